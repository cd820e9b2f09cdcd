export default {
  refusals: {
    'workshops.snapshot_unknown': {
      title: 'La salle ne garde pas ce moment.',
      remedy:
        'Choisissez-en un dans la liste de la page Exercice ; les plus anciens disparaissent quand il y en a trop.',
    },
  },
};
