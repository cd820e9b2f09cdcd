export default {
  participation: {
    yes: 'oui',
    no: 'non',
    draft: {
      title: 'Avant une offre',
      intro:
        'Ce qu’un soumissionnaire doit être ou faire avant que son offre soit reçue. Laissez vide ce que vous ne demandez pas.',
      until: 'Inscription à la participation jusqu’au',
      untilHelp:
        'Qui ne s’est pas inscrit d’ici là ne peut pas soumissionner. Laissez vide pour n’en demander aucune',
      briefing: 'Visite du site',
      briefingHelp: 'Quand on montre sur place ce qui est à faire',
      place: 'Où',
      placeHelp: 'Bâtiment, porte, salle : pour que personne n’arrive trop tard',
      required: 'Seuls ceux qui viennent à la visite peuvent soumissionner',
    },
    notice: {
      title: 'Avant de soumissionner',
      licences: 'Licences, toutes',
      regions: 'Siège dans l’une de ces régions',
      until: 'Inscription à la participation jusqu’au',
      untilWhy: 'Qui ne s’est pas inscrit d’ici là ne peut pas soumissionner.',
      registerTerm:
        '참가등록 (chamga deungnok) : s’inscrire à un appel d’offres avant l’offre, dans KONEPS.',
      briefing: 'Visite du site',
      briefingTerm:
        '현장설명 (hyeonjang seolmyeong) : on montre sur place ce qui est à faire, dans KONEPS.',
      required: 'Seuls ceux qui viennent peuvent soumissionner.',
      free: 'Venir est libre : on peut soumissionner sans cela.',
      periodUntil: 'Fin des inscriptions',
      periodBriefing: 'Visite du site',
    },
    desk: {
      invitation: 'Être invité',
      invitationDone: 'Invité le',
      invitationWait:
        'Seuls soumissionnent ceux que l’acheteur invite, et il ne vous a pas invité.',
      title: 'Avant que votre offre puisse partir',
      lead: 'L’avis demande d’abord ceci. Tant que ce n’est pas fait, aucune offre de vous n’est reçue.',
      done: 'Tout ce que l’avis demande est fait. Votre offre peut partir.',
      missed:
        'Ce que l’avis demande ne peut plus être fait. Cet appel d’offres ne reçoit aucune offre de vous.',
      register: 'S’inscrire à la participation',
      registerUntil: 'Ouvert jusqu’au',
      registerMissed: 'Les inscriptions ont pris fin le',
      registerDone: 'Inscrit le',
      registered: 'Vous êtes inscrit',
      act: 'S’inscrire à la participation',
      briefing: 'Venir à la visite du site',
      briefingAhead: 'Le responsable des marchés note qui est venu.',
      briefingOver:
        'Le responsable des marchés ne vous a pas encore consigné. Si vous y étiez, demandez-le-lui avant l’heure limite.',
      briefingMissed: 'Vous n’êtes pas parmi ceux qui sont venus.',
      briefingDone: 'Votre présence a été consignée le',
      secret: 'Personne d’autre n’apprend avant l’ouverture que vous êtes inscrit.',
    },
    invitations: {
      title: 'Invitations',
      intro:
        'Seuls les invités peuvent soumissionner. Chacun apprend sa propre invitation, et celle de personne d’autre avant l’ouverture.',
      none: 'Personne n’est encore invité : aucune offre ne sera reçue.',
      invited: 'invité le',
      who: 'Qui invitez-vous ?',
      whoWhy:
        'Cochez les organisations. On peut en inviter d’autres jusqu’à l’heure limite des offres.',
      next: 'Inviter %{smart_count} organisation |||| Inviter %{smart_count} organisations',
      sure: 'Cette invitation ne peut pas être retirée : |||| Ces invitations ne peuvent pas être retirées :',
      act: 'Oui, inviter',
      back: 'Retour à la liste',
      done: 'Les invitations sont envoyées',
    },
    attendance: {
      title: 'Visite du site',
      short: 'Visite du site',
      ahead: 'Quand la visite aura commencé, vous noterez ici qui est venu.',
      none: 'Personne n’est encore consigné.',
      noted: 'consigné le',
      who: 'Qui est venu ?',
      whoWhy:
        'Cochez les organisations que vous avez vues. Possible jusqu’à l’heure limite des offres.',
      next: 'Noter %{smart_count} nom |||| Noter %{smart_count} noms',
      sure: 'Ce nom entre au registre et ne peut pas être retiré : |||| Ces noms entrent au registre et ne peuvent pas être retirés :',
      act: 'Oui, noter',
      back: 'Retour à la liste',
      done: 'Les présents sont consignés',
      registered:
        '%{smart_count} soumissionnaire s’est inscrit à la participation. |||| %{smart_count} soumissionnaires se sont inscrits à la participation.',
    },
    toast: {
      invited: 'Vous êtes invité à soumissionner.',
      attended: 'Votre présence à la visite du site a été consignée.',
      see: 'Voir l’avis',
    },
  },
};
