# language: en
@id:kr-03-negotiated-contract @pack:kr @level:3 @minutes:90
@seats:procuring-officer,tenderer*4-30,evaluator*5-15,auditor
@competence:pce-09-negotiation @competence:pce-15-tender-evaluation @maps:9b
Feature: Negotiated contract, 90 and 10
  Hanbit City looks for somebody who plans its night buses anew. What it needs
  cannot be described to the last line, so the proposal counts for 90 points and
  the price for 10. Five judge the proposals before anybody knows a price. Of
  their scores the highest and the lowest are left out.

  The points do not win the contract. They say who is talked with first: about
  the work, then about the price, with minutes of every round. Only where the
  talks break down does the next one have its turn.

  After this exercise you can
  - reckon a technical score without the highest and the lowest member, and a
    price score by the formula of the law,
  - say who may be negotiated with now, and why nobody else may,
  - keep minutes that another person could follow, and end talks with reasons,
  - say why a price never rises at the table.

  Background:
    Given the country pack "kr" as of 2026-03-02
    And the clock is held at 2026-03-02 09:00
    And these seats
      | seat              | role              | organisation   |
      | procuring-officer | procuring officer | Hanbit City    |
      | tenderer-1        | tenderer          | Baram Mobility |
      | tenderer-2        | tenderer          | Haneul Transit |
      | tenderer-3        | tenderer          | Sol Networks   |
      | tenderer-4        | tenderer          | Dalbit Trading |
      | evaluator-1       | evaluator         | Hanbit City    |
      | evaluator-2       | evaluator         | Hanbit City    |
      | evaluator-3       | evaluator         | Hanbit College |
      | evaluator-4       | evaluator         | Hanbit College |
      | evaluator-5       | evaluator         | Bus Institute  |
      | auditor           | auditor           | Audit Office   |
    And a notice to publish
      | field            | value                                                    |
      | title            | A new plan for the night buses                           |
      | description      | Counts, lines, timetables, and talks with those who ride |
      | procedure        | negotiated                                               |
      | kind of purchase | services                                                 |
      | currency         | KRW                                                      |
      | estimated value  | 500 000 000                                              |
      | price weight     | 10                                                       |
      | bids close       | in 25 days                                               |
    And the criteria by which bids are marked
      | criterion | name            | description                              | weight | marks |
      | plan      | Plan of work    | What is done when, and how it is checked | 50     | 100   |
      | team      | Team            | Who does it, and how much of their time  | 40     | 10    |
    And the items to buy
      | item                    | quantity | unit    |
      | Plan of the night buses | 1        | project |
    And the bids the bots have in mind
      | seat       | amount      |
      | tenderer-1 | 480 000 000 |
      | tenderer-2 | 430 000 000 |
      | tenderer-3 | 455 000 000 |
      | tenderer-4 | 310 000 000 |
    And the marks the bots have in mind
      | seat        | bid of     | plan | team |
      | evaluator-1 | tenderer-1 | 96   | 10   |
      | evaluator-1 | tenderer-2 | 88   | 9    |
      | evaluator-1 | tenderer-3 | 86   | 9    |
      | evaluator-1 | tenderer-4 | 66   | 7    |
      | evaluator-2 | tenderer-1 | 94   | 9    |
      | evaluator-2 | tenderer-2 | 90   | 9    |
      | evaluator-2 | tenderer-3 | 84   | 9    |
      | evaluator-2 | tenderer-4 | 68   | 6    |
      | evaluator-3 | tenderer-1 | 60   | 6    |
      | evaluator-3 | tenderer-2 | 100  | 10   |
      | evaluator-3 | tenderer-3 | 88   | 8    |
      | evaluator-3 | tenderer-4 | 62   | 6    |
      | evaluator-4 | tenderer-1 | 95   | 10   |
      | evaluator-4 | tenderer-2 | 86   | 9    |
      | evaluator-4 | tenderer-3 | 85   | 9    |
      | evaluator-4 | tenderer-4 | 98   | 10   |
      | evaluator-5 | tenderer-1 | 98   | 10   |
      | evaluator-5 | tenderer-2 | 85   | 8    |
      | evaluator-5 | tenderer-3 | 80   | 9    |
      | evaluator-5 | tenderer-4 | 64   | 7    |

  Rule: The main line

    @act:1 @minutes:15
    Scenario: A notice that weighs
      When the procuring officer publishes the notice
        """hint
        The price may weigh 10 to 30 points. What is left of 100 belongs to your criteria, to the last point.
        """
      And the procuring officer appoints 5 evaluators to the committee, others in reserve
      And every tenderer submits a sealed bid
        """hint
        Two envelopes: what you offer, and what you ask. Write no price into the first one.
        """
      Then every seat can read the notice
      And no bid value is visible to anyone

    @act:2 @minutes:25
    Scenario: Judged by five
      Given the sealed bids are in
      And a committee of 5 is appointed
      When the clock moves to 1 minute after the deadline
      And the procuring officer opens the bids
      And every other member declares that nothing ties it to a tenderer
      And the evaluator finds every bid responsive
      And every member marks the bids and hands in
        """hint
        In this procedure a mark is never under 60 % of full marks. Give your own: yours may be the one that is left out.
        """
      And the committee agrees and its chair closes
        """hint
        There is nothing to talk over: the mean counts, without whoever gave the bid most and least in all.
        """
      Then no bid value is visible to anyone

    @act:3 @minutes:10
    Scenario: The order of negotiation
      Given the proposals are judged by a committee of 5
      When the procuring officer opens the prices of those who passed
        """hint
        Under 85 % of the technical points a price stays shut for ever. Whose will it be?
        """
      And the evaluator finds every other bid responsive
      And the evaluator ranks the bids
      Then the price of tenderer-4 stays shut for ever
      And every technical score leaves out the highest and the lowest member
      And the ranking starts with the most points, and each adds up
      And in the scripted run tenderer-1 is ranked 1
      And in the scripted run it is negotiated with tenderer-1 next

    @act:4 @minutes:15
    Scenario: The talks with the first ranked break down
      Given the order of negotiation is known, as a committee of 5 judged
      When the procuring officer begins to negotiate with the one whose turn it is
        """hint
        Everybody sees with whom you begin. What is said stays at the table.
        """
      And the procuring officer tries to negotiate with one whose turn has not come
      Then the attempt is refused because another one has the turn
      When a round about the work settles nothing, with the minutes "The city asks who leads the counts. Baram Mobility names somebody who left last month."
        """hint
        Write who was there, what each side said, and what is still open. Somebody who was not there should understand it.
        """
      And a round about the work settles nothing, with the minutes "Baram Mobility offers a student in her place. The city needs ten years of practice, as the proposal said."
      And the talks break down because "The person on whom the proposal was judged is not available, and nobody like her is offered."
        """note
        Ask the room: could the officer have gone on with a lower price instead? What would the other firms say?
        """
      Then only those at the table read the minutes
      And nobody was negotiated with before all ahead of it had failed
      And in the scripted run it is negotiated with tenderer-2 next

    @act:5 @minutes:15
    Scenario: Agreed with the next
      Given the order of negotiation is known, as a committee of 5 judged
      When the procuring officer begins to negotiate with the one whose turn it is
      And a round settles the work, with the minutes "The counts begin in May; two evenings with riders are added."
      And the procuring officer tries to note a price of 490 000 000
      Then the attempt is refused because a price never rises
      When a round settles the price at 425 000 000, with the minutes "The added evenings are paid out of a leaner report."
        """hint
        The price may fall or stand. It never rises, not even for more work: others bid on the work of the notice.
        """
      And all is agreed because "Work and price are settled, and both sides have read the minutes."
      Then nobody was negotiated with before all ahead of it had failed

    @act:6 @minutes:10
    Scenario: The award is for what was agreed
      Given it was agreed with one of them, as a committee of 5 judged
      When the procuring officer awards to the next in line
        """hint
        Look at the amount before you sign: is it the bid's, or the one at the table?
        """
      Then the award is for what was agreed, and for no more than the bid
      And in the scripted run the supplier is tenderer-2
      And the bundle of the room verifies
