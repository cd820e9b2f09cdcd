export default {
  refusals: {
    'approvals.already_asked': {
      title: 'C’est déjà demandé et cela attend une seconde personne.',
      remedy:
        'Laissez un collègue donner son accord ou refuser, ou retirez la demande et demandez à nouveau.',
    },
    'approvals.already_decided': {
      title: 'C’est déjà décidé, le %{decidedAt}.',
      remedy: 'Lisez ce qui en est advenu. Pour l’obtenir malgré tout, demandez-le à nouveau.',
    },
    'approvals.being_read': {
      title: 'Un collègue le lit : sa publication a été demandée depuis le siège %{askedBy}.',
      remedy: 'Retirez d’abord la demande, puis modifiez et demandez à nouveau.',
    },
    'approvals.nobody_else': {
      title: 'Il faut deux personnes, et votre organisme n’a pas d’autre siège de responsable.',
      remedy:
        'Demandez au formateur une salle avec deux sièges de responsable pour votre organisme.',
    },
    'approvals.not_found': {
      title: 'Il n’y a pas d’accord %{approval} que vous puissiez voir.',
      remedy: 'Regardez la liste de ce qui attend une seconde personne dans votre organisme.',
    },
    'approvals.not_the_asker': {
      title: 'Seul celui qui l’a demandé, depuis le siège %{askedBy}, retire sa demande.',
      remedy: 'Refusez plutôt, et dites pourquoi.',
    },
    'approvals.same_person': {
      title:
        'Vous l’avez demandé vous-même, depuis le siège %{askedBy}. Un autre siège ne fait pas de vous une autre personne.',
      remedy: 'Laissez un collègue décider, ou retirez la demande.',
    },
    'approvals.same_seat': {
      title: 'C’est demandé depuis le siège %{seat}, que vous occupez maintenant.',
      remedy:
        'Décidez depuis un autre siège de responsable, ou retirez la demande : le registre doit montrer deux sièges.',
    },
  },
};
