# language: en
@id:kr-06-failed-tender @pack:kr @level:2 @minutes:55
@seats:procuring-officer,tenderer*1-9,evaluator,auditor
@competence:pce-04-eprocurement @competence:pce-15-tender-evaluation @maps:9b
Feature: A failed tender, and the same notice again
  One caterer bids for the training centre, and one bid alone is no competition:
  in Korea the tender has failed. The officer would like to change the notice a
  little and try again. The law lets her publish it again, and faster, but not
  change it. Only when that fails, too, may she ask one firm alone.

  After this exercise you can
  - say when a tender has failed, and who finds that,
  - tell another price round from the same notice again, and both from a new notice,
  - explain when a private contract is allowed, and on which terms.

  Background:
    Given the country pack "kr" as of 2026-03-02
    And the clock is held at 2026-03-02 09:00
    And these seats
      | seat              | role              | organisation       |
      | procuring-officer | procuring officer | Hanbit City        |
      | tenderer-1        | tenderer          | Dalbit Kitchen     |
      | tenderer-2        | tenderer          | Baram Catering     |
      | evaluator         | evaluator         | Hanbit City        |
      | auditor           | auditor           | Audit Office       |
    And a notice to publish
      | field            | value                                    |
      | title            | Lunches for the training centre          |
      | description      | Nine thousand lunches over nine months   |
      | procedure        | open                                     |
      | kind of purchase | services                                 |
      | currency         | KRW                                      |
      | estimated value  | 90 000 000                               |
      | bids close       | in 9 days                                |
    And the items to buy
      | item  | quantity | unit |
      | Lunch | 9000     | meal |
    And the bids the bots have in mind
      | seat       | amount     |
      | tenderer-1 | 81 000 000 |

  Rule: The main line

    @act:1 @minutes:10
    Scenario: A notice that one firm reads
      Given the notice is open for bids
      When every tenderer submits a sealed bid
        """hint
        Nobody knows how many bids are in, and nobody may ask. You will learn it at the opening.
        """
      Then no bid value is visible to anyone

    @act:2 @minutes:15
    Scenario: One bid is no competition
      Given the sealed bids are in
      When the clock moves to 1 second after the deadline
      And the procuring officer opens the bids
      And the evaluator finds every bid responsive
      And the evaluator ranks the bids
      And the procuring officer declares the tender unsuccessful because "One bid alone is no competition."
        """hint
        Look at the page of the award before you decide: the rules have counted the bids already.
        """
      Then in the scripted run the rules found 1 valid of 2 needed bids
      And a private contract has to wait

    @act:3 @minutes:10
    Scenario: The same, and nothing but the same
      Given the tender has failed
      When the procuring officer tries to publish it again under the title "Lunches and dinners"
        """hint
        What would happen to those who stayed away because of the conditions that you now ease?
        """
      Then the attempt is refused because a condition changed
      And the ledger holds the refusal
      When the procuring officer publishes the same notice again, with bids closing in 7 days
        """hint
        Seven days would have been too short for the first notice. Why not for this one?
        """
      Then the notice says the same as the one before it

    @act:4 @minutes:10
    Scenario: Nobody at all
      Given the notice was published again
      When the clock moves to 1 second after the deadline
      And the procuring officer opens the bids
      And the procuring officer declares the tender unsuccessful because "Nobody bid."
      Then in the scripted run the rules found 0 valid of 2 needed bids

    @act:5 @minutes:10
    Scenario: One firm alone, on the first terms
      Given the notice failed again
      When the procuring officer asks tenderer-1 alone, with bids closing in 3 days
        """hint
        The page says now that a contract with one tenderer is open. Whom do you ask, and what may you not promise?
        """
      Then nobody but tenderer-1 may bid
      When tenderer-1 submits a sealed bid of 80 500 000
      And the clock moves to 1 second after the deadline
      And the procuring officer opens the bids
      And the evaluator finds every bid responsive
      And the evaluator ranks the bids
      And the procuring officer awards to the first ranked
      Then in the scripted run the supplier is tenderer-1
      And the bundle of the room verifies
