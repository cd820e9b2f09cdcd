export default {
  ledger: {
    title: 'Registre',
    lead: 'Chaque acte de cet atelier, dans l’ordre, sans retouche possible. De ce qui reste scellé pour votre siège, on ne voit que l’empreinte.',
    checkpoint: 'Le nombre au mur',
    size: '%{smart_count} inscription |||| %{smart_count} inscriptions',
    keep: 'Garder ce point de contrôle',
    keep_text:
      'Une note signée de l’état actuel du registre. Qui la garde pourra prouver plus tard que rien de ce qui précède n’a été changé.',
    sealed: 'Inscription scellée',
    sealed_text: 'Pas encore ouverte à votre siège ; seule son empreinte est montrée.',
    leaf: 'Empreinte',
    details: 'Montrer l’inscription telle qu’elle est écrite',
    none: 'Le registre est vide',
    seen: {
      first:
        'Ce navigateur retient désormais l’état du registre et le comparera à votre prochaine visite.',
      comparing: 'Comparaison de ce registre avec celui que vous avez vu à l’inscription %{size}.',
      continues: 'Ce registre prolonge celui que vous avez vu à l’inscription %{size}.',
      failed:
        'Ce registre n’a pas pu être comparé à celui que vous avez vu à l’inscription %{size} : pas de réponse.',
      alarm: 'Ce n’est pas le registre que vous avez vu',
      changed:
        'Le registre que vous avez vu à l’inscription %{size} n’est pas le début de celui-ci : un écrit antérieur a été changé. Prenez le point de contrôle que vous avez vu, ne touchez à rien et montrez-le à votre formateur.',
      otherKey:
        'À l’inscription %{size}, vous avez vu un registre de ce nom sous une autre clé. Si votre formateur a réinstallé la salle, repartez de ce registre. Sinon, prenez le point de contrôle que vous avez vu et montrez-le.',
      notSigned:
        'La signature de cet état du registre ne tient pas. Montrez-le à votre formateur avant de continuer.',
      forgotten:
        'Le serveur a signé pour vous un état à l’inscription %{size} et dit maintenant ne l’avoir jamais fait. Prenez le point de contrôle que vous avez vu, ne touchez à rien et montrez-le à votre formateur.',
      take: 'Télécharger le point de contrôle que vous avez vu',
      start_again: 'Repartir de ce registre',
    },
    kinds: {
      attempt_started: 'Le registre de l’atelier a été ouvert.',
      party_registered: 'Un organisme a été enregistré.',
      seat_assigned: 'Un siège a été créé.',
      registration_submitted: '%{who} a envoyé une inscription au bureau.',
      registration_approved: '%{who} a approuvé une inscription.',
      registration_turned_down: '%{who} a refusé une inscription.',
      registration_withdrawn: '%{who} a retiré une inscription.',
      clock_moved: '%{who} a avancé l’horloge.',
      clock_held: 'L’horloge a été arrêtée.',
      tender_drafted: '%{who} a enregistré un projet d’avis.',
      tender_published: '%{who} a publié un avis.',
      tender_amended: '%{who} a modifié un avis.',
      tender_cancelled: '%{who} a annulé un appel d’offres.',
      enquiry_asked: '%{who} a posé une question.',
      enquiry_answered: '%{who} a répondu à une question.',
      enquiries_closed: '%{who} a clos la période des questions.',
      briefing_attended: '%{who} a noté qui est venu à une visite du site.',
      document_added: '%{who} a ajouté un document.',
      tender_closed: 'Un appel d’offres a été clos à son heure limite.',
      bid_received: '%{who} a envoyé une offre scellée.',
      bid_withdrawn: '%{who} a retiré une offre.',
      bids_opened: '%{who} a ouvert les plis.',
      bid_examined: '%{who} a examiné une offre.',
      bids_ranked: '%{who} a classé les offres.',
      award_decided: '%{who} a décidé de l’attribution.',
      refused: '%{who} a essuyé un refus.',
    },
  },
};
