export default {
  sheets: {
    items: {
      open: 'Fichier Excel',
      help: 'Sortez les articles et les lots dans un fichier Excel, remplissez-le où vous voulez, puis choisissez-le ici. Ce qu’il contient remplace les articles et les lots ci-dessus.',
      download: 'Télécharger les articles',
      downloadSaves: 'Enregistrer et télécharger les articles',
      choose: 'Choisir le fichier rempli',
      saveFirst:
        'Enregistrez une fois le projet ; ses articles pourront ensuite sortir et entrer par fichier.',
      reading: 'Lecture du fichier…',
      took: '%{smart_count} article repris de %{file} et enregistré. |||| %{smart_count} articles repris de %{file} et enregistrés.',
      undo: 'Annuler',
      undone: 'Les articles sont comme avant. Enregistrez le projet pour les garder ainsi.',
      mistakes:
        'Une cellule de %{file} est irrecevable, rien n’a donc changé : |||| %{smart_count} cellules de %{file} sont irrecevables, rien n’a donc changé :',
      more: 'et une autre |||| et %{smart_count} autres',
      close: 'Fermer',
    },
    prices: {
      open: 'Chiffrer dans un tableur',
      help: 'Téléchargez la feuille, remplissez sa colonne blanche et choisissez le fichier ici ; ou collez des lignes avec un article et son prix. Tout est lu dans ce navigateur : rien n’est envoyé, et personne ne voit un prix avant l’ouverture.',
      download: 'Télécharger la feuille de prix',
      choose: 'Choisir la feuille remplie',
      paste: 'Collez les lignes ici',
      pasteHelp: 'Deux colonnes suffisent : l’article et le prix unitaire.',
      pasted: 'votre collage',
      took: '%{smart_count} prix lu dans %{file}. |||| %{smart_count} prix lus dans %{file}.',
      undo: 'Annuler',
      undone: 'Les prix sont comme avant.',
      problems:
        'Une cellule est irrecevable ; son prix reste comme il était : |||| %{smart_count} cellules sont irrecevables ; leurs prix restent comme ils étaient :',
      otherVersion:
        'Cette feuille a été faite pour une autre version de l’avis. Vérifiez si des quantités ont changé.',
      row: 'ligne %{row}',
      item: 'article %{item}',
      formula: '%{place} (%{about}) contient une formule ; collez plutôt sa valeur.',
      error: '%{place} (%{about}) contient une erreur du tableur.',
      notPrice: '%{place} (%{about}) n’est pas un prix d’au plus six décimales : %{text}',
      tooLarge: '%{place} (%{about}) dépasse ce qui peut être offert : %{text}',
      unknownItem: '%{place} ne désigne aucun article de ce marché : %{text}',
      twice: '%{place} : l’article %{text} a déjà un prix plus haut.',
      empty: 'Le fichier est vide.',
      large: 'Le fichier est plus grand qu’une feuille de prix (%{most} Mo).',
      notSheet: 'Le fichier n’est ni un classeur Excel (.xlsx) ni un texte CSV.',
      bomb: 'Décompressé, le fichier dépasserait de loin sa taille ; il n’a pas été ouvert.',
      macros: 'Le fichier contient des macros ; il n’a pas été ouvert. Enregistrez-le en .xlsx.',
      broken:
        'Le fichier est endommagé et ne peut pas être lu. Enregistrez-le de nouveau en .xlsx.',
      otherTender: 'Cette feuille appartient à un autre marché.',
      noPrices:
        'Aucune colonne d’articles et de prix n’a été trouvée. Utilisez la feuille à télécharger ici.',
      close: 'Fermer',
    },
    words: {
      show: 'En lettres',
      hide: 'Masquer les lettres',
    },
    codes: {
      search: 'Tapez un mot ou un code : ordinateur, 3021…',
      searching: 'Recherche…',
      failed: 'Les listes complètes ne sont pas accessibles ; voici la liste courte.',
      none: 'Rien ne convient. Essayez un autre mot ou saisissez le code d’une nomenclature publiée.',
    },
  },
};
