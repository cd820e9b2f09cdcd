export default {
  quiz: {
    title: 'Quiz',
    card: {
      before:
        'Before we begin: %{smart_count} question |||| Before we begin: %{smart_count} questions',
      after:
        'Before you look back: %{smart_count} question |||| Before you look back: the same %{smart_count} questions',
    },
    lead: {
      before:
        'Answer as well as you can. It is no examination: it shows what the exercise is good for.',
      after: 'The same questions once more. Then the debrief shows what is right, and why.',
    },
    private:
      'The trainer sees how many have answered. What you knew stands beside no name unless the trainer asks for names.',
    go: 'Answer',
    back: 'Back to the tasks',
    number: 'Question %{number} of %{total}',
    unknown: 'I do not know',
    send: 'Send the answers',
    missing: '%{smart_count} question is open. |||| %{smart_count} questions are open.',
    thanks: 'Your answers are in',
    thanks_before:
      'The trainer begins when everybody is ready. After the last act you are asked once more.',
    thanks_after: 'The debrief shows what is right, and why.',
    none: 'Nothing is asked now',
    none_text:
      'Questions come before the exercise begins and after its last act, where the trainer has switched them on.',
    switch: 'Ask a short quiz before and after',
    switch_text:
      'Everybody answers alone on their own device; the debrief shows what the room has learnt.',
    progress:
      '%{answered} of %{smart_count} person has answered. |||| %{answered} of %{smart_count} people have answered.',
    before: 'Before',
    after: 'After',
    own: 'You, %{when}:',
    source: 'Where it stands:',
    gain: {
      title: 'What was learnt',
      lead: 'The hollow ball is how many knew it before, the full one how many know it now.',
      first:
        'Answer the questions once more; then this shows what is right, and what the room has learnt.',
      whole: '%{before} % → %{after} %',
      too_few:
        'Sums show once %{smart_count} person has answered both times, so that nobody is found out. |||| Sums show once %{smart_count} people have answered both times, so that nobody is found out.',
      of: 'of all answers right, of %{smart_count} person who answered both times |||| of all answers right, of %{smart_count} people who answered both times',
      counts: '%{before} → %{after} of %{both}',
    },
  },
};
