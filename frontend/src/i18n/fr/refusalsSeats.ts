export default {
  refusals: {
    'workshops.wrong_code': {
      title: 'Ce code personnel ne fonctionne pas, ou a déjà servi.',
      remedy:
        'Relisez-le : huit chiffres, affichés quatre par quatre. Le formateur vous en donne un nouveau.',
    },
    'workshops.doors_closed': {
      title: 'Le formateur ne laisse entrer personne pour l’instant.',
      remedy:
        'Demandez au formateur d’ouvrir la porte. Qui est déjà entré revient avec son code personnel ou la carte de son siège.',
    },
    'workshops.all_seats_taken': {
      title: 'Tous les sièges sont occupés.',
      remedy:
        'Regardez : vous voyez tout ce qui est public, et un siège qui se libère vous est proposé ici.',
    },
    'workshops.person_unknown': {
      title:
        'Personne de ce genre dans cette salle : formateurs et robots n’ont ni siège à déplacer ni code.',
      remedy: 'Choisissez une personne sur la page de la salle.',
    },
    'workshops.run_unknown': {
      title: 'Aucun atelier de ce numéro n’a eu lieu dans cette salle.',
      remedy: 'Choisissez-en un sur la page de la salle.',
    },
    'workshops.no_seats': {
      title: 'Il faut au moins un siège dans une salle.',
      remedy: 'Nommez les sièges, ou choisissez un scénario qui apporte les siens.',
    },
    'workshops.no_scenario': {
      title: 'Cette salle ne joue aucun scénario : il n’y a pas de feuille à distribuer.',
      remedy: 'Commencez le prochain atelier avec un scénario, sur la page de la salle.',
    },
    'workshops.playlist_unknown': {
      title: 'Aucun atelier tout prêt ne porte ce nom.',
      remedy: 'Choisissez-en un dans le fichier scenarios/workshops.toml.',
    },
  },
};
