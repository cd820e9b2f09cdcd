# language: en
@id:gen-01-first-bid @pack:generic @level:1 @minutes:60
@seats:procuring-officer,tenderer*3-30,evaluator,auditor
@competence:pce-04-eprocurement @competence:pce-15-tender-evaluation @maps:9b
Feature: First bid
  The Rivermouth School Board needs forty laptops before the autumn term. Three
  firms would like to sell them. None of them will learn what the others ask
  until the same minute in which everybody learns it.

  This is one tender from beginning to end: a notice that anyone may read, bids
  sealed in envelopes that stay shut until the deadline, an opening in front of
  the whole room, an examination, a ranking, and a decision with its reasons.

  After this exercise you can
  - publish a notice that gives tenderers the time the rules promise them,
  - seal a bid, keep its receipt, and say what the receipt proves,
  - say who keeps the key to the envelopes until the opening, and what would
    show if an envelope were swapped,
  - read an opening record, a ranking and an award decision.

  Background:
    Given the country pack "generic" as of 2026-03-02
    And the clock is held at 2026-03-02 09:00
    And these seats
      | seat              | role              | organisation            |
      | procuring-officer | procuring officer | Rivermouth School Board |
      | tenderer-1        | tenderer          | Kestrel Computing       |
      | tenderer-2        | tenderer          | Blue Harbour Systems    |
      | tenderer-3        | tenderer          | Lantern Office Supply   |
      | evaluator         | evaluator         | Rivermouth School Board |
      | auditor           | auditor           | Court of Accounts       |
    And a notice to publish
      | field           | value                                                        |
      | title           | Forty laptops for Rivermouth schools                         |
      | description     | New portable computers with a three-year warranty, delivered |
      | buyer           | Rivermouth School Board                                      |
      | estimated value | 36 000 000                                                   |
      | currency        | KRW                                                          |
      | bids close      | in 21 days                                                   |
      | delivery from   | in 40 days                                                   |
      | delivery until  | in 60 days                                                   |
    And the items to buy
      | item                        | quantity | unit  |
      | Laptop, 14 inch, 16 GB      | 40       | piece |
      | Carrying case               | 40       | piece |
      | Set-up and delivery, school | 4        | site  |
    And the bids the bots have in mind
      | seat       | amount     |
      | tenderer-1 | 34 650 000 |
      | tenderer-2 | 33 980 000 |
      | tenderer-3 | 35 240 000 |

  Rule: The main line

    @act:1 @minutes:10
    Scenario: The notice
      When the procuring officer publishes the notice
        """hint
        A notice is a promise: whoever reads it knows what is wanted, by when, and how the winner is chosen.

        Open “Tenders” and press “Draft a notice”. Fill in what is bought and until when bids are taken, then publish.

        If publication is refused, read the reason: the deadline is probably too near for the country's rules.
        """
      Then every seat can read the notice
      And the tenderers have the days the rules promise
      And the notice carries the padlock for the envelopes

    @act:2 @minutes:20
    Scenario: Sealed bids
      Given the notice is open for bids
      When every tenderer submits a sealed bid
        """hint
        Price each line. Your browser adds up, locks the bid, and sends only the locked envelope.

        Keep the receipt: it proves that your envelope arrived, and when, even against the server itself.

        You may replace or withdraw your bid until the deadline. Only the last one counts.
        """
      And tenderer-1 replaces its bid by 34 150 000
      Then no bid value is visible to anyone
      And no seat can read a bid of another seat
      And every tenderer has a receipt

    @act:3 @minutes:10
    Scenario: The opening
      Given the sealed bids are in
      When the procuring officer tries to open the bids
      Then the attempt is refused as too early
      When the clock moves to 1 second after the deadline
        """note
        Let the room watch the last minute of the countdown before you do this.
        """
      And the procuring officer opens the bids
        """hint
        Ask everybody to look at the wall: all envelopes open at once, for all to see.
        """
      Then every opened amount is on the record
      And the ledger holds the closing before the opening
      And in the scripted run the total of tenderer-2 is 33 980 000

    @act:4 @minutes:10
    Scenario: Examination and ranking
      Given the bids are open
      When the evaluator finds every bid responsive
        """hint
        Responsive means: the bid offers what the notice asked for. It does not mean cheap.

        Look at the lines of each bid before you say yes, and give your reasons in one sentence.
        """
      And the evaluator ranks the bids
      Then the ranking starts with the lowest responsive total
      And in the scripted run tenderer-2 is ranked 1

    @act:5 @minutes:10
    Scenario: The award
      Given the bids are ranked
      When the procuring officer awards to the first ranked
        """hint
        The decision is public, and so are its reasons. Write them for the tenderer who lost.
        """
      Then the first ranked is the supplier
      And in the scripted run the supplier is tenderer-2
      And the bundle of the room verifies

  Rule: Surprises the trainer can play

    @inject @after:act-2 @minutes:5
    Scenario: A nervous double click
      Given the notice is open for bids
      When tenderer-3 submits a sealed bid of 35 240 000
      And tenderer-3 sends the same bid again
      Then tenderer-3 has one bid in the book

    @inject @after:act-2 @minutes:5
    Scenario: Second thoughts
      Given the sealed bids are in
      When tenderer-3 withdraws its bid
      And the clock moves to 1 minute after the deadline
      And the procuring officer opens the bids
      Then the envelope of tenderer-3 stays shut
      And every opened amount is on the record

    @inject @after:act-3 @minutes:10
    Scenario: The cheapest bid forgot the warranty
      Given the bids are open
      When the evaluator finds the bid of tenderer-2 not responsive because "It offers one year of warranty, not three."
      And the evaluator finds every other bid responsive
      And the evaluator ranks the bids
      Then the ranking starts with the lowest responsive total
      And in the scripted run tenderer-1 is ranked 1

    @inject @after:act-4 @minutes:5
    Scenario: Nobody wins
      Given the bids are ranked
      When the procuring officer declares the tender unsuccessful because "The schools have received laptops as a gift."
      Then nobody is the supplier
