export default {
  refusals: {
    'tenders.briefing_outside': {
      title:
        'The site briefing must be held after %{now}, and not later than the deadline %{deadline}.',
      remedy: 'Set it between these two, with time left to prepare a bid after it.',
    },
    'tenders.briefing_without_place': {
      title: 'The notice does not say where the site briefing is held.',
      remedy: 'Say where tenderers are to come.',
    },
    'tenders.participation_outside': {
      title:
        'Registration for taking part must end after %{now}, and not later than the deadline %{deadline}.',
      remedy: 'Set its end between these two, so that whoever registers can still bid.',
    },
  },
};
