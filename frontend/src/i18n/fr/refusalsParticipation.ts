export default {
  refusals: {
    'participation.tender_cancelled': {
      title: 'L’appel d’offres a été annulé le %{cancelledAt} : plus personne n’y participe.',
      remedy: 'Lisez pourquoi il a été annulé et attendez un nouvel avis.',
    },
    'participation.not_asked': {
      title: 'L’avis ne demande aucune inscription avant l’offre.',
      remedy: 'Envoyez votre offre : rien n’est à faire avant.',
    },
    'participation.late': {
      title:
        'Les inscriptions à la participation ont pris fin le %{until} ; la vôtre est arrivée le %{receivedAt}.',
      remedy:
        'Qui ne s’est pas inscrit ne peut pas soumissionner ici. Au prochain avis, notez cette date à côté de l’heure limite.',
    },
    'participation.already_registered': {
      title: 'Votre organisation est inscrite depuis le %{registeredAt}.',
      remedy: 'Poursuivez votre offre.',
    },
    'participation.not_registered': {
      title:
        'L’avis demande de s’inscrire à la participation jusqu’au %{until}, et votre organisation ne l’a pas fait.',
      remedy:
        'Inscrivez-vous tant qu’il est temps, puis envoyez l’offre. Après cet instant, personne ne peut plus s’inscrire.',
    },
    'participation.briefing_missed': {
      title:
        'Seuls peuvent soumissionner ceux qui sont venus à la visite du site du %{date}, et votre organisation n’est pas sur la liste des présents.',
      remedy:
        'Si vous y étiez, demandez au responsable des marchés de le noter avant l’heure limite. Sinon, cet appel d’offres ne prend aucune offre de vous.',
    },
    'participation.no_briefing': {
      title: 'L’avis n’annonce aucune visite du site.',
      remedy: 'Personne ne peut y être venu. S’il en faut une, modifiez l’avis.',
    },
    'participation.briefing_ahead': {
      title: 'La visite du site commence le %{date} : personne ne peut encore y être venu.',
      remedy: 'Notez les présents quand elle aura commencé.',
    },
    'participation.attendance_late': {
      title: 'L’heure limite %{deadline} est passée : on ne note plus qui est venu à la visite.',
      remedy: 'Notez les présents tant que l’on peut encore soumissionner.',
    },
    'participation.not_a_tenderer': {
      title: '%{party} n’est pas un soumissionnaire de cette salle.',
      remedy: 'Choisissez parmi les organisations qui soumissionnent.',
    },
    'participation.already_attended': {
      title: '%{tenderer} est déjà sur la liste.',
      remedy:
        'Retirez-la de votre choix et envoyez les autres de nouveau : rien de cet envoi n’a été consigné.',
    },
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
