export default {
  refusals: {
    'awards.not_found': {
      title: 'This tender has no award %{award}.',
      remedy: 'Choose one from the decisions on this tender.',
    },
    'awards.cancelled': {
      title: 'This award was cancelled at %{cancelledAt}.',
      remedy: 'Read why. Its lot is decided anew: to the next in line, or as the review body said.',
    },
    'awards.no_supplier': {
      title: 'This lot ended without a supplier: there is nobody to sign.',
      remedy: 'Read the decision and its reasons; a new notice is the way to a supplier.',
    },
    'awards.not_your_award': {
      title: 'This award went to another tenderer: only its supplier gives it back.',
      remedy: 'Where you think the decision wrong, complain of it in time.',
    },
    'awards.already_invited': {
      title: 'The supplier was invited to sign at %{invitedAt}.',
      remedy: 'Go on with the contract; where the supplier will not sign, note that it withdrew.',
    },
    'awards.standstill': {
      title: 'The standstill lasts: the door to the contract opens at %{until}.',
      remedy:
        'Wait until then. Those who lost can complain meanwhile, and a contract would take their remedy away.',
    },
    'awards.suspended': {
      title:
        'A complaint waits for its decision, and the law of this room lets no contract be signed meanwhile.',
      remedy:
        "Answer the complaint, if you have not. The review body's decision says what follows.",
    },
    'complaints.not_found': {
      title: 'There is no complaint %{complaint} that you can see.',
      remedy: 'Choose one from the list of complaints.',
    },
    'complaints.not_a_tenderer': {
      title: 'Your organisation neither bid on this tender nor registered to take part in it.',
      remedy:
        'Only a tenderer of the tender complains. Ask the procuring entity what you want to know.',
    },
    'complaints.no_remedy': {
      title: 'The law of this room gives no period for complaints in this procedure.',
      remedy: 'Read the country pack; write to the procuring entity instead.',
    },
    'complaints.no_review_body': {
      title: 'Nobody in this room could decide a complaint: it has no seat of a review body.',
      remedy: 'Ask the trainer for a room with the seat of a review body.',
    },
    'complaints.nothing_attacked': {
      title: 'There is no such act on this tender that your organisation could attack.',
      remedy:
        'Choose one of the acts that the page of complaints names, with the day until which it can be attacked.',
    },
    'complaints.own_award': {
      title: 'Your organisation won this award: it has nothing to complain of.',
      remedy: 'Where you will not sign, give the award back with reasons.',
    },
    'complaints.late': {
      title: 'Complaints were taken until %{until}; yours came at %{receivedAt}.',
      remedy:
        'The act cannot be attacked any more. Next time count the days from the decision on, as the pack counts them.',
    },
    'complaints.already_filed': {
      title: 'Your organisation attacked this already, in %{complaint}.',
      remedy:
        'Read how it stands. To say it in other words, withdraw it and file anew while there is time.',
    },
    'complaints.already_answered': {
      title: 'The procuring entity answered this complaint at %{answeredAt}.',
      remedy: 'It answers once; the review body decides next.',
    },
    'complaints.already_decided': {
      title: 'This complaint was decided at %{decidedAt}.',
      remedy: 'Read the decision and its reasons.',
    },
    'complaints.withdrawn': {
      title: 'This complaint was withdrawn at %{withdrawnAt}.',
      remedy: 'There is nothing to answer or to decide any more.',
    },
    'complaints.unheard': {
      title: 'The procuring entity has not answered this complaint yet.',
      remedy: 'Let it answer first: both sides are heard before a decision.',
    },
    'complaints.remedy_unfit': {
      title: 'That cannot follow from a complaint about this act.',
      remedy: 'Choose what can: %{remedies}.',
    },
  },
};
