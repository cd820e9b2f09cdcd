export default {
  refusals: {
    'documents.already_replaced': {
      title: 'Le document %{document} a déjà été remplacé, par %{replacedBy}.',
      remedy: 'Remplacez la version la plus récente.',
    },
    'documents.already_there': {
      title: 'Ce fichier même accompagne déjà l’avis, sous le nom %{document}.',
      remedy: 'Utilisez celui-là ; une nouvelle version doit différer en quelque chose.',
    },
    'documents.empty': {
      title: 'Le fichier est vide.',
      remedy:
        'Ouvrez le fichier sur votre machine, vérifiez qu’il contient quelque chose et renvoyez-le.',
    },
    'documents.lying_type': {
      title: 'Le fichier se dit %{said}, mais ses octets sont %{found}.',
      remedy:
        'Donnez au fichier le nom de ce qu’il est, ou enregistrez-le de nouveau dans le format que son nom annonce.',
    },
    'documents.not_found': {
      title: 'Il n’y a pas de document %{document} que vous puissiez voir.',
      remedy:
        'Choisissez-en un parmi les documents d’un appel d’offres. Ceux d’un projet ne sont vus que de son responsable des marchés.',
    },
    'documents.tender_over': {
      title: 'Cet appel d’offres ne reçoit plus de documents ; il est dans l’état : %{status}.',
      remedy:
        'Ce que les soumissionnaires n’ont pas pu lire avant l’heure limite ne peut pas compter. Rédigez un nouvel avis s’il manque quelque chose.',
    },
    'documents.too_large': {
      title: 'Le fichier dépasse %{limit}.',
      remedy: 'Réduisez-le, ou divisez-le en plusieurs documents. Rien n’en a été gardé.',
    },
    'documents.too_many': {
      title: 'Les documents de cet appel d’offres dépasseraient ensemble %{most} octets.',
      remedy:
        'Réduisez le fichier. Un document remplacé compte encore, car on peut encore le lire.',
    },
    'documents.unknown_format': {
      title: 'Le contenu de ce fichier n’est d’aucun des formats acceptés.',
      remedy:
        'Envoyez l’un de ces formats : %{formats}. Le texte doit être en UTF-8 ; une archive ou un programme n’est jamais accepté.',
    },
    'documents.zip_bomb': {
      title: 'Décompressé, le fichier serait démesuré : %{unpacked} octets en %{parts} parties.',
      remedy:
        'Enregistrez-le de nouveau depuis son programme d’origine. Les fichiers qui dépassent, décompressés, 100 Mio ou cent fois leur taille ne sont pas ouverts.',
    },
  },
};
