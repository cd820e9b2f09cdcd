# language: en
@id:kr-01-multiple-reserve-prices @pack:kr @level:2 @minutes:45
@seats:procuring-officer,tenderer*4-30,evaluator,auditor
@competence:pce-04-eprocurement @competence:pce-15-tender-evaluation @maps:9b
Feature: Multiple reserve prices and the lower limit
  In Korea nobody knows the plan price before the opening, not even the buyer.
  The notice commits to fifteen reserve prices around its base amount; every
  tenderer picks two of their numbers without seeing them, and the four that
  were picked most make the plan price. A bid below 88 % of it is out, however
  cheap it is: the lowest bid loses, and a class learns why.

  After this exercise you can
  - say what a base amount, a plan price and a lower limit are,
  - show that the prices were fixed before the first bid, and by whom they were chosen,
  - explain to a tenderer why the cheapest bid did not win.

  Background:
    Given the country pack "kr" as of 2026-03-02
    And the clock is held at 2026-03-02 09:00
    And these seats
      | seat              | role              | organisation        |
      | procuring-officer | procuring officer | Hanbit City         |
      | tenderer-1        | tenderer          | Baram Trading       |
      | tenderer-2        | tenderer          | Haneul Systems      |
      | tenderer-3        | tenderer          | Sol Office          |
      | tenderer-4        | tenderer          | Dalbit Furniture    |
      | evaluator         | evaluator         | Hanbit City         |
      | auditor           | auditor           | Audit Office        |
    And a notice to publish
      | field            | value                                     |
      | title            | Chairs for the reading rooms              |
      | description      | Two hundred chairs, delivered and set up. |
      | procedure        | smallValue                                |
      | kind of purchase | goods                                     |
      | currency         | KRW                                       |
      | estimated value  | 50 000 000                                |
      | bids close       | in 8 days                                 |
    And the items to buy
      | item          | quantity | unit  |
      | Reading chair | 200      | piece |
    And the bids the bots have in mind
      | seat       | amount     |
      | tenderer-1 | 42 000 000 |
      | tenderer-2 | 46 000 000 |
      | tenderer-3 | 47 400 000 |
      | tenderer-4 | 52 000 000 |

  Rule: The main line

    @act:1 @minutes:15
    Scenario: Two numbers of fifteen
      Given the notice is open for bids
      When every tenderer submits a sealed bid
        """hint
        Look at the base amount. The plan price lies within 2 % of it: what may 88 % of that be?

        Pick two numbers. Nobody knows which price hides behind them; they travel inside the envelope.
        """
      Then the notice commits to reserve prices that nobody can read
      And no bid value is visible to anyone
      And every tenderer has a receipt

    @act:2 @minutes:10
    Scenario: The draw
      Given the sealed bids are in
      When the clock moves to 1 second after the deadline
      And the procuring officer opens the bids
        """hint
        The record shows the fifteen prices, how often each was picked, and the four that count. Your browser checks
        the hash of the notice by itself.
        """
      Then every opened amount is on the record
      And the plan price is the mean of the reserve prices that were picked most

    @act:3 @minutes:10
    Scenario: The cheapest bid is out
      Given the bids are open
      When the evaluator finds every bid responsive
      And the evaluator ranks the bids
        """hint
        Every bid offers what was asked. Two of them are out of the race all the same: which, and why?
        """
      Then nobody under the lower limit or above the plan price is ranked
      And in the scripted run tenderer-1 is out of the race
      And in the scripted run tenderer-4 is out of the race
      And in the scripted run tenderer-2 is ranked 1

    @act:4 @minutes:10
    Scenario: The award above the limit
      Given the bids are ranked
      When the procuring officer awards to the first ranked
      Then in the scripted run the supplier is tenderer-2
      And the bundle of the room verifies
