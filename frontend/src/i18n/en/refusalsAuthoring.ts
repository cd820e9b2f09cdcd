export default {
  refusals: {
    'authoring.findings': {
      title: 'This scenario cannot be kept as it is; places to mend: %{count}.',
      remedy:
        'Each is told with its line and its cure. Mend them and send the file again; nothing of it was kept.',
    },
    'authoring.too_large': {
      title: 'This file has %{size} of at most %{limit}.',
      remedy:
        'A scenario is text: the longest that ships has 11 KB. Make several of it, or send another file.',
    },
    'authoring.not_found': {
      title: "There is no such scenario among the trainers' own.",
      remedy:
        'Choose one from the page Scenarios; one that was deleted can be brought back there for a while.',
    },
    'authoring.changed_meanwhile': {
      title: 'Somebody kept another version of this scenario meanwhile.',
      remedy: 'Open it anew and do your change there; your text is still in front of you.',
    },
    'authoring.too_many': {
      title: 'There are %{most} own scenarios already.',
      remedy: 'Delete some that nobody plays; take them along as files first.',
    },
    'authoring.nothing_before': {
      title: 'There is no version before this one.',
      remedy: 'Nothing was changed.',
    },
    'authoring.parcel_broken': {
      title: "This is not a scenario's file: %{part}.",
      remedy: 'Send a .feature file, or a .zip that the page Scenarios gave out.',
    },
    'authoring.parcel_large': {
      title: 'Unpacked, this file would be larger than %{limit} or have more than %{parts} parts.',
      remedy: 'Send a file that the page Scenarios gave out.',
    },
    'authoring.parcel_changed': {
      title: "The part %{part} is not what the file's own list says.",
      remedy: 'It was damaged or changed on the way: ask for it again.',
    },
    'authoring.pack_faulty': {
      title: 'The country pack %{pack} in this file has faults: %{count}.',
      remedy: 'Its author mends them with `minikoneps packs check`; nothing of the file was kept.',
    },
    'authoring.quiz_alone': {
      title: 'A quiz belongs to a scenario, and this file has a quiz alone.',
      remedy: 'Bring it with “Bring a quiz” on the card of the scenario that it asks about.',
    },
    'authoring.figure_unknown': {
      title: 'The scenario has no such figure any more.',
      remedy: 'Open the page again: the text was changed meanwhile.',
    },
    'authoring.figure_wrong': {
      title: 'What stands in one field cannot be written there.',
      remedy: 'Write figures where figures stand, a day that exists, or words of one line.',
    },
    'authoring.busy': {
      title: 'Bots are trying a scenario just now.',
      remedy: 'Wait until they are done; a try takes a few seconds, and at most %{seconds}.',
    },
    'authoring.no_try': {
      title: 'This try is gone.',
      remedy: 'Begin another one.',
    },
  },
};
