import amendments from './refusalsAmendments';

export default {
  refusals: {
    ...amendments.refusals,
    'tenders.already_published': {
      title: 'This tender was published at %{publishedAt} and is no draft any more.',
      remedy:
        'Amend the notice, so that everybody learns what changes: tenderers have read it and may have bid on it.',
    },
    'tenders.contract_too_early': {
      title: 'The contract would begin before bids are in, or end before it begins.',
      remedy: 'Let the contract begin after %{deadline} and end after its beginning.',
    },
    'tenders.currency_unknown': {
      title: '%{currency} is not a currency in which bids can be made.',
      remedy: 'Choose a currency by its three letters, such as KRW.',
    },
    'tenders.deadline_missing': {
      title: 'The notice does not say until when bids are taken.',
      remedy: 'Set the deadline.',
    },
    'tenders.deadline_past': {
      title: "The deadline %{deadline} is over; the workshop's clock shows %{now}.",
      remedy: "Set a deadline in the future of the workshop's clock.",
    },
    'tenders.deadline_too_far': {
      title: 'The deadline %{deadline} is too far away.',
      remedy: 'Set it before %{latest}.',
    },
    'tenders.description_missing': {
      title: 'The notice does not describe what is to be bought.',
      remedy: 'Describe it so that every tenderer understands the same.',
    },
    'tenders.enquiry_period_outside': {
      title: 'Questions must end after %{now}, and not later than the deadline %{deadline}.',
      remedy:
        'Set the end of the enquiry period between these two, with time left for the answers.',
    },
    'tenders.item_id_repeated': {
      title: 'Two items have the same number: %{items}.',
      remedy: 'Give each item a number of its own, so that a bid can answer it.',
    },
    'tenders.item_not_described': {
      title: 'An item has no description or no unit: %{items}.',
      remedy: 'Say what it is, and in what it is counted.',
    },
    'tenders.item_without_lot': {
      title: 'These items name a lot that the notice does not have: %{items}.',
      remedy: 'Choose one of the lots of the notice for each item.',
    },
    'tenders.item_without_quantity': {
      title: 'An item has no quantity: %{items}.',
      remedy: 'Give a quantity above zero, with at most six decimals.',
    },
    'tenders.items_missing': {
      title: 'A notice asks for 1 to %{most} items; this one has %{count}.',
      remedy: 'Write down each thing to be bought as an item with its quantity.',
    },
    'tenders.lot_id_repeated': {
      title: 'Two lots have the same number: %{lots}.',
      remedy: 'Give each lot a number of its own.',
    },
    'tenders.lot_not_named': {
      title: 'With several lots each needs a title; these have none: %{lots}.',
      remedy: 'Say in one line what each lot is.',
    },
    'tenders.lot_value_in_other_currency': {
      title: 'The estimated value of these lots is not in the currency of the bids: %{lots}.',
      remedy: 'Write it in the currency in which bids are asked.',
    },
    'tenders.lot_without_items': {
      title: 'No item belongs to these lots: %{lots}.',
      remedy: 'Give each lot at least one item, or take the lot out.',
    },
    'tenders.not_found': {
      title: 'There is no tender %{tender} that you can see.',
      remedy:
        'Choose one from the list of tenders. A draft is seen by its procuring officer alone.',
    },
    'tenders.not_ready': {
      title: 'The notice cannot be published yet; several things are missing.',
      remedy: 'Correct the fields named under errors, save the draft, and publish again.',
    },
    'tenders.not_yours': {
      title: 'This tender is run by another procuring entity.',
      remedy: 'Ask its procuring officer.',
    },
    'tenders.period_too_short': {
      title:
        'Bids could be prepared for %{days} whole days; the law of this room asks for %{minimumDays}.',
      remedy:
        'Set the deadline to %{earliest} or later: the day of publication and the day of the deadline are not counted.',
    },
    'tenders.title_missing': {
      title: 'The notice has no title.',
      remedy: 'Say in one line what is to be bought.',
    },
    'tenders.too_many_lots': {
      title: 'A notice has 1 to %{most} lots; this one has %{count}.',
      remedy: 'Put items that belong together into one lot.',
    },
    'tenders.value_in_other_currency': {
      title: 'The estimated value is in %{valueCurrency}, but bids are asked in %{currency}.',
      remedy: 'Give both in one currency.',
    },
  },
};
