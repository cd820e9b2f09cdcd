export default {
  refusals: {
    'tenders.deadline_on_rest_day': {
      title:
        'The deadline falls on a day of rest, and the law of this room lets no period end there.',
      remedy:
        'Set the deadline to %{earliest} or later, on a day that is neither weekend nor public holiday.',
    },
    'tenders.procedure_changed': {
      title:
        'The notice was published under the procedure %{procedure}; an amendment cannot change that.',
      remedy:
        'Give the tender up with reasons, and publish a new notice under the other procedure.',
    },
    'tenders.procedure_not_allowed': {
      title: 'The law of this room does not allow the procedure %{procedure} for such a purchase.',
      remedy: 'Look at what is bought and at its estimated value, or choose another procedure.',
    },
    'tenders.procedure_not_playable': {
      title:
        'A room cannot run the procedure %{procedure} yet: it has the envelopes %{envelopes} and the award method %{method}.',
      remedy:
        'Choose another procedure of the country pack. Those that can be run from notice to award are marked.',
    },
  },
};
