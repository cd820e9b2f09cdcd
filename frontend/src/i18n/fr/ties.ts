export default {
  ties: {
    title: 'Offres égales',
    why: 'Les règles du pays disent comment départager des offres aussi bonnes. Personne n’a choisi ici, et chacun peut le refaire.',
    tied: '%{smart_count} offre de la même somme : |||| %{smart_count} offres de la même somme :',
    rank: 'rang %{rank}',
    step: {
      earlier: 'L’offre reçue la première passe devant.',
      capability: 'Les points de capacité les plus élevés passent devant.',
      lowerPrice: 'Le prix le plus bas passe devant.',
      lottery:
        'Un tirage au sort a départagé celles qui restaient égales. Chaque boule est une offre ; les numéros suivent les identifiants des offres.',
      officer: 'L’acheteur public a choisi, avec des motifs.',
    },
    awaits: {
      officer: 'Elles restent égales : l’acheteur public choisit, avec des motifs.',
      lottery:
        'La graine du tirage est restée fermée, aucun sort ne peut être tiré : l’acheteur public choisit, avec des motifs.',
    },
    again: 'Refaire le tirage',
    done: 'Tirage refait dans ce navigateur',
    check: {
      committed: 'La graine est celle que l’avis avait engagée.',
      notCommitted: 'La graine n’est pas celle que l’avis avait engagée.',
      reserve:
        'La graine est celle des prix de réserve ; le procès-verbal d’ouverture montre qu’elle correspond à l’avis.',
      seed: 'Le tirage vient de cette graine et du registre de %{size} écritures à la clôture.',
      otherSeed: 'Le tirage vient d’autre chose que de cette graine et du registre.',
      order: 'L’ordre est celui du procès-verbal.',
      otherOrder: 'Refait, le tirage donne un autre ordre.',
    },
    how: 'De la dernière place à la deuxième, on tire une place jusqu’à celle-ci, et les deux boules changent de place. La dernière rangée est l’ordre.',
    row: {
      first: 'Avant le tirage, par identifiant d’offre',
      draw: 'Pour la place %{place}, la place %{drawn} est tirée',
    },
    hex: {
      committed: 'Graine engagée dans l’avis',
      root: 'Racine du registre à la clôture',
      seed: 'Graine du tirage',
    },
    notice: {
      title: 'À offres égales, le sort décide',
      text: 'Cette empreinte lie la graine du tirage avant toute offre. Avec le registre tel qu’il est à la clôture, elle donne l’ordre, et chacun peut refaire le tirage.',
    },
  },
};
