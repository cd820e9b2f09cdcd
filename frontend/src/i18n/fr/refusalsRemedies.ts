export default {
  refusals: {
    'awards.not_found': {
      title: 'Cet appel d’offres n’a pas d’attribution %{award}.',
      remedy: 'Choisissez parmi les décisions de cet appel d’offres.',
    },
    'awards.cancelled': {
      title: 'Cette attribution a été annulée le %{cancelledAt}.',
      remedy:
        'Lisez pourquoi. Son lot est décidé à nouveau : au suivant, ou comme l’a dit l’organe de recours.',
    },
    'awards.no_supplier': {
      title: 'Ce lot s’est terminé sans titulaire : personne n’est là pour signer.',
      remedy: 'Lisez la décision et ses motifs ; c’est un nouvel avis qui mène à un titulaire.',
    },
    'awards.not_your_award': {
      title: 'Cette attribution est allée à un autre soumissionnaire : seul son titulaire la rend.',
      remedy: 'Si vous pensez que la décision est mauvaise, réclamez dans le délai.',
    },
    'awards.already_invited': {
      title: 'Le titulaire a été invité à signer le %{invitedAt}.',
      remedy: 'Poursuivez avec le marché ; si le titulaire ne signe pas, notez son désistement.',
    },
    'awards.standstill': {
      title: 'Le délai de suspension court : la porte du marché s’ouvre le %{until}.',
      remedy:
        'Attendez jusque-là. Ceux qui ont perdu peuvent réclamer entre-temps, et un marché signé leur ôterait ce recours.',
    },
    'awards.suspended': {
      title:
        'Une réclamation attend sa décision, et le droit de cette salle interdit de signer entre-temps.',
      remedy:
        'Répondez à la réclamation si vous ne l’avez pas fait. La décision de l’organe de recours dit ce qui suit.',
    },
    'complaints.not_found': {
      title: 'Il n’y a pas de réclamation %{complaint} que vous puissiez voir.',
      remedy: 'Choisissez dans la liste des réclamations.',
    },
    'complaints.not_a_tenderer': {
      title: 'Votre organisme n’a ni soumissionné ni demandé à participer à cet appel d’offres.',
      remedy:
        'Seul un soumissionnaire réclame. Demandez à l’entité acheteuse ce que vous voulez savoir.',
    },
    'complaints.no_remedy': {
      title: 'Le droit de cette salle ne donne aucun délai de réclamation pour cette procédure.',
      remedy: 'Lisez les règles du pays ; écrivez plutôt à l’entité acheteuse.',
    },
    'complaints.no_review_body': {
      title:
        'Personne dans cette salle ne pourrait trancher une réclamation : elle n’a pas de siège d’organe de recours.',
      remedy: 'Demandez au formateur une salle avec un siège d’organe de recours.',
    },
    'complaints.nothing_attacked': {
      title: 'Cet appel d’offres n’a pas d’acte de ce genre que votre organisme puisse attaquer.',
      remedy:
        'Choisissez l’un des actes que nomme la page des réclamations, avec le dernier jour pour l’attaquer.',
    },
    'complaints.own_award': {
      title: 'Votre organisme a obtenu ce marché : il n’a pas de quoi se plaindre.',
      remedy: 'Si vous ne voulez pas signer, rendez l’attribution en donnant vos motifs.',
    },
    'complaints.late': {
      title:
        'Les réclamations étaient reçues jusqu’au %{until} ; la vôtre est arrivée le %{receivedAt}.',
      remedy:
        'L’acte n’est plus attaquable. La prochaine fois, comptez les jours depuis la décision, comme les compte le droit de la salle.',
    },
    'complaints.already_filed': {
      title: 'Votre organisme a déjà attaqué cet acte, dans %{complaint}.',
      remedy:
        'Lisez où elle en est. Pour le dire autrement, retirez-la et déposez-en une autre tant qu’il est temps.',
    },
    'complaints.already_answered': {
      title: 'L’entité acheteuse a répondu à cette réclamation le %{answeredAt}.',
      remedy: 'Elle répond une fois ; ensuite l’organe de recours tranche.',
    },
    'complaints.already_decided': {
      title: 'Cette réclamation a été tranchée le %{decidedAt}.',
      remedy: 'Lisez la décision et ses motifs.',
    },
    'complaints.withdrawn': {
      title: 'Cette réclamation a été retirée le %{withdrawnAt}.',
      remedy: 'Il n’y a plus rien à répondre ni à trancher.',
    },
    'complaints.unheard': {
      title: 'L’entité acheteuse n’a pas encore répondu à cette réclamation.',
      remedy: 'Laissez-la d’abord répondre : les deux parties sont entendues avant la décision.',
    },
    'complaints.remedy_unfit': {
      title: 'Cela ne peut pas suivre d’une réclamation contre cet acte.',
      remedy: 'Choisissez ce qui peut suivre : %{remedies}.',
    },
  },
};
