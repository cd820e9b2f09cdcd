export default {
  attempts: {
    which: 'Quelle tentative',
    both: 'Côte à côte',
    first: 'Première tentative',
    second: 'Deuxième tentative',
    third: 'Troisième tentative',
    from_start: '%{number} : depuis le début.',
    from_act: '%{number} : elle repart de « %{parent} », avant l’acte %{act}.',
    from_surprise: '%{number} : elle repart de « %{parent} », avant un imprévu.',
    from_end: '%{number} : elle repart de là où « %{parent} » a été quittée.',
    earlier:
      'Elle a été quittée et reste telle quelle : son registre est clos, ses récépissés restent vrais.',
    both_lead: 'Deux tentatives d’un même atelier. %{from}',
    shut: 'Une autre tentative se montrera quand toutes les offres de celle-ci seront ouvertes.',
    sealed:
      'Un appel d’offres de cette tentative n’a jamais été ouvert. Ses offres restent scellées pour toujours : cette page ne montre que votre propre place.',
    against: 'Comparer avec',
    changed: 'Ce qui a changé',
    nothing_changed:
      'Rien de ce qui se compte : même attributaire, mêmes prix, mêmes contrôles, mêmes points.',
    winner: 'A gagné',
    winner_of: 'A gagné le lot %{lot}',
    nobody: 'personne',
    team: 'Points de toute l’équipe',
    refused: 'Essais refusés',
    hints: 'Indices pris',
    after: 'puis',
    prices: '%{smart_count} offre a un autre prix. |||| %{smart_count} offres ont un autre prix.',
    better:
      '%{smart_count} contrôle tient maintenant et ne tenait pas avant. |||| %{smart_count} contrôles tiennent maintenant et ne tenaient pas avant.',
    worse:
      '%{smart_count} contrôle tenait avant et ne tient plus. |||| %{smart_count} contrôles tenaient avant et ne tiennent plus.',
    bids_lead:
      'Du prix le plus bas des deux tentatives au plus haut. Le rond vide est le prix d’avant, le rond plein celui d’après.',
    no_bid: 'pas d’offre',
    seats_lead: 'Là où il n’y a qu’un chiffre, il est le même dans les deux.',
    same_checks:
      '%{smart_count} contrôle a donné le même résultat. |||| %{smart_count} contrôles ont donné le même résultat.',
    not_played: 'non joué',
    time_lead:
      'Une seule histoire jusqu’au moment où la salle est revenue ; à partir de là, chaque tentative a la sienne.',
    shared: 'Ce que les deux ont en commun',
    acts: '%{smart_count} acte |||| %{smart_count} actes',
    before: 'Avant le premier acte',
  },
};
