export default {
  refusals: {
    'quizzes.trainees_only': {
      title: 'The quiz is for those who take part.',
      remedy: 'The trainer sees how many have answered, and after the last act what was learnt.',
    },
    'quizzes.not_now': {
      title: 'The quiz is not asked now.',
      remedy:
        'It is asked before the exercise begins and after its last act, where the trainer has switched it on.',
    },
    'quizzes.answered': {
      title: 'You have answered already.',
      remedy: 'Each time counts once. Your answers show in the debrief, beside the right ones.',
    },
    'quizzes.unfit': {
      title: 'These are not answers to the questions of this quiz.',
      remedy: 'Load the page again and answer each question, or say that you do not know.',
    },
  },
};
