export default {
  refusals: {
    'clock.backwards': {
      title: "The workshop's clock only goes forward; it shows %{now}.",
      remedy: 'Choose a later time.',
    },
    'clock.too_far': {
      title: 'That is more than ten years ahead.',
      remedy: 'Choose a nearer time.',
    },
    'ledger.cursor_unknown': {
      title: 'This cursor does not belong to this ledger.',
      remedy: 'Start again without a cursor.',
    },
    'ledger.size_unknown': {
      title: 'The ledger never had a signed head of that size.',
      remedy: 'Ask with the size of a checkpoint that you were given.',
    },
    'packs.faulty': {
      title: 'The country pack %{pack} cannot be used: line %{line} of its file is wrong.',
      remedy: 'Run minikoneps packs check, and mend what it tells: %{problem}',
    },
    'packs.no_edition': {
      title: 'The pack %{pack} has no rules in force on %{day}.',
      remedy: 'Choose a day on which its procedure is in force.',
    },
    'packs.no_procedure': {
      title: 'The pack %{pack} has no procedure called %{procedure}.',
      remedy: 'Choose a procedure the pack describes, such as open.',
    },
    'packs.unknown': {
      title: 'There is no country pack called %{pack}.',
      remedy: 'Choose one of: %{known}.',
    },
    'parties.not_found': {
      title: 'There is no organisation %{party} in this workshop.',
      remedy: 'Choose one from the list of parties.',
    },
    'parties.seat_exists': {
      title: 'There is a seat called %{seat} already.',
      remedy: 'Give each seat a name of its own.',
    },
    'parties.seat_name': {
      title: 'A seat cannot be called %{seat}.',
      remedy:
        'Use small letters, figures and dashes, beginning with a letter; trainer and clock are taken.',
    },
    'workshops.control_other_version': {
      title:
        'The data folder was made by a newer minikoneps: its form is %{found}, this program knows %{needed}.',
      remedy: 'Update minikoneps, or choose another folder with --data. Nothing in it was changed.',
    },
    'workshops.database_setting': {
      title: 'The PostgreSQL database cannot be used: %{problem}.',
      remedy: 'Set it up as the page says, then start again.',
    },
    'workshops.folder_in_use': {
      title: 'Another minikoneps is running on this data folder.',
      remedy: 'Stop it, or start this one on another folder with --data.',
    },
    'workshops.name_taken': {
      title: 'Another workshop of this name was opened at the same moment.',
      remedy: 'Send it again: it then gets a number of its own.',
    },
    'workshops.needs_care': {
      title:
        'The workshop %{workshop} needs care: it could not be brought to the form of this program.',
      remedy:
        'Nothing in it was changed. The trainer types minikoneps migrate, which says what is in the way.',
    },
    'workshops.one_process_here': {
      title: 'On this operating system one process serves a port; --workers asks for %{workers}.',
      remedy:
        'Leave --workers out, or start several servers on the same PostgreSQL database, each on its own port.',
    },
    'workshops.one_process': {
      title: 'A folder of files is served by one process; --workers asks for %{workers}.',
      remedy:
        'Leave --workers out, or keep the rooms in PostgreSQL: there several processes share the work.',
    },
    'workshops.scenario_unknown': {
      title: 'There is no scenario of that name.',
      remedy: 'Choose one of those in the folder scenarios.',
    },
    'workshops.schema_newer': {
      title:
        'This workshop was made by a newer minikoneps: its form is %{found}, this program knows %{needed}.',
      remedy: 'Update minikoneps, then open it again. Nothing in it was changed.',
    },
    'workshops.schema_older': {
      title:
        'This workshop was made by an older minikoneps: its form is %{found}, this program needs %{needed}.',
      remedy:
        'Stop every server and type: minikoneps migrate. It brings the workshop forward, or says what is in the way.',
    },
    'workshops.seat_taken': {
      title: 'Somebody sits on %{seat} already.',
      remedy: 'Choose a free seat, or ask the trainer, who may let several people share one.',
    },
    'workshops.seat_unknown': {
      title: 'This workshop has no such seat.',
      remedy: 'Choose a seat from the page Seats.',
    },
    'workshops.seats_twice': {
      title: 'Two seats have the same name, or a name that is reserved.',
      remedy: 'Give every seat a name of its own; trainer and clock are reserved.',
    },
    'workshops.servers_running': {
      title: 'Another server runs on this database, whose form has to change.',
      remedy: 'Stop every server of the older program, then start again.',
    },
    'workshops.store_missing': {
      title: 'The file of this workshop is missing.',
      remedy: 'Put the file %{store}.db back into the data folder, then start again.',
    },
    'workshops.too_many_tries': {
      title: 'Too many wrong PINs.',
      remedy:
        'Wait %{seconds} seconds, then look at the wall and try again. The QR code and a seat’s card work meanwhile.',
    },
    'workshops.wrong_link': {
      title: 'This link does not work, or was used before.',
      remedy: 'Join with the PIN; a trainer starts the program again for a new link.',
    },
    'workshops.wrong_pin': {
      title: 'No workshop has this PIN.',
      remedy: 'Look at the wall again: eight digits, shown four and four.',
    },
  },
};
