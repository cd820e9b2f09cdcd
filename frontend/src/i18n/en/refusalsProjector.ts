export default {
  refusals: {
    'access.only_looking': {
      title: 'You look through the seat %{seat}, and only look.',
      remedy: 'Act under a seat of your own, or let a bot do it from the page Exercise.',
    },
    'access.not_looking': {
      title: 'You do not look through the seat %{seat}.',
      remedy: 'Open the look from the page Exercise: that you look is written down first.',
    },
    'projector.nothing_to_show': {
      title: 'The wall cannot show this yet.',
      remedy:
        'Wait until the envelopes are open, or the exercise is over; until then the wall shows the room.',
    },
  },
};
