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
    'participation.open_to_all': {
      title:
        'La procédure %{procedure} est ouverte à ceux qui n’ont pas été invités : on n’y invite personne.',
      remedy:
        'Attendez les offres. Pour n’en solliciter que quelques-uns, choisissez au prochain avis une procédure sur invitation.',
    },
    'participation.invitation_late': {
      title:
        'Les offres étaient attendues avant %{deadline} ; une invitation après cette heure n’aiderait personne.',
      remedy: 'Invitez avant l’heure limite, ou modifiez l’avis pour la reporter.',
    },
    'participation.one_only': {
      title: 'Cette procédure se fait avec un seul soumissionnaire, et il y en aurait plus d’un.',
      remedy:
        'Invitez-en un. Pour en solliciter plusieurs, choisissez une autre procédure au prochain avis.',
    },
    'participation.too_few_invited': {
      title:
        'Vous en nommez %{count} ; le droit de cette salle en demande au moins %{minimum} dans la première liste.',
      remedy: 'Nommez-en davantage, pour qu’il y ait une concurrence.',
    },
    'participation.already_invited': {
      title: 'L’organisation %{tenderer} est déjà invitée.',
      remedy: 'Retirez-la de la liste ; une invitation vaut jusqu’à l’heure limite.',
    },
    'participation.not_invited': {
      title:
        'Dans la procédure %{procedure}, seuls les invités soumissionnent, et votre organisation ne l’est pas.',
      remedy:
        'Cherchez un avis ouvert. Si vous pensez que l’on aurait dû vous solliciter, dites-le à l’acheteur.',
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
