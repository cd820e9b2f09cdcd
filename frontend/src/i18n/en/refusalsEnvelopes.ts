export default {
  refusals: {
    'evaluations.marks_open': {
      title: 'The committee has not closed its marks yet.',
      remedy:
        'Let the members hand in, agree and close first: nobody who still marks may know a price.',
    },
    'evaluations.one_envelope': {
      title:
        'The bids on this tender lie in one envelope each: their prices were opened with them.',
      remedy: 'Examine the bids from the record of the opening and rank them.',
    },
    'evaluations.price_inside': {
      title: 'The first envelope of bid %{bid} on lot %{lot} gives the price away.',
      remedy:
        'Call it not responsive, and say why: whoever judges what is offered must not know what it costs.',
    },
    'evaluations.prices_opened': {
      title: 'The prices were opened at %{opened_at}.',
      remedy: 'Read the record of that opening; it is made once.',
    },
    'evaluations.prices_shut': {
      title: 'The prices of this tender have not been opened.',
      remedy:
        'The procuring officer opens the prices of those who passed; then these are examined and ranked.',
    },
  },
};
