export default {
  refusals: {
    'awards.bid_not_bound': {
      title:
        'Le soumissionnaire s’est retiré le %{withdrewAt}, quand son offre ne l’engageait plus.',
      remedy: 'Rendez la garantie : qui se retire après les jours fixés par l’avis ne perd rien.',
    },
    'awards.lot_undecided': {
      title: 'Le lot %{lot} n’est pas décidé : ses offres ont encore besoin de leurs garanties.',
      remedy: 'Décidez d’abord du lot ; rendez ensuite les garanties de ceux qui n’ont pas gagné.',
    },
    'awards.security_ended': {
      title: 'La garantie de cette offre a pris fin le %{validUntil} : personne ne paie plus.',
      remedy:
        'Rendez-la. Une garantie se réclame pendant qu’elle court ; la prochaine fois, saisissez plus tôt ou demandez plus de jours.',
    },
    'awards.security_needed': {
      title:
        'Cette offre a gagné le lot %{lot} : sa garantie reste jusqu’à la signature du marché.',
      remedy: 'Laissez-la de côté, et rendez les autres.',
    },
    'awards.security_not_held': {
      title:
        'Aucune garantie de cette offre n’est plus détenue pour le lot %{lot}, ou il n’y en avait pas.',
      remedy: 'Regardez la liste des garanties : ce qui est rendu ou saisi le reste.',
    },
    'awards.word_not_broken': {
      title: 'Le soumissionnaire de cette offre n’est pas revenu sur sa parole.',
      remedy:
        'On ne saisit une garantie que si son soumissionnaire a gagné puis rendu l’attribution ou refusé de signer. Rendez-la quand le lot est décidé.',
    },
    'tenders.security_forms_differ': {
      title: 'L’avis n’accepte pas la garantie sous une forme que le droit de cette salle permet.',
      remedy: 'Choisissez au moins une des formes permises.',
    },
    'tenders.security_not_in_law': {
      title:
        'Le droit de cette salle ne connaît pas de garantie de soumission pour la procédure %{procedure}.',
      remedy: 'N’en demandez pas, ou choisissez une autre procédure.',
    },
    'tenders.security_share_outside': {
      title:
        'La part de la garantie est de %{share} sur un ; le droit de cette salle demande de %{least} à %{most}.',
      remedy: 'Demandez une part dans ces limites, de ce que le droit désigne.',
    },
    'tenders.security_too_short': {
      title:
        'La garantie court %{days} jours de plus que les offres ; le droit de cette salle en demande au moins %{least}.',
      remedy: 'Demandez plus de jours, pour avoir le temps de réclamer une garantie.',
    },
    'tenders.security_without_value': {
      title: 'La garantie est une part de la valeur estimée, et il n’y en a pas pour : %{lots}.',
      remedy: 'Écrivez la valeur de chaque lot, ou celle du marché s’il n’a qu’un lot.',
    },
    'tenders.undertaking_missing': {
      title:
        'Les soumissionnaires peuvent donner un engagement écrit, mais l’avis ne dit pas à quoi ils s’engagent.',
      remedy: 'Écrivez les mots qu’ils devront accepter.',
    },
  },
};
