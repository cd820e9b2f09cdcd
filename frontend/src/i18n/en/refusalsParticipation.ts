export default {
  refusals: {
    'participation.tender_cancelled': {
      title: 'The tender was cancelled at %{cancelledAt}: nobody takes part in it any more.',
      remedy: 'Read why it was cancelled, and look for a new notice.',
    },
    'participation.not_asked': {
      title: 'The notice asks for no registration before a bid.',
      remedy: 'Send your bid; nothing is to be done before it.',
    },
    'participation.late': {
      title: 'Registration for taking part ended at %{until}; yours came at %{receivedAt}.',
      remedy:
        'Who did not register cannot bid on this tender. In the next notice, note this date beside the deadline.',
    },
    'participation.open_to_all': {
      title:
        'The procedure %{procedure} is open to tenderers who were not asked: nobody is invited.',
      remedy:
        'Wait for bids. To ask some alone, choose a procedure by invitation in the next notice.',
    },
    'participation.invitation_late': {
      title: 'Bids were due by %{deadline}; an invitation after it would help nobody.',
      remedy: 'Invite before the deadline, or amend the notice to move it.',
    },
    'participation.one_only': {
      title: 'This procedure is with one tenderer, and there would be more than one.',
      remedy: 'Invite one. To ask several, choose another procedure in the next notice.',
    },
    'participation.too_few_invited': {
      title:
        'You name %{count} tenderers; the law of this room asks for at least %{minimum} in the first list.',
      remedy: 'Name more, so that there is a competition.',
    },
    'participation.already_invited': {
      title: 'The organisation %{tenderer} was invited already.',
      remedy: 'Leave it out; an invitation holds until the deadline.',
    },
    'participation.not_invited': {
      title:
        'Only who was invited may bid in the procedure %{procedure}, and your organisation was not.',
      remedy:
        'Look for an open notice. If you think you should have been asked, say so to the procuring entity.',
    },
    'participation.already_registered': {
      title: 'Your organisation has been registered since %{registeredAt}.',
      remedy: 'Go on with your bid.',
    },
    'participation.not_registered': {
      title:
        'The notice asks tenderers to register for taking part until %{until}, and your organisation has not.',
      remedy:
        'Register while there is time, then send the bid. After that instant nobody can register any more.',
    },
    'participation.briefing_missed': {
      title:
        'Only who came to the site briefing of %{date} may bid, and your organisation is not on the list of who came.',
      remedy:
        'If you were there, ask the procuring officer to note it before the deadline. Otherwise this tender takes no bid of yours.',
    },
    'participation.no_briefing': {
      title: 'The notice announces no site briefing.',
      remedy: 'Nobody can have come to one. Where one is needed, amend the notice.',
    },
    'participation.briefing_ahead': {
      title: 'The site briefing begins at %{date}: nobody can have come yet.',
      remedy: 'Note who came when it has begun.',
    },
    'participation.attendance_late': {
      title:
        'The deadline %{deadline} is over: who came to the briefing is not written down any more.',
      remedy: 'Note it while tenderers can still bid.',
    },
    'participation.not_a_tenderer': {
      title: '%{party} is no tenderer of this room.',
      remedy: 'Choose among the organisations that bid.',
    },
    'participation.already_attended': {
      title: '%{tenderer} is on the list already.',
      remedy:
        'Take it out of your choice and send the others again: nothing of it was written down.',
    },
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
