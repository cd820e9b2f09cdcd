export default {
  refusals: {
    'parties.not_debarrable': {
      title: '%{party} cannot be shut out: nobody bids for it in this room.',
      remedy: 'Choose one of the tenderers of the room.',
    },
    'parties.debarment_over': {
      title: 'A debarment until %{until} is over already: today is %{today}.',
      remedy: 'Give a last day that has not passed.',
    },
    'parties.debarment_not_found': {
      title: 'The register has no debarment %{debarment}.',
      remedy: 'Look at the register of those who are shut out.',
    },
    'parties.debarment_ended': {
      title: 'This debarment came to an end already.',
      remedy: 'Nothing is to be lifted: the tenderer may bid.',
    },
    'parties.debarred': {
      title: '%{party} is shut out of tenders until %{until}: %{reasons}',
      remedy:
        'No bid of it is taken until then, alone or in a consortium. Ask the office that keeps the register if it is a mistake.',
    },
  },
};
