export default {
  refusals: {
    'awards.bid_not_bound': {
      title: 'The tenderer withdrew at %{withdrewAt}, when its bid did not bind it any more.',
      remedy:
        'Give the security back: who withdraws after the days for which the notice asked bids to bind loses nothing.',
    },
    'awards.lot_undecided': {
      title: 'Lot %{lot} is not decided: its bids still need their securities.',
      remedy: 'Decide the lot first; then give back the securities of who did not win.',
    },
    'awards.security_ended': {
      title: 'The guarantee of this bid ended at %{validUntil}: nobody pays on it any more.',
      remedy:
        'Give it back. A claim must come while a guarantee runs; next time declare the forfeiture earlier, or ask for more days.',
    },
    'awards.security_needed': {
      title: 'This bid won lot %{lot}: its security stays until the contract is signed.',
      remedy: 'Leave it out, and give the others back.',
    },
    'awards.security_not_held': {
      title: 'No security of this bid on lot %{lot} is held any more, or none was given.',
      remedy: 'Look at the list of securities: what was given back or declared forfeited stays so.',
    },
    'awards.word_not_broken': {
      title: 'The tenderer of this bid did not go back on it.',
      remedy:
        'A security is forfeited only after its tenderer won and gave the award back or would not sign. Give it back when the lot is decided.',
    },
    'tenders.security_forms_differ': {
      title:
        'The notice takes a bid security in no form, or in one that the law of this room does not allow.',
      remedy: 'Choose among those forms, one at least.',
    },
    'tenders.security_not_in_law': {
      title: 'The law of this room knows no bid security for the procedure %{procedure}.',
      remedy: 'Ask for none, or choose another procedure.',
    },
    'tenders.security_share_outside': {
      title:
        'The bid security is %{share} of one; the law of this room asks for %{least} to %{most}, of what the law names.',
      remedy: 'Ask for a share within those bounds, of what the law names.',
    },
    'tenders.security_too_short': {
      title:
        'The bid security holds %{days} days beyond the bids; the law of this room asks for at least %{least}.',
      remedy: 'Ask for more days, so that there is time to claim on a guarantee.',
    },
    'tenders.security_without_value': {
      title: 'The bid security is a share of the estimated value, and there is none for: %{lots}.',
      remedy: 'Write down the value of each lot, or of the tender where it has one lot.',
    },
    'tenders.undertaking_missing': {
      title: 'Tenderers may give an undertaking, but the notice does not say what they undertake.',
      remedy: 'Write the words that they are to accept.',
    },
  },
};
