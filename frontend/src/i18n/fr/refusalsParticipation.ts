export default {
  refusals: {
    'tenders.briefing_outside': {
      title:
        'La visite du site doit avoir lieu après le %{now}, et au plus tard à l’heure limite %{deadline}.',
      remedy:
        'Fixez-la entre ces deux instants, en laissant ensuite le temps de préparer une offre.',
    },
    'tenders.briefing_without_place': {
      title: 'L’avis ne dit pas où a lieu la visite du site.',
      remedy: 'Dites où les soumissionnaires doivent venir.',
    },
    'tenders.participation_outside': {
      title:
        'L’inscription des participants doit finir après le %{now}, et au plus tard à l’heure limite %{deadline}.',
      remedy:
        'Fixez sa fin entre ces deux instants, pour que tout inscrit puisse encore soumissionner.',
    },
  },
};
