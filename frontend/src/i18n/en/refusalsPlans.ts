export default {
  refusals: {
    'plans.not_found': {
      title: 'There is no plan %{plan} in this room.',
      remedy: 'Choose one from the list of plans.',
    },
    'plans.not_yours': {
      title: 'This plan is that of another procuring entity.',
      remedy: 'Ask its procuring officer.',
    },
    'plans.expected_past': {
      title: 'The notice is expected at %{expected}, and it is %{now} already.',
      remedy: 'Give a day that is still to come.',
    },
    'plans.withdrawn': {
      title: 'The plan was withdrawn at %{withdrawnAt}.',
      remedy: 'Read why. Where the need is there again, publish a new plan.',
    },
    'plans.noticed': {
      title: 'A notice came of this plan at %{noticedAt}; the plan is done.',
      remedy:
        'Read the notice: what changes now is amended there, and what is unclear is asked there.',
    },
    'plans.already_specified': {
      title: 'The specification of this plan is shown already; comments are taken until %{until}.',
      remedy: 'Revise the plan, so that everybody sees what changes and why.',
    },
    'plans.not_specified': {
      title: 'The specification of this plan is not shown yet.',
      remedy:
        'Wait for the pre-specification: that is what comments and revisions of it are about.',
    },
    'plans.nothing_revised': {
      title: 'The revision says what the plan said before.',
      remedy: 'Change what should be different, or leave the plan as it is.',
    },
    'plans.revised_too_often': {
      title: 'A plan has room for %{most} versions, and this one has them.',
      remedy: 'Withdraw it with reasons, and publish a new one.',
    },
    'plans.comments_late': {
      title: 'Comments were taken until %{until}; yours came at %{receivedAt}.',
      remedy: 'Read the replies, and the notice when it comes: there you can ask.',
    },
    'plans.item_unknown': {
      title: 'The plan has no item %{item}.',
      remedy: 'Choose one of its items, or comment on the specification as a whole.',
    },
    'plans.comment_not_found': {
      title: 'There is no comment %{comment} in this room.',
      remedy: 'Choose one from the comments on your plan.',
    },
    'plans.already_replied': {
      title: 'This comment was replied to at %{repliedAt}.',
      remedy: 'Everybody has read the reply. Where it was wrong, revise the plan and say why.',
    },
    'tenders.plan_not_found': {
      title:
        'The notice names the order plan %{plan}, and your procuring entity has none of that name.',
      remedy: 'Begin the draft from one of your own plans, or let the notice stand without a plan.',
    },
    'tenders.plan_withdrawn': {
      title: 'The order plan %{plan} was withdrawn.',
      remedy: 'Publish a new plan, or let the notice stand without one.',
    },
    'tenders.comments_open': {
      title: 'Tenderers may comment on the specification of this plan until %{until}.',
      remedy:
        'Publish the notice after that: a notice that does not wait for the comments makes them idle.',
    },
    'tenders.comments_unanswered': {
      title: 'Comments on the specification wait for a reply: %{count}.',
      remedy: 'Reply to each of them on the page of the plan, then publish the notice.',
    },
    'tenders.plan_changed': {
      title: 'A published notice keeps the order plan that it came of.',
      remedy: 'Leave the plan as it is; for another plan, cancel this tender and publish another.',
    },
  },
};
