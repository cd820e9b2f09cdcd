export default {
  attempts: {
    which: 'Which attempt',
    both: 'Side by side',
    first: 'First attempt',
    second: 'Second attempt',
    third: 'Third attempt',
    from_start: '%{number} began at the start.',
    from_act: '%{number} goes on from “%{parent}”, before act %{act}.',
    from_surprise: '%{number} goes on from “%{parent}”, before a surprise.',
    from_end: '%{number} goes on from where “%{parent}” was left.',
    earlier: 'It was left and stays as it was: its book is closed, its receipts stay true.',
    both_lead: 'Two attempts of one workshop. %{from}',
    shut: 'Another attempt shows once all tenders of this one were opened.',
    sealed:
      'A tender of this attempt was never opened. Its bids stay sealed for ever, so this page shows your own seat alone.',
    against: 'Compare with',
    changed: 'What changed',
    nothing_changed: 'Nothing that is counted: the same winner, prices, checks and points.',
    winner: 'Won',
    winner_of: 'Won lot %{lot}',
    nobody: 'nobody',
    team: 'Points of the whole team',
    refused: 'Tries that were refused',
    hints: 'Hints taken',
    after: 'then',
    prices: '%{smart_count} bid has another price. |||| %{smart_count} bids have other prices.',
    better:
      '%{smart_count} check holds now that did not before. |||| %{smart_count} checks hold now that did not before.',
    worse:
      '%{smart_count} check held before and does not now. |||| %{smart_count} checks held before and do not now.',
    bids_lead:
      'From the lowest price of both attempts to the highest. The hollow ball is the earlier price, the full one the later.',
    no_bid: 'no bid',
    seats_lead: 'Where only one figure stands, it is the same in both.',
    same_checks:
      '%{smart_count} check came out the same. |||| %{smart_count} checks came out the same.',
    not_played: 'not played',
    time_lead:
      'One story up to the moment to which the room went back; from there each attempt is a story of its own.',
    shared: 'What both have',
    acts: '%{smart_count} act |||| %{smart_count} acts',
    before: 'Before the first act',
  },
};
