export default {
  refusals: {
    'parties.not_debarrable': {
      title:
        '%{party} ne peut pas être exclu : personne ne soumissionne pour lui dans cette salle.',
      remedy: 'Choisissez l’un des soumissionnaires de la salle.',
    },
    'parties.debarment_over': {
      title: 'Une exclusion jusqu’au %{until} est déjà passée : nous sommes le %{today}.',
      remedy: 'Donnez un dernier jour qui n’est pas passé.',
    },
    'parties.debarment_not_found': {
      title: 'Le registre n’a pas d’exclusion %{debarment}.',
      remedy: 'Regardez le registre des exclus.',
    },
    'parties.debarment_ended': {
      title: 'Cette exclusion a déjà pris fin.',
      remedy: 'Il n’y a rien à lever : le soumissionnaire peut déposer une offre.',
    },
    'parties.debarred': {
      title: '%{party} est exclu des marchés jusqu’au %{until} : %{reasons}',
      remedy:
        'Aucune de ses offres n’est reçue d’ici là, ni seule ni en groupement. En cas d’erreur, adressez-vous au service qui tient le registre.',
    },
  },
};
