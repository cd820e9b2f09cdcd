# language: en
@id:gen-10-conflict-of-interest @pack:it @level:2 @minutes:60
@seats:procuring-officer,tenderer*3-10,evaluator*5-9,auditor
@competence:pce-15-tender-evaluation @competence:pce-23-ethics-and-compliance @maps:14
Feature: The evaluator who knows a tenderer
  A city has its library's website made anew. Three evaluators mark the offers,
  and two more wait in reserve, because in a town of this size somebody always
  knows somebody.

  Whoever is tied to a tenderer steps aside before seeing anything, and that is no
  fault. Staying silent is one. What somebody marked who steps aside later does
  not count, and everybody can read why.

  After this exercise you can
  - say when interests are declared, and what each word of a declaration leads to,
  - mark alone, agree together, and give a reason for each difference,
  - show from the ledger whose marks counted, and that nobody changed them.

  Background:
    Given the country pack "it" as of 2026-03-02
    And the clock is held at 2026-03-02 09:00
    And these seats
      | seat              | role              | organisation     |
      | procuring-officer | procuring officer | Comune di Valmar |
      | tenderer-1        | tenderer          | Onda Digitale    |
      | tenderer-2        | tenderer          | Studio Faro      |
      | tenderer-3        | tenderer          | Rete Viva        |
      | evaluator-1       | evaluator         | Comune di Valmar |
      | evaluator-2       | evaluator         | Comune di Valmar |
      | evaluator-3       | evaluator         | Comune di Valmar |
      | evaluator-4       | evaluator         | Biblioteca Sud   |
      | evaluator-5       | evaluator         | Biblioteca Sud   |
      | auditor           | auditor           | Corte dei conti  |
    And a notice to publish
      | field            | value                                                      |
      | title            | A new website for the city library                         |
      | description      | Catalogue, loans and events, readable on a phone and aloud |
      | procedure        | open                                                       |
      | kind of purchase | services                                                   |
      | currency         | EUR                                                        |
      | estimated value  | 90 000                                                     |
      | price weight     | 30                                                         |
      | bids close       | in 35 days                                                 |
    And the criteria by which bids are marked
      | criterion | name             | description                                | weight | marks |
      | method    | Method and plan  | What is done when, and what if it slips    | 40     | 100   |
      | team      | Team             | Who does it, and how much of their time    | 20     | 10    |
      | access    | Readable for all | How people who see or hear little are kept | 10     | 10    |
    And the items to buy
      | item    | quantity | unit    |
      | Website | 1        | project |
    And the bids the bots have in mind
      | seat       | amount |
      | tenderer-1 | 61 000 |
      | tenderer-2 | 74 500 |
      | tenderer-3 | 82 000 |
    And the marks the bots have in mind
      | seat        | bid of     | method | team | access |
      | evaluator-1 | tenderer-1 | 55     | 6    | 5      |
      | evaluator-1 | tenderer-2 | 90     | 8    | 9      |
      | evaluator-1 | tenderer-3 | 80     | 8    | 7      |
      | evaluator-2 | tenderer-1 | 60     | 6    | 5      |
      | evaluator-2 | tenderer-2 | 85     | 8    | 9      |
      | evaluator-2 | tenderer-3 | 80     | 8    | 7      |
      | evaluator-3 | tenderer-1 | 98     | 10   | 10     |
      | evaluator-3 | tenderer-2 | 40     | 4    | 3      |
      | evaluator-3 | tenderer-3 | 45     | 4    | 3      |
      | evaluator-4 | tenderer-1 | 55     | 6    | 6      |
      | evaluator-4 | tenderer-2 | 85     | 9    | 9      |
      | evaluator-4 | tenderer-3 | 75     | 8    | 7      |
      | evaluator-5 | tenderer-1 | 60     | 6    | 5      |
      | evaluator-5 | tenderer-2 | 85     | 8    | 8      |
      | evaluator-5 | tenderer-3 | 80     | 7    | 7      |

  Rule: The main line

    @act:1 @minutes:15
    Scenario: Who shall judge
      Given the notice is open for bids
      When the procuring officer appoints 3 evaluators to the committee, others in reserve
        """hint
        Open the tender and go to its committee. Three are members, two wait; choose who leads.

        Everybody reads whom you appoint, the tenderers too.
        """
      And every tenderer submits a sealed bid
      Then evaluator-1 is a member of the committee
      And no bid value is visible to anyone

    @act:2 @minutes:15
    Scenario: The names are known
      Given the sealed bids are in
      And a committee of 3 is appointed
      When the clock moves to 1 second after the deadline
      And the procuring officer opens the bids
      And evaluator-2 tries to read what the bids say
      Then the attempt is refused because interests come first
      When evaluator-2 declares an interest because "My sister keeps the books of Studio Faro."
        """hint
        The names stand above the question. Say what ties you in one sentence: everybody reads it.
        """
      And every other member declares that nothing ties it to a tenderer
      Then evaluator-4 is a member of the committee
      And the marks of evaluator-2 do not count, and the ledger says why

    @act:3 @minutes:15
    Scenario: Remembered too late
      Given a committee of 3 is at work
      When evaluator-3 marks the bids
        """hint
        Each mark has its reason. It is saved when you go on, and nobody sees it before all have handed in.
        """
      Then nobody sees a mark of evaluator-3
      When evaluator-3 steps aside because "I had forgotten that I advised Onda Digitale last spring."
        """hint
        Your seat in the list of members has a button for it. The marks you gave are taken out of the count.
        """
      And evaluator-3 tries to read what the bids say
      Then the attempt is refused because its seat stepped aside
      And the marks of evaluator-3 do not count, and the ledger says why

    @act:4 @minutes:15
    Scenario: Agreed and closed
      Given a committee of 3 is at work
      When every member marks the bids and hands in
      And the committee agrees and its chair closes
        """hint
        Look where the dots lie far apart and read what each of you wrote. The chair writes down what you agree on, and why.
        """
      And the evaluator finds every bid responsive
      And the procuring officer opens the prices of those who passed
      And the evaluator finds every other bid responsive
      And the evaluator ranks the bids
      Then the ranking starts with the most points, and each adds up
      And every price of those who passed is on the record, and no other
      And in the scripted run tenderer-2 is ranked 1
      And the bundle of the room verifies
