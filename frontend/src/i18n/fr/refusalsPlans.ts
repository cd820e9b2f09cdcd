export default {
  refusals: {
    'plans.not_found': {
      title: 'Il n’y a pas de programme d’achat %{plan} dans cette salle.',
      remedy: 'Choisissez-en un dans la liste des programmes.',
    },
    'plans.not_yours': {
      title: 'Ce programme est celui d’une autre entité acheteuse.',
      remedy: 'Adressez-vous à son responsable des marchés.',
    },
    'plans.expected_past': {
      title: 'L’avis est prévu pour le %{expected}, et nous sommes déjà le %{now}.',
      remedy: 'Indiquez un jour à venir.',
    },
    'plans.withdrawn': {
      title: 'Le programme a été retiré le %{withdrawnAt}.',
      remedy: 'Lisez pourquoi. Si le besoin revient, publiez un nouveau programme.',
    },
    'plans.noticed': {
      title: 'Un avis est issu de ce programme le %{noticedAt} ; le programme est clos.',
      remedy:
        'Lisez l’avis : ce qui change désormais s’y modifie, et ce qui est obscur s’y demande.',
    },
    'plans.already_specified': {
      title:
        'Le cahier des charges de ce programme est déjà montré ; les observations sont reçues jusqu’au %{until}.',
      remedy: 'Révisez le programme, pour que chacun voie ce qui change et pourquoi.',
    },
    'plans.not_specified': {
      title: 'Le cahier des charges de ce programme n’est pas encore montré.',
      remedy:
        'Attendez sa publication préalable : c’est sur elle que portent les observations et les révisions.',
    },
    'plans.nothing_revised': {
      title: 'La révision dit ce que le programme disait déjà.',
      remedy: 'Changez ce qui doit l’être, ou laissez le programme tel quel.',
    },
    'plans.revised_too_often': {
      title: 'Un programme a place pour %{most} versions, et celui-ci les a toutes.',
      remedy: 'Retirez-le en donnant vos raisons, et publiez-en un nouveau.',
    },
    'plans.comments_late': {
      title:
        'Les observations étaient reçues jusqu’au %{until} ; la vôtre est arrivée le %{receivedAt}.',
      remedy:
        'Lisez les réponses, puis l’avis quand il paraîtra : vous pourrez y poser vos questions.',
    },
    'plans.item_unknown': {
      title: 'Le programme n’a pas d’article %{item}.',
      remedy: 'Choisissez l’un de ses articles, ou commentez le cahier des charges en entier.',
    },
    'plans.comment_not_found': {
      title: 'Il n’y a pas d’observation %{comment} dans cette salle.',
      remedy: 'Choisissez-en une parmi les observations sur votre programme.',
    },
    'plans.already_replied': {
      title: 'Il a été répondu à cette observation le %{repliedAt}.',
      remedy:
        'Tout le monde a lu la réponse. Si elle était fausse, révisez le programme et dites pourquoi.',
    },
    'tenders.plan_not_found': {
      title: 'L’avis nomme le programme %{plan}, et votre entité n’en a aucun de ce nom.',
      remedy: 'Partez de l’un de vos programmes, ou laissez l’avis sans programme.',
    },
    'tenders.plan_withdrawn': {
      title: 'Le programme %{plan} a été retiré.',
      remedy: 'Publiez un nouveau programme, ou laissez l’avis sans programme.',
    },
    'tenders.comments_open': {
      title:
        'Les soumissionnaires peuvent commenter le cahier des charges de ce programme jusqu’au %{until}.',
      remedy: 'Publiez l’avis après : un avis qui n’attend pas les observations les rend vaines.',
    },
    'tenders.comments_unanswered': {
      title: 'Observations sur le cahier des charges en attente de réponse : %{count}.',
      remedy: 'Répondez à chacune sur la page du programme, puis publiez l’avis.',
    },
    'tenders.plan_changed': {
      title: 'Un avis publié garde le programme dont il est issu.',
      remedy:
        'Laissez le programme tel quel ; pour un autre, annulez ce marché et publiez-en un nouveau.',
    },
  },
};
