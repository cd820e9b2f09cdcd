# language: en
@id:eg-01-two-envelopes @pack:eg @level:2 @minutes:60
@seats:procuring-officer,tenderer*3-30,evaluator,auditor
@competence:pce-04-eprocurement @competence:pce-15-tender-evaluation @maps:9b
Feature: Two envelopes
  The Nile Delta Health Directorate buys twenty incubators for newborn children.
  A machine that fails at night costs more than money, so the directorate wants to
  judge the machines before it knows a single price.

  Each firm hands in two envelopes. The first says what it offers; the second
  holds the price. The first ones are opened and judged. Only who passes has its
  price opened, and the lowest of these wins. The price of a firm that failed is
  never opened by anybody, even if it was the lowest of all.

  After this exercise you can
  - say why quality is judged before the prices are known, and what keeps the
    prices shut until then,
  - fill two envelopes without letting the price slip into the first one,
  - let a first envelope pass or fail with reasons that its tenderer can read,
  - say whose price stays shut for ever, and how anybody can check it.

  Background:
    Given the country pack "eg" as of 2026-03-02
    And the clock is held at 2026-03-02 09:00
    And these seats
      | seat              | role              | organisation                  |
      | procuring-officer | procuring officer | Nile Delta Health Directorate |
      | tenderer-1        | tenderer          | Lotus Medical                 |
      | tenderer-2        | tenderer          | Sakkara Instruments           |
      | tenderer-3        | tenderer          | Delta Bargain Supplies        |
      | evaluator         | evaluator         | Nile Delta Health Directorate |
      | auditor           | auditor           | Court of Accounts             |
    And a notice to publish
      | field           | value                                                              |
      | title           | Twenty incubators for the hospitals of the Delta                   |
      | description     | Each holds its warmth for an hour without power and raises an alarm |
      | buyer           | Nile Delta Health Directorate                                      |
      | estimated value | 9 000 000                                                          |
      | currency        | EGP                                                                |
      | bids close      | in 25 days                                                         |
      | delivery from   | in 50 days                                                         |
      | delivery until  | in 90 days                                                         |
    And the items to buy
      | item                         | quantity | unit  |
      | Incubator with alarm         | 20       | piece |
      | Training of nurses, two days | 4        | site  |
    And the bids the bots have in mind
      | seat       | amount    |
      | tenderer-1 | 8 640 000 |
      | tenderer-2 | 8 210 000 |
      | tenderer-3 | 6 990 000 |

  Rule: The main line

    @act:1 @minutes:10
    Scenario: The notice with two padlocks
      When the procuring officer publishes the notice
        """hint
        Look at the notice once it is published: it carries two padlocks, one for each envelope.

        The country's procedure asks for two envelopes; you need not choose them.
        """
      Then every seat can read the notice
      And the notice carries the padlock for the envelopes

    @act:2 @minutes:15
    Scenario: Two envelopes, one act
      Given the notice is open for bids
      When every tenderer submits a sealed bid
        """hint
        Fill the first envelope: what do you offer, in your own words? Write no price in there, not even a hint of one.

        Then the second one: a price for each line. Both are sealed together, each with its own padlock.
        """
      Then no seat can read a bid of another seat
      And every tenderer has a receipt

    @act:3 @minutes:10
    Scenario: The first opening
      Given the sealed bids are in
      When the clock moves to 1 minute after the deadline
      And the procuring officer opens the bids
        """hint
        Look at the wall: the first envelopes lie open, and beside each one the price is still shut.
        """
      Then no bid value is visible to anyone
      When the procuring officer tries to open the prices
      Then the attempt is refused because something is still to be judged without prices
      And the ledger holds the closing before the opening

    @act:4 @minutes:15
    Scenario: Judged without a price, then the prices
      Given the bids are open
      When the evaluator finds the bid of tenderer-3 not responsive because "Its machines hold their warmth for ten minutes, not for an hour."
        """hint
        Read the answers. Do they offer what the notice asks? You cannot know what they cost, and that is the point.

        Give a reason that the firm could read out to its workers.
        """
      And the evaluator finds every other bid responsive
      And the procuring officer opens the prices of those who passed
        """hint
        Before you press: whose price will be opened, and whose never?
        """
      Then every price of those who passed is on the record, and no other
      And the price of tenderer-3 stays shut for ever
        """note
        Ask the room what the price of the third firm was. Nobody knows, and nobody ever will: it was the lowest of all.
        """

    @act:5 @minutes:5
    Scenario: The lowest of those who passed
      Given the prices of those who passed are open
      When the evaluator finds every bid responsive
        """hint
        Now look at the prices: is every item priced, in the quantity that the notice asks?
        """
      And the evaluator ranks the bids
      Then the ranking starts with the lowest responsive total

    @act:6 @minutes:5
    Scenario: The award
      Given the bids are ranked
      When the procuring officer awards to the first ranked
        """hint
        Write the reasons for the firm whose price was never opened: what was it about, if not money?
        """
      Then the first ranked is the supplier
      And the bundle of the room verifies

  Rule: Surprises the trainer can play

    @inject @after:act-1 @minutes:10
    Scenario: A price in the wrong envelope
      Given the notice is open for bids
      When tenderer-1 submits a sealed bid of 8 640 000
      And tenderer-2 submits a sealed bid of 8 210 000
      And tenderer-3 submits a sealed bid of 6 990 000 and tells its price in the first envelope
        """note
        Let the room decide: may the evaluator look away? The system does not let such a bid pass.
        """
      And the clock moves to 1 minute after the deadline
      And the procuring officer opens the bids
      And the evaluator finds the bid of tenderer-3 not responsive because "Its first envelope told the price, so nobody could judge it without knowing it."
      And the evaluator finds every other bid responsive
      And the procuring officer opens the prices of those who passed
      Then the price of tenderer-3 stays shut for ever
      And every price of those who passed is on the record, and no other
