export default {
  costs: {
    statutoryCosts: 'Coûts réglementaires',
    netCost: 'Coût net',
    ratio: 'Part du prix prévu, tous deux sans les coûts réglementaires :',
    term: {
      statutoryCosts: 'A값 (A gap) : les coûts réglementaires de travaux dans KONEPS.',
      netCost: '순공사원가 (sun gongsa wonga) : le coût net de travaux dans KONEPS.',
    },
    draft: {
      title: 'Coûts des travaux',
      intro:
        'La méthode d’attribution regarde deux coûts de chaque lot. Laissez vide ce qui n’existe pas.',
      statutoryCosts:
        'Retraites, assurances, sécurité et qualité, que personne ne peut réduire : la limite inférieure et les points de prix n’en tiennent pas compte.',
      netCost:
        'Ce que coûtent les travaux sans frais généraux ni bénéfice. La loi écarte une offre inférieure à une part de ce coût.',
    },
    notice: {
      limit:
        '%{percent} du prix prévisionnel sans les coûts réglementaires, plus ceux-ci, arrondi vers le haut',
      statutoryCosts:
        'Personne ne peut les réduire : la limite inférieure et les points de prix n’en tiennent pas compte.',
      netCost: 'Une offre inférieure à %{percent} de ce coût, arrondi vers le haut, est écartée.',
    },
    record: {
      floor:
        'La limite inférieure est de %{percent} du prix prévisionnel sans les coûts réglementaires, plus ceux-ci, arrondie vers le haut.',
      left: '%{amount} sont des coûts réglementaires, dont aucune part n’est prise',
      least: 'Montant minimal d’après le coût net',
    },
  },
};
