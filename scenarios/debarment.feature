# language: en
@id:gen-11-debarment @pack:generic @level:2 @minutes:30
@seats:procuring-officer,tenderer*3-30,evaluator,auditor
@competence:pce-16-contract-award @competence:pce-21-transparency @maps:14
Feature: Shut out
  Forty kilometres of road markings before the summer, three bids, and a paper
  in the register of those who are shut out of tenders. One firm is in it before
  it bids. Another gets in the day before the award, when its bid has long been
  opened and is the cheapest of all.

  A check that is done once is done too early for one of the two. So the
  register is asked twice: when a bid comes, and again when a lot is awarded.

  After this exercise you can
  - find out who is shut out of tenders, why, and until when,
  - tell what a debarment does to a bid before the deadline, and what to an award,
  - award to the next in line, and say why the first was passed over,
  - say who can mend an entry made in error, and what it mends.

  Background:
    Given the country pack "generic" as of 2026-03-02
    And the clock is held at 2026-03-02 09:00
    And these seats
      | seat              | role              | organisation             |
      | procuring-officer | procuring officer | Roads Office of Alderney |
      | tenderer-1        | tenderer          | Whiteline Works          |
      | tenderer-2        | tenderer          | Broadway Markings        |
      | tenderer-3        | tenderer          | Kerb and Daughters       |
      | evaluator         | evaluator         | Roads Office of Alderney |
      | auditor           | auditor           | Court of Accounts        |
    And a notice to publish
      | field       | value                                   |
      | title       | Road markings for forty kilometres      |
      | description | Thermoplastic, with glass beads         |
      | currency    | USD                                     |
      | bids close  | in 14 days                              |
    And the items to buy
      | item         | quantity | unit      |
      | Road marking | 40       | kilometre |
    And the bids the bots have in mind
      | seat       | amount  |
      | tenderer-1 | 118 400 |
      | tenderer-2 | 121 900 |

  Rule: The main line

    @act:1 @minutes:10
    Scenario: At the door
      When the procuring officer publishes the notice
      And the trainer shuts tenderer-3 out of tenders for 30 days because "Forged references in an earlier tender."
      Then everybody reads that tenderer-3 is shut out of tenders, and why
      When tenderer-3 tries to submit a sealed bid of 99 000
        """hint
        You will be refused, and you are told why. Where could you have read it before?
        """
      Then the attempt is refused because a tenderer is shut out of tenders
      And the ledger holds the refusal

    @act:2 @minutes:20
    Scenario: Shut out the day before
      Given the notice is open for bids
      And the sealed bids are in
      When the clock moves to 1 second after the deadline
      And the procuring officer opens the bids
      And the evaluator finds every bid responsive
      And the evaluator ranks the bids
      Then in the scripted run tenderer-1 is ranked 1
      When the trainer shuts tenderer-1 out of tenders for 90 days because "A court found that it bribed an inspector."
        """note
        Do it after the ranking and say nothing. Let the officer find out.
        """
      And the procuring officer tries to award to tenderer-1
        """hint
        It is the lowest bid, and nothing is wrong with it. Look at the register before you decide.
        """
      Then the attempt is refused because that bid is passed over
      When the procuring officer awards to the next in line
        """hint
        Write your reasons for the one that was passed over: it will read them first.
        """
      Then in the scripted run the supplier is tenderer-2
      And the bundle of the room verifies

  Rule: Surprises the trainer can play

    @inject @after:act-1 @minutes:5
    Scenario: Another firm of that name
      Given the notice is open for bids
      When the trainer shuts tenderer-3 out of tenders for 30 days because "Forged references in an earlier tender."
      And the trainer lifts the debarment of tenderer-3 because "It was another firm of that name."
      And tenderer-3 submits a sealed bid of 125 000
        """hint
        The entry stays in the register, with why it was lifted. Your bid is taken again.
        """
      Then no bid value is visible to anyone
