export default {
  refusals: {
    'outages.already_down': {
      title: 'La plateforme est déjà hors service, depuis %{since}.',
      remedy: 'Remettez-la d’abord en service.',
    },
    'outages.not_down': {
      title: 'La plateforme n’est pas hors service.',
      remedy: 'Il n’y a rien à remettre en service.',
    },
    'platform.down': {
      title:
        'La plateforme est hors service depuis %{since} : rien de ce qui est envoyé n’est pris.',
      remedy:
        'Gardez ce que vous avez écrit. Personne n’est en retard à cause d’une panne : quand la plateforme sera revenue, tout le monde lira la nouvelle heure limite.',
    },
  },
};
