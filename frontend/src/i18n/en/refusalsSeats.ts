export default {
  refusals: {
    'workshops.wrong_code': {
      title: 'This personal code does not work, or was used before.',
      remedy:
        'Look at it again: eight digits, shown four and four. The trainer gives you a fresh one.',
    },
    'workshops.doors_closed': {
      title: 'The trainer lets nobody in just now.',
      remedy:
        "Ask the trainer to open the doors. Whoever is in already comes back with a personal code or a seat's card.",
    },
    'workshops.all_seats_taken': {
      title: 'All seats are taken.',
      remedy: 'Look on: you see what is public, and a seat that gets free is offered to you here.',
    },
    'workshops.person_unknown': {
      title:
        'Nobody of that kind is in this room: trainers and bots have neither seats to move nor codes.',
      remedy: 'Choose a person from the page Room.',
    },
    'workshops.run_unknown': {
      title: 'No workshop of that number was held in this room.',
      remedy: 'Choose one from the page Room.',
    },
    'workshops.no_seats': {
      title: 'A room needs at least one seat.',
      remedy: 'Name the seats, or a scenario that brings its own.',
    },
    'workshops.no_scenario': {
      title: 'This room plays no scenario, so there is no sheet to hand out.',
      remedy: 'Begin the next workshop with a scenario on the page Room.',
    },
    'workshops.playlist_unknown': {
      title: 'There is no ready-made workshop of that name.',
      remedy: 'Choose one of those in the file scenarios/workshops.toml.',
    },
  },
};
