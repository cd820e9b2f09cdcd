export default {
  refusals: {
    'negotiations.not_asked': {
      title:
        'On ne négocie avec personne dans ce marché : sa procédure attribue ce que les offres demandent.',
      remedy: 'Décidez de l’attribution ; le pack du pays dit ce que la procédure demande.',
    },
    'negotiations.not_ranked': {
      title: 'Les offres du lot %{lot} n’ont pas été classées.',
      remedy:
        'Examinez les offres avec leurs prix et classez-les ; on négocie d’abord avec la première.',
    },
    'negotiations.not_in_line': {
      title: 'L’offre %{bid} n’a pas de rang dans le lot %{lot} : on ne négocie pas avec elle.',
      remedy: 'Négociez avec une offre du classement ; il les nomme.',
    },
    'negotiations.out_of_turn': {
      title: 'Ce n’est pas le tour de l’offre %{bid} dans le lot %{lot}.',
      remedy: 'Le tour est à %{turn}. La suivante ne vient que si une négociation a échoué.',
    },
    'negotiations.begun': {
      title: 'La négociation sur l’offre %{bid} dans le lot %{lot} a déjà commencé.',
      remedy: 'Écrivez les comptes rendus de ses tours, ou terminez-la.',
    },
    'negotiations.not_begun': {
      title: 'La négociation sur l’offre %{bid} dans le lot %{lot} n’a pas commencé.',
      remedy: 'Commencez-la d’abord, pour que chacun voie avec qui vous négociez.',
    },
    'negotiations.ended': {
      title: 'La négociation sur l’offre %{bid} dans le lot %{lot} est terminée.',
      remedy:
        'Ce qui est convenu peut être attribué ; après un échec vient le tour de la suivante.',
    },
    'negotiations.price_misplaced': {
      title:
        'Un tour sur le prix nomme le prix sur la table ; un tour sur les prestations n’en nomme aucun.',
      remedy: 'Choisissez l’objet du tour, et n’écrivez le prix que s’il portait sur le prix.',
    },
    'negotiations.work_first': {
      title:
        'Le prix se négocie une fois les prestations réglées ; celles de l’offre %{bid} ne le sont pas.',
      remedy:
        'Tenez un tour sur les prestations et réglez-les, ou dites que les pourparlers ont échoué.',
    },
    'negotiations.other_currency': {
      title: 'L’offre %{bid} est en %{currency}, et ce qui est convenu l’est aussi.',
      remedy: 'Écrivez le prix en %{currency}.',
    },
    'negotiations.price_rose': {
      title: '%{price} dépasse %{most}, montant que l’offre %{bid} acceptait.',
      remedy:
        'Écrivez %{most} ou moins : un prix n’augmente jamais en négociation, ni au-dessus de l’offre.',
    },
    'negotiations.no_minutes': {
      title: 'Il n’y a encore aucun compte rendu d’un tour avec l’offre %{bid}.',
      remedy: 'Notez au moins un tour : qui était là, ce qui a été dit, ce qui est réglé.',
    },
    'negotiations.not_settled': {
      title: 'Tout n’est pas encore réglé avec l’offre %{bid}.',
      remedy:
        'Tenez un tour qui règle les prestations, puis un qui règle le prix ; ou dites que les pourparlers ont échoué et pourquoi.',
    },
  },
};
