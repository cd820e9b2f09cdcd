export default {
  snapshots: {
    title: 'Go back',
    text: 'The room keeps a moment before each act and each inject, at most %{number} of them. Going back begins a new attempt there; the old one stays as it was, with its ledger, for the debrief.',
    none: 'Nothing is kept yet: the first moment comes with the first act.',
    act: 'Before act %{number}',
    act_named: 'Before act %{number}: %{name}',
    inject: 'Before the inject: %{name}',
    left: 'Where attempt %{number} was left',
    entries: '%{smart_count} entry in the ledger |||| %{smart_count} entries in the ledger',
    go_here: 'Go back to here',
    go_back: 'Go back',
    stay: 'Stay here',
    ask: 'Go back to this moment?',
    old_stays:
      'A new attempt begins here. Attempt %{number} stays as it stands now, and you can come back to it.',
    later_bids:
      'What was published, asked or bid after this moment is not in the new attempt. Its receipts stay true and say which attempt they belong to.',
    new_locks:
      'Bids from before this moment stand. Open tenders get a new lock: a bid sealed in the old attempt is refused and is sealed again.',
    people_stay:
      'People and bots keep their seats, and what somebody is typing stays on the screen. The clock stands until you let it go on.',
    seen: 'Nobody forgets what was opened: prices that were read are known.',
    band: 'Attempt %{number} · %{moment}',
    band_text:
      'The trainer took the room back to this moment. What came after it in attempt %{number} stays there: a receipt from it belongs to that attempt, and a bid from it has to be sealed and sent again.',
    band_read: 'Understood',
    begun: 'The room went back: attempt %{number} has begun.',
  },
};
