export default {
  ties: {
    title: 'Equal bids',
    why: 'The country pack says how equally good bids are told apart. Nobody chose here, and anybody can do it again.',
    tied: '%{smart_count} bids of the same sum: |||| %{smart_count} bids of the same sum:',
    rank: 'rank %{rank}',
    step: {
      earlier: 'The bid that was received first goes first.',
      capability: 'The higher points of capability go first.',
      lowerPrice: 'The lower price goes first.',
      lottery:
        'Lots were drawn among those that were still level. Each ball is a bid; the numbers follow the ids of the bids.',
      officer: 'The procuring officer chose, with reasons.',
    },
    awaits: {
      officer: 'They stay level: the procuring officer chooses among them, with reasons.',
      lottery:
        'The seed of the lots stayed shut, so no lot can be drawn: the procuring officer chooses among them, with reasons.',
    },
    again: 'Draw it again',
    done: 'Drawn again in this browser',
    check: {
      committed: 'The seed is the one that the notice committed to.',
      notCommitted: 'The seed is not the one that the notice committed to.',
      reserve:
        'The seed is that of the reserve prices; the opening record shows that it fits the notice.',
      seed: 'The lots come from that seed and from the book of %{size} entries as the tender closed.',
      otherSeed: 'The lots come from something else than that seed and the book.',
      order: 'The order is the one of the record.',
      otherOrder: 'Drawn again the order is another one.',
    },
    how: 'From the last place to the second, one place up to it is drawn, and the two balls change places. The last row is the order.',
    row: {
      first: 'Before the draw, by the ids of the bids',
      draw: 'For place %{place}, place %{drawn} is drawn',
    },
    hex: {
      committed: 'Seed committed to in the notice',
      root: 'Root of the book at the closing',
      seed: 'Seed of the lots',
    },
    notice: {
      title: 'Where bids are equal, lots decide',
      text: 'This hash binds the seed of the lots before anybody bids. Together with the book as it stands when the tender closes it gives the order, and everybody can draw it again.',
    },
  },
};
