export default {
  refusals: {
    'committees.agreed_by_mean': {
      title: 'Here the law makes the committee’s mark: the mean of the members’ marks.',
      remedy: 'Nothing is to be agreed by talk; close when all have handed in.',
    },
    'committees.already_appointed': {
      title: 'This tender has its committee already.',
      remedy: 'Appoint further members, or let somebody step aside with reasons.',
    },
    'committees.already_declared': {
      title: 'You declared your interests on %{declaredAt}.',
      remedy: 'If you have learned of something since, step aside and say what it is.',
    },
    'committees.chair_not_member': {
      title: 'The chair %{chair} is not among the members.',
      remedy: 'Choose the chair from the members; a reserve does not lead.',
    },
    'committees.closed': {
      title: 'The chair closed the evaluation on %{closedAt}; nothing changes any more.',
      remedy: 'Read the report. Whoever disagrees complains against the award.',
    },
    'committees.handed_in': {
      title: 'You handed in your marks on %{handedInAt}.',
      remedy: 'They stand. What you think of them now belongs into the talk with the others.',
    },
    'committees.mark_beyond': {
      title: 'The criterion %{criterion} has at most %{fullMarks} marks.',
      remedy: 'Give a mark from 0 to %{fullMarks}.',
    },
    'committees.mark_below_least': {
      title:
        'Under this procedure a member gives the criterion %{criterion} at least %{least} marks.',
      remedy: 'Give %{least} marks or more, and say in the reasons what is missing.',
    },
    'committees.marks_handed_in': {
      title: 'Members have handed in their marks without this bid.',
      remedy: 'What was found not responsive stays so; a complaint can change it.',
    },
    'committees.marks_missing': {
      title: '%{missing} of %{all} marks are missing.',
      remedy: 'Mark every bid in every criterion, then hand in.',
    },
    'committees.none': {
      title: 'No committee was appointed for this tender.',
      remedy: 'The procuring officer appoints one from the evaluators of the room.',
    },
    'committees.not_a_member': {
      title: 'The seat %{seat} is not on the committee of this tender.',
      remedy: 'Ask the procuring officer who was appointed.',
    },
    'committees.not_agreed': {
      title: 'Members differ in %{open} marks that have not been talked over.',
      remedy: 'Agree on a mark for each of them and write down why.',
    },
    'committees.not_an_evaluator': {
      title: 'The seat %{seat} is no evaluator’s.',
      remedy: 'Appoint evaluators of this room; who buys or bids does not mark.',
    },
    'committees.not_declared': {
      title: 'Say first whether anything ties you to a tenderer.',
      remedy:
        'Read the names of the tenderers and declare that nothing ties you to them, or what does.',
    },
    'committees.not_handed_in': {
      title: 'Not every member has handed in: %{waiting}.',
      remedy: 'Wait for them: nobody sees another one’s marks before all are in.',
    },
    'committees.not_opened': {
      title: 'The bids have not been opened, so nobody knows yet who bids.',
      remedy: 'Wait for the opening, then declare your interests and mark.',
    },
    'committees.not_the_chair': {
      title: 'The chair, %{chair}, does this.',
      remedy: 'Talk with the chair.',
    },
    'committees.not_your_seat': {
      title: 'Only the procuring officer can ask %{seat} to step aside.',
      remedy: 'Step aside from your own seat, or tell the officer what you know.',
    },
    'committees.nothing_to_mark': {
      title:
        'There is no such bid on lot %{lot}, or no criterion %{criterion}, for this committee to mark.',
      remedy: 'Mark the bids and the criteria that the sheet shows.',
    },
    'committees.recused': {
      title: 'This seat stepped aside from the committee on %{recusedAt}.',
      remedy: 'Its work here is done; what it marked does not count.',
    },
    'committees.reserve_waits': {
      title: 'You are a reserve on this committee and see nothing yet.',
      remedy: 'You move up when a member steps aside.',
    },
    'committees.seat_twice': {
      title: 'The seat %{seat} would sit on the committee twice.',
      remedy:
        'Name each evaluator once, as a member or as a reserve. Who stepped aside does not come back.',
    },
  },
};
