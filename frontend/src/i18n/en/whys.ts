/** Why each deed of a seat is asked for, by the kind of the entry that shows it done. */
export default {
  why: {
    approval: {
      asked:
        'What binds money or many people is asked for by one person and decided by another, so that nobody does it alone.',
      given:
        'A second pair of eyes finds what the first one overlooked, and shares the answer for it.',
      taken_back: 'A request that is no longer meant would mislead whoever has to decide on it.',
      turned_down: 'Saying no with a reason is what makes a second signature more than a stamp.',
    },
    award: {
      cancelled:
        'An award that cannot stand is taken away in the open, with its reason; then the next in line has its turn.',
      decided:
        'A decision with its reasons lets everybody, also those who lost, check how public money is spent.',
    },
    bid: {
      examined:
        'A bid is compared with the notice before it is ranked: a low price for something else is no bargain.',
      qualified:
        'Price alone does not show that a firm can do the work; the first in line has to prove it.',
      received:
        'Sealed bids are sent by all before one deadline, so that nobody can price after having seen another’s price.',
      withdrawn:
        'Until the deadline a bid is its owner’s to take back; after it everybody can rely on what stands.',
    },
    bids: {
      opened:
        'All envelopes are opened at one moment before everybody, so that none can be added, changed or lost.',
      ranked:
        'The order follows from the rule of the notice and from nothing else, and anybody can work it out again.',
    },
    briefing: {
      attended:
        'Where one must have come to the briefing, a list made at once settles later who may bid.',
    },
    collusion: {
      reported:
        'Firms that agree on prices steal from everybody who pays taxes; silence helps them.',
    },
    collusion_report: {
      opened: 'A report helps only if somebody who may look into it reads it, and warns nobody.',
    },
    comment: {
      answered:
        'Whoever takes the trouble to comment is owed an answer; it shows whether the specification suits one firm alone.',
      made: 'Before the notice a mistake in a specification is mended at no cost; after it bids hang on it.',
    },
    committee: {
      appointed:
        'Several people who mark alone are harder to influence than one, and reserves keep the number whole.',
      closed:
        'The committee’s mark is one that all can stand for; where they differed the reason is written down.',
    },
    committee_member: {
      recused:
        'Who is tied to a tenderer cannot judge it fairly, and would cast doubt on the whole decision.',
    },
    complaint: {
      answered: 'The review body decides only after it has heard both sides.',
      decided:
        'A decision with its grounds ends the doubt, lets the contract go on, and teaches the next officer.',
      filed:
        'Days between award and contract are there so that a mistake can be mended before it costs money.',
      withdrawn:
        'A complaint that is no longer meant holds up everybody who waits for the contract.',
    },
    consortium: {
      accepted:
        'Each member answers for the whole, so nobody is in a consortium without having said yes.',
      declined:
        'Who declines in time leaves the others free to look for another partner before the deadline.',
      proposed:
        'Firms that are too small alone may bid together, as long as the notice says so and the shares are told.',
    },
    document: {
      added:
        'Whoever bids must find everything that is asked in one place, at the same moment as all others.',
    },
    enquiries: {
      closed: 'A last day for questions leaves everybody time to work the answers into their bids.',
    },
    enquiry: {
      answered:
        'What one tenderer is told all are told: an answer in private would be a head start.',
      asked:
        'A question before the deadline costs nothing; a guess in a bid may cost the contract.',
    },
    explanation: {
      asked: 'A very low price may be clever or a trap; one asks before one excludes.',
      decided:
        'Keeping or excluding a bid is judged by its explanation, with reasons that its owner can attack.',
      given:
        'Figures that show where the saving comes from are the only way to keep a price that looks too low.',
      heard: 'Nobody is excluded unheard; what was said is written down.',
    },
    finding: {
      recorded:
        'Published data is worth something once somebody reads it and says where each answer stands.',
    },
    interest: {
      declared:
        'Everybody on a committee says what ties them to a tenderer before any bid is read; saying “nothing” counts too.',
    },
    invitation: {
      sent: 'Where a tender is not open to all, enough firms are asked that they compete and do not know of each other.',
    },
    mark: {
      given:
        'Each member marks alone first, so that the loudest voice does not give everybody’s marks.',
    },
    marks: {
      handed_in:
        'Marks that are handed in cannot be bent to those of others; only then all are read side by side.',
    },
    negotiation: {
      ended: 'An end with its reason lets the next in line be asked, or the contract be awarded.',
      held: 'Minutes of each round show that the work became better or cheaper, and that nothing else changed.',
      opened:
        'One talks with the first in line alone: several at once would be an auction that nobody announced.',
    },
    participation: {
      registered:
        'Who registers is told of every change, and shows before bidding that it may take part.',
    },
    plan: {
      published:
        'A plan told early lets small firms prepare, and shows when a purchase is cut into pieces.',
      revised:
        'What comments have changed is told with its reason, so that everybody prepares for the same purchase.',
      withdrawn:
        'Firms spend money on preparing; a purchase that will not come is called off at once.',
    },
    prespecification: {
      published:
        'Showing the specification first lets the market say whether more than one firm can offer it.',
    },
    prices: {
      opened: 'Prices are opened once the work is judged, so that no price colours the marks.',
    },
    registration: {
      submitted:
        'Who a firm is, and what it is licensed for, is looked at once, and not again with every bid.',
      withdrawn: 'An entry that is not true any more would let a firm bid for what it may not do.',
    },
    research: {
      recorded:
        'A yardstick that was written down before the opening cannot be bent to a bid that one likes.',
    },
    security: {
      forfeited: 'A security is worth something because it is lost when a promise is broken.',
      released: 'Money that is tied up for nothing makes the next bids dearer, and firms fewer.',
    },
    supplier: {
      invited:
        'The contract is signed once its door is open: no complaint, no day of standstill stands before it.',
    },
    tender: {
      amended:
        'A notice that was wrong or has to change is amended for all at once, and leaves them time for it.',
      cancelled:
        'Better no contract than a wrong one; the reasons show that nobody was favoured by it.',
      published:
        'A notice that everybody can read at the same moment is what makes it a competition.',
    },
  },
};
