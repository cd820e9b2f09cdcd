# language: en
@id:gen-05-lots @pack:generic @level:2 @minutes:45
@seats:procuring-officer,tenderer*3-30,evaluator,auditor
@competence:pce-04-eprocurement @competence:pce-15-tender-evaluation @maps:9b
Feature: Lots
  The harbour town of Marlow buys desks for its schools, lamps for its streets
  and one ferry bell. No firm sells all three, so the tender is cut into lots:
  each is bid on, ranked and awarded by itself, in one notice and at one hour.

  Lots let small firms in, and they bring questions that one bid never raises.
  Two firms ask exactly the same for the lamps. Nobody offers what was asked for
  the bell. The desks are decided all the same.

  After this exercise you can
  - bid on one lot and leave the others alone,
  - read a ranking lot by lot, and say what a tie is,
  - decide each lot on its own, and end one without an award.

  Background:
    Given the country pack "generic" as of 2026-03-02
    And the clock is held at 2026-03-02 09:00
    And these seats
      | seat              | role              | organisation       |
      | procuring-officer | procuring officer | Town of Marlow     |
      | tenderer-1        | tenderer          | Oak and Ash        |
      | tenderer-2        | tenderer          | Lumen Works        |
      | tenderer-3        | tenderer          | Quayside Trading   |
      | evaluator         | evaluator         | Town of Marlow     |
      | auditor           | auditor           | Court of Accounts  |
    And a notice to publish
      | field       | value                                    |
      | title       | Desks, street lamps and a ferry bell     |
      | description | Three lots, delivered to the town's yard |
      | currency    | KRW                                      |
      | bids close  | in 14 days                               |
    And the lots of the tender
      | lot | title        |
      | 1   | School desks |
      | 2   | Street lamps |
      | 3   | Ferry bell   |
    And the items to buy
      | item               | quantity | unit  | lot |
      | Desk for two       | 60       | piece | 1   |
      | Chair              | 120      | piece | 1   |
      | Lamp, 4 m, dimming | 25       | piece | 2   |
      | Bronze bell, 40 kg | 1        | piece | 3   |
    And the bids the bots have in mind
      | seat       | amount     | lot |
      | tenderer-1 | 18 450 000 | 1   |
      | tenderer-2 | 31 250 000 | 2   |
      | tenderer-3 | 17 990 000 | 1   |
      | tenderer-3 | 31 250 000 | 2   |
      | tenderer-3 | 6 400 000  | 3   |

  Rule: The main line

    @act:1 @minutes:15
    Scenario: Bids on some lots
      Given the notice is open for bids
      When every tenderer submits a sealed bid
        """hint
        Tick the lots you want, and price the items of these lots alone. Each lot gets an envelope of its own.
        """
      Then no bid value is visible to anyone
      And no seat can read a bid of another seat
      And every tenderer has a receipt

    @act:2 @minutes:5
    Scenario: One opening for all lots
      Given the sealed bids are in
      When the clock moves to 1 second after the deadline
      And the procuring officer opens the bids
        """hint
        All envelopes of all lots open at once. The record has one row for each envelope.
        """
      Then every opened amount is on the record

    @act:3 @minutes:15
    Scenario: Examined and ranked lot by lot
      Given the bids are open
      When the evaluator finds the bid of tenderer-3 on lot "3" not responsive because "It offers a bell of steel, not of bronze."
        """hint
        A bid may be responsive in one lot and not in another. Look at each envelope by itself.
        """
      And the evaluator finds every other bid responsive
      And the evaluator ranks the bids
      Then the ranking starts with the lowest responsive total
      And in the scripted run tenderer-3 is ranked 1 in lot "1"
      And in the scripted run tenderer-1 is ranked 2 in lot "1"
      And in the scripted run tenderer-2 is ranked 1 in lot "2"
      And in the scripted run tenderer-3 is ranked 1 in lot "2"
      And in the scripted run nobody is ranked in lot "3"

    @act:4 @minutes:10
    Scenario: One decision for each lot
      Given the bids are ranked
      When the procuring officer awards lot "1" to the first ranked
      And the procuring officer awards lot "2" to tenderer-2 because "The totals are equal; its lamps last longer."
        """hint
        Two bids share the first rank. Choose between them, and write the reason for the one that you did not choose.
        """
      And the procuring officer declares lot "3" unsuccessful because "No bid offered the bell that was asked for."
      Then in the scripted run the supplier of lot "1" is tenderer-3
      And in the scripted run the supplier of lot "2" is tenderer-2
      And lot "3" ended unsuccessful
      And the bundle of the room verifies

  Rule: Surprises the trainer can play

    @inject @after:act-1 @minutes:5
    Scenario: A late thought about the lamps
      Given the notice is open for bids
      When tenderer-1 submits a sealed bid of 30 900 000 on lot "2"
      And the clock moves to 1 minute after the deadline
      And the procuring officer opens the bids
      Then in the scripted run the total of tenderer-1 is 30 900 000
      And every opened amount is on the record
