export default {
  refusals: {
    'tenders.criteria_missing': {
      title: 'The procedure rates bids by criteria, and the notice names none.',
      remedy: 'Add at least one criterion with its weight and its full marks.',
    },
    'tenders.criteria_unused': {
      title: 'The notice names criteria with weights, but its procedure awards without any.',
      remedy: 'Take the criteria out, or choose a procedure that rates criteria.',
    },
    'tenders.criterion_id_repeated': {
      title: 'Two criteria have the same number: %{criterion}.',
      remedy: 'Give each criterion a number of its own, so that marks find it.',
    },
    'tenders.criterion_not_named': {
      title: 'These criteria have no name: %{criteria}.',
      remedy: 'Say in one line what each of them looks at.',
    },
    'tenders.criterion_part_of_nothing': {
      title: 'These criteria are part of a heading that is not there: %{criteria}.',
      remedy: 'Add the heading, or let them stand by themselves.',
    },
    'tenders.criterion_without_marks': {
      title: 'It is not said out of how many marks the criterion %{criterion} is rated.',
      remedy: 'Write its full marks, such as 5 or 100.',
    },
    'tenders.criterion_without_weight': {
      title: 'The criterion %{criterion} weighs nothing.',
      remedy: 'Give it a weight above 0, or take it out.',
    },
    'tenders.derogation_without_reason': {
      title: 'The notice departs from these requirements without saying why: %{criteria}.',
      remedy: 'Write the reason, or ask for them after all.',
    },
    'tenders.energy_without_price': {
      title: 'Energy costs nothing in this sheet, so a thirsty thing is as cheap as a thrifty one.',
      remedy: 'Write what a unit of energy costs.',
    },
    'tenders.energy_without_unit': {
      title: 'It is not said in what unit energy is counted.',
      remedy: 'Write the unit, such as kWh.',
    },
    'tenders.green_minimum_missing': {
      title:
        'The law of this room has a minimum standard for what is bought, and the notice does not ask for it: %{criteria}.',
      remedy: 'Take it from the library, or take it and say why you depart from it.',
    },
    'tenders.green_not_named': {
      title: 'These environmental requirements have no name: %{criteria}.',
      remedy: 'Say in one line what each of them asks.',
    },
    'tenders.green_without_proof': {
      title: 'It is not said how a tenderer shows that it meets: %{criteria}.',
      remedy: 'Name the proof, such as a test report; a label only with “or equivalent”.',
    },
    'tenders.heading_with_marks': {
      title:
        'The criterion %{criterion} has parts, so its points are theirs; it cannot have marks of its own.',
      remedy: 'Empty its full marks, or take its parts away.',
    },
    'tenders.least_share_beyond_one': {
      title: 'The criterion %{criterion} asks for more than all of its points.',
      remedy: 'Write the least share between 0 and 1, such as 0.6.',
    },
    'tenders.life_cycle_missing': {
      title:
        'The procedure awards by the cost of a whole life, and the notice does not say how that is reckoned.',
      remedy:
        'Fill in the sheet: years, rate, price and unit of energy. Every bid is reckoned with these numbers.',
    },
    'tenders.life_cycle_unused': {
      title:
        'The notice says how the cost of a life is reckoned, but its procedure does not award by it.',
      remedy: 'Take the sheet out, or choose a procedure that awards by life-cycle cost.',
    },
    'tenders.part_weights_differ': {
      title:
        'The parts of the criterion %{criterion} add up to %{found} points, but it weighs %{wanted}.',
      remedy: 'Change the weight of the heading or of its parts.',
    },
    'tenders.price_weight_low': {
      title: 'The price weighs %{found} points; the law of this room asks for %{wanted} at least.',
      remedy: 'Raise the weight of the price and lower others.',
    },
    'tenders.price_weight_missing': {
      title: 'The notice does not say how many points the price can earn.',
      remedy: 'Write the weight of the price; 0 where only quality counts.',
    },
    'tenders.price_weight_out_of_reach': {
      title:
        'The price weighs %{found} points; in a negotiated contract it may weigh %{least} to %{most}.',
      remedy:
        'Write a weight from %{least} to %{most}, and let the criteria have what is left of 100.',
    },
    'tenders.estimate_missing': {
      title: 'Price points are reckoned from the estimate, and there is none for lot %{lots}.',
      remedy: 'Write the estimated value of each lot; for a tender in one lot, its value.',
    },
    'tenders.price_weight_unused': {
      title:
        'The notice gives the price a weight, but under its procedure that is not the notice’s to say.',
      remedy: 'Empty the weight of the price.',
    },
    'tenders.weights_differ': {
      title: 'All weights, the price’s among them, add up to %{found} points instead of %{wanted}.',
      remedy: 'Raise or lower weights until they add up.',
    },
  },
};
