export default {
  ledger: {
    title: 'Ledger',
    lead: 'Every act of this workshop, in order, never changed. What is sealed from your seat shows only its fingerprint.',
    checkpoint: 'The number on the wall',
    size: '%{smart_count} entry |||| %{smart_count} entries',
    keep: 'Keep this checkpoint',
    keep_text:
      'A signed note of how the ledger stands now. Whoever keeps it can prove later that nothing before it was changed.',
    sealed: 'Sealed entry',
    sealed_text: 'Not for your seat yet; only its fingerprint is shown.',
    leaf: 'Fingerprint',
    details: 'Show the entry as it is written',
    none: 'The ledger is empty',
    seen: {
      first:
        'This browser now keeps how the ledger stands, and will compare it at your next visit.',
      comparing: 'Comparing this ledger with the one you saw at entry %{size}.',
      continues: 'This ledger continues the one you saw at entry %{size}.',
      failed: 'This ledger could not be compared with the one you saw at entry %{size}: no answer.',
      alarm: 'This is not the ledger you saw before',
      changed:
        'The ledger you saw at entry %{size} is not the beginning of this one: something written before was changed. Take the checkpoint you saw, touch nothing, and show your trainer.',
      otherKey:
        'At entry %{size} you saw a ledger of this name under another key. If your trainer set the room up anew, start from this ledger. If not, take the checkpoint you saw and show it.',
      notSigned:
        'The signature on this state of the ledger does not hold. Show your trainer before you go on.',
      forgotten:
        'The server signed a state at entry %{size} for you and now says that it never did. Take the checkpoint you saw, touch nothing, and show your trainer.',
      take: 'Download the checkpoint you saw',
      start_again: 'Start from this ledger',
    },
    kinds: {
      attempt_started: 'The workshop’s ledger was opened.',
      party_registered: 'An organisation was registered.',
      seat_assigned: 'A seat was made.',
      clock_moved: '%{who} moved the clock.',
      clock_held: 'The clock was held.',
      tender_drafted: '%{who} saved a draft of a notice.',
      tender_published: '%{who} published a notice.',
      tender_amended: '%{who} amended a notice.',
      tender_cancelled: '%{who} cancelled a tender.',
      enquiry_asked: '%{who} asked a question.',
      enquiry_answered: '%{who} answered a question.',
      enquiries_closed: '%{who} closed the enquiry period.',
      document_added: '%{who} added a document.',
      tender_closed: 'A tender closed at its deadline.',
      bid_received: '%{who} sent a sealed bid.',
      bid_withdrawn: '%{who} withdrew a bid.',
      bids_opened: '%{who} opened the bids.',
      bid_examined: '%{who} examined a bid.',
      bids_ranked: '%{who} ranked the bids.',
      award_decided: '%{who} decided the award.',
      refused: '%{who} was refused.',
    },
  },
};
