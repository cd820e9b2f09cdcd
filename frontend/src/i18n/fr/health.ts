export default {
  health: {
    title: 'Serveur',
    text: 'Cette machine peut-elle continuer à servir vos salles ? L’examen est refait toutes les cinq secondes.',
    back: 'Retour à mes salles',
    link: 'Serveur',
    verdict: {
      good: 'Tout va bien',
      wait: 'Il fonctionne ; à regarder bientôt',
      bad: 'Quelque chose ne va pas',
    },
    do: {
      good: 'Rien à faire.',
      wait: 'Personne n’est encore gêné.',
      bad: 'Des refus sont possibles jusqu’à la réparation. Rien de ce qui a reçu une réponse n’est perdu.',
    },
    part: {
      data: 'Les données se lisent',
      writing: 'Les données s’écrivent',
      rooms: 'Chaque salle a son écrivain',
      bots: 'Les robots et les exercices continuent',
      disk: 'Place sur le disque',
    },
    cure: {
      data: 'Le dossier de données ou la base ne répond pas. Vérifiez que son disque est là, ou que PostgreSQL tourne.',
      writing:
        'Rien n’a pu être écrit depuis un moment. Regardez le disque : est-il plein, ou en lecture seule ?',
      rooms:
        'Redémarrez le serveur ; une salle qui reste fermée est remise en état par “minikoneps migrate”.',
      bots: 'Redémarrez le serveur : les exercices reprennent à l’étape où ils en étaient.',
      disk: 'Libérez de la place : videz la corbeille, sortez les anciennes copies du dossier “snapshots”.',
    },
    cause: {
      full: 'Le disque est plein. Libérez de la place : videz la corbeille, sortez les anciennes copies du dossier “snapshots”. Les actes sont de nouveau reçus en quelques secondes.',
      readOnly:
        'Le disque ou la base se laisse lire, mais pas écrire. Voyez ce que le système dit du disque, ou mettez fin au mode lecture seule de PostgreSQL. “minikoneps backup” fait encore une copie, sur un autre disque.',
      gone: 'La base de données ne répond pas. Démarrez-la, par exemple avec “systemctl start postgresql”, ou vérifiez le réseau qui y mène. Les salles reprennent d’elles-mêmes en quelques secondes.',
      broken:
        'Le disque ou la base répond par des erreurs. Faites maintenant une copie avec “minikoneps backup”, et continuez avec elle sur un autre disque.',
      busy: 'Autre chose tient les données, ou trop d’actes les attendent. Voyez si un autre programme a ouvert les fichiers ; le plus souvent, cela passe tout seul.',
    },
    free: '%{size} libres',
    is: {
      good: 'bon',
      wait: 'à voir',
      bad: 'en panne',
    },
    figures: 'Depuis le démarrage',
    since: 'En marche depuis %{when} · version %{version} · %{database}',
    database: {
      sqlite: 'fichiers sur cette machine',
      postgresql: 'PostgreSQL',
    },
    figure: {
      rooms: 'salles',
      streams: 'pages informées en direct',
      queue: 'actes en attente',
      answers: 'réponses',
      answerTime: 'jusqu’à une réponse, en moyenne',
      commits: 'transactions',
      commitTime: 'par transaction, en moyenne',
      together: 'actes par transaction, en moyenne',
      memory: 'mémoire',
    },
    refusals: 'Les refus les plus fréquents',
  },
};
