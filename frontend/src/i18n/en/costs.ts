export default {
  costs: {
    statutoryCosts: 'Statutory costs',
    netCost: 'Net cost',
    ratio: 'Share of the plan price, both without the statutory costs:',
    term: {
      statutoryCosts: 'A값 (A gap): the statutory costs of works in KONEPS.',
      netCost: '순공사원가 (sun gongsa wonga): the net cost of works in KONEPS.',
    },
    draft: {
      title: 'Costs of the works',
      intro: 'The award method looks at two costs of each lot. Leave empty what there is none of.',
      statutoryCosts:
        'Pensions, insurance, safety and quality, which nobody may bid down: the lower limit and the price points leave them out.',
      netCost:
        'What the works cost without overheads and profit. The law shuts out a bid under its share of it.',
    },
    notice: {
      limit: '%{percent} of the plan price without the statutory costs, plus these, rounded up',
      statutoryCosts:
        'Nobody may bid these down: the lower limit and the price points leave them out.',
      netCost: 'A bid under %{percent} of it, rounded up, is out.',
    },
    record: {
      floor:
        'The lower limit is %{percent} of the plan price without the statutory costs, plus these, rounded up.',
      left: '%{amount} are statutory costs, which no share is taken of',
      least: 'Least amount by net cost',
    },
  },
};
