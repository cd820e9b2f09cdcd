export default {
  page: {
    loading: 'Loading',
    why: 'Where this rule comes from',
    try_again_in: 'try again in %{smart_count} second |||| try again in %{smart_count} seconds',
    retry: 'Try again',
    back: 'Back',
    close: 'Close',
    cancel: 'Cancel',
    skip: 'Skip to the content',
    training: 'TRAINING – not a real tender',
    crashed: 'Something broke on this screen',
    crashed_text:
      'Nothing you sent is lost. Load the page again; if it happens twice, tell your trainer.',
    reload: 'Load again',
    not_found: 'There is nothing at this address',
    not_found_text: 'The address may be mistyped, or the record is not open to your seat.',
    home: 'To the start',
  },
  fields: {
    days: '%{smart_count} day |||| %{smart_count} days',
    passed: 'Deadline passed',
    held: 'clock held',
    deadline: 'Deadline',
  },
};
