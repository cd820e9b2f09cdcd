export default {
  refusals: {
    'crowds.not_found': {
      title: 'Cette salle n’a pas de foule de concurrents appelée %{crowd}.',
      remedy: 'Choisissez-en une dans la liste de la page Exercice.',
    },
    'crowds.too_late': {
      title:
        'Les offres pour ce marché étaient attendues jusqu’au %{deadline} : plus aucun concurrent ne peut venir.',
      remedy: 'Faites venir la foule avant l’heure limite, ou pour un autre marché.',
    },
    'crowds.not_admitted': {
      title:
        'Une foule de concurrents ne peut pas soumissionner ici : on y est invité, on s’y inscrit, ou l’on vient à la visite du site.',
      remedy:
        'Faites-la venir pour un marché ouvert à tous. Des sièges tenus par des robots peuvent être invités et s’inscrire.',
    },
    'crowds.too_many': {
      title: 'Une salle a de la place pour %{most} concurrents, et en a déjà %{count}.',
      remedy: 'Demandez-en moins.',
    },
    'crowds.over': {
      title: 'Cette foule a eu son temps : ses offres sont avec les autres, ou ont été reprises.',
      remedy:
        'Après l’heure limite personne ne reprend une offre, une foule non plus. Commencez la séance suivante de la salle sans elle.',
    },
  },
};
