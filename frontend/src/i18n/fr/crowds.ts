export default {
  crowds: {
    title: 'Une foule de concurrents',
    text: 'L’ordinateur joue autant de soumissionnaires que vous voulez. Chacun scelle son offre et la remet par la même porte que tout le monde, selon l’horloge de la salle.',
    size: 'Combien de concurrents',
    tender: 'Marché',
    next_tender: 'Le prochain ouvert aux offres',
    late: 'Offrent dans les dernières minutes, en pour cent',
    careless: 'Offrent sans soin, en pour cent',
    careless_why: 'Sous le seuil, ou au-dessus de l’estimation là où la loi n’en a pas.',
    form: 'Les faire venir',
    formed: 'La foule arrive.',
    status: {
      waiting: 'Attend un marché',
      bidding: 'Soumissionne',
      stopped: 'Arrêtée',
      withdrawn: 'Renvoyée',
      over: 'Les offres sont closes',
    },
    row: '%{smart_count} concurrent : %{bids} offres remises |||| %{smart_count} concurrents : %{bids} offres remises',
    left: '%{smart_count} à venir |||| %{smart_count} à venir',
    missed: '%{smart_count} a manqué l’heure limite |||| %{smart_count} ont manqué l’heure limite',
    refused:
      '%{smart_count} a été refusé : %{title} |||| %{smart_count} ont été refusés : %{title}',
    hurry: 'Que le reste offre maintenant',
    stop: 'Que personne d’autre n’offre',
    send_away: 'Les renvoyer',
    sure: 'Tous reprennent leur offre. C’est définitif.',
    keep: 'Les garder',
    only_before: 'Après l’heure limite personne ne reprend une offre.',
    room: '%{smart_count} autre soumissionnaire est joué par l’ordinateur. |||| %{smart_count} autres soumissionnaires sont joués par l’ordinateur.',
    at_start: 'Concurrents joués par l’ordinateur',
    at_start_why:
      'De 0 à 800. Ils viennent pour le premier marché ouvert aux offres ; qui siège ici les affronte tous.',
    missing: 'La salle est ouverte. Les concurrents que vous vouliez (%{size}) n’y sont pas.',
    without: 'Continuer sans eux',
    more: 'Montrer %{smart_count} autre offre |||| Montrer %{smart_count} autres offres',
    open_next:
      'Ouvrir %{smart_count} enveloppe |||| Ouvrir les %{smart_count} enveloppes suivantes',
    opened:
      '%{smart_count} enveloppe ouverte sur %{count} |||| %{smart_count} enveloppes ouvertes sur %{count}',
  },
};
