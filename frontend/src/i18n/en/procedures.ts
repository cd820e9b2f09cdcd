export default {
  procedures: {
    title: 'Procedure',
    category: 'What is mainly bought',
    categoryHelp: 'Periods and limits of the law can differ. Left open, it counts as goods.',
    unsaid: 'Not said',
    who: {
      anyone: 'Anyone may bid.',
      whoQualifies: 'Whoever meets the conditions of the notice may bid.',
      smallFirms: 'Small and medium-sized firms may bid.',
      invited: 'Only those invited may bid.',
      one: 'One supplier is asked.',
    },
    award: {
      lowestPrice: 'The lowest responsive bid is awarded.',
      lowestAboveLimit: 'The lowest bid above the lower limit is awarded.',
      qualificationExamination: 'The lowest bid is examined first; who passes is awarded.',
      negotiated: 'Technical and price points make the order of negotiation.',
      ratedCriteria: 'Quality and price are weighed.',
      passThenPrice: 'The technical part is passed first, then the lowest price counts.',
      lifeCycleCost: 'The lowest cost over the whole life is awarded.',
      fixedBudget: 'The best quality for a fixed budget is awarded.',
      comprehensiveEvaluation: 'Price near the mean and performance count together.',
    },
    source: 'The period is read in',
    later: 'Cannot be run in a room yet',
    fixed: 'A published notice keeps its procedure.',
  },
};
