export default {
  refusals: {
    'evaluations.no_plan_price': {
      title:
        'There is no plan price for lot %{lots}: the reserve prices that the notice committed to could not be revealed.',
      remedy: 'Cancel the tender with reasons: nobody can say which bids are in the race.',
    },
    'tenders.base_amount_missing': {
      title: 'Reserve prices lie around a base amount, and there is none for lot %{lots}.',
      remedy: 'Write the estimated value of each lot; for a tender in one lot, its value.',
    },
    'tenders.budget_missing': {
      title:
        'The best quality for a given budget is bought, and there is no budget for lot %{lots}.',
      remedy:
        'Write as the value of each lot what it may cost; for a tender in one lot, its value. It is published with the notice.',
    },
    'tenders.base_too_small': {
      title:
        'A base amount of %{base} %{currency} is too small for %{candidates} different reserve prices within %{spread} % of it.',
      remedy:
        'Give the lot a larger base amount, or choose a procedure without multiple reserve prices.',
    },
    'tenders.costs_unused': {
      title:
        'The notice names costs of works for lot %{lots} that no limit or price point is worked out from.',
      remedy:
        'Take them out. Statutory costs count where works have a lower limit; a net cost where the law holds bids against it.',
    },
    'tenders.costs_in_other_currency': {
      title: 'The costs of lot %{lots} are in another currency than the notice.',
      remedy: 'Write them in the currency of the notice.',
    },
    'tenders.statutory_costs_too_high': {
      title:
        'The statutory costs of lot %{lots} are not below the lowest plan price that could be drawn.',
      remedy: 'Check statutory costs and estimated value: the first are a part of the second.',
    },
    'tenders.net_cost_too_high': {
      title: 'The net cost of lot %{lots} is above its estimated value.',
      remedy:
        'Check net cost and estimated value: the first has neither overheads nor profit in it.',
    },
  },
};
