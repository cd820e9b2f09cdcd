export default {
  refusals: {
    'qualifications.not_asked': {
      title: 'Nobody is examined for qualification in this tender: its procedure asks for none.',
      remedy:
        'Rank the bids and decide on the award; the country pack says what the procedure asks for.',
    },
    'qualifications.not_ranked': {
      title: 'The bids on lot %{lot} have not been ranked.',
      remedy:
        'Say of each bid whether it is responsive and rank them; then the lowest in the race is examined first.',
    },
    'qualifications.not_in_race': {
      title: 'The bid %{bid} is not in the race for lot %{lot}.',
      remedy: 'Examine a bid between the lower limit and the plan price; the ranking names them.',
    },
    'qualifications.out_of_turn': {
      title: 'It is not the turn of the bid %{bid} in lot %{lot}.',
      remedy:
        'Examine %{turn} first: bids are examined from the lowest price on, and the next one only when the one before failed.',
    },
    'qualifications.over': {
      title: 'The examination of lot %{lot} is over.',
      remedy:
        'Decide on the award: the bid that passed wins, and where nobody passed the lot ends without an award.',
    },
    'qualifications.too_many_points': {
      title: "Capability has at most %{most} points; the rest of the 100 is the price's.",
      remedy:
        'Give between 0 and %{most} points. Reputation and insolvency are adjustments of their own.',
    },
    'qualifications.adjusted_too_far': {
      title: 'All adjustments together move the total by at most %{most} points.',
      remedy:
        'Look at the points again, and at their signs; what was taken away begins with a minus.',
    },
  },
};
