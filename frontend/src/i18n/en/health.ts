export default {
  health: {
    title: 'Server',
    text: 'Whether this machine can go on serving your rooms. Looked at again every five seconds.',
    back: 'Back to my rooms',
    link: 'Server',
    verdict: {
      good: 'All is well',
      wait: 'It works; look at this soon',
      bad: 'Something is wrong',
    },
    do: {
      good: 'Nothing to do.',
      wait: 'Nobody is held up yet.',
      bad: 'People may get refusals until it is mended. Nothing that was answered is lost.',
    },
    part: {
      data: 'The data can be read',
      writing: 'The data can be written',
      rooms: 'Every room has its writer',
      bots: 'Bots and exercises go on',
      disk: 'Room on the disk',
    },
    cure: {
      data: 'The data folder or the database does not answer. Look whether its disk is there, or whether PostgreSQL runs.',
      writing: 'Nothing could be written for a while. Look at the disk: is it full, or read-only?',
      rooms:
        'Start the server anew; a room that stays shut is brought forward by “minikoneps migrate”.',
      bots: 'Start the server anew: exercises go on at the step where they stood.',
      disk: 'Free some space: empty the trash, move old copies out of the folder “snapshots”.',
    },
    cause: {
      full: 'The disk is full. Free some space: empty the trash, move old copies out of the folder “snapshots”. Acts are taken again within seconds.',
      readOnly:
        'The disk or the database can be read, but not written. Look what the system says of the disk, or end PostgreSQL’s read-only mode. “minikoneps backup” still makes a copy, on another disk.',
      gone: 'The database does not answer. Start it, for example with “systemctl start postgresql”, or look at the network to it. Rooms go on by themselves within seconds.',
      broken:
        'The disk or the database answers with errors. Make a copy with “minikoneps backup” now, and go on with it on another disk.',
      busy: 'Something else holds the data, or too many wait for them. Look whether another program has the files open; mostly it passes by itself.',
    },
    free: '%{size} free',
    is: {
      good: 'good',
      wait: 'look soon',
      bad: 'wrong',
    },
    figures: 'Since the start',
    since: 'Running since %{when} · version %{version} · %{database}',
    database: {
      sqlite: 'files on this machine',
      postgresql: 'PostgreSQL',
    },
    figure: {
      rooms: 'rooms',
      streams: 'pages told live',
      queue: 'acts waiting',
      answers: 'answers',
      answerTime: 'until an answer, mean',
      commits: 'transactions',
      commitTime: 'for a transaction, mean',
      together: 'acts in a transaction, mean',
      memory: 'memory',
    },
    refusals: 'What was said no to most often',
  },
};
