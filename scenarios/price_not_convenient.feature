# language: en
@id:mx-03-price-not-convenient @pack:mx @level:2 @minutes:40
@seats:procuring-officer,tenderer*3-30,evaluator,auditor
@competence:pce-11-market-analysis @competence:pce-15-tender-evaluation @maps:9b
Feature: Price not convenient, price not acceptable
  A school buys chairs. Before anybody knows a bid, the procuring officer writes down
  what they cost in the market and what there is to pay for them. Two limits follow:
  more than 40 % below the mean is not convenient; above the budget, or more than
  10 % above the mean, is not acceptable. Nobody is out for being cheap unasked.

  After this exercise you can
  - say why market research is written down before the opening,
  - reckon both limits from the mean and the budget,
  - exclude a bid with reasons that everybody can read.

  Background:
    Given the country pack "mx" as of 2026-03-02
    And the clock is held at 2026-03-02 15:00
    And these seats
      | seat              | role              | organisation            |
      | procuring-officer | procuring officer | Municipio de Agua Clara |
      | tenderer-1        | tenderer          | Sillas del Valle        |
      | tenderer-2        | tenderer          | Muebles Colibri         |
      | tenderer-3        | tenderer          | Maderas del Sur         |
      | evaluator         | evaluator         | Municipio de Agua Clara |
      | auditor           | auditor           | Contraloria             |
    And a notice to publish
      | field            | value                                  |
      | title            | Chairs for the primary school          |
      | description      | Five hundred chairs of wood, delivered |
      | procedure        | open                                   |
      | kind of purchase | goods                                  |
      | currency         | MXN                                    |
      | estimated value  | 1 100 000                              |
      | bids close       | in 20 days                             |
    And the items to buy
      | item  | quantity | unit  |
      | Chair | 500      | piece |
    And the bids the bots have in mind
      | seat       | amount    |
      | tenderer-1 | 550 000   |
      | tenderer-2 | 900 000   |
      | tenderer-3 | 1 200 000 |

  Rule: The main line

    @act:1 @minutes:10
    Scenario: What it costs in the market
      Given the notice is open for bids
      When the procuring officer writes down a market price of 1000000 and a budget of 1150000
        """hint
        The mean comes from catalogues and earlier contracts. It is written down now: after the opening it would know the bids.
        """
      Then nobody but the procuring officer can read the market price yet

    @act:2 @minutes:10
    Scenario: Two limits
      Given a market price of 1000000 and a budget of 1150000 are written down
      And the bids are ranked
      When the evaluator asks the first in line "What accounts for so low a price?", giving it 3 days
        """hint
        60 % of the mean is the lower limit. Who lies under it, and who above 110 %?
        """
      Then every bid stands to the bounds of the law as its price says

    @act:3 @minutes:20
    Scenario: Reasons
      Given a market price of 1000000 and a budget of 1150000 are written down
      And the bids are ranked
      When the evaluator asks the first in line "What accounts for so low a price?", giving it 3 days
      And tenderer-1 explains its price "We always sell like that."
      And the evaluator excludes it because "No figure accounts for a price so far from the market."
        """note
        Ask before the decision: which answer would have saved this bid?
        """
      And the procuring officer awards to the next in line
      Then only those who decide read the words of the answer
      And in the scripted run the supplier is tenderer-2
      And the bundle of the room verifies
