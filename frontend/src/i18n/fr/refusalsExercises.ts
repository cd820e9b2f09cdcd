export default {
  refusals: {
    'exercises.no_scenario': {
      title: 'Cette salle n’a pas de scénario à jouer.',
      remedy:
        'Ouvrez une salle avec un scénario ; dans celle-ci, personnes et robots agissent librement.',
    },
    'exercises.on_already': {
      title: 'L’exercice est en cours.',
      remedy: 'Commencez un de ses actes, ou terminez-le d’abord.',
    },
    'exercises.not_on': {
      title: 'Aucun exercice n’est en cours dans cette salle.',
      remedy: 'Lancez-le depuis la page Exercice.',
    },
    'exercises.scene_unknown': {
      title: 'Le scénario n’a ni acte ni imprévu de ce nom.',
      remedy: 'Choisissez-en un sur la page Exercice.',
    },
    'exercises.task_unknown': {
      title: 'Cette tâche n’existe pas en ce moment.',
      remedy: 'Regardez de nouveau la page Exercice : la salle a peut-être avancé.',
    },
    'exercises.task_over': {
      title: 'Plus personne n’attend cette tâche.',
      remedy: 'Passez à la suivante.',
    },
    'exercises.at_past': {
      title: 'Cette heure est passée.',
      remedy: 'Choisissez une heure plus tardive de l’horloge de l’atelier.',
    },
    'exercises.not_scheduled': {
      title: 'Cet imprévu n’attend pas son heure.',
      remedy: 'Regardez la page Exercice : il a peut-être commencé, ou a été annulé.',
    },
    'exercises.nobody_there': {
      title: 'Personne dans cette salle n’est concerné.',
      remedy: 'Choisissez un rôle ou un siège que la salle possède.',
    },
    'exercises.undo_too_late': {
      title: 'La salle a déjà avancé.',
      remedy: 'Laissez la personne le faire plus tard, ou recommencez l’acte.',
    },
  },
};
