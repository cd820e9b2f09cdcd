# language: en
@id:it-02-life-cycle-cost @pack:it @level:3 @minutes:60
@seats:procuring-officer,tenderer*4-30,evaluator,auditor
@competence:pce-05-sustainable-procurement @competence:pce-15-tender-evaluation @maps:9b
Feature: The cheapest one is the dearest
  A hospital needs forty refrigerators for vaccines. They will hum day and night
  for eight years, and the bill for the current comes from another budget than
  the one they are bought from. That is why the cheapest ones usually win.

  Here the notice awards by the cost of the whole life. It says beforehand for how
  many years, at what rate, and what a kilowatt-hour and a tonne of CO2 are
  reckoned to cost, and these numbers are the same for everybody. Each tenderer
  seals its price together with what its refrigerators use.

  After this exercise you can
  - say what belongs to the cost of a life, and from whom each number comes,
  - find the figure in a bid that cannot be true,
  - show why the lowest price came last, and at which energy price it would not have.

  Background:
    Given the country pack "it" as of 2026-03-02
    And the clock is held at 2026-03-02 09:00
    And these seats
      | seat              | role              | organisation         |
      | procuring-officer | procuring officer | Ospedale San Lorenzo |
      | tenderer-1        | tenderer          | Freddo Sud           |
      | tenderer-2        | tenderer          | Alpina Frigo         |
      | tenderer-3        | tenderer          | Lago Tecnica         |
      | tenderer-4        | tenderer          | Polo Nord Forniture  |
      | evaluator         | evaluator         | Ospedale San Lorenzo |
      | auditor           | auditor           | Corte dei conti      |
    And a notice to publish
      | field                   | value                                                            |
      | title                   | Refrigerators for vaccines                                       |
      | description             | Forty refrigerators of 300 litres, delivered, set up, with gauge |
      | procedure               | openLifeCycleCost                                                |
      | kind of purchase        | goods                                                            |
      | currency                | EUR                                                              |
      | estimated value         | 60 000                                                           |
      | years of use            | 8                                                                |
      | yearly rate             | 0.03                                                             |
      | unit of energy          | kWh                                                              |
      | price of energy         | 0.28                                                             |
      | price of a tonne of CO2 | 80                                                               |
      | CO2 in a unit of energy | 0.25                                                             |
      | green criteria          | cooling-energy-class, appliances-taken-back                      |
      | bids close              | in 35 days                                                       |
    And the items to buy
      | item                     | quantity | unit  |
      | Refrigerator, 300 litres | 40       | piece |
    And the bids the bots have in mind
      | seat       | amount |
      | tenderer-1 | 36 480 |
      | tenderer-2 | 50 120 |
      | tenderer-3 | 43 960 |
      | tenderer-4 | 41 240 |
    And the figures the bots have in mind
      | seat       | energy a year | operation a year | maintenance a year | end of life | residual value |
      | tenderer-1 | 18 000        | 400              | 800                | 600         | 0              |
      | tenderer-2 | 7 200         | 400              | 600                | 600         | 2 000          |
      | tenderer-3 | 12 000        | 400              | 800                | 600         | 1 000          |
      | tenderer-4 | 9 000         | 400              | 800                | 600         | 60 000         |

  Rule: The main line

    @act:1 @minutes:20
    Scenario: A price and a life
      Given the notice is open for bids
      When every tenderer submits a sealed bid
        """hint
        Your price is one figure of six. Read in the notice what a kilowatt-hour is reckoned to cost, and for how many years.

        A refrigerator that uses 100 kWh less a year saves its buyer about 200 euros until it is scrapped.
        """
      Then every seat can read the notice
      And no bid value is visible to anyone
      And every tenderer has a receipt

    @act:2 @minutes:10
    Scenario: Too good to be true
      Given the sealed bids are in
      When the clock moves to 1 second after the deadline
      And the procuring officer opens the bids
      And the evaluator finds the bid of tenderer-4 not responsive because "After eight years its refrigerators would be worth more than they cost."
        """hint
        The record puts a mark beside a figure that cannot be meant. Whoever writes a high value at the end makes its life cheap on paper.
        """
      Then every opened amount is on the record
      And the record finds a figure of tenderer-4 that cannot be meant

    @act:3 @minutes:20
    Scenario: The order turns over
      Given the bids are open
      When the evaluator finds the bid of tenderer-4 not responsive because "After eight years its refrigerators would be worth more than they cost."
      And the evaluator finds every other bid responsive
      And the evaluator ranks the bids
        """hint
        Who has the lowest price? Look where it stands now, and which part of its bar is the longest.
        """
      Then the ranking starts with the lowest cost over the life
      And in the scripted run the lowest price is not the lowest cost over the life
      And in the scripted run tenderer-2 is ranked 1
      And in the scripted run tenderer-1 is ranked 3

    @act:4 @minutes:10
    Scenario: Paid is the price
      Given the bids are open
      When the evaluator finds the bid of tenderer-4 not responsive because "After eight years its refrigerators would be worth more than they cost."
      And the evaluator finds every other bid responsive
      And the evaluator ranks the bids
      And the procuring officer awards to the first ranked
        """hint
        The contract is for the price in the bid, not for the cost over the life. At which energy price would you have decided otherwise?
        """
      Then the first ranked is the supplier
      And in the scripted run the supplier is tenderer-2
      And the bundle of the room verifies
