# language: en
@id:kr-02-qualification-examination @pack:kr @level:3 @minutes:60
@seats:procuring-officer,tenderer*4-30,evaluator,auditor
@competence:pce-15-tender-evaluation @competence:pce-30-risk @maps:9b
Feature: The qualification examination
  A new school wing needs desks. In Korea the lowest bid above the limit is not yet
  the winner: it is the first to be examined. Its price gets points by a published
  formula, its maker gets points for its credit and its record, and the total
  must reach the pass mark. Whoever fails makes way for the next in line, and nobody
  may be examined before it is their turn.

  After this exercise you can
  - work out the price points of a bid by hand, from plan price to plateau,
  - say whose turn it is and why the next one may not be examined yet,
  - explain to the lowest tenderer why a dearer bid won.

  Background:
    Given the country pack "kr" as of 2026-03-02
    And the clock is held at 2026-03-02 09:00
    And these seats
      | seat              | role              | organisation       |
      | procuring-officer | procuring officer | Hanbit City        |
      | tenderer-1        | tenderer          | Baram Furniture    |
      | tenderer-2        | tenderer          | Haneul Desks       |
      | tenderer-3        | tenderer          | Sol Woodwork       |
      | tenderer-4        | tenderer          | Dalbit Trading     |
      | evaluator         | evaluator         | Hanbit City        |
      | auditor           | auditor           | Audit Office       |
    And a notice to publish
      | field            | value                                      |
      | title            | Desks for the new school wing              |
      | description      | Four hundred desks, delivered and set up.  |
      | procedure        | open                                       |
      | kind of purchase | goods                                      |
      | currency         | KRW                                        |
      | estimated value  | 200 000 000                                |
      | bids close       | in 8 days                                  |
    And the items to buy
      | item        | quantity | unit  |
      | School desk | 400      | piece |
    And the bids the bots have in mind
      | seat       | amount      |
      | tenderer-1 | 177 000 000 |
      | tenderer-2 | 180 000 000 |
      | tenderer-3 | 188 000 000 |
      | tenderer-4 | 159 000 000 |

  Rule: The main line

    @act:1 @minutes:15
    Scenario: Bids above a limit that nobody knows
      Given the notice is open for bids
      When every tenderer submits a sealed bid
        """hint
        The notice shows how a price becomes points: which share of the plan price gets all of them?

        Under 84.245 % of the plan price a bid is out. Nobody knows the plan price yet.
        """
      Then the notice commits to reserve prices that nobody can read
      And no bid value is visible to anyone

    @act:2 @minutes:10
    Scenario: The order of the race
      Given the bids are open
      When the evaluator finds every bid responsive
      And the evaluator ranks the bids
        """hint
        The ranking is the order in which bids are examined. Nobody has won yet.
        """
      Then nobody under the lower limit or above the plan price is ranked
      And in the scripted run tenderer-4 is out of the race
      And in the scripted run it is the turn of tenderer-1

    @act:3 @minutes:10
    Scenario: Not before your turn
      Given the bids are ranked
      When the evaluator tries to examine a bid before its turn
        """hint
        Try it: the second bid looks like the better firm. Read what the refusal says.
        """
      Then the attempt is refused because it is another bid's turn
      And the ledger holds the refusal

    @act:4 @minutes:15
    Scenario: The lowest fails, the next one passes
      Given the bids are ranked
      When the evaluator gives the bid whose turn it is 14 points of capability because "Its credit rating is the lowest that is taken."
        """hint
        Price points are there already. What may capability add, and what does the pass mark ask?

        Give the points that the papers earn, and the reason. The total follows by itself.
        """
      And the evaluator gives the bid whose turn it is 29.5 points of capability and 1 for its reputation because "A sound credit rating, and five schools delivered on time."
        """note
        Ask before the second examination: what would have happened if the lowest had been given 29 points?
        """
      Then every total is price points and given points added up
      And nobody was examined before a lower bid had failed
      And in the scripted run tenderer-1 does not reach the pass mark

    @act:5 @minutes:10
    Scenario: The award to whoever passed
      Given the qualification examination is over
      When the procuring officer awards to the next in line
        """hint
        Look at the line: who passed? The rank alone does not win here.
        """
      Then in the scripted run the supplier is tenderer-2
      And the bundle of the room verifies
