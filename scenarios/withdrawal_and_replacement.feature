# language: en
@id:gen-04-withdrawal-and-replacement @pack:generic @level:1 @minutes:30
@seats:procuring-officer,tenderer*3-30,auditor
@competence:pce-04-eprocurement @competence:pce-30-risk @maps:7b
Feature: Withdrawal and replacement
  A bid is an offer, and until the deadline it belongs to the one who made it.
  It may be taken back, or another may be put in its place, as often as one
  likes. No reason is asked, and nobody else learns of it before the opening.

  After the deadline it is the other way round. What lies in the box then is
  what counts, and no tenderer can change it, however sorry it is.

  After this exercise you can
  - replace and withdraw a bid, and say which envelope will be opened,
  - say why the receipt of a replaced bid still proves something,
  - explain why a bid cannot be taken back after the deadline.

  Background:
    Given the country pack "generic" as of 2026-03-02
    And the clock is held at 2026-03-02 09:00
    And these seats
      | seat              | role              | organisation        |
      | procuring-officer | procuring officer | Fennel Hill Clinic  |
      | tenderer-1        | tenderer          | Clearwater Supplies |
      | tenderer-2        | tenderer          | Orchard Medical     |
      | tenderer-3        | tenderer          | Tallow and Partners |
      | auditor           | auditor           | Court of Accounts   |
    And a notice to publish
      | field       | value                                             |
      | title       | Examination gloves for the Fennel Hill Clinic     |
      | description | Nitrile, not powdered, in boxes of a hundred      |
      | currency    | KRW                                               |
      | bids close  | in 14 days                                        |
    And the items to buy
      | item                | quantity | unit |
      | Gloves, medium size | 900      | box  |
      | Gloves, large size  | 600      | box  |
    And the bids the bots have in mind
      | seat       | amount     |
      | tenderer-1 | 12 450 000 |
      | tenderer-2 | 12 900 000 |
      | tenderer-3 | 13 200 000 |

  @act:1 @minutes:15
  Scenario: Minds are changed
    Given the sealed bids are in
    When tenderer-1 replaces its bid by 12 150 000
      """hint
      Open your bid and choose to replace it. The envelope that was there stays shut for good.
      """
    And tenderer-1 replaces its bid by 12 300 000
      """hint
      Not every second thought is a lower price. Only the last envelope counts.
      """
    And tenderer-2 withdraws its bid
    And tenderer-2 submits a sealed bid of 12 750 000
      """hint
      Whoever has withdrawn may bid again, as long as the deadline has not passed.
      """
    And tenderer-3 withdraws its bid
    Then no seat can read a bid of another seat
    And no bid value is visible to anyone
    And every tenderer has a receipt

  @act:2 @minutes:15
  Scenario: Too late to be sorry
    Given the sealed bids are in
    When tenderer-3 withdraws its bid
    And the clock moves to 1 second after the deadline
    And tenderer-1 tries to withdraw its bid
      """hint
      Try to take your bid back although the deadline has passed. Read who refuses, and why.
      """
    Then the attempt is refused as late
    And the ledger holds the refusal
    When tenderer-2 tries to replace its bid by 11 000 000
    Then the attempt is refused as late
    When the procuring officer opens the bids
    Then every opened amount is on the record
    And the envelope of tenderer-3 stays shut
    And the bundle of the room verifies

  Rule: Surprises the trainer can play

    @inject @after:act-1 @minutes:15
    Scenario: An envelope that nobody can open
      Given the sealed bids are in
      When tenderer-2 submits an envelope of 10 900 000 that nobody can open
        """note
        The device sealed for another key. What do you tell the firm, which holds a good receipt?
        """
      And the clock moves to 1 second after the deadline
      And the procuring officer opens the bids
      Then the record says why the envelope of tenderer-2 could not be opened
      And every opened amount is on the record
      And the bundle of the room verifies
