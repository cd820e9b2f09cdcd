export default {
  refusals: {
    'approvals.already_asked': {
      title: 'This was asked for already and waits for a second person.',
      remedy: 'Let a colleague approve it or turn it down, or take it back and ask again.',
    },
    'approvals.already_decided': {
      title: 'This was decided already, on %{decidedAt}.',
      remedy: 'Read what became of it. To have it after all, ask for it anew.',
    },
    'approvals.being_read': {
      title: 'A colleague is reading this: its publication was asked for from the seat %{askedBy}.',
      remedy: 'Take it back first, then change it and ask again.',
    },
    'approvals.nobody_else': {
      title: 'This takes two persons, and your organisation has no other officer’s seat.',
      remedy: 'Ask the trainer for a room with two officers’ seats in your organisation.',
    },
    'approvals.not_found': {
      title: 'There is no approval %{approval} that you can see.',
      remedy: 'Look in the list of what waits for a second person in your organisation.',
    },
    'approvals.not_the_asker': {
      title: 'Only who asked for this, from the seat %{askedBy}, takes it back.',
      remedy: 'Turn it down instead, and say why.',
    },
    'approvals.same_person': {
      title:
        'You asked for this yourself, from the seat %{askedBy}. Another seat does not make you another person.',
      remedy: 'Let a colleague decide, or take it back.',
    },
    'approvals.same_seat': {
      title: 'This was asked for from the seat %{seat}, on which you sit now.',
      remedy:
        'Decide from another officer’s seat, or take it back: the record must show two seats.',
    },
  },
};
