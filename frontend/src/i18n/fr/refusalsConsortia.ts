export default {
  refusals: {
    'consortia.tender_cancelled': {
      title:
        'L’appel d’offres a été annulé le %{cancelledAt} : plus personne n’y répond, ni seul ni à plusieurs.',
      remedy: 'Lisez pourquoi il a été annulé et cherchez un nouvel avis.',
    },
    'consortia.late': {
      title:
        'Il fallait le faire au plus tard le %{until} ; votre demande est arrivée le %{receivedAt}.',
      remedy:
        'Les membres s’accordent avant l’offre. Au prochain appel d’offres, notez cette date à côté de la date limite.',
    },
    'consortia.not_a_tenderer': {
      title:
        '%{party} ne peut pas être invité : c’est votre propre organisation, ou personne ne soumissionne pour elle dans cette salle.',
      remedy: 'Choisissez parmi les autres soumissionnaires de la salle.',
    },
    'consortia.shares_not_whole': {
      title: 'Les parts font ensemble %{total} % et non 100 %, ou l’une d’elles est nulle.',
      remedy: 'Modifiez-les jusqu’à ce que le compte y soit : votre propre part en fait partie.',
    },
    'consortia.too_many_members': {
      title:
        'Un groupement de %{count} membres est trop grand ; le droit de cette salle en admet %{most}, mandataire compris.',
      remedy: 'Invitez moins de partenaires.',
    },
    'consortia.share_too_small': {
      title:
        'Une part est inférieure à %{least} %, le minimum qu’admet le droit de cette salle pour un membre.',
      remedy: 'Donnez au moins cette part à chaque membre, ou invitez moins de partenaires.',
    },
    'consortia.bids_alone': {
      title:
        'Votre propre offre pour cet appel d’offres est en cours ; qui soumissionne seul ne peut pas être membre d’un groupement pour le même appel d’offres.',
      remedy: 'Retirez d’abord votre offre, ou restez seul.',
    },
    'consortia.in_another': {
      title:
        'Votre organisation est déjà engagée dans le groupement %{consortium} pour cet appel d’offres.',
      remedy:
        'Quittez-le d’abord, ou renoncez-y si vous en êtes le mandataire : nul n’est dans deux groupements pour un même appel d’offres.',
    },
    'consortia.not_found': {
      title: 'Aucun groupement %{consortium} n’a invité votre organisation.',
      remedy: 'Regardez les groupements de l’appel d’offres.',
    },
    'consortia.already_accepted': {
      title: 'Votre organisation a accepté le %{acceptedAt}.',
      remedy: 'Attendez les autres membres ; le mandataire soumissionne pour vous tous.',
    },
    'consortia.ended': {
      title: 'Ce groupement a pris fin.',
      remedy: 'Le mandataire peut en proposer un autre tant qu’il en est temps.',
    },
    'consortia.bid_stands': {
      title: 'L’offre de ce groupement est en cours : personne ne le quitte maintenant.',
      remedy: 'Le mandataire retire d’abord l’offre.',
    },
    'consortia.lead_declines': {
      title: 'Le mandataire ne décline pas son propre groupement.',
      remedy: 'Renoncez-y plutôt.',
    },
    'consortia.not_lead': {
      title: 'Seul le mandataire renonce au groupement.',
      remedy: 'Retirez-vous-en, en donnant vos raisons.',
    },
    'consortia.not_agreed': {
      title: 'Votre groupement n’est pas encore conclu : il manque l’accord de %{members}.',
      remedy: 'Attendez la réponse, ou renoncez au groupement et soumissionnez seul.',
    },
    'consortia.member_bids_alone': {
      title:
        'Votre organisation est membre d’un groupement pour cet appel d’offres, et %{lead} soumissionne pour lui.',
      remedy: 'Quittez le groupement si vous voulez soumissionner seul ; nul ne fait les deux.',
    },
    'consortia.member_not_registered': {
      title:
        '%{member} n’est pas enregistré, et l’avis demande des agréments ou une région à chaque membre d’un groupement.',
      remedy: 'Que %{member} s’enregistre, ou proposez un autre groupement.',
    },
    'consortia.member_lacks_licence': {
      title:
        '%{member} n’est pas enregistré pour %{licences}, ce que le droit de cette salle exige de chaque membre.',
      remedy: 'Que %{member} modifie son enregistrement, ou proposez un autre groupement.',
    },
    'consortia.member_outside_region': {
      title:
        '%{member} n’a pas d’établissement dans %{regions}, ce que le droit de cette salle exige de chaque membre.',
      remedy: 'Proposez un groupement de membres qui en ont un.',
    },
  },
};
