# language: en
@id:gen-09-four-eyes @pack:foureyes @level:2 @minutes:40
@seats:procuring-officer,procuring-officer-2,tenderer*2-30,evaluator,auditor
@competence:pce-04-eprocurement @competence:pce-30-risk @maps:7b
Feature: Four eyes
  Whoever signs alone for an office can err alone, and can be leant on alone.
  So many laws want two persons: one asks, another reads and approves, and only
  then is it done. It must be two persons. Two chairs are not enough.

  The second signature is not a formality. Days pass while a paper lies on a
  desk, and a notice that was lawful on Monday may give tenderers too few days
  by the end of next week. What counts is the rule of the moment of signing.

  After this exercise you can
  - ask for an act and approve one, and say what you read before you did,
  - explain why one person on two seats is still one person,
  - say what an outsider learns of a decision that waits, and what afterwards.

  Background:
    Given the country pack "foureyes" as of 2026-03-02
    And the clock is held at 2026-03-02 09:00
    And these seats
      | seat                | role              | organisation           |
      | procuring-officer   | procuring officer | Saltmarsh Water Board  |
      | procuring-officer-2 | procuring officer | Saltmarsh Water Board  |
      | tenderer-1          | tenderer          | Culvert and Daughters  |
      | tenderer-2          | tenderer          | Stillwater Engineering |
      | evaluator           | evaluator         | Saltmarsh Water Board  |
      | auditor             | auditor           | Court of Accounts      |
    And a notice to publish
      | field       | value                                         |
      | title       | Pumps for the east bank of Saltmarsh          |
      | description | Delivered to the pump house, tested on the spot |
      | currency    | KRW                                           |
      | bids close  | in 14 days                                    |
    And the items to buy
      | item                        | quantity | unit  |
      | Submersible pump, 15 kW     | 4        | piece |
      | Control cabinet             | 2        | piece |
    And the bids the bots have in mind
      | seat       | amount     |
      | tenderer-1 | 48 200 000 |
      | tenderer-2 | 51 700 000 |

  @act:1 @minutes:15
  Scenario: Nobody publishes alone
    When procuring-officer asks for the publication of the notice
      """hint
      Draft the notice and press the button that asks for its publication. Nothing is public yet.
      """
    Then it waits for a second person
    And nobody outside the procuring entity learns what was asked
    When procuring-officer tries to approve what was asked
      """hint
      Try to approve it yourself, and read why that is refused. Another chair would not help.
      """
    Then the attempt is refused because nobody is two persons
    When procuring-officer-2 turns it down because "The warranty is missing."
      """hint
      Read the whole notice before you decide. If you would not sign it, say what has to change.
      """
    And procuring-officer asks for the publication of the notice
    And procuring-officer-2 approves what was asked
      """hint
      With your approval the notice is public. The ledger names both of you.
      """
    Then every seat can read the notice
    And the ledger names two seats for it

  @act:2 @minutes:25
  Scenario: Two sign for the award
    Given the notice is open for bids
    When procuring-officer asks to change the description to "Delivered, tested, with two years of warranty" because "Warranty was asked about."
    Then nobody outside the procuring entity learns what was asked
    When procuring-officer-2 approves what was asked
    And procuring-officer asks to cancel the tender because "The budget may be cut."
    And procuring-officer takes the request back
      """hint
      The budget stays. What was only asked for can be taken back, and nobody else has read it.
      """
    Given the sealed bids are in
    When the clock moves to 1 hour after the deadline
    And the procuring officer opens the bids
    And the evaluator finds every bid responsive
    And the evaluator ranks the bids
    And procuring-officer asks to award to the first ranked
    Then it waits for a second person
    And nobody outside the procuring entity learns what was asked
    When procuring-officer-2 approves what was asked
    Then the first ranked is the supplier
    And the ledger names two seats for it
    And the bundle of the room verifies

  Rule: What can go wrong

    @inject @minutes:10
    Scenario: The paper that lay too long
      When procuring-officer asks for the publication of the notice
      And the clock moves on by 8 days
      And procuring-officer-2 tries to approve what was asked
        """hint
        Approve what was asked eight days ago, and read which rule of today says no.
        """
      Then the attempt is refused because the tenderers would have too few days
      And it waits for a second person
      When procuring-officer takes the request back
