export default {
  refusals: {
    'bids.not_asked': {
      title:
        'After its notices failed, this contract is negotiated with one tenderer alone, and that is not you.',
      remedy: 'Look for other notices. Whom the procuring entity asked stands on the notice.',
    },
    'failures.already_followed': {
      title: 'The lots that failed were taken up already, in %{after}.',
      remedy:
        'Go on with that one. If it was a mistake, cancel it with reasons; then another step is open.',
    },
    'failures.more_notices': {
      title:
        'On the same conditions %{failed} notices have failed so far; before a private contract %{missing} more must fail.',
      remedy:
        'Publish the notice again on the same conditions. Price rounds under one notice do not count as notices.',
    },
    'failures.no_procedure': {
      title:
        'The law allows a private contract now, but the country pack of this room names no procedure to make it under.',
      remedy: 'Publish the notice again, or write the procedure into the country pack.',
    },
    'failures.not_failed': {
      title: 'No lot of this tender was declared failed, so nothing follows it.',
      remedy:
        'Decide the award first. Where the rules find too few valid bids, or nobody who can be awarded, declare the lot failed.',
    },
    'failures.not_in_this_law': {
      title: 'The law of this room knows no such step after a failed tender: %{step}.',
      remedy:
        'Look at what is open on the page of the failed tender, or publish a new notice on other conditions.',
    },
    'failures.prices_were_good': {
      title: 'The prices were good enough; another price round cures no winner who stays away.',
      remedy: 'Publish the notice again on the same conditions.',
    },
    'failures.tenderer_missing': {
      title: 'A private contract is made with one tenderer of this room, and none is named.',
      remedy:
        'Choose the tenderer whom you ask for an offer on the terms that were published first.',
    },
    'failures.tenderer_not_asked': {
      title: 'Whoever wants may bid again; this step names no tenderer: %{step}.',
      remedy: 'Take the step without naming a tenderer.',
    },
    'tenders.conditions_changed': {
      title:
        'This notice follows %{before}, which failed, and has to keep its conditions; changed was: %{condition}.',
      remedy:
        'Put it back as it was. To buy on other conditions, publish a new notice: the failed ones before it then no longer count.',
    },
    'tenders.taken_up_already': {
      title: 'Another notice took up a lot of %{before} already: %{after}.',
      remedy: 'Go on with that one, or cancel it with reasons first.',
    },
  },
};
