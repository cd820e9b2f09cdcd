export default {
  refusals: {
    'tenders.amended_too_often': {
      title: 'Un avis a au plus %{most} versions, et celui-ci les a toutes.',
      remedy: 'Annulez l’appel d’offres et rédigez-en un nouveau.',
    },
    'tenders.amendment_late': {
      title: 'L’heure limite %{deadline} est passée ; l’avis ne peut plus être modifié.',
      remedy: 'Poursuivez avec l’avis tel qu’il est, ou annulez l’appel d’offres avec des motifs.',
    },
    'tenders.award_decided': {
      title:
        'Une attribution a été décidée le %{decidedAt} pour cet appel d’offres ; il ne peut plus être annulé.',
      remedy: 'On ne peut renoncer qu’à ce qui n’est pas décidé.',
    },
    'tenders.cancelled': {
      title: 'Cet appel d’offres a été annulé le %{cancelledAt}.',
      remedy:
        'Rien ne se fait plus de lui ni de ses offres. Rédigez un nouvel avis si le besoin demeure.',
    },
    'tenders.deadline_earlier': {
      title:
        'L’heure limite était le %{before} ; une modification ne peut pas l’avancer au %{deadline}.',
      remedy:
        'Gardez l’heure limite ou fixez-en une plus tardive : les soumissionnaires ont compté dessus.',
    },
    'tenders.extension_too_short': {
      title:
        'Après cette modification, il resterait %{days} jours entiers ; la loi de cette salle en demande %{minimumDays}.',
      remedy:
        'Fixez l’heure limite au %{earliest} ou plus tard : le jour de la modification et celui de l’heure limite ne comptent pas.',
    },
    'tenders.nothing_amended': {
      title: 'La modification dit ce que l’avis dit déjà.',
      remedy:
        'Changez au moins une rubrique, ou laissez l’avis tel quel : toute modification rend caduques les offres déjà remises.',
    },
    'tenders.still_draft': {
      title: 'Cet appel d’offres est encore un projet.',
      remedy:
        'Changez le projet lui-même ; modifications et annulations visent ce que tout le monde a lu.',
    },
  },
};
