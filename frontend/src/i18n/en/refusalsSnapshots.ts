export default {
  refusals: {
    'workshops.snapshot_unknown': {
      title: 'The room keeps no such moment.',
      remedy:
        'Choose one from the list on the page Exercise; the oldest go when there are too many.',
    },
    'workshops.snapshots_unavailable': {
      title: 'Rooms that lie in PostgreSQL cannot go back to an earlier moment.',
      remedy: 'Begin the act once more, or the next workshop of the room on the page Room.',
    },
  },
};
