export default {
  failures: {
    tries: 'Tentatives pour cet achat',
    triesWhy: 'Chaque avis et chaque tour de prix, le premier en tête.',
    follows: 'Il suit',
    same: 'Les conditions sont les mêmes : rien que les dates ne peut changer.',
    keep: 'Les conditions restent telles qu’elles furent publiées. Fixez les dates et publiez.',
    kept: {
      title: 'Ce qui reste tel quel',
      why: 'Le droit ne permet de recommencer cet appel d’offres qu’aux conditions publiées, pour ne léser personne de ceux qu’elles ont écartés. On ne peut pas les changer ici.',
      other: 'Rédiger plutôt un nouvel appel d’offres',
    },
    alone: 'Seul %{name} est invité à faire une offre.',
    draft: 'brouillon',
    cancelled: 'annulé',
    here: 'celui-ci',
    unnumbered: 'pas encore publié',
    open: 'Pas encore décidé.',
    notFailed: 'N’est pas resté infructueux.',
    lot: 'Lot %{lot} :',
    next: 'Ce qui peut suivre',
    nextWhy: 'L’appel d’offres n’a trouvé personne. Le droit de cette salle dit ce qui peut venir.',
    nextLots: 'Infructueux : lot %{lots}. Le droit de cette salle dit ce qui peut venir.',
    source: 'Droit',
    training: 'valeur d’exercice',
    tenderer: 'À qui vous vous adressez',
    begun: 'Le brouillon est prêt : fixez les dates',
    found: 'Selon les règles, ce lot est infructueux',
    foundWhy:
      'Déclaré sans suite, il compte comme un appel infructueux, et la loi dit ce qui peut suivre.',
    step: {
      first: 'Premier avis',
      retender: 'Nouveau tour de prix',
      renotice: 'Le même avis, de nouveau',
      privateContract: 'Marché avec un seul soumissionnaire',
      newNotice: 'Nouvel avis à d’autres conditions',
    },
    does: {
      retender:
        'Même avis, mêmes conditions, nouveaux prix sous une nouvelle clé. Il ne compte pas comme avis.',
      renotice:
        'Les mêmes conditions publiées de nouveau, avec le numéro d’ordre suivant. Le délai plus court s’applique.',
      privateContract:
        'Un soumissionnaire est invité à faire une offre aux conditions publiées au début.',
      newNotice: 'Comme si rien n’avait eu lieu : les avis infructueux ne comptent plus.',
    },
    act: {
      retender: 'Ouvrir un tour de prix',
      renotice: 'Publier de nouveau',
      privateContract: 'S’adresser à lui',
      newNotice: 'Rédiger un nouvel avis',
    },
    why: {
      failed: 'Ouvert.',
      notFailed: 'Rien n’est resté infructueux qui ne soit déjà repris.',
      notInThisLaw: 'Le droit de cette salle ne connaît pas cette suite.',
      pricesWereGood:
        'Les prix convenaient ; un nouveau tour ne remplace pas un attributaire qui se dérobe.',
      enoughNotices: 'Assez d’avis sont restés infructueux.',
      moreNotices:
        'Aux mêmes conditions, avis infructueux : %{failed} ; il en faut encore : %{missing}. Les tours de prix ne comptent pas.',
      noProcedure:
        'La loi le permet, mais les règles du pays ne nomment aucune procédure pour cela.',
    },
    reason: {
      noBids: 'Infructueux : personne n’a soumissionné.',
      tooFewBids: 'Infructueux : offres valables %{count}, la loi en demande %{minimum}.',
      noWinner: 'Infructueux : aucune offre valable ne peut être retenue.',
      notSigned: 'Infructueux : l’attributaire n’a pas signé.',
    },
  },
};
