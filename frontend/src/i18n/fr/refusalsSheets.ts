export default {
  refusals: {
    'tenders.sheet_empty': {
      title: 'Le fichier est vide.',
      remedy: 'Enregistrez de nouveau la feuille de calcul, puis choisissez-la encore une fois.',
    },
    'tenders.sheet_macros': {
      title: 'Le classeur contient des macros ; il n’a pas été ouvert.',
      remedy: 'Enregistrez-le en .xlsx, un format sans macros.',
    },
    'tenders.sheet_mistakes': {
      title: 'Rien n’a été pris, car des cellules sont illisibles : %{count}.',
      remedy: 'Corrigez les cellules de la liste, enregistrez la feuille et renvoyez-la.',
    },
    'tenders.sheet_not_xlsx': {
      title: 'Le fichier n’est pas un classeur XLSX, quel que soit son nom.',
      remedy: 'Enregistrez-le comme classeur Excel (.xlsx), puis choisissez-le encore une fois.',
    },
    'tenders.sheet_too_large': {
      title: 'La feuille de calcul dépasse %{limit}.',
      remedy: 'Retirez-en les images et les feuilles qui ne contiennent pas d’articles.',
    },
    'tenders.sheet_unreadable': {
      title: 'Le classeur est endommagé et ne peut pas être lu.',
      remedy:
        'Ouvrez-le dans un tableur, enregistrez-le de nouveau en .xlsx, puis choisissez-le encore une fois.',
    },
    'tenders.sheet_without_items': {
      title: 'Aucune feuille du classeur n’a de lignes sous les en-têtes Description et Quantité.',
      remedy: 'Téléchargez la feuille de ce projet, remplissez-la et renvoyez-la.',
    },
    'tenders.sheet_zip_bomb': {
      title: 'Décompressé, le classeur dépasserait de loin sa taille ; il n’a pas été ouvert.',
      remedy: 'Copiez les lignes d’articles dans la feuille que vous pouvez télécharger ici.',
    },
  },
};
