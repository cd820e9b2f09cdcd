export default {
  refusals: {
    'debriefs.not_yet': {
      title: 'The debrief has not begun.',
      remedy: 'Play the exercise to its last act, or end it; then everybody may look back.',
    },
    'debriefs.not_ranked': {
      title: 'There is no ranking yet in which another price could be tried.',
      remedy: 'Wait until the bids of this tender are opened and ranked.',
    },
    'debriefs.bid_unknown': {
      title: 'This bid was not held against others in this lot.',
      remedy: 'Choose one of the bids that answered what was asked.',
    },
    'debriefs.amount_unfit': {
      title: 'No bid could have had this price.',
      remedy: 'Give an amount above nought, with no more decimals than %{currency} has.',
    },
    'debriefs.seat_unknown': {
      title: 'The room has no such seat, or it had nothing to do.',
      remedy: 'Choose a seat that the debrief shows.',
    },
    'debriefs.ticket_given': {
      title: 'You have handed in your exit ticket.',
      remedy: 'Thank you. Only the sums were kept, so that it cannot be changed.',
    },
    'debriefs.trainees_only': {
      title: 'The exit ticket is for those who took part.',
      remedy: 'The trainer reads the sums of all tickets here.',
    },
    'debriefs.attempt_unknown': {
      title: 'This workshop has no such attempt.',
      remedy: 'Choose one of the attempts that the debrief names.',
    },
    'debriefs.attempt_shut': {
      title: 'Earlier attempts are told once this one is over and its bids were opened.',
      remedy:
        'Play this attempt to its end and open its tenders; then all attempts stand side by side.',
    },
  },
};
