export default {
  refusals: {
    'opendata.not_awarded': {
      title: 'The open data tells of no supplier of lot %{lot} in %{id}.',
      remedy: 'Name a lot that was awarded; the list of processes shows which were.',
    },
    'opendata.not_found': {
      title: 'There is no release or process with the identifier %{id}.',
      remedy: 'Take an id or an ocid from the list of releases.',
    },
    'opendata.too_large': {
      title: 'The file is larger than %{limit}.',
      remedy: 'Take out the process that you want and send that alone.',
    },
    'opendata.unreadable': {
      title: 'The file cannot be read: %{problem}.',
      remedy: 'Send a file of the Open Contracting Data Standard as JSON, JSON Lines or XLSX.',
    },
  },
};
