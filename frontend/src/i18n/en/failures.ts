export default {
  failures: {
    tries: 'Tries at this purchase',
    triesWhy: 'Each notice and each price round that was made for it, the first one first.',
    follows: 'It follows',
    same: 'The conditions are the same: nothing but dates may change.',
    keep: 'The conditions stay as they were published. Set the dates and publish.',
    kept: {
      title: 'What stays as it was',
      why: 'The law lets this tender be tried again only on the conditions that were published, so that nobody who kept away from them is wronged. They cannot be changed here.',
      other: 'Write a new tender instead',
    },
    alone: 'Only %{name} is asked for an offer.',
    draft: 'draft',
    cancelled: 'cancelled',
    here: 'this one',
    unnumbered: 'not published yet',
    open: 'Not decided yet.',
    notFailed: 'It did not fail.',
    lot: 'Lot %{lot}:',
    next: 'What may follow',
    nextWhy: 'The tender found nobody. The law of this room says what may come now.',
    nextLots: 'Failed: lot %{lots}. The law of this room says what may come now.',
    source: 'Law',
    training: 'training value',
    tenderer: 'Whom you ask',
    begun: 'The draft is ready: set its dates',
    found: 'By the rules this lot has failed',
    foundWhy:
      'Declared unsuccessful, it counts as a failed tender, and the law says what may follow.',
    step: {
      first: 'First notice',
      retender: 'Another price round',
      renotice: 'The same notice again',
      privateContract: 'Contract with one tenderer',
      newNotice: 'A new notice on other conditions',
    },
    does: {
      retender:
        'Same notice, same conditions, new prices under a new key. It does not count as a notice.',
      renotice:
        'The same conditions published again, with the next order number. The shorter period holds.',
      privateContract: 'One tenderer is asked for an offer on the terms that were published first.',
      newNotice: 'As if nothing had been before: the failed notices no longer count.',
    },
    act: {
      retender: 'Begin a price round',
      renotice: 'Publish it again',
      privateContract: 'Ask this one',
      newNotice: 'Draft a new notice',
    },
    why: {
      failed: 'Open.',
      notFailed: 'Nothing failed that is not taken up already.',
      notInThisLaw: 'The law of this room knows no such step.',
      pricesWereGood: 'The prices were good; another round cures no winner who stays away.',
      enoughNotices: 'Enough notices failed.',
      moreNotices:
        'On the same conditions %{failed} failed so far; %{missing} more must fail first. Price rounds do not count.',
      noProcedure: 'The law allows it, but the country pack names no procedure for it.',
    },
    reason: {
      noBids: 'Failed: nobody bid.',
      tooFewBids: 'Failed: %{count} valid of the %{minimum} bids that the law asks for.',
      noWinner: 'Failed: none of the valid bids can be awarded.',
      notSigned: 'Failed: the one who was chosen did not sign.',
    },
  },
};
