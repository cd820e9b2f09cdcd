export default {
  refusals: {
    'explanations.research_late': {
      title: 'The bids were opened: market research that is written down now would know them.',
      remedy:
        'Go on without it; the bounds that compare with market research are not applied. Next time write it down before the opening.',
    },
    'explanations.lot_unknown': {
      title: 'The notice has no lot %{lot}.',
      remedy: 'Write the market research of one of its lots: %{lots}.',
    },
    'explanations.research_currency': {
      title: 'Market research and budget are in %{currency}, as the notice is.',
      remedy: 'Write both amounts in %{currency}.',
    },
    'explanations.not_asked': {
      title: 'The law of this room has no bid called too low in this procedure.',
      remedy: 'Decide on the award; the country pack says what the procedure asks for.',
    },
    'explanations.not_ranked': {
      title: 'The bid %{bid} is not ranked in lot %{lot}.',
      remedy: 'Rank the bids first, and ask about one of them.',
    },
    'explanations.out_already': {
      title:
        'The bid %{bid} in lot %{lot} is out already: a bound of the law excludes it without a question.',
      remedy: 'Read the bounds; the next in line is looked at now.',
    },
    'explanations.no_time': {
      title: 'It is %{now}: a tenderer needs time to answer.',
      remedy: 'Choose a later instant; up to it, and at it, the answer is in time.',
    },
    'explanations.not_yours': {
      title: 'Nobody has asked you about the bid %{bid} in lot %{lot}.',
      remedy: 'Answer where your own bid was asked about.',
    },
    'explanations.late': {
      title: 'The time to explain the bid %{bid} ended at %{due}.',
      remedy:
        'It cannot be explained any more. Next time answer before the instant in the question.',
    },
    'explanations.still_time': {
      title: 'The tenderer has time until %{due} to explain the bid %{bid}.',
      remedy: 'Wait for its answer, or for the end of its time; then decide.',
    },
    'explanations.not_heard': {
      title: 'The bid %{bid} cannot be excluded before its tenderer was heard.',
      remedy: 'Hear the tenderer and write the minutes; then decide.',
    },
    'explanations.not_open': {
      title: 'That cannot be done now about the bid %{bid} in lot %{lot}: it is at %{state}.',
      remedy:
        'First the question, then the answer or the end of its time, the hearing, and the decision.',
    },
  },
};
