export default {
  refusals: {
    'results.no_terms': {
      title: 'The trainer has not yet said what stands on the certificates.',
      remedy:
        'The trainer writes a name and the hours on the page Results; then certificates can be printed.',
    },
    'results.trainer_prints': {
      title: 'In this workshop the trainer prints the certificates.',
      remedy: 'Ask the trainer for yours, or to let everybody print their own.',
    },
    'results.not_seated': {
      title: 'There is no seat of this workshop on which you sat.',
      remedy: 'A certificate says as what somebody took part. Ask the trainer who sat where.',
    },
    'results.person_unknown': {
      title: 'Nobody of this name sits on a seat of the room.',
      remedy: 'Read the list again: whoever was forgotten has no certificate any more.',
    },
    'results.name_unfit': {
      title: 'This name cannot be printed on a certificate.',
      remedy:
        'Write it with at most %{nameBytes} bytes (30 to 100 letters, by script), without signs that cannot be printed: %{unknown}',
    },
    'results.no_certificate': {
      title: 'There is no certificate in this.',
      remedy:
        'Scan the QR code and paste all of its text, from MINIKONEPS-1: to the last letter, or choose the PDF.',
    },
  },
};
