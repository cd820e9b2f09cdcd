export default {
  refusals: {
    'conversations.not_found': {
      title:
        'Vous n’avez ni conversation avec un concurrent ni signalement du nom de %{conversation}.',
      remedy: 'Choisissez-en une dans la liste de la page Messages.',
    },
    'conversations.not_a_tenderer': {
      title: 'Le siège %{seat} ne soumissionne pas dans cette salle.',
      remedy:
        'Un concurrent écrit à des soumissionnaires et parle pour l’un d’eux. Choisissez le siège d’un autre soumissionnaire.',
    },
    'conversations.answered': {
      title: 'Vous y avez répondu le %{at}.',
      remedy:
        'Une réponse est définitive. Ce qui s’est passé peut encore être signalé, et devrait l’être.',
    },
    'conversations.reported': {
      title: 'Vous l’avez signalé le %{at}, et laissez le reste à ceux qui l’examinent.',
      remedy:
        'N’écrivez plus rien au concurrent : un avertissement détruirait des preuves. Préparez votre offre seul.',
    },
    'conversations.too_many': {
      title: 'Cette conversation a %{most} lignes, et ne peut pas en avoir davantage.',
      remedy: 'Tout est dit. Répondez, ou signalez-la.',
    },
  },
};
