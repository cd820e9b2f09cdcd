export default {
  refusals: {
    'tenders.amended_too_often': {
      title: 'A notice has at most %{most} versions, and this one has them all.',
      remedy: 'Cancel the tender and draft a new one.',
    },
    'tenders.amendment_late': {
      title: 'The deadline %{deadline} is over; the notice cannot be amended any more.',
      remedy: 'Go on with the notice as it stands, or cancel the tender with reasons.',
    },
    'tenders.award_decided': {
      title:
        'An award was decided on this tender at %{decidedAt}; it cannot be cancelled any more.',
      remedy: 'Only what is undecided can be given up.',
    },
    'tenders.cancelled': {
      title: 'This tender was cancelled at %{cancelledAt}.',
      remedy:
        'Nothing more is done with it or with its bids. Draft a new tender if the need remains.',
    },
    'tenders.deadline_earlier': {
      title: 'The deadline was %{before}; an amendment cannot move it forward to %{deadline}.',
      remedy: 'Keep the deadline or set a later one: tenderers have planned with it.',
    },
    'tenders.extension_too_short': {
      title:
        'After this amendment %{days} whole days would be left; the law of this room asks for %{minimumDays}.',
      remedy:
        'Set the deadline to %{earliest} or later: the day of the amendment and the day of the deadline are not counted.',
    },
    'tenders.nothing_amended': {
      title: 'The amendment says what the notice says already.',
      remedy:
        'Change at least one field, or leave the notice as it is: every amendment supersedes the bids that are in.',
    },
    'tenders.still_draft': {
      title: 'This tender is still a draft.',
      remedy:
        'Change the draft itself; amendments and cancellations are for what everybody has read.',
    },
  },
};
