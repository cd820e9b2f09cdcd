export default {
  refusals: {
    'crowds.not_found': {
      title: 'There is no crowd of rivals called %{crowd} in this room.',
      remedy: 'Choose one from the list on the page Exercise.',
    },
    'crowds.too_late': {
      title: 'Bids on this tender were due until %{deadline}: no rival can come any more.',
      remedy: 'Let the crowd come before the deadline, or to another tender.',
    },
    'crowds.not_admitted': {
      title:
        'A crowd of rivals cannot bid on this tender: one is invited, registers for it, or comes to its briefing.',
      remedy:
        'Let the crowd come to a tender that is open to all. Seats with bots can be invited and can register.',
    },
    'crowds.too_many': {
      title: 'A room has place for %{most} rivals, and has %{count} already.',
      remedy: 'Ask for fewer.',
    },
    'crowds.over': {
      title: 'This crowd has had its time: its bids lie with the others, or were taken back.',
      remedy:
        'After the deadline nobody takes a bid back, and neither does a crowd. Begin the next run of the room without it.',
    },
  },
};
