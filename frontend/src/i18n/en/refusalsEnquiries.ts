export default {
  refusals: {
    'enquiries.already_answered': {
      title: 'This question was answered at %{answeredAt}.',
      remedy: 'Everybody has read the answer. Where it was wrong, amend the notice.',
    },
    'enquiries.already_closed': {
      title: 'The enquiry period was closed at %{closedAt}.',
      remedy: 'It is closed once. Where the notice must change, amend it.',
    },
    'enquiries.answer_late': {
      title: 'The deadline %{deadline} is over: no bid can follow an answer any more.',
      remedy: 'Answer questions while tenderers can still use the answers.',
    },
    'enquiries.late': {
      title: 'Questions were taken until %{until}; yours came at %{receivedAt}.',
      remedy:
        'Read the notice and the answers given. Nobody gets an answer that the others cannot use in time.',
    },
    'enquiries.not_found': {
      title: 'There is no question %{enquiry} that is yours to answer.',
      remedy: 'Choose one from the questions about your tender.',
    },
    'enquiries.not_in_notice': {
      title: 'The notice has no lot or item %{asked}.',
      remedy: 'Choose one of its lots or items, or ask about the notice as a whole.',
    },
    'enquiries.tender_cancelled': {
      title:
        'The tender was cancelled at %{cancelledAt}: there is nothing to ask or to answer any more.',
      remedy: 'Read why it was cancelled, and look for a new notice.',
    },
    'enquiries.too_early': {
      title: 'Questions are taken until %{until}.',
      remedy: 'Close the enquiry period after that instant.',
    },
    'enquiries.unanswered': {
      title:
        '%{count} questions wait for an answer, and the law of this room lets none go unanswered.',
      remedy: 'Answer them, then close the enquiry period.',
    },
  },
};
