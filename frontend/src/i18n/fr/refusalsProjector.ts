export default {
  refusals: {
    'access.only_looking': {
      title: 'Vous regardez à travers la place %{seat}, et ne faites que regarder.',
      remedy: 'Agissez depuis une place à vous, ou laissez faire un robot depuis la page Exercice.',
    },
    'access.not_looking': {
      title: 'Vous ne regardez pas à travers la place %{seat}.',
      remedy:
        'Ouvrez le regard depuis la page Exercice : ce regard est d’abord inscrit au registre.',
    },
    'projector.nothing_to_show': {
      title: 'Le mur ne peut pas encore montrer cela.',
      remedy:
        'Attendez que les plis soient ouverts, ou que l’exercice soit terminé ; d’ici là le mur montre la salle.',
    },
  },
};
