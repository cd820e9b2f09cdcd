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
        'Indiquez comme valeur de chaque lot ce qu’il peut coûter ; pour un appel d’offres en un seul lot, sa valeur. Elle est publiée avec l’avis.',
    },
    'tenders.base_too_small': {
      title:
        'Un montant de base de %{base} %{currency} est trop petit pour %{candidates} prix de réserve différents à moins de %{spread} % de lui.',
      remedy:
        'Donnez au lot un montant de base plus élevé, ou choisissez une procédure sans prix de réserve multiples.',
    },
  },
};
