export default {
  envelopes: {
    first: 'Premier pli',
    second: 'Second pli',
    firstWhen: 'ce que vous proposez : ouvert d’abord, lu par ceux qui jugent',
    secondWhen: 'le prix : ouvert seulement si le premier est admis',
    form: {
      first: 'Premier pli : ce que vous proposez',
      firstWhy: 'Ouvert d’abord. Lu par ceux qui le jugent, et par personne d’autre.',
      second: 'Second pli : le prix',
      secondWhy:
        'Ouvert seulement si votre premier pli est admis. Sinon il reste fermé pour toujours.',
      noPrice:
        'N’écrivez aucun prix ici. Qui juge ce que vous proposez ne doit pas savoir ce que cela coûte, et une offre qui le dit ne peut pas être admise.',
      offer: 'Que proposez-vous ?',
      offerAbout:
        'Dites avec vos mots comment vous répondez à ce que l’avis demande : marque et type, qualité, livraison, service.',
      weight: 'poids %{weight}',
      counted: '%{length} caractères sur %{most}',
      tooLong: '%{over} caractères de trop : une réponse en compte %{most} au plus',
      answerNeeded: 'Veuillez répondre : une réponse vide ne vaut aucun point',
      answerOwed: 'Une réponse est nécessaire : sans elle, l’offre peut être jugée non conforme',
      figures: 'Chiffres que l’avis demande',
      figureNeeded: 'Un nombre comme 36 ou 12,5, avec 6 décimales au plus',
    },
    figure: {
      energy: 'Énergie par an',
      operation: 'Coût d’exploitation par an',
      maintenance: 'Coût d’entretien par an',
      directCarbon: 'Kilogrammes de CO₂ par an',
      endOfLife: 'Coût en fin de vie',
      residual: 'Valeur restante à la fin',
    },
    opening: {
      ready: 'Tout est prêt pour la première ouverture',
      readyText:
        'L’ouverture emploie la première de deux clés, sur les seuls premiers plis : ce qui est proposé. Les prix sont fermés avec l’autre clé et le restent.',
      act: 'Ouvrir les premiers plis',
      firstTitle: 'Première ouverture : ce qui est proposé',
      firstText:
        'Tout le monde apprend de qui viennent les plis. Ce qui y est écrit est lu par ceux qui jugent.',
      next: 'Ouvrir le premier pli suivant',
      priceShut: 'prix : fermé',
      priceOpen: 'prix : ouvert',
      priceNever: 'prix : fermé pour toujours',
      offerOpen: 'proposition : ouverte',
      offerStuck: 'proposition : n’a pas pu être ouverte',
      offerShut: 'encore fermé',
      told: 'Un prix s’y trouvait',
      again: 'Revoir la première ouverture',
      firstDone: 'Procès-verbal de la première ouverture',
      secondTitle: 'Seconde ouverture : les prix',
      secondReady: 'Les prix peuvent être ouverts',
      secondReadyText:
        'La seconde clé est employée maintenant, sur les prix des offres admises. Tous les autres prix restent fermés pour toujours : personne ne les lira jamais.',
      secondAct: 'Ouvrir les prix des offres admises',
      secondDone: 'Les prix sont ouverts',
      secondWait: 'Les prix restent fermés tant que tout n’est pas jugé sans eux',
      examined: '%{done} premiers plis examinés sur %{count}',
      marks: 'Puis la commission clôt ses notes, si l’avis nomme des critères.',
      officer: 'Puis le responsable ouvre les prix.',
      shutTitle: 'Prix qui restent fermés pour toujours',
      shutText:
        'Ces plis ne sont jamais ouverts. Leurs octets ne quittent le serveur pour personne ; le registre garde leurs empreintes.',
      none: 'Aucune offre n’est admise : tous les prix restent fermés.',
    },
    why: {
      unopenable: 'Le premier pli n’a pas pu être ouvert.',
      notResponsive: 'Le premier pli ne propose pas ce qui était demandé.',
      belowPassMark: '%{points} points, c’est moins que le seuil d’admission.',
      belowLeast: 'Pour un critère, elle a moins que le minimum demandé.',
    },
    desk: {
      title: 'Le premier pli propose-t-il ce qui est demandé ?',
      intro:
        'Vous voyez ce qui est proposé, et aucun prix. Dites pour chaque pli s’il est admis, et pourquoi. Une fois les prix ouverts, rien n’y change plus.',
      answers: 'Lire les réponses',
      noAnswers:
        'Vous ne pouvez pas lire ces réponses. Les évaluateurs le peuvent, une fois qu’ils ont déclaré que rien ne les lie à un soumissionnaire.',
      told: 'Un prix se trouvait dans ce pli : %{price}. Qui juge ne doit pas le connaître, cette offre ne peut donc pas être admise. Dites-le dans vos motifs.',
      usual: 'Son premier pli propose ce que l’avis demande.',
      passed: 'Admis',
      failed: 'Non admis',
      toPrices: 'Tous les premiers plis sont examinés. Maintenant on ouvre les prix.',
      go: 'Aller à l’ouverture des prix',
      prices: 'Les prix des offres admises',
    },
    notice: {
      how: 'Deux plis : dans le premier vous dites avec vos mots ce que vous proposez, dans le second ce que cela coûte. Le second n’est ouvert que si le premier est admis.',
    },
    phase: 'Les premiers plis sont ouverts ; les prix sont fermés',
  },
};
