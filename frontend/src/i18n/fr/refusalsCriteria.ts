export default {
  refusals: {
    'tenders.criteria_missing': {
      title: 'La procédure note les offres selon des critères, et l’avis n’en nomme aucun.',
      remedy: 'Ajoutez au moins un critère avec son poids et sa note maximale.',
    },
    'tenders.criteria_unused': {
      title: 'L’avis nomme des critères pondérés, mais sa procédure attribue sans critères.',
      remedy: 'Retirez les critères ou choisissez une procédure qui en note.',
    },
    'tenders.criterion_id_repeated': {
      title: 'Deux critères portent le même numéro : %{criterion}.',
      remedy: 'Donnez à chaque critère un numéro à lui, pour que les notes le trouvent.',
    },
    'tenders.criterion_not_named': {
      title: 'Ces critères n’ont pas de nom : %{criteria}.',
      remedy: 'Dites en une ligne ce que chacun examine.',
    },
    'tenders.criterion_part_of_nothing': {
      title: 'Ces critères relèvent d’une rubrique qui n’existe pas : %{criteria}.',
      remedy: 'Ajoutez la rubrique ou laissez-les seuls.',
    },
    'tenders.criterion_without_marks': {
      title: 'On ignore la note maximale du critère %{criterion}.',
      remedy: 'Écrivez sa note maximale, par exemple 5 ou 100.',
    },
    'tenders.criterion_without_weight': {
      title: 'Le critère %{criterion} ne pèse rien.',
      remedy: 'Donnez-lui un poids supérieur à 0 ou retirez-le.',
    },
    'tenders.derogation_without_reason': {
      title: 'L’avis déroge à ces exigences sans dire pourquoi : %{criteria}.',
      remedy: 'Écrivez le motif ou demandez-les quand même.',
    },
    'tenders.energy_without_price': {
      title:
        'L’énergie ne coûte rien dans cette feuille : un appareil gourmand y vaut un appareil sobre.',
      remedy: 'Écrivez ce que coûte une unité d’énergie.',
    },
    'tenders.energy_without_unit': {
      title: 'On ne sait pas en quelle unité compter l’énergie.',
      remedy: 'Écrivez l’unité, par exemple kWh.',
    },
    'tenders.green_minimum_missing': {
      title:
        'La loi de cette salle fixe une norme minimale pour ce qui est acheté, et l’avis ne la demande pas : %{criteria}.',
      remedy: 'Prenez-la dans la bibliothèque, ou prenez-la et dites pourquoi vous y dérogez.',
    },
    'tenders.green_not_named': {
      title: 'Ces exigences environnementales n’ont pas de nom : %{criteria}.',
      remedy: 'Dites en une ligne ce que chacune demande.',
    },
    'tenders.green_without_proof': {
      title: 'On ne sait pas comment un soumissionnaire montre qu’il satisfait à : %{criteria}.',
      remedy:
        'Nommez la preuve, par exemple un rapport d’essai ; un label seulement avec « ou équivalent ».',
    },
    'tenders.heading_with_marks': {
      title:
        'Le critère %{criterion} a des parties : ses points sont les leurs, il n’a pas de note à lui.',
      remedy: 'Videz sa note maximale ou retirez ses parties.',
    },
    'tenders.least_share_beyond_one': {
      title: 'Le critère %{criterion} exige plus que tous ses points.',
      remedy: 'Écrivez la part minimale entre 0 et 1, par exemple 0.6.',
    },
    'tenders.life_cycle_missing': {
      title:
        'La procédure attribue selon le coût de toute une vie, et l’avis ne dit pas comment on le calcule.',
      remedy:
        'Remplissez la feuille : années, taux, prix et unité de l’énergie. Chaque offre est calculée avec ces nombres.',
    },
    'tenders.life_cycle_unused': {
      title:
        'L’avis dit comment calculer le coût d’une vie, mais sa procédure n’attribue pas selon lui.',
      remedy:
        'Retirez la feuille ou choisissez une procédure qui attribue selon le coût du cycle de vie.',
    },
    'tenders.part_weights_differ': {
      title: 'Les parties du critère %{criterion} font %{found} points, mais il en pèse %{wanted}.',
      remedy: 'Changez le poids de la rubrique ou de ses parties.',
    },
    'tenders.price_weight_low': {
      title: 'Le prix pèse %{found} points ; la loi de cette salle en exige au moins %{wanted}.',
      remedy: 'Augmentez le poids du prix et réduisez d’autres poids.',
    },
    'tenders.price_weight_missing': {
      title: 'L’avis ne dit pas combien de points le prix peut gagner.',
      remedy: 'Écrivez le poids du prix ; 0 si seule la qualité compte.',
    },
    'tenders.price_weight_out_of_reach': {
      title: 'Le prix pèse %{found} points ; dans un marché négocié il pèse de %{least} à %{most}.',
      remedy: 'Écrivez un poids de %{least} à %{most}, et laissez aux critères le reste de 100.',
    },
    'tenders.estimate_missing': {
      title:
        'Les points de prix se calculent à partir de l’estimation, et il n’y en a pas pour le lot %{lots}.',
      remedy: 'Écrivez la valeur estimée de chaque lot ; pour un marché en un lot, sa valeur.',
    },
    'tenders.price_weight_unused': {
      title: 'L’avis donne un poids au prix, mais sa procédure ne le lui laisse pas dire.',
      remedy: 'Videz le poids du prix.',
    },
    'tenders.weights_differ': {
      title: 'Tous les poids, celui du prix compris, font %{found} points au lieu de %{wanted}.',
      remedy: 'Augmentez ou réduisez des poids jusqu’à ce que le compte y soit.',
    },
  },
};
