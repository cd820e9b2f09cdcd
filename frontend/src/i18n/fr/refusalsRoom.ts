export default {
  refusals: {
    'clock.backwards': {
      title: 'L’horloge de l’atelier ne fait qu’avancer ; elle indique %{now}.',
      remedy: 'Choisissez une heure plus tardive.',
    },
    'clock.too_far': {
      title: 'C’est à plus de dix ans d’ici.',
      remedy: 'Choisissez une heure plus proche.',
    },
    'ledger.cursor_unknown': {
      title: 'Ce curseur n’appartient pas à ce registre.',
      remedy: 'Recommencez sans curseur.',
    },
    'ledger.size_unknown': {
      title: 'Le registre n’a jamais eu de tête signée de cette taille.',
      remedy: 'Demandez avec la taille d’un point de contrôle que vous avez reçu.',
    },
    'packs.faulty': {
      title:
        'Les règles du pays %{pack} sont inutilisables : la ligne %{line} de leur fichier est fausse.',
      remedy: 'Lancez minikoneps packs check et corrigez ce qu’il signale : %{problem}',
    },
    'packs.no_edition': {
      title: 'Les règles du pays %{pack} n’ont rien en vigueur le %{day}.',
      remedy: 'Choisissez un jour où leur procédure est en vigueur.',
    },
    'packs.no_procedure': {
      title: 'Les règles du pays %{pack} n’ont pas de procédure nommée %{procedure}.',
      remedy: 'Choisissez une procédure qu’elles décrivent, comme open.',
    },
    'packs.unknown': {
      title: 'Il n’y a pas de règles du pays nommées %{pack}.',
      remedy: 'Choisissez parmi : %{known}.',
    },
    'parties.not_found': {
      title: 'Il n’y a pas d’organisme %{party} dans cet atelier.',
      remedy: 'Choisissez-en un dans la liste des organismes.',
    },
    'parties.seat_exists': {
      title: 'Il y a déjà un siège nommé %{seat}.',
      remedy: 'Donnez à chaque siège un nom à lui.',
    },
    'parties.seat_name': {
      title: 'Un siège ne peut pas s’appeler %{seat}.',
      remedy:
        'Utilisez des minuscules, des chiffres et des tirets, en commençant par une lettre ; trainer et clock sont pris.',
    },
    'workshops.control_other_version': {
      title:
        'Le dossier de données vient d’un minikoneps plus récent : sa forme est %{found}, ce programme connaît %{needed}.',
      remedy:
        'Mettez minikoneps à jour, ou choisissez un autre dossier avec --data. Rien n’y a été modifié.',
    },
    'workshops.database_setting': {
      title: 'La base PostgreSQL ne peut pas servir : %{problem}.',
      remedy: 'Réglez-la comme le dit la page, puis redémarrez.',
    },
    'workshops.folder_in_use': {
      title: 'Un autre minikoneps utilise ce dossier de données.',
      remedy: 'Arrêtez-le, ou démarrez celui-ci sur un autre dossier avec --data.',
    },
    'workshops.name_taken': {
      title: 'Un autre atelier de ce nom vient d’être ouvert au même moment.',
      remedy: 'Envoyez-le de nouveau : il recevra alors un numéro à lui.',
    },
    'workshops.needs_care': {
      title:
        'L’atelier %{workshop} demande des soins : il n’a pas pu être mis à la forme de ce programme.',
      remedy:
        'Rien n’y a été modifié. Le formateur tape minikoneps migrate, qui dit ce qui l’en empêche.',
    },
    'workshops.one_process_here': {
      title:
        'Sur ce système, un port est servi par un seul processus ; --workers en demande %{workers}.',
      remedy:
        'Omettez --workers, ou démarrez plusieurs serveurs sur la même base PostgreSQL, chacun sur son port.',
    },
    'workshops.one_process': {
      title:
        'Un dossier de fichiers est servi par un seul processus ; --workers en demande %{workers}.',
      remedy:
        'Omettez --workers, ou gardez les salles dans PostgreSQL : là, plusieurs processus se partagent le travail.',
    },
    'workshops.scenario_unknown': {
      title: 'Il n’y a pas de scénario de ce nom.',
      remedy: 'Choisissez-en un dans le dossier scenarios.',
    },
    'workshops.schema_newer': {
      title:
        'Cet atelier vient d’un minikoneps plus récent : sa forme est %{found}, ce programme connaît %{needed}.',
      remedy: 'Mettez minikoneps à jour, puis ouvrez-le de nouveau. Rien n’y a été changé.',
    },
    'workshops.schema_older': {
      title:
        'Cet atelier vient d’un minikoneps plus ancien : sa forme est %{found}, ce programme veut %{needed}.',
      remedy:
        'Arrêtez tous les serveurs et tapez : minikoneps migrate. Il fait avancer l’atelier, ou dit ce qui l’en empêche.',
    },
    'workshops.seat_taken': {
      title: 'Quelqu’un occupe déjà %{seat}.',
      remedy:
        'Choisissez un siège libre, ou demandez au formateur, qui peut laisser plusieurs personnes partager un siège.',
    },
    'workshops.seat_unknown': {
      title: 'Cet atelier n’a pas ce siège.',
      remedy: 'Choisissez un siège sur la page Sièges.',
    },
    'workshops.seats_twice': {
      title: 'Deux sièges ont le même nom, ou un nom réservé.',
      remedy: 'Donnez à chaque siège un nom à lui ; trainer et clock sont réservés.',
    },
    'workshops.servers_running': {
      title: 'Un autre serveur tourne sur cette base de données, dont la forme doit changer.',
      remedy: 'Arrêtez tous les serveurs de l’ancien programme, puis démarrez de nouveau.',
    },
    'workshops.store_missing': {
      title: 'Le fichier de cet atelier manque.',
      remedy: 'Remettez le fichier %{store}.db dans le dossier des données, puis redémarrez.',
    },
    'workshops.too_many_tries': {
      title: 'Trop de codes faux.',
      remedy:
        'Attendez %{seconds} secondes, puis regardez le mur et réessayez. Le code QR et la carte d’un siège marchent entre-temps.',
    },
    'workshops.wrong_link': {
      title: 'Ce lien ne marche pas, ou a déjà servi.',
      remedy: 'Entrez avec le code ; un formateur redémarre le programme pour un nouveau lien.',
    },
    'workshops.wrong_pin': {
      title: 'Aucun atelier n’a ce code.',
      remedy: 'Regardez encore le mur : huit chiffres, affichés quatre par quatre.',
    },
  },
};
