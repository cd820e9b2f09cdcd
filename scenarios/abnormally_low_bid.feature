# language: en
@id:it-03-abnormally-low-bid @pack:it @level:3 @minutes:60
@seats:procuring-officer,tenderer*5-30,evaluator,auditor
@competence:pce-15-tender-evaluation @competence:pce-23-integrity @maps:9b
Feature: The abnormally low bid
  A school canteen buys chairs at the lowest price, and one bid is far below the
  others. Nobody may put it aside for that. Italian law reckons a threshold from
  all discounts; whoever reaches it is asked, has time to answer, is heard, and only
  then is the bid kept or excluded, with reasons that everybody can read.

  After this exercise you can
  - reckon the threshold of discounts and say which bids reach it,
  - ask a question that a tenderer can answer with figures,
  - exclude a bid with reasons that would stand before a court.

  Background:
    Given the country pack "it" as of 2026-03-02
    And the clock is held at 2026-03-02 09:00
    And these seats
      | seat              | role              | organisation     |
      | procuring-officer | procuring officer | Comune di Aldena |
      | tenderer-1        | tenderer          | Sedie Uno        |
      | tenderer-2        | tenderer          | Arredi Due       |
      | tenderer-3        | tenderer          | Legno Tre        |
      | tenderer-4        | tenderer          | Officina Quattro |
      | tenderer-5        | tenderer          | Mobili Cinque    |
      | evaluator         | evaluator         | Comune di Aldena |
      | auditor           | auditor           | Corte dei conti  |
    And a notice to publish
      | field            | value                                     |
      | title            | Chairs for the school canteen             |
      | description      | Five hundred chairs of wood, delivered.   |
      | procedure        | openLowestPrice                           |
      | kind of purchase | goods                                     |
      | currency         | EUR                                       |
      | estimated value  | 100 000                                   |
      | bids close       | in 40 days                                |
    And the items to buy
      | item  | quantity | unit  |
      | Chair | 500      | piece |
    And the bids the bots have in mind
      | seat       | amount |
      | tenderer-1 | 98 000 |
      | tenderer-2 | 96 000 |
      | tenderer-3 | 90 000 |
      | tenderer-4 | 84 000 |
      | tenderer-5 | 60 000 |

  Rule: The main line

    @act:1 @minutes:15
    Scenario: Five bids, one far below
      Given the bids are open
      When the evaluator finds every bid responsive
      And the evaluator ranks the bids
        """hint
        The ranking starts with the lowest total. Before an award, look at the line of discounts and its threshold.

        A tenth of the bids is set aside at each end; what do the others say of the lowest?
        """
      Then every bid stands to the bounds of the law as its price says

    @act:2 @minutes:15
    Scenario: Ask before you reject
      Given the bids are ranked
      When the evaluator asks the first in line "Which wages, materials and transport make up your price?", giving it 5 days
        """hint
        Ask for what can be checked: wages, materials, transport, aid. Give it time.
        """
      And the evaluator tries to exclude it before it answered
      Then the attempt is refused because there is time to answer
      And the ledger holds the refusal

    @act:3 @minutes:20
    Scenario: A weak answer
      Given the bids are ranked
      When the evaluator asks the first in line "Which wages, materials and transport make up your price?", giving it 5 days
      And tenderer-5 explains its price "We always work at such prices and have never been late."
        """hint
        Answer before the instant in the question. What would account for your price, and what would only promise?
        """
      And the evaluator hears it and notes "It could name no wage, no supplier and no cost of transport."
      And the evaluator excludes it because "No figure accounts for a price that is so far below all others."
        """note
        Ask the class before the decision: which answer would have saved this bid?
        """
      And the evaluator asks the first in line "Which wages, materials and transport make up your price?", giving it 5 days
      And tenderer-4 explains its price "Our own wood at 41 euros a chair, wages by the contract of the trade; see annex."
      And the evaluator keeps it because "Material and wages are shown in figures and add up to the price."
      Then only those who decide read the words of the answer

    @act:4 @minutes:10
    Scenario: The next in line
      Given the explanations are over
      When the procuring officer awards to the next in line
      Then the bundle of the room verifies
