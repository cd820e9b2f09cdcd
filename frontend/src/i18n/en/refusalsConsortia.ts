export default {
  refusals: {
    'consortia.tender_cancelled': {
      title:
        'The tender was cancelled at %{cancelledAt}: nobody bids on it any more, alone or with others.',
      remedy: 'Read why it was cancelled, and look for a new notice.',
    },
    'consortia.late': {
      title: 'This had to be done by %{until}; yours came at %{receivedAt}.',
      remedy:
        'The members agree before the bid. In the next tender, note this date beside the deadline.',
    },
    'consortia.not_a_tenderer': {
      title:
        '%{party} cannot be asked: it is your own organisation, or nobody bids for it in this room.',
      remedy: 'Choose among the other tenderers of the room.',
    },
    'consortia.shares_not_whole': {
      title: 'The shares are %{total} percent together, not 100, or one of them is nothing.',
      remedy: 'Change them until they make up the whole: your own share counts too.',
    },
    'consortia.too_many_members': {
      title:
        'A consortium of %{count} is too large; the law of this room allows %{most} members with the lead.',
      remedy: 'Ask fewer partners.',
    },
    'consortia.share_too_small': {
      title:
        'A share is smaller than %{least} percent, the least that the law of this room allows a member.',
      remedy: 'Give every member that much, or ask fewer partners.',
    },
    'consortia.bids_alone': {
      title:
        'Your own bid on this tender stands; who bids alone cannot be in a consortium for the same tender.',
      remedy: 'Withdraw your bid first, or stay alone.',
    },
    'consortia.in_another': {
      title: 'Your organisation is bound in the consortium %{consortium} for this tender already.',
      remedy:
        'Step back from it first, or give it up if you lead it: nobody is in two consortia for one tender.',
    },
    'consortia.not_found': {
      title: 'There is no consortium %{consortium} that your organisation was asked into.',
      remedy: 'Look at the consortia of the tender.',
    },
    'consortia.already_accepted': {
      title: 'Your organisation accepted at %{acceptedAt}.',
      remedy: 'Wait for the other members; the lead bids for all of you.',
    },
    'consortia.ended': {
      title: 'This consortium came to an end.',
      remedy: 'The lead may propose another one while there is time.',
    },
    'consortia.bid_stands': {
      title: 'The bid of this consortium stands: nobody leaves it now.',
      remedy: 'The lead withdraws the bid first.',
    },
    'consortia.lead_declines': {
      title: 'The lead does not decline its own consortium.',
      remedy: 'Give it up instead.',
    },
    'consortia.not_lead': {
      title: 'Only the lead gives the consortium up.',
      remedy: 'Step back from it, with your reasons.',
    },
    'consortia.not_agreed': {
      title: 'Your consortium is not agreed: no acceptance yet of %{members}.',
      remedy: 'Wait for the answer, or give the consortium up and bid alone.',
    },
    'consortia.member_bids_alone': {
      title:
        'Your organisation is a member of a consortium for this tender, and %{lead} bids for it.',
      remedy: 'Step back from the consortium if you want to bid alone; nobody does both.',
    },
    'consortia.member_not_registered': {
      title:
        '%{member} is not registered, and the notice asks every member of a consortium for licences or a region.',
      remedy: 'Let %{member} register, or propose another consortium.',
    },
    'consortia.member_lacks_licence': {
      title:
        '%{member} is not registered for %{licences}, which the law of this room asks of every member.',
      remedy: 'Let %{member} change its registration, or propose another consortium.',
    },
    'consortia.member_outside_region': {
      title:
        '%{member} has no office in %{regions}, which the law of this room asks of every member.',
      remedy: 'Propose a consortium of members that have one.',
    },
  },
};
