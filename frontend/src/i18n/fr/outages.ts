export default {
  outages: {
    band: 'La plateforme est hors service depuis %{since}.',
    band_text:
      'Rien de ce qui est envoyé n’est pris. Gardez ce que vous avez écrit : personne n’est en retard à cause d’une panne, et tout le monde lira la nouvelle heure limite.',
    title: 'Une panne',
    fail_text:
      'Mettez la plateforme hors service. Rien de ce qui est envoyé n’est pris, et aucun appel d’offres n’est clos, jusqu’à ce que vous la remettiez en service. Avancez l’horloge entre-temps.',
    back_text:
      'Remettez la plateforme en service. Chaque heure limite que la panne a touchée est repoussée selon la loi de la salle, et tout le monde le lit.',
    reason: 'Ce que tout le monde lit',
    fail: 'Mettre hors service',
    restore: 'Remettre en service',
    failed: 'La plateforme est hors service.',
    restored: 'La plateforme est de retour.',
    toast: {
      postponed: 'Une panne a repoussé une heure limite.',
      see: 'Lire la nouvelle heure limite',
    },
  },
};
