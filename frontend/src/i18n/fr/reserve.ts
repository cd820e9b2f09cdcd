export default {
  reserve: {
    term: '복수예비가격 (boksu yebi gagyeok) : les prix de réserve multiples dans KONEPS.',
    base: 'Montant de base',
    planPrice: 'Prix prévisionnel',
    floor: 'Limite inférieure',
    fate: {
      inRace: 'en course',
      underLimit: 'sous la limite',
      underNetCost: 'sous le coût net',
      abovePlanPrice: 'au-dessus du prix prévisionnel',
      first: 'la plus basse en course',
      none: 'non jugée',
    },
    why: {
      mostPicked: 'plus choisi',
      tieLowerNumber: 'ex æquo, numéro inférieur',
      tieDrawn: 'ex æquo, tiré au sort',
      addedLowerNumber: 'ajouté, numéro inférieur',
      addedDrawn: 'ajouté par tirage',
      tieLost: 'ex æquo, écarté',
    },
    line: {
      candidate: 'prix candidat, avec son numéro',
      averaged: 'compte pour le prix prévisionnel',
      grow: 'Les montants croissent dans ce sens',
      about: '%{count} prix candidats autour d’un montant de base de %{base}.',
      plan: 'Les numéros %{numbers} comptent ; le prix prévisionnel est de %{plan}.',
      floor: 'La limite inférieure est de %{floor}.',
      bids: 'Offres en course : %{race}, sous la limite : %{under}, au-dessus du prix prévisionnel : %{above}.',
    },
    notice: {
      title: 'Prix prévisionnel et limite inférieure',
      criteria: 'Le prix le plus bas à partir de la limite inférieure',
      how: 'Personne ne connaît le prix prévisionnel avant l’ouverture. %{candidates} prix candidats sont déjà tirés au sort et mis sous clé ; chaque offre choisit %{picks} de leurs numéros sans voir les montants. La moyenne des %{averaged} plus choisis est le prix prévisionnel. Une offre qui le dépasse ne peut pas gagner, ni une offre inférieure à %{percent} de ce prix.',
      spread: 'Les candidats entourent le montant de base',
      candidates: 'Candidats et choix',
      candidatesIs:
        '%{candidates} candidats, %{picks} choix par offre, moyenne des %{averaged} plus choisis',
      limitIs: '%{percent} du prix prévisionnel, arrondi vers le haut',
      training: 'valeur d’exercice',
      commitment: 'Empreinte du tirage',
      notYet: 'Faite à la publication de l’avis',
      what: 'Qu’est-ce que c’est ?',
      whatText:
        'Le tirage des prix candidats est déjà fait et mis sous clé. Ce nombre est son empreinte (SHA-256). À l’ouverture, le tirage devient public et chaque navigateur recalcule l’empreinte : si elle est identique, personne n’a changé un prix après l’avis.',
    },
    picks: {
      title: 'Choisissez %{count} numéros sur %{candidates}',
      why: 'Derrière chaque numéro se trouve un prix candidat que personne n’a vu. Les %{averaged} numéros les plus choisis par toutes les offres font le prix prévisionnel ; vos choix restent scellés avec votre prix jusque-là.',
      board: 'Numéros 1 à %{candidates}',
      picked: 'Vous avez choisi %{numbers}.',
      none: 'Rien n’est encore choisi.',
      missing: 'Encore %{smart_count} à choisir. |||| Encore %{smart_count} à choisir.',
      needed: 'Choisissez %{count} numéros, ou laissez faire le hasard.',
      chance: 'Choisir pour moi',
      undo: 'Annuler',
    },
    step: {
      candidatesNext: 'Montrer les prix candidats',
      candidates: 'Les prix candidats',
      candidatesText:
        'La graine du tirage est maintenant publique. Ce navigateur refait le tirage et compare son empreinte à celle de l’avis.',
      picksNext: 'Compter les choix',
      picks: 'Les choix sont comptés',
      picksText:
        'Les barres montrent combien d’enveloppes contenaient chaque numéro. Les numéros pleins comptent.',
      planNext: 'Montrer le prix prévisionnel et le procès-verbal',
    },
    outcome: {
      seed_unopenable:
        'La graine du tirage n’a pas pu être ouverte ; il n’y a donc pas de prix prévisionnel. Personne ne peut gagner : l’appel d’offres doit être annulé.',
      commitment_broken:
        'Le tirage n’a pas l’empreinte qui figurait dans l’avis ; il n’y a donc pas de prix prévisionnel. Personne ne peut gagner : l’appel d’offres doit être annulé.',
    },
    check: {
      title: 'Vérifié dans ce navigateur, à l’instant',
      committed:
        'Le tirage était fixé avant la première offre : son empreinte est celle de l’avis.',
      notCommitted: 'L’empreinte du tirage n’est pas celle de l’avis. Appelez le formateur.',
      candidates: 'La graine donne exactement ces %{count} candidats.',
      otherCandidates: 'La graine donne d’autres candidats que ces %{count}.',
      planPrice:
        'Les choix désignent ces %{count} numéros, et leur moyenne est le prix prévisionnel.',
      otherPlanPrice: 'Les choix mènent à un autre prix prévisionnel.',
      floor: 'La limite inférieure est de %{percent} du prix prévisionnel, arrondie vers le haut.',
      otherFloor: 'La limite inférieure est une autre.',
      seed: 'Graine du tirage',
      commitment: 'Empreinte dans l’avis',
    },
    record: {
      bids: 'Les offres face au prix prévisionnel et à la limite',
      candidates: 'Les candidats et leurs choix',
      number: 'N°',
      price: 'Montant',
      picks: 'Choix',
      counts: 'Pourquoi il compte',
      yes: 'compte',
      tenderer: 'Soumissionnaire',
      total: 'Montant',
      percent: 'Du prix prévisionnel',
      numbers: 'Choisis',
      fate: 'Sort',
      drawn: 'tirés pour elle',
      none: 'ne compte pas',
      mean: '= %{sum}, la moyenne des numéros qui comptent',
      limit: '= %{product}, arrondi vers le haut',
      oneByOne: 'Les offres une à une, avec les prix de chaque article',
    },
    rule: {
      title: 'La règle en vigueur',
      spread: 'Montants des candidats',
      spreadIs: {
        stratified: '± %{percent}, un tiré dans chacun de %{candidates} intervalles égaux',
        split: '± %{percent}, %{above} tirés au-dessus du montant de base et les autres au-dessous',
      },
      fourthTie: 'Choisis aussi souvent pour la dernière place',
      fourthTieIs: { lowerNumber: 'le numéro inférieur compte', draw: 'tirage au sort' },
      fewPicks: 'Moins de %{count} numéros choisis',
      fewPicksIs: {
        draw: 'le reste est tiré au sort',
        lowerNumber: 'les numéros non choisis les plus bas s’ajoutent',
      },
      missingPicks: 'Une offre sans choix valable',
      missingPicksIs: {
        draw: 'des numéros sont tirés pour elle',
        notCounted: 'elle ne compte pas ici',
      },
      rounding: 'Une moyenne entre deux montants',
      roundingIs: {
        up: 'arrondie vers le haut',
        halfUp: 'arrondie, les demis vers le haut',
        down: 'arrondie vers le bas',
      },
    },
    ranking: {
      method: 'Le prix le plus bas à partir de la limite inférieure d’abord',
      ofPlan: '%{percent} du prix prévisionnel',
      out: 'Conformes, mais hors course',
      noneLeft:
        'Aucune offre conforme ne se trouve entre la limite inférieure et le prix prévisionnel.',
    },
    award: {
      reasons:
        'Le prix le plus bas en course : ni sous la limite inférieure, ni au-dessus du prix prévisionnel.',
      share: 'Valeur attribuée, du prix prévisionnel',
    },
  },
};
