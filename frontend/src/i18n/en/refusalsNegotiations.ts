export default {
  refusals: {
    'negotiations.not_asked': {
      title: 'Nobody is negotiated with in this tender: its procedure awards what its bids ask.',
      remedy: 'Decide on the award; the country pack says what the procedure asks for.',
    },
    'negotiations.not_ranked': {
      title: 'The bids on lot %{lot} have not been ranked.',
      remedy:
        'Examine the bids with their prices and rank them; whoever comes first is negotiated with first.',
    },
    'negotiations.not_in_line': {
      title: 'The bid %{bid} has no place in lot %{lot}, so it is not negotiated with.',
      remedy: 'Negotiate with a bid of the ranking; the ranking names them.',
    },
    'negotiations.out_of_turn': {
      title: 'It is not the turn of the bid %{bid} in lot %{lot}.',
      remedy:
        'The turn is with %{turn}. The next in line follows only when a negotiation broke down.',
    },
    'negotiations.begun': {
      title: 'The negotiation about the bid %{bid} in lot %{lot} began before.',
      remedy: 'Write the minutes of its rounds, or end it.',
    },
    'negotiations.not_begun': {
      title: 'The negotiation about the bid %{bid} in lot %{lot} has not begun.',
      remedy: 'Begin it first, so that everybody sees with whom you negotiate.',
    },
    'negotiations.ended': {
      title: 'The negotiation about the bid %{bid} in lot %{lot} is over.',
      remedy:
        'What was agreed can be awarded; after talks that broke down the next in line has its turn.',
    },
    'negotiations.price_misplaced': {
      title:
        'A round about the price names the price on the table; a round about the work names none.',
      remedy:
        'Choose what the round was about, and write the price only where it was about the price.',
    },
    'negotiations.work_first': {
      title:
        'The price is negotiated once the work is settled, and the work of the bid %{bid} is not.',
      remedy: 'Hold a round about the work and settle it, or say that the talks broke down.',
    },
    'negotiations.other_currency': {
      title: 'The bid %{bid} asks for %{currency}, and so does whatever is agreed.',
      remedy: 'Write the price in %{currency}.',
    },
    'negotiations.price_rose': {
      title: '%{price} is more than %{most}, which the bid %{bid} was ready to do it for.',
      remedy:
        'Write %{most} or less: a price never rises in a negotiation, and never above the bid.',
    },
    'negotiations.no_minutes': {
      title: 'There are no minutes yet of any round with the bid %{bid}.',
      remedy: 'Write down at least one round: who was there, what was said, what was settled.',
    },
    'negotiations.not_settled': {
      title: 'Not everything is settled with the bid %{bid} yet.',
      remedy:
        'Hold a round that settles the work, then one that settles the price; or say that the talks broke down and why.',
    },
  },
};
