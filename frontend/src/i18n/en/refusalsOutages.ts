export default {
  refusals: {
    'outages.already_down': {
      title: 'The platform is down already, since %{since}.',
      remedy: 'Bring it back first.',
    },
    'outages.not_down': {
      title: 'The platform is not down.',
      remedy: 'There is nothing to bring back.',
    },
    'platform.down': {
      title: 'The platform is down since %{since}: nothing that is sent is taken.',
      remedy:
        'Keep what you have written. Nobody is late for an outage: when the platform is back, everybody reads the new deadline.',
    },
  },
};
