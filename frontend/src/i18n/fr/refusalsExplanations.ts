export default {
  refusals: {
    'explanations.research_late': {
      title: 'Les offres sont ouvertes : une étude de marché écrite maintenant les connaîtrait.',
      remedy:
        'Continuez sans elle ; les bornes qui comparent à l’étude de marché ne s’appliquent pas. La prochaine fois, notez-la avant l’ouverture.',
    },
    'explanations.lot_unknown': {
      title: 'L’avis n’a pas de lot %{lot}.',
      remedy: 'Notez l’étude de marché d’un de ses lots : %{lots}.',
    },
    'explanations.research_currency': {
      title: 'L’étude de marché et le budget sont en %{currency}, comme l’avis.',
      remedy: 'Écrivez les deux montants en %{currency}.',
    },
    'explanations.not_asked': {
      title:
        'Le droit de cette salle ne dit d’aucune offre qu’elle est trop basse dans cette procédure.',
      remedy:
        'Décidez de l’attribution ; le jeu de règles du pays dit ce que la procédure demande.',
    },
    'explanations.not_ranked': {
      title: 'L’offre %{bid} n’est pas classée dans le lot %{lot}.',
      remedy: 'Classez d’abord les offres, puis interrogez l’une d’elles.',
    },
    'explanations.out_already': {
      title:
        'L’offre %{bid} du lot %{lot} est déjà écartée : une borne de la loi l’exclut sans question.',
      remedy: 'Lisez les bornes ; c’est au tour de la suivante.',
    },
    'explanations.no_time': {
      title: 'Il est %{now} : un soumissionnaire a besoin de temps pour répondre.',
      remedy: 'Choisissez un instant plus tardif ; jusqu’à lui compris, la réponse est à temps.',
    },
    'explanations.not_yours': {
      title: 'Personne ne vous a interrogé sur l’offre %{bid} du lot %{lot}.',
      remedy: 'Répondez là où votre propre offre est en question.',
    },
    'explanations.late': {
      title: 'Le délai pour expliquer l’offre %{bid} a pris fin le %{due}.',
      remedy:
        'Elle ne peut plus être expliquée. La prochaine fois, répondez avant l’instant de la question.',
    },
    'explanations.still_time': {
      title: 'Le soumissionnaire a jusqu’au %{due} pour expliquer l’offre %{bid}.',
      remedy: 'Attendez sa réponse ou la fin du délai ; décidez ensuite.',
    },
    'explanations.not_heard': {
      title: 'L’offre %{bid} ne peut être exclue avant que son soumissionnaire ait été entendu.',
      remedy: 'Entendez-le et écrivez le procès-verbal ; décidez ensuite.',
    },
    'explanations.not_open': {
      title:
        'Cela ne se peut pas maintenant pour l’offre %{bid} du lot %{lot} : elle en est à %{state}.',
      remedy:
        'D’abord la question, puis la réponse ou la fin du délai, l’audition, et la décision.',
    },
  },
};
