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
