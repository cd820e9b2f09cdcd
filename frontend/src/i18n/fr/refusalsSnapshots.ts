export default {
  refusals: {
    'workshops.snapshot_unknown': {
      title: 'La salle ne garde pas ce moment.',
      remedy:
        'Choisissez-en un dans la liste de la page Exercice ; les plus anciens disparaissent quand il y en a trop.',
    },
    'workshops.snapshots_unavailable': {
      title: 'Une salle conservée dans PostgreSQL ne peut pas revenir à un moment antérieur.',
      remedy: 'Recommencez l’acte, ou ouvrez l’atelier suivant sur la page de la salle.',
    },
  },
};
