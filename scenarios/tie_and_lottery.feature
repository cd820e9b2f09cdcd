# language: en
@id:it-05-tie-and-lottery @pack:it @level:1 @minutes:35
@seats:procuring-officer,tenderer*3-30,evaluator,auditor
@competence:pce-04-eprocurement @competence:pce-15-tender-evaluation @maps:9b
Feature: A tie, and lots that everybody can draw again
  Three firms offer school desks, and two of them ask exactly the same. The law
  says lots. On paper they would be drawn at a table, before witnesses; here the
  notice has committed to them before anybody bid, and the book itself, as it
  stood when the tender closed, is the other half of the chance.

  After this exercise you can
  - say why neither the server nor the last tenderer can choose who comes first,
  - draw the lots again in your own browser,
  - tell both firms what happened, and prove it.

  Background:
    Given the country pack "it" as of 2026-03-02
    And the clock is held at 2026-03-02 09:00
    And these seats
      | seat              | role              | organisation          |
      | procuring-officer | procuring officer | Comune di Roccabianca |
      | tenderer-1        | tenderer          | Arredi Valle          |
      | tenderer-2        | tenderer          | Legno Vivo            |
      | tenderer-3        | tenderer          | Banchi Moderni        |
      | evaluator         | evaluator         | Comune di Roccabianca |
      | auditor           | auditor           | Corte dei conti       |
    And a notice to publish
      | field            | value                                  |
      | title            | Desks for the primary school           |
      | description      | Sixty desks for two, delivered in July |
      | procedure        | openLowestPrice                        |
      | kind of purchase | goods                                  |
      | currency         | EUR                                    |
      | estimated value  | 12 000.00                              |
      | bids close       | in 35 days                             |
    And the items to buy
      | item         | quantity | unit  |
      | Desk for two | 60       | piece |
    And the bids the bots have in mind
      | seat       | amount    |
      | tenderer-1 | 10 800.00 |
      | tenderer-2 | 11 400.00 |
      | tenderer-3 | 10 800.00 |

  Rule: The main line

    @act:1 @minutes:10
    Scenario: Lots before there is a tie
      Given the notice is open for bids
      When every tenderer submits a sealed bid
        """hint
        The notice carries a hash under the padlock. What does it bind, and what does it not tell?
        """
      Then the notice commits to lots that nobody knows
      And every tenderer has a receipt

    @act:2 @minutes:5
    Scenario: Two equal sums
      Given the sealed bids are in
      When the clock moves to 1 second after the deadline
      And the procuring officer opens the bids
      Then every opened amount is on the record

    @act:3 @minutes:10
    Scenario: The lots
      Given the bids are open
      When the evaluator finds every bid responsive
      And the evaluator ranks the bids
        """hint
        Nobody was asked. Press “Draw it again” and follow the three steps with the numbers on your screen.
        """
      Then nobody shares a rank
      And the lots come out the same for everybody who draws them again
      And in the scripted run tenderer-2 is ranked 3

    @act:4 @minutes:10
    Scenario: The award to the first that was drawn
      Given the bids are ranked
      When the procuring officer awards to the first ranked
      Then the first ranked is the supplier
      And the bundle of the room verifies
