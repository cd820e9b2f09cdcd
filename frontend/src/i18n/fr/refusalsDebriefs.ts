export default {
  refusals: {
    'debriefs.not_yet': {
      title: 'Le bilan n’a pas commencé.',
      remedy:
        'Jouez l’exercice jusqu’au dernier acte, ou mettez-y fin ; alors chacun peut revenir dessus.',
    },
    'debriefs.not_ranked': {
      title: 'Il n’y a pas encore de classement où essayer un autre prix.',
      remedy: 'Attendez que les offres de ce marché soient ouvertes et classées.',
    },
    'debriefs.bid_unknown': {
      title: 'Cette offre n’a pas été comparée à d’autres dans ce lot.',
      remedy: 'Choisissez une des offres qui répondaient à la demande.',
    },
    'debriefs.amount_unfit': {
      title: 'Aucune offre n’aurait pu avoir ce prix.',
      remedy: 'Donnez un montant supérieur à zéro, sans plus de décimales que n’en a %{currency}.',
    },
    'debriefs.seat_unknown': {
      title: 'La salle n’a pas cette place, ou elle n’avait rien à faire.',
      remedy: 'Choisissez une place que montre le bilan.',
    },
    'debriefs.ticket_given': {
      title: 'Vous avez remis votre billet de sortie.',
      remedy: 'Merci. Seules les sommes ont été gardées ; il ne peut donc plus être changé.',
    },
    'debriefs.trainees_only': {
      title: 'Le billet de sortie est pour les participants.',
      remedy: 'Le formateur lit ici les sommes de tous les billets.',
    },
    'debriefs.attempt_unknown': {
      title: 'Cet atelier n’a pas de telle tentative.',
      remedy: 'Choisissez l’une des tentatives que nomme le bilan.',
    },
    'debriefs.attempt_shut': {
      title:
        'Les tentatives précédentes se racontent une fois celle-ci finie et ses offres ouvertes.',
      remedy:
        'Jouez cette tentative jusqu’au bout et ouvrez ses appels d’offres ; toutes les tentatives se verront alors côte à côte.',
    },
  },
};
