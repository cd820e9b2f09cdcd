export default {
  refusals: {
    'awards.already_decided': {
      title: 'Lot %{lot} of this tender was decided already.',
      remedy: 'Read the decision; it is made once for each lot.',
    },
    'awards.bid_not_ranked': {
      title: 'The bid %{bid} is not in the ranking of lot %{lot}.',
      remedy: 'Award to a bid of rank 1 in this lot.',
    },
    'awards.lot_unknown': {
      title: 'The notice has no lot %{lot}.',
      remedy: 'Decide on one of its lots: %{lots}.',
    },
    'awards.not_opened': {
      title: 'The bids on this tender have not been opened.',
      remedy:
        'Open them after the closing; a tender is decided on what was opened, even when nothing was.',
    },
    'awards.not_ranked': {
      title: 'The bids have not been ranked.',
      remedy: 'Examine and rank them first, or decide that the lot was unsuccessful, with reasons.',
    },
    'awards.not_the_best': {
      title:
        'The bid %{bid} has rank %{rank} in lot %{lot}; only the best bid that is left can be awarded.',
      remedy: 'Award to %{best}. Where several share the best rank, choose among them and say why.',
    },
    'awards.passed_over': {
      title: 'The bid %{bid} was passed over in lot %{lot}: %{why}.',
      remedy: 'Award to the next in line, or decide that the lot was unsuccessful, with reasons.',
    },
    'awards.waits': {
      title:
        'The bid %{bid} is the best in lot %{lot}, but something has to be done first: %{awaits}.',
      remedy: 'Do that first; the evaluation of this tender says how it stands.',
    },
    'awards.too_few_bids': {
      title:
        'There are %{count} ranked bids on lot %{lot}; the law of this room asks for at least %{minimum}.',
      remedy: 'Decide that the lot was unsuccessful, with reasons.',
    },
    'bids.already_submitted': {
      title: 'You have a bid on this tender already.',
      remedy: 'Replace it, or withdraw it first.',
    },
    'bids.attempt_superseded': {
      title: 'The envelope was sealed for an earlier attempt of this workshop.',
      remedy: 'The room was set back. Seal the bid again.',
    },
    'bids.badly_encoded': {
      title: 'The envelope is not written in base64.',
      remedy: 'Write the bytes in standard base64 with padding, without spaces or line breaks.',
    },
    'bids.duplicate_envelope': {
      title: 'These very bytes were handed in before.',
      remedy:
        'Seal the bid anew. To repeat a request whose answer was lost, repeat its Idempotency-Key.',
    },
    'bids.envelopes_differ': {
      title:
        'The bid does not hold exactly the envelopes that the procedure asks for on the lots bid on.',
      remedy: 'Send one envelope for each of: %{expected}.',
    },
    'bids.info_mismatch': {
      title: 'The envelope was sealed for another %{part}: %{sealedFor} instead of %{expected}.',
      remedy: 'Seal the bid again on the page of this tender, in your own seat.',
    },
    'bids.info_unreadable': {
      title: 'The envelope does not say what it was sealed for in the form we know.',
      remedy: 'Seal the bid again on the page of the tender.',
    },
    'bids.late': {
      title: 'The bid arrived at %{receivedAt}, after the deadline %{deadline}.',
      remedy: 'Nothing can be done for this tender: late is late. Watch the countdown next time.',
    },
    'bids.not_found': {
      title: 'There is no bid %{bid} that you can see.',
      remedy: "Before the opening you see your own bids alone, after it everybody's.",
    },
    'bids.not_recorded': {
      title:
        'The bid arrived in time, at %{receivedAt}, but could not be recorded before the tender was closed.',
      remedy:
        "This is the system's failure, not yours. Tell the trainer: every proof of this room counts it as one.",
    },
    'bids.lot_unknown': {
      title: 'The notice has no lot %{lot}.',
      remedy: 'Bid on one or more of its lots: %{lots}.',
    },
    'bids.not_standing': {
      title: 'This bid was %{status} already.',
      remedy: 'Act on your newest bid, or submit a new one.',
    },
    'bids.notice_superseded': {
      title: 'The bid was sealed to another version of the notice; the present one is %{expected}.',
      remedy: 'Read the present notice and seal the bid again.',
    },
    'bids.tender_cancelled': {
      title: 'The tender was cancelled at %{cancelledAt}; its bids are never opened.',
      remedy: 'Nothing is left to do: no bid on it counts any more. Watch for a new notice.',
    },
    'bids.wrong_key': {
      title: "The envelope was sealed with another opening key than this tender's.",
      remedy: "Load the tender's page again and seal the bid with its key %{expected}.",
    },
    'bids.wrong_length': {
      title: 'A sealed envelope cannot have %{bytes} bytes.',
      remedy:
        'Pad the bid to steps of 1024 bytes before sealing; the envelope may have at most %{most} bytes.',
    },
    'evaluations.already_opened': {
      title: 'The bids were opened at %{openedAt}.',
      remedy: 'Read the record of the opening; it is made once.',
    },
    'evaluations.already_ranked': {
      title: 'The bids were ranked at %{rankedAt}.',
      remedy: 'The ranking stands; the next step is the award decision.',
    },
    'evaluations.bid_not_opened': {
      title: 'The bid %{bid} is not among the opened bids on lot %{lot} of this tender.',
      remedy: 'Examine a bid from the record of the opening whose envelope could be opened.',
    },
    'evaluations.not_as_asked': {
      title: 'This bid does not offer what the notice asked: %{findings}.',
      remedy:
        'Compare its lines with the items of the notice; call it not responsive, and say why.',
    },
    'evaluations.not_closed': {
      title: 'The tender is not closed yet; bids are taken until %{deadline}.',
      remedy:
        'Wait for the deadline, or let the trainer move the clock. Nothing can be opened before.',
    },
    'evaluations.not_examined': {
      title: 'Some opened bids have not been examined: %{bids}.',
      remedy: 'Examine each of them in each lot it is on, with reasons, then rank.',
    },
    'evaluations.one_by_one': {
      title: 'First envelopes are examined one by one: what they say has to be read and judged.',
      remedy:
        'Examine each of them with reasons; once the prices are opened, the rest can be examined at once.',
    },
    'evaluations.not_opened': {
      title: 'The bids on this tender have not been opened.',
      remedy: 'The procuring officer opens them after the closing; then they can be examined.',
    },
  },
};
