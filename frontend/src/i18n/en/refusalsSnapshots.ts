export default {
  refusals: {
    'workshops.snapshot_unknown': {
      title: 'The room keeps no such moment.',
      remedy:
        'Choose one from the list on the page Exercise; the oldest go when there are too many.',
    },
  },
};
