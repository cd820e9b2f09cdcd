# language: en
@id:gen-02-one-second-late @pack:generic @level:1 @minutes:25
@seats:procuring-officer,tenderer*3-30,auditor
@competence:pce-04-eprocurement @competence:pce-30-risk @maps:7b
Feature: One second late
  The bridge over the Alder needs new railings, and the deadline is noon. A bid
  that arrives with one second to spare is worth exactly as much as one that
  arrived a week ago. A bid that arrives one second later is worth nothing, and
  no argument, no apology and no telephone call will change that.

  It sounds harsh, and it is the kindest rule there is: it is the same for
  everybody. The system does not look away, either. It writes down that somebody
  tried, and when, so that nobody can say later that it never happened.

  After this exercise you can
  - say which clock decides, and which moment of sending counts,
  - explain to a disappointed tenderer why late is late,
  - find a refused attempt in the ledger.

  Background:
    Given the country pack "generic" as of 2026-03-02
    And the clock is held at 2026-03-02 12:00
    And these seats
      | seat              | role              | organisation         |
      | procuring-officer | procuring officer | Alder Roads Office   |
      | tenderer-1        | tenderer          | Ferrous and Daughter |
      | tenderer-2        | tenderer          | Longspan Ironworks   |
      | tenderer-3        | tenderer          | Millpond Metal       |
      | auditor           | auditor           | Court of Accounts    |
    And a notice to publish
      | field       | value                                          |
      | title       | Railings for the Alder bridge                  |
      | description | Galvanised steel railings, both sides, mounted |
      | currency    | KRW                                            |
      | bids close  | in 14 days                                     |
    And the items to buy
      | item            | quantity | unit  |
      | Railing, 1.2 m  | 182.5    | metre |
    And the bids the bots have in mind
      | seat       | amount     |
      | tenderer-1 | 51 300 000 |
      | tenderer-2 | 48 725 000 |

  @act:1 @minutes:10
  Scenario: One second to spare
    Given the notice is open for bids
    When every tenderer submits a sealed bid
      """hint
      What counts is the moment the last byte of your envelope reaches the server, by the room's clock.
      """
    And the clock moves to 1 second before the deadline
    And tenderer-3 submits a sealed bid of 47 990 000
    Then the bid of tenderer-3 is in time
    And every tenderer has a receipt

  @act:2 @minutes:10
  Scenario: One second too late
    Given the sealed bids are in
    When the clock moves to 1 second after the deadline
    And tenderer-3 tries to submit a sealed bid of 47 990 000
      """hint
      Send your bid although the deadline has passed. You will be refused: read who refuses, and why.
      """
    Then the attempt is refused as late
    And the ledger holds the refusal

  Rule: Surprises the trainer can play

    @inject @anyone @after:act-1 @minutes:15 @within:15m
    Scenario: The platform fails before the deadline
      Given the sealed bids are in
      When the clock moves to 10 minutes before the deadline
      And the trainer takes the platform down because "The data centre has lost its power."
      And tenderer-1 tries to replace its bid by 51 000 000
        """hint
        Send it, and read what you are told. Is it your fault? Are you late?

        What you wrote is still there. Send it again when the platform is back.
        """
      Then the attempt is refused because the platform is down
      And the ledger holds the refusal
      When the clock moves on by 30 minutes
      And the trainer brings the platform back
        """note
        How much time does the law of the room give, and from when is it counted? Who would have lost without the rule?
        """
      Then everybody reads the new deadline that makes good the outage
      And every tenderer has a receipt
