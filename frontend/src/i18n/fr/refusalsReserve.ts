export default {
  refusals: {
    'evaluations.no_plan_price': {
      title:
        'Il n’y a pas de prix prévisionnel pour le lot %{lots} : les prix de réserve auxquels l’avis s’était engagé n’ont pas pu être révélés.',
      remedy:
        'Annulez l’appel d’offres avec des motifs : personne ne peut dire quelles offres sont dans la course.',
    },
    'tenders.base_amount_missing': {
      title:
        'Les prix de réserve se situent autour d’un montant de base, et le lot %{lots} n’en a pas.',
      remedy:
        'Indiquez la valeur estimée de chaque lot ; pour un appel d’offres en un seul lot, sa valeur.',
    },
    'tenders.budget_missing': {
      title:
        'C’est la meilleure qualité pour un budget donné qui l’emporte, et le lot %{lots} n’a pas de budget.',
      remedy:
        'Indiquez comme valeur de chaque lot ce qu’il peut coûter ; pour un appel d’offres en un seul lot, sa valeur. Elle est publiée avec l’avis.',
    },
    'tenders.base_too_small': {
      title:
        'Un montant de base de %{base} %{currency} est trop petit pour %{candidates} prix de réserve différents à moins de %{spread} % de lui.',
      remedy:
        'Donnez au lot un montant de base plus élevé, ou choisissez une procédure sans prix de réserve multiples.',
    },
    'tenders.costs_unused': {
      title:
        'L’avis indique pour le lot %{lots} des coûts de travaux dont aucune limite ni aucun point de prix ne découle.',
      remedy:
        'Retirez-les. Les coûts réglementaires comptent là où des travaux ont une limite inférieure ; un coût net, là où la loi y confronte les offres.',
    },
    'tenders.costs_in_other_currency': {
      title: 'Les coûts du lot %{lots} sont dans une autre monnaie que l’avis.',
      remedy: 'Indiquez-les dans la monnaie de l’avis.',
    },
    'tenders.statutory_costs_too_high': {
      title:
        'Les coûts réglementaires du lot %{lots} ne sont pas inférieurs au plus petit prix prévisionnel qui puisse être tiré.',
      remedy:
        'Vérifiez coûts réglementaires et valeur estimée : les premiers sont une partie de la seconde.',
    },
    'tenders.net_cost_too_high': {
      title: 'Le coût net du lot %{lots} dépasse sa valeur estimée.',
      remedy:
        'Vérifiez coût net et valeur estimée : le premier ne comprend ni frais généraux ni bénéfice.',
    },
  },
};
