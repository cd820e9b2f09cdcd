export default {
  refusals: {
    'conversations.not_found': {
      title:
        'There is no conversation of yours with a rival, and no report, called %{conversation}.',
      remedy: 'Choose one from the list on the page Messages.',
    },
    'conversations.not_a_tenderer': {
      title: 'The seat %{seat} does not bid in this room.',
      remedy:
        'A rival writes to tenderers, and speaks for one. Choose the seat of another tenderer.',
    },
    'conversations.answered': {
      title: 'You answered this at %{at}.',
      remedy: 'An answer stands. What happened can still be reported, and should be.',
    },
    'conversations.reported': {
      title: 'You reported this at %{at}, and leave the rest to those who look into it.',
      remedy:
        'Write nothing more to the rival: a warning would destroy evidence. Prepare your bid by yourself.',
    },
    'conversations.too_many': {
      title: 'This conversation has %{most} lines, which is all it can have.',
      remedy: 'Everything there was to say is said. Answer it, or report it.',
    },
  },
};
