export default {
  refusals: {
    'exercises.no_scenario': {
      title: 'This room has no scenario that could be played.',
      remedy: 'Open a room with a scenario; in this one people and bots act freely.',
    },
    'exercises.on_already': {
      title: 'The exercise is on.',
      remedy: 'Begin one of its acts, or end it first.',
    },
    'exercises.not_on': {
      title: 'No exercise is on in this room.',
      remedy: 'Start it from the page Exercise.',
    },
    'exercises.scene_unknown': {
      title: 'The scenario has no such act or inject.',
      remedy: 'Choose one that the page Exercise shows.',
    },
    'exercises.task_unknown': {
      title: 'There is no such task now.',
      remedy: 'Look at the page Exercise again: the room may have gone on.',
    },
    'exercises.task_over': {
      title: 'Nobody waits for this task any more.',
      remedy: 'Go on with the next one.',
    },
    'exercises.at_past': {
      title: 'That time has passed.',
      remedy: 'Choose a later time of the workshop’s clock.',
    },
    'exercises.not_scheduled': {
      title: 'This inject is not waiting for its time.',
      remedy: 'Look at the page Exercise: it may have begun, or was cancelled.',
    },
    'exercises.nobody_there': {
      title: 'Nobody in this room is meant by it.',
      remedy: 'Choose a role or a seat that the room has.',
    },
    'exercises.undo_too_late': {
      title: 'The room has gone on already.',
      remedy: 'Let the person do it later, or begin the act again.',
    },
  },
};
