# language: en
@id:eg-02-complaint-and-standstill @pack:eg @level:3 @minutes:75
@seats:procuring-officer,tenderer*3-30,evaluator,review-body,auditor
@competence:pce-03-legislation @competence:pce-19-conflict-resolution @maps:13a
Feature: Complaint and standstill
  The award is decided, and the contract lies on the table. Nobody signs it.
  For some days the law keeps the pen away from it, because a signed contract
  is hard to undo and a wrong award is not.

  In these days a tenderer that lost may complain. From then on the contract
  waits for a body that belongs to neither side. It hears both, decides with
  reasons, and the days that were left begin to run again.

  After this exercise you can
  - say from when on a contract may be signed, and count the days yourself,
  - write a complaint that names the rule and the fact,
  - answer one, and decide one with reasons,
  - say what becomes of the award when it is upheld, and when it is not.

  Background:
    Given the country pack "eg" as of 2026-03-02
    And the clock is held at 2026-03-02 09:00
    And these seats
      | seat              | role              | organisation                     |
      | procuring-officer | procuring officer | Damietta Water Company           |
      | tenderer-1        | tenderer          | Nile Pumps                       |
      | tenderer-2        | tenderer          | Delta Hydraulics                 |
      | tenderer-3        | tenderer          | Seven Gates Trading              |
      | evaluator         | evaluator         | Damietta Water Company           |
      | review-body       | review body       | Complaints Office                |
      | auditor           | auditor           | Central Auditing Office          |
    And a notice to publish
      | field           | value                                                  |
      | title           | Six pumps for the water works of Damietta              |
      | description     | Pumps of 90 kW with spare parts, delivered and mounted |
      | currency        | EGP                                                    |
      | estimated value | 5 400 000                                              |
      | bids close      | in 25 days                                             |
    And the items to buy
      | item              | quantity | unit  |
      | Pump of 90 kW     | 6        | piece |
      | Set of spare parts | 6       | set   |
    And the bids the bots have in mind
      | seat       | amount    |
      | tenderer-1 | 5 184 000 |
      | tenderer-2 | 4 986 000 |
      | tenderer-3 | 5 310 000 |

  Rule: The main line

    @act:1 @minutes:20
    Scenario: The pen stays in the drawer
      Given the bids are ranked
      When the procuring officer awards to the first ranked
      Then the first ranked is the supplier
      And the contract waits for the end of the standstill
      When the procuring officer tries to invite the supplier to sign
        """hint
        The award stands, and the supplier waits. What does the picture on the page of the award say?
        """
      Then the attempt is refused because the standstill lasts
      And the ledger holds the refusal

    @act:2 @minutes:20
    Scenario: A complaint on the second day
      Given the award is decided
      When the clock moves on by 2 days
      And tenderer-1 complains of the award because "The spare parts of the awarded bid are not those of the notice."
        """hint
        Look until when the award can be attacked. Name the rule and the line of the bid that breaks it.
        """
      Then the contract waits for the decision on the complaint
      And only both sides and the review body read the grounds of tenderer-1
      When the procuring officer tries to invite the supplier to sign
      Then the attempt is refused because a complaint waits

    @act:3 @minutes:35
    Scenario: Both sides, then a decision
      Given a complaint of tenderer-1 waits
      When the procuring officer answers the complaint "The data sheet of line 2 names the parts of the notice."
        """hint
        You answer once. Say what is right, what is wrong, and where it can be read.
        """
      And the clock moves on by 4 days
      And the review body dismisses the complaint because "The data sheet names every part that the notice asks for."
        """hint
        Read both sides, then the bid. A decision without the rule and the fact is only a choice.
        """
      Then everybody reads the decision on the complaint with its reasons
      And the days of the standstill that were left pass after the decision
      When the clock moves to the opening of the door to the contract
      And the procuring officer invites the supplier to sign
      Then the supplier is invited to sign
      And the bundle of the room verifies

  Rule: Surprises the trainer can play

    @inject @after:act-1 @minutes:5
    Scenario: One day too late
      Given the award is decided
      When the clock moves on by 8 days
      And tenderer-1 tries to complain of the award because "The reasons are too short."
      Then the attempt is refused because the complaint is late

    @inject @after:act-2 @minutes:15
    Scenario: The complaint is right
      Given a complaint of tenderer-1 waits
      When the procuring officer answers the complaint "We looked at the total only."
      And the review body upholds the complaint and sets the bid aside because "Line 2 offers other parts than the notice asks for."
      And the procuring officer awards to the next in line
        """hint
        The award is gone. Who is next, and from which day do the days count now?
        """
      Then in the scripted run the supplier is tenderer-1
      And the contract waits for the end of the standstill
      And the bundle of the room verifies

    @inject @after:act-1 @minutes:10
    Scenario: The winner will not sign
      Given the award is decided
      When tenderer-2 gives the award back because "The maker has stopped this pump."
      And the procuring officer awards to the next in line
      Then in the scripted run the supplier is tenderer-1

    @inject @after:act-2 @minutes:5
    Scenario: Second thoughts
      Given a complaint of tenderer-1 waits
      When the clock moves on by 3 days
      And tenderer-1 withdraws its complaint
      Then the days of the standstill that were left pass after the decision
