export default {
  refusals: {
    'tenders.base_too_small': {
      title:
        'Un montant de base de %{base} %{currency} est trop petit pour %{candidates} prix de réserve différents à moins de %{spread} % de lui.',
      remedy:
        'Donnez au lot un montant de base plus élevé, ou choisissez une procédure sans prix de réserve multiples.',
    },
  },
};
