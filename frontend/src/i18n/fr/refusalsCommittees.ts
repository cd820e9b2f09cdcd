export default {
  refusals: {
    'committees.agreed_by_mean': {
      title: 'Ici la loi fait la note de la commission : la moyenne des notes des membres.',
      remedy: 'Rien n’est à convenir en discussion ; clôturez quand tous ont remis.',
    },
    'committees.already_appointed': {
      title: 'Cet appel d’offres a déjà sa commission.',
      remedy: 'Nommez d’autres membres, ou faites se retirer quelqu’un en disant pourquoi.',
    },
    'committees.already_declared': {
      title: 'Vous avez déclaré vos intérêts le %{declaredAt}.',
      remedy: 'Si vous avez appris quelque chose depuis, retirez-vous et dites quoi.',
    },
    'committees.chair_not_member': {
      title: 'Le président %{chair} n’est pas parmi les membres.',
      remedy: 'Choisissez le président parmi les membres ; un suppléant ne préside pas.',
    },
    'committees.closed': {
      title: 'Le président a clos l’évaluation le %{closedAt} ; plus rien ne change.',
      remedy: 'Lisez le rapport. Qui n’est pas d’accord forme un recours contre l’attribution.',
    },
    'committees.handed_in': {
      title: 'Vous avez remis vos notes le %{handedInAt}.',
      remedy: 'Elles sont définitives. Ce que vous en pensez maintenant se dit dans la discussion.',
    },
    'committees.mark_beyond': {
      title: 'Le critère %{criterion} a au plus %{fullMarks} points de note.',
      remedy: 'Donnez une note de 0 à %{fullMarks}.',
    },
    'committees.mark_below_least': {
      title:
        'Dans cette procédure, un membre donne au critère %{criterion} au moins %{least} de note.',
      remedy: 'Donnez %{least} ou plus, et dites dans les motifs ce qui manque.',
    },
    'committees.marks_handed_in': {
      title: 'Des membres ont remis leurs notes sans cette offre.',
      remedy: 'Une offre jugée non conforme le reste ; un recours peut y changer quelque chose.',
    },
    'committees.marks_missing': {
      title: 'Il manque %{missing} notes sur %{all}.',
      remedy: 'Notez chaque offre selon chaque critère, puis remettez.',
    },
    'committees.none': {
      title: 'Aucune commission n’est nommée pour cet appel d’offres.',
      remedy: 'Le responsable des achats en nomme une parmi les évaluateurs de la salle.',
    },
    'committees.not_a_member': {
      title: 'Le siège %{seat} n’est pas à la commission de cet appel d’offres.',
      remedy: 'Demandez au responsable des achats qui est nommé.',
    },
    'committees.not_agreed': {
      title: 'Les membres diffèrent sur %{open} notes qui n’ont pas été discutées.',
      remedy: 'Convenez d’une note pour chacune et écrivez pourquoi.',
    },
    'committees.not_an_evaluator': {
      title: 'Le siège %{seat} n’est pas celui d’un évaluateur.',
      remedy: 'Nommez des évaluateurs de cette salle ; qui achète ou soumissionne ne note pas.',
    },
    'committees.not_declared': {
      title: 'Dites d’abord si quelque chose vous lie à un soumissionnaire.',
      remedy:
        'Lisez les noms des soumissionnaires et déclarez que rien ne vous lie à eux, ou ce qui vous lie.',
    },
    'committees.not_handed_in': {
      title: 'Tous les membres n’ont pas remis leurs notes : %{waiting}.',
      remedy:
        'Attendez-les : personne ne voit les notes d’un autre avant que toutes soient remises.',
    },
    'committees.not_opened': {
      title: 'Les offres ne sont pas ouvertes : personne ne sait encore qui soumissionne.',
      remedy: 'Attendez l’ouverture, puis déclarez vos intérêts et notez.',
    },
    'committees.not_the_chair': {
      title: 'C’est au président, %{chair}, de le faire.',
      remedy: 'Parlez-en avec le président.',
    },
    'committees.not_your_seat': {
      title: 'Seul le responsable des achats peut demander à %{seat} de se retirer.',
      remedy: 'Retirez-vous de votre propre siège, ou dites au responsable ce que vous savez.',
    },
    'committees.nothing_to_mark': {
      title:
        'Il n’y a pas de telle offre au lot %{lot}, ou pas de critère %{criterion}, devant cette commission.',
      remedy: 'Notez les offres et les critères que montre la feuille.',
    },
    'committees.recused': {
      title: 'Ce siège s’est retiré de la commission le %{recusedAt}.',
      remedy: 'Son travail ici est terminé ; les notes qu’il a données ne comptent pas.',
    },
    'committees.reserve_waits': {
      title: 'Vous êtes suppléant de cette commission et ne voyez encore rien.',
      remedy: 'Vous prenez la place d’un membre qui se retire.',
    },
    'committees.seat_twice': {
      title: 'Le siège %{seat} siégerait deux fois à la commission.',
      remedy:
        'Nommez chaque évaluateur une fois, membre ou suppléant. Qui s’est retiré ne revient pas.',
    },
  },
};
