export default {
  snapshots: {
    title: 'Revenir en arrière',
    text: 'La salle garde un moment avant chaque acte et chaque imprévu, %{number} au plus. Y revenir ouvre une nouvelle tentative ; l’ancienne reste telle quelle, avec son registre, pour le débriefing.',
    none: 'Rien n’est encore gardé : le premier moment vient avec le premier acte.',
    act: 'Avant l’acte %{number}',
    act_named: 'Avant l’acte %{number} : %{name}',
    inject: 'Avant l’imprévu : %{name}',
    left: 'Là où la tentative %{number} a été quittée',
    entries: '%{smart_count} inscription au registre |||| %{smart_count} inscriptions au registre',
    go_here: 'Revenir ici',
    go_back: 'Revenir',
    stay: 'Rester ici',
    ask: 'Revenir à ce moment ?',
    old_stays:
      'Une nouvelle tentative commence ici. La tentative %{number} reste telle qu’elle est, et vous pouvez y revenir.',
    later_bids:
      'Ce qui a été publié, demandé ou offert après ce moment n’est pas dans la nouvelle tentative. Les récépissés restent vrais et disent à quelle tentative ils appartiennent.',
    new_locks:
      'Les offres d’avant ce moment restent. Les appels d’offres ouverts reçoivent une nouvelle serrure : une offre scellée dans l’ancienne tentative est refusée et se scelle de nouveau.',
    people_stay:
      'Personnes et robots gardent leurs sièges, et ce que l’on est en train d’écrire reste à l’écran. L’horloge est arrêtée jusqu’à ce que vous la relanciez.',
    seen: 'Personne n’oublie ce qui a été ouvert : les prix lus sont connus.',
    band: 'Tentative %{number} · %{moment}',
    band_text:
      'Le formateur a ramené la salle à ce moment. Ce qui a suivi dans la tentative %{number} y reste : un récépissé lui appartient, et une offre doit être scellée et envoyée de nouveau.',
    band_read: 'Compris',
    begun: 'La salle est revenue en arrière : la tentative %{number} a commencé.',
  },
};
