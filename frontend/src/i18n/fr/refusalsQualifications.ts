export default {
  refusals: {
    'qualifications.not_asked': {
      title: 'Personne n’est examiné dans cet appel d’offres : sa procédure ne le demande pas.',
      remedy:
        'Classez les offres et décidez de l’attribution ; le jeu de règles du pays dit ce que la procédure demande.',
    },
    'qualifications.not_ranked': {
      title: 'Les offres du lot %{lot} n’ont pas été classées.',
      remedy:
        'Dites de chaque offre si elle est conforme, puis classez-les ; la plus basse en course est alors examinée en premier.',
    },
    'qualifications.not_in_race': {
      title: 'L’offre %{bid} n’est pas en course pour le lot %{lot}.',
      remedy: 'Examinez une offre entre le seuil et le prix prévu ; le classement les nomme.',
    },
    'qualifications.out_of_turn': {
      title: 'Ce n’est pas le tour de l’offre %{bid} pour le lot %{lot}.',
      remedy:
        'Examinez d’abord %{turn} : les offres sont examinées à partir du prix le plus bas, et la suivante seulement si la précédente a échoué.',
    },
    'qualifications.over': {
      title: 'L’examen du lot %{lot} est terminé.',
      remedy:
        'Décidez de l’attribution : l’offre qui a réussi l’emporte, et si aucune n’a réussi le lot se termine sans attribution.',
    },
    'qualifications.too_many_points': {
      title: 'La capacité a %{most} points au plus ; le reste des 100 revient au prix.',
      remedy:
        'Donnez entre 0 et %{most} points. La réputation et l’insolvabilité sont des ajustements à part.',
    },
    'qualifications.adjusted_too_far': {
      title: 'Tous les ajustements ensemble changent le total de %{most} points au plus.',
      remedy: 'Revoyez les points et leur signe ; ce qui est retiré commence par un moins.',
    },
  },
};
