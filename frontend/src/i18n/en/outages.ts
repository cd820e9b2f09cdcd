export default {
  outages: {
    band: 'The platform is down since %{since}.',
    band_text:
      'Nothing that is sent is taken. Keep what you have written: nobody is late for an outage, and everybody will read the new deadline.',
    title: 'An outage',
    fail_text:
      'Let the platform fail. Nothing that is sent is taken, and no tender is closed, until you bring it back. Move the clock meanwhile.',
    back_text:
      'Bring the platform back. Every deadline that the outage touched is put off by the law of the room, and everybody reads it.',
    reason: 'What everybody reads',
    fail: 'Take it down',
    restore: 'Bring it back',
    failed: 'The platform is down.',
    restored: 'The platform is back.',
    toast: {
      postponed: 'An outage put off a deadline.',
      see: 'Read the new deadline',
    },
  },
};
