# language: en
@id:kr-11-by-invitation @pack:kr @level:2 @minutes:35
@seats:procuring-officer,tenderer*6-30,evaluator,auditor
@competence:pce-08-procurement-strategy @maps:9b
Feature: By invitation
  In a nominated competition only those may bid whom the buyer asks. The law
  wants enough of them for a competition, and nobody may learn who else was
  asked before the bids are opened: who knows the rivals can agree with them.

  After this exercise you can
  - say when a competition among the nominated is allowed, and how many names it needs,
  - explain why the list of those invited is kept from them until the opening,
  - tell a firm that was not asked what it can do.

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
      | tenderer-5        | tenderer          | Namu Works          |
      | tenderer-6        | tenderer          | Padam Outsiders     |
      | evaluator         | evaluator         | Hanbit City         |
      | auditor           | auditor           | Audit Office        |
    And a notice to publish
      | field            | value                                       |
      | title            | Shelves for the archive                     |
      | description      | Sixty shelves, fire-proof, delivered and set up. |
      | procedure        | nominated                                   |
      | kind of purchase | goods                                       |
      | currency         | KRW                                         |
      | estimated value  | 150 000 000                                 |
      | bids close       | in 10 days                                  |
    And the items to buy
      | item  | quantity | unit  |
      | Shelf | 60       | piece |
    And the bids the bots have in mind
      | seat       | amount      |
      | tenderer-1 | 132 000 000 |
      | tenderer-2 | 133 500 000 |
      | tenderer-3 | 136 000 000 |
      | tenderer-4 | 138 000 000 |
      | tenderer-5 | 141 000 000 |

  Rule: The main line

    @act:1 @minutes:15
    Scenario: Five names, and no fewer
      Given the notice is open for bids
      When the procuring officer tries to invite these tenderers
        | seat       |
        | tenderer-1 |
        | tenderer-2 |
      Then the attempt is refused because too few are invited
      When the procuring officer invites these tenderers
        | seat       |
        | tenderer-1 |
        | tenderer-2 |
        | tenderer-3 |
        | tenderer-4 |
        | tenderer-5 |
      Then nobody reads of an invitation but its tenderer and the procuring officer

    @act:2 @minutes:20
    Scenario: One who was not asked
      Given these tenderers are invited
        | seat       |
        | tenderer-1 |
        | tenderer-2 |
        | tenderer-3 |
        | tenderer-4 |
        | tenderer-5 |
      When tenderer-6 tries to submit a sealed bid of 120 000 000
        """hint
        The lowest price of all, and it is not taken. What would you tell this firm?
        """
      Then the attempt is refused because the tenderer was not invited
      When every tenderer submits a sealed bid
      And the clock moves to 1 second after the deadline
      And the procuring officer opens the bids
      Then every opened amount is on the record
      And everybody reads who was invited
