export default {
  refusals: {
    'access.no_seat': {
      title: 'Il faut un siège pour cela, et la demande n’en nomme aucun.',
      remedy: 'Prenez un siège, et envoyez son nom dans l’en-tête Seat.',
    },
    'access.no_token': {
      title: 'Vous n’êtes pas encore dans cet atelier.',
      remedy: 'Entrez avec le code affiché au mur, ou envoyez votre jeton.',
    },
    'access.other_origin': {
      title: 'La demande est venue d’un autre site.',
      remedy: 'Ouvrez la page à l’adresse même de ce serveur.',
    },
    'access.trainer_only': {
      title: 'C’est l’affaire du formateur.',
      remedy: 'Demandez au formateur, ou ouvrez le lien du formateur.',
    },
    'access.two_tokens': {
      title: 'Un cookie et un en-tête Authorization sont venus ensemble.',
      remedy: 'Envoyez l’un des deux : le cookie dans un navigateur, le jeton depuis un programme.',
    },
    'access.wrong_role': {
      title: 'C’est l’affaire d’un autre rôle : %{roles}.',
      remedy: 'Passez à un siège de ce rôle, ou demandez à la personne qui l’occupe.',
    },
    'access.wrong_seat': {
      title: 'Le siège %{seat} n’est pas à vous.',
      remedy: 'Choisissez un siège que vous occupez, ou prenez-en un libre sur la page Sièges.',
    },
    'access.wrong_workshop': {
      title: 'Il n’y a pas d’atelier de ce nom pour vous.',
      remedy: 'Vérifiez l’adresse, ou rejoignez l’atelier avec son code.',
    },
    'input.idempotency_key_missing': {
      title: 'Cette demande doit porter un en-tête Idempotency-Key.',
      remedy:
        'Composez une clé de 8 à 64 lettres et chiffres, envoyez-la, et répétez la même clé quand vous répétez la demande.',
    },
    'input.idempotency_key_reused': {
      title: 'Cette Idempotency-Key a servi à une autre demande.',
      remedy:
        'Prenez une clé neuve pour une demande neuve ; gardez l’ancienne seulement pour répéter la même demande.',
    },
    'input.invalid': {
      title: 'Certains champs de la demande ne peuvent pas être acceptés.',
      remedy: 'Corrigez les champs nommés et envoyez de nouveau.',
    },
    'input.not_found': {
      title: 'Il n’y a rien à cette adresse.',
      remedy: 'Vérifiez l’adresse ; la liste des adresses est à /api/docs.',
    },
    'input.not_json': {
      title: 'La demande n’est pas du JSON lisible : %{problem}.',
      remedy:
        'Envoyez un seul document JSON en UTF-8, sans NaN, clés répétées ni caractères de contrôle.',
    },
    'input.too_large': {
      title: 'La demande dépasse %{limit}.',
      remedy: 'Envoyez moins en une seule demande.',
    },
    'input.too_slow': {
      title: 'La demande n’est pas arrivée entière en %{seconds} secondes.',
      remedy: 'Vérifiez le réseau et renvoyez avec la même clé.',
    },
    'input.wrong_method': {
      title: 'Cette adresse ne prend pas ce genre de demande.',
      remedy: 'Voyez à /api/docs ce qu’elle prend.',
    },
    'input.wrong_type': {
      title: 'La demande ne dit pas qu’elle est du JSON.',
      remedy: 'Envoyez l’en-tête Content-Type : application/json.',
    },
    'page.offline': {
      title: 'Le serveur est injoignable.',
      remedy:
        'Vérifiez le réseau ; ce que vous avez saisi est encore là. Renvoyer est sans risque.',
    },
    'page.server_failed': {
      title: 'Quelque chose a échoué sur le serveur.',
      remedy:
        'Réessayez dans un instant ; renvoyer est sans risque. Prévenez le formateur si cela dure.',
    },
    'page.unexpected': {
      title: 'Le serveur a refusé, sans explication.',
      remedy: 'Rechargez la page ; prévenez le formateur si cela dure.',
    },
    'health.not_ready': {
      title: 'Le serveur ne peut pas faire son travail pour le moment : %{parts}.',
      remedy:
        'Voyez la page Serveur : elle dit quelle partie est en cause et que faire. Les salles reprennent d’elles-mêmes une fois la panne réparée.',
    },
    'server.busy': {
      title: 'Le serveur ne peut pas écrire en ce moment.',
      remedy: 'Rien n’a été changé. Renvoyez avec la même clé dans quelques secondes.',
    },
    'server.read_only': {
      title: 'Le disque ou la base du serveur se laisse lire, mais pas écrire.',
      remedy:
        'Rien n’a été changé. Le formateur trouve à la page Serveur ce qu’il faut faire ; renvoyez ensuite avec la même clé.',
    },
    'server.database_gone': {
      title: 'La base de données du serveur ne répond pas.',
      remedy:
        'Rien n’a été changé. Attendez un peu et renvoyez avec la même clé ; le formateur trouve à la page Serveur ce qu’il faut faire.',
    },
    'server.storage_broken': {
      title: 'Le disque ou la base du serveur répond par des erreurs.',
      remedy:
        'Rien n’a été changé. Le formateur trouve à la page Serveur ce qu’il faut faire ; renvoyez ensuite avec la même clé.',
    },
    'server.uncertain': {
      title: 'Le serveur n’a pas pu s’assurer que ceci a été conservé.',
      remedy:
        'Renvoyez exactement la même chose avec la même clé : elle compte une fois, et vous recevez sa première réponse si elle a été conservée. Là où il n’y a pas de clé, voyez d’abord si c’est fait.',
    },
    'server.queue_full': {
      title: 'Actes en attente d’une décision : %{waiting} ; la file n’en prend plus en ce moment.',
      remedy: 'Rien n’a été changé. Renvoyez avec la même clé dans %{seconds} secondes.',
    },
    'server.failed': {
      title: 'Quelque chose a échoué de notre côté.',
      remedy: 'Rien n’a été changé. Donnez au formateur l’heure de ce message.',
    },
    'server.storage_full': {
      title: 'Le serveur n’a plus de place pour écrire.',
      remedy:
        'Rien n’a été changé. Demandez au formateur de libérer de la place, puis renvoyez avec la même clé.',
    },
  },
};
