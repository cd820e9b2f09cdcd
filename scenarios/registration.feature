# language: en
@id:gen-17-registration @pack:generic @level:1 @minutes:40
@seats:procuring-officer,tenderer*2-30,auditor
@competence:pce-04-eprocurement @competence:pce-21-transparency @maps:7a
Feature: Registration of tenderers
  The Saltmarsh Hospital wants its ward lamps wired anew. Whoever lays wires in
  a hospital must be licensed for it, and must be near enough to come at night.
  The notice says so, and a computer does not look away.

  A tenderer registers once, for all tenders. It says who it is, what it is
  licensed for and where its offices are; an office looks at the papers and
  approves, or says what is missing. Until then nothing is registered, however
  sure one is of it. The trainer plays the office.

  After this exercise you can
  - register, read why a registration was refused, and mend it,
  - tell what of a registration everybody reads, and from when on,
  - say before you price a bid whether a notice admits you,
  - change a registration without losing the one that is in force.

  Background:
    Given the country pack "generic" as of 2026-03-02
    And the clock is held at 2026-03-02 09:00
    And these seats
      | seat              | role              | organisation       |
      | procuring-officer | procuring officer | Saltmarsh Hospital |
      | tenderer-1        | tenderer          | Brightwater Wiring |
      | tenderer-2        | tenderer          | Candle and Co      |
      | auditor           | auditor           | Court of Accounts  |
    And the notice asks for the licence "Electrical works" and an office in "Eastern province"
    And a notice to publish
      | field       | value                                            |
      | title       | New wiring for the wards of Saltmarsh Hospital   |
      | description | Six wards, one at a time, while patients are in. |
      | currency    | KRW                                              |
      | bids close  | in 14 days                                       |
    And the items to buy
      | item              | quantity | unit |
      | Wiring of a ward  | 6        | ward |
    And the bids the bots have in mind
      | seat       | amount     |
      | tenderer-1 | 54 180 000 |
      | tenderer-2 | 51 840 000 |

  Rule: The main line

    @act:1 @minutes:10
    Scenario: A notice that does not admit everybody
      When the procuring officer publishes the notice
        """hint
        Say in the draft who may bid. Every licence you name shuts somebody out: name those that the work needs.
        """
      And tenderer-1 tries to submit a sealed bid of 54 180 000
        """hint
        Read the notice to the end before you price it. What does it ask of whoever bids?
        """
      Then the attempt is refused because the tenderer is not registered
      And the ledger holds the refusal

    @act:2 @minutes:20
    Scenario: Registered, refused, mended, approved
      Given the notice is open for bids
      When tenderer-1 registers with the licence "Software and information systems" and an office in "Eastern province"
        """hint
        Your registration is in the menu. Four questions; the office reads your answers, nobody else.
        """
      Then only tenderer-1 and the trainer read its registration
      When the trainer refuses the registration of tenderer-1 because "The certificate shows electrical works, the form says software."
        """hint
        Say what is wrong so that it can be mended: the tenderer reads your words and nothing else.
        """
      And tenderer-1 registers with the licence "Electrical works" and an office in "Eastern province"
        """hint
        The reasons stand above your form, and the form still holds what you wrote. Mend what was wrong.
        """
      And tenderer-1 tries to submit a sealed bid of 54 180 000
      Then the attempt is refused because the tenderer is not registered
      When the trainer approves the registration of tenderer-1
      Then everybody reads that tenderer-1 is registered with the licence "Electrical works"

    @act:3 @minutes:10
    Scenario: Admitted
      Given tenderer-1 is registered with the licence "Electrical works" and an office in "Eastern province"
      And tenderer-2 is registered with the licence "Building cleaning" and an office in "Eastern province"
      And the notice is open for bids
      When tenderer-2 tries to submit a sealed bid of 51 840 000
        """hint
        You are registered, but for what? Compare it with what the notice asks for.
        """
      Then the attempt is refused because a licence is missing
      When tenderer-1 submits a sealed bid of 54 180 000
      Then no bid value is visible to anyone
      When the clock moves to 1 second after the deadline
      And the procuring officer opens the bids
      Then every opened amount is on the record
      And the bundle of the room verifies

  Rule: Surprises the trainer can play

    @inject @after:act-2 @minutes:5
    Scenario: Too far away
      Given tenderer-2 is registered with the licence "Electrical works" and an office in "Islands"
      And the notice is open for bids
      When tenderer-2 tries to submit a sealed bid of 51 840 000
      Then the attempt is refused because the tenderer has no office in the region

    @inject @after:act-2 @minutes:10
    Scenario: A change that waits
      Given tenderer-1 is registered with the licence "Electrical works" and an office in "Eastern province"
      And the notice is open for bids
      When tenderer-1 registers with the licence "Contract catering" and an office in "Capital"
        """hint
        You change what is in force by sending another form. Which of the two counts while the office looks?
        """
      Then everybody reads that tenderer-1 is registered with the licence "Electrical works"
      When tenderer-1 takes its registration back
      And tenderer-1 submits a sealed bid of 54 180 000
      Then everybody reads that tenderer-1 is registered with the licence "Electrical works"
