export default {
  procedures: {
    title: 'Procédure',
    category: 'Objet principal de l’achat',
    categoryHelp:
      'Les délais et les seuils de la loi peuvent en dépendre. Laissé vide, il compte comme fournitures.',
    unsaid: 'Non précisé',
    who: {
      anyone: 'Chacun peut soumissionner.',
      whoQualifies: 'Peut soumissionner qui remplit les conditions de l’avis.',
      smallFirms: 'Les petites et moyennes entreprises peuvent soumissionner.',
      invited: 'Seuls les invités peuvent soumissionner.',
      one: 'Un seul fournisseur est consulté.',
    },
    award: {
      lowestPrice: 'L’offre conforme la moins chère l’emporte.',
      lowestAboveLimit: 'L’offre la moins chère au-dessus de la limite inférieure l’emporte.',
      qualificationExamination:
        'L’offre la moins chère est examinée d’abord ; qui réussit l’emporte.',
      negotiated: 'Les points techniques et de prix fixent l’ordre des négociations.',
      ratedCriteria: 'La qualité et le prix sont pondérés.',
      passThenPrice: 'La partie technique doit passer d’abord, puis le prix le plus bas compte.',
      lifeCycleCost: 'Le coût le plus bas sur toute la durée de vie l’emporte.',
      fixedBudget: 'La meilleure qualité pour un budget fixé l’emporte.',
      comprehensiveEvaluation: 'Un prix proche de la moyenne et les résultats comptent ensemble.',
    },
    source: 'Le délai est lu dans',
    later: 'Ne peut pas encore être menée dans une salle',
    fixed: 'Un avis publié garde sa procédure.',
  },
};
