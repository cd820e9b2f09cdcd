export default {
  refusals: {
    'quizzes.trainees_only': {
      title: 'Le questionnaire est pour les participants.',
      remedy:
        'Le formateur voit combien ont répondu et, après le dernier acte, ce qui a été appris.',
    },
    'quizzes.not_now': {
      title: 'Le questionnaire n’est pas posé maintenant.',
      remedy: 'Il l’est avant l’exercice et après son dernier acte, si le formateur l’a activé.',
    },
    'quizzes.answered': {
      title: 'Vous avez déjà répondu.',
      remedy:
        'Chaque fois ne compte qu’une fois. Vos réponses paraissent dans le bilan, à côté des bonnes.',
    },
    'quizzes.unfit': {
      title: 'Ce ne sont pas des réponses aux questions de ce questionnaire.',
      remedy: 'Rechargez la page et répondez à chaque question, ou dites que vous ne savez pas.',
    },
  },
};
