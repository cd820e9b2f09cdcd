# language: en
@id:kr-10-four-hundred-rivals @pack:kr @level:2 @minutes:45
@seats:procuring-officer,tenderer*1-30,evaluator,auditor
@competence:pce-04-eprocurement @competence:pce-15-tender-evaluation @maps:9b
Feature: One among four hundred
  On KONEPS a small purchase may have hundreds of tenderers. All of them know
  the base amount and the lower limit, nobody knows the plan price, and most
  bid in the last minutes, a tenth of a percent above where they guess the
  limit to be. You are one of them. You can do everything right and lose.

  After this exercise you can
  - work out what to bid when nobody knows the plan price,
  - find your bid among four hundred, and say why it is in the race or out of it,
  - explain why a good bid may lose, and why no rival could have known better.

  Background:
    Given the country pack "kr" as of 2026-03-02
    And the clock is held at 2026-03-02 09:00
    And these seats
      | seat              | role              | organisation  |
      | procuring-officer | procuring officer | Hanbit City   |
      | tenderer-1        | tenderer          | Baram Trading |
      | evaluator         | evaluator         | Hanbit City   |
      | auditor           | auditor           | Audit Office  |
    And a notice to publish
      | field            | value                                       |
      | title            | Lamps for forty schools                     |
      | description      | Eight hundred lamps, delivered and mounted. |
      | procedure        | smallValue                                  |
      | kind of purchase | goods                                       |
      | currency         | KRW                                         |
      | estimated value  | 80 000 000                                  |
      | bids close       | in 8 days                                   |
    And the items to buy
      | item         | quantity | unit  |
      | Ceiling lamp | 800      | piece |
    And the bids the bots have in mind
      | seat       | amount     |
      | tenderer-1 | 70 700 000 |

  Rule: The main line

    @act:1 @minutes:15
    Scenario: A tenth of a percent
      Given the notice is open for bids
      And a crowd of 400 rivals, 70 % of them in the last minutes and 10 % careless
      When tenderer-1 submits a sealed bid of 70 700 000
        """hint
        The plan price lies within 2 % of the base amount. The lower limit is 88 % of it. What may that limit be?

        Four hundred others work out the same. Most bid a little above 88 % of the base amount.
        """
      Then the notice commits to reserve prices that nobody can read
      And no bid value is visible to anyone
      And every tenderer has a receipt

    @act:2 @minutes:30
    Scenario: Four hundred envelopes
      Given the notice is open for bids
      And a crowd of 400 rivals
      And the sealed bids are in
      And the rivals have bid
      When the clock moves to 1 second after the deadline
      And the procuring officer opens the bids
        """hint
        All envelopes open together. Look for the plan price first, then for the limit, and then for your own bid.
        """
      Then the bids of all rivals are on the record
      And the plan price is the mean of the reserve prices that were picked most
      When the evaluator finds every bid responsive
      And the evaluator ranks the bids
        """hint
        Who is below the limit is out of the race. How many are that, and by how little?
        """
      Then nobody under the lower limit or above the plan price is ranked
      When the procuring officer awards to the first ranked
        """hint
        The first in line is the lowest bid above the limit. It had luck: nobody could know the plan price.
        """
      Then the bundle of the room verifies
