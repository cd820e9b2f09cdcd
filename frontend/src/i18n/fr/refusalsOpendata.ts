export default {
  refusals: {
    'opendata.not_awarded': {
      title: 'Les données ouvertes ne nomment aucun fournisseur du lot %{lot} dans %{id}.',
      remedy: 'Nommez un lot attribué ; la liste des procédures montre lesquels le sont.',
    },
    'opendata.not_found': {
      title: 'Il n’y a ni publication ni procédure d’identifiant %{id}.',
      remedy: 'Prenez un id ou un ocid dans la liste des publications.',
    },
    'opendata.too_large': {
      title: 'Le fichier dépasse %{limit}.',
      remedy: 'Extrayez la procédure voulue et envoyez-la seule.',
    },
    'opendata.unreadable': {
      title: 'Le fichier ne peut pas être lu : %{problem}.',
      remedy:
        'Envoyez un fichier du standard Open Contracting Data Standard en JSON, JSON Lines ou XLSX.',
    },
  },
};
