export default {
  refusals: {
    'tenders.deadline_on_rest_day': {
      title:
        'L’heure limite tombe un jour de repos, et la loi de cette salle n’y laisse finir aucun délai.',
      remedy:
        'Fixez-la au %{earliest} ou plus tard, un jour qui n’est ni de fin de semaine ni férié.',
    },
    'tenders.procedure_changed': {
      title:
        'L’avis a été publié sous la procédure %{procedure} ; une modification ne peut pas la changer.',
      remedy:
        'Renoncez au marché en disant pourquoi, et publiez un nouvel avis sous l’autre procédure.',
    },
    'tenders.procedure_not_allowed': {
      title: 'La loi de cette salle ne permet pas la procédure %{procedure} pour un tel achat.',
      remedy: 'Voyez ce qui est acheté et sa valeur estimée, ou choisissez une autre procédure.',
    },
    'tenders.procedure_not_playable': {
      title:
        'Une salle ne sait pas encore mener la procédure %{procedure} : elle a les enveloppes %{envelopes} et la méthode d’attribution %{method}.',
      remedy:
        'Choisissez une autre procédure du pays. Celles qui vont de l’avis à l’attribution sont signalées.',
    },
  },
};
