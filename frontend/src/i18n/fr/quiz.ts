export default {
  quiz: {
    title: 'Questionnaire',
    card: {
      before:
        'Avant de commencer : %{smart_count} question |||| Avant de commencer : %{smart_count} questions',
      after:
        'Avant le bilan : %{smart_count} question |||| Avant le bilan : les mêmes %{smart_count} questions',
    },
    lead: {
      before:
        'Répondez de votre mieux. Ce n’est pas un examen : cela montre à quoi sert l’exercice.',
      after:
        'Les mêmes questions encore une fois. Le bilan montre ensuite ce qui est juste, et pourquoi.',
    },
    private:
      'Le formateur voit combien ont répondu. Ce que vous saviez n’est lié à aucun nom, sauf si le formateur demande les noms.',
    go: 'Répondre',
    back: 'Retour aux tâches',
    number: 'Question %{number} sur %{total}',
    unknown: 'Je ne sais pas',
    send: 'Envoyer les réponses',
    missing: 'Il reste %{smart_count} question. |||| Il reste %{smart_count} questions.',
    thanks: 'Vos réponses sont arrivées',
    thanks_before:
      'Le formateur commence quand tout le monde est prêt. Après le dernier acte, on vous redemandera.',
    thanks_after: 'Le bilan montre ce qui est juste, et pourquoi.',
    none: 'Rien n’est demandé maintenant',
    none_text:
      'Les questions viennent avant l’exercice et après son dernier acte, si le formateur les a activées.',
    switch: 'Poser un court questionnaire avant et après',
    switch_text: 'Chacun répond seul sur son appareil ; le bilan montre ce que la salle a appris.',
    progress:
      '%{answered} personne sur %{smart_count} a répondu. |||| Ont répondu : %{answered} personnes sur %{smart_count}.',
    before: 'Avant',
    after: 'Après',
    own: 'Vous, %{when} :',
    source: 'Où c’est écrit :',
    gain: {
      title: 'Ce qui a été appris',
      lead: 'Le rond vide montre combien le savaient avant, le rond plein combien le savent maintenant.',
      first:
        'Répondez encore une fois ; vous verrez ensuite ce qui est juste et ce que la salle a appris.',
      whole: '%{before} % → %{after} %',
      too_few:
        'Les sommes se montrent dès que %{smart_count} personne a répondu les deux fois, pour ne trahir personne. |||| Les sommes se montrent dès que %{smart_count} personnes ont répondu les deux fois, pour ne trahir personne.',
      of: 'de réponses justes, pour %{smart_count} personne qui a répondu les deux fois |||| de réponses justes, pour %{smart_count} personnes qui ont répondu les deux fois',
      counts: '%{before} → %{after} sur %{both}',
    },
  },
};
