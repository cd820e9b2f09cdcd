export default {
  refusals: {
    'bids.not_asked': {
      title:
        'Après l’échec de ses avis, ce marché se négocie avec un seul soumissionnaire, et ce n’est pas vous.',
      remedy: 'Cherchez d’autres avis. L’avis dit à qui l’acheteur s’est adressé.',
    },
    'failures.already_followed': {
      title: 'Les lots infructueux ont déjà été repris, dans %{after}.',
      remedy:
        'Poursuivez avec celui-là. Si c’était une erreur, annulez-le avec des motifs ; une autre suite s’ouvre alors.',
    },
    'failures.more_notices': {
      title:
        'Aux mêmes conditions, avis restés infructueux jusqu’ici : %{failed} ; avant un marché de gré à gré, il en faut encore : %{missing}.',
      remedy:
        'Publiez de nouveau l’avis aux mêmes conditions. Les tours de prix sous un même avis ne comptent pas comme avis.',
    },
    'failures.no_procedure': {
      title:
        'La loi permet maintenant un marché de gré à gré, mais les règles du pays de cette salle ne nomment aucune procédure pour le conclure.',
      remedy: 'Publiez de nouveau l’avis, ou inscrivez la procédure dans les règles du pays.',
    },
    'failures.not_failed': {
      title: 'Aucun lot de cet appel d’offres n’a été déclaré infructueux : rien ne le suit.',
      remedy:
        'Décidez d’abord de l’attribution. Là où les règles trouvent trop peu d’offres valables, ou personne à qui attribuer, déclarez le lot infructueux.',
    },
    'failures.not_in_this_law': {
      title:
        'Le droit de cette salle ne connaît pas cette suite après un appel infructueux : %{step}.',
      remedy:
        'Regardez ce qui est ouvert sur la page de l’appel infructueux, ou publiez un nouvel avis à d’autres conditions.',
    },
    'failures.prices_were_good': {
      title:
        'Les prix convenaient ; un nouveau tour de prix ne remplace pas un attributaire qui se dérobe.',
      remedy: 'Publiez de nouveau l’avis aux mêmes conditions.',
    },
    'failures.tenderer_missing': {
      title:
        'Un marché de gré à gré se conclut avec un soumissionnaire de cette salle, et aucun n’est nommé.',
      remedy:
        'Choisissez le soumissionnaire à qui vous demandez une offre aux conditions publiées au début.',
    },
    'failures.tenderer_not_asked': {
      title:
        'Chacun peut de nouveau soumissionner ; cette suite ne nomme aucun soumissionnaire : %{step}.',
      remedy: 'Prenez cette suite sans nommer de soumissionnaire.',
    },
    'tenders.conditions_changed': {
      title:
        'Cet avis suit %{before}, resté infructueux, et doit en garder les conditions ; ce qui a changé : %{condition}.',
      remedy:
        'Remettez-le comme il était. Pour acheter à d’autres conditions, publiez un nouvel avis : les avis infructueux d’avant ne comptent alors plus.',
    },
    'tenders.taken_up_already': {
      title: 'Un autre avis a déjà repris un lot de %{before} : %{after}.',
      remedy: 'Poursuivez avec celui-là, ou annulez-le d’abord avec des motifs.',
    },
  },
};
