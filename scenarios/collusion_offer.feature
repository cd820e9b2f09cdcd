# language: en
@id:kr-09-collusion-offer @pack:kr @level:2 @minutes:40
@seats:procuring-officer,tenderer*3-30,auditor
@competence:pce-23-ethics-and-compliance @competence:pce-21-transparency @maps:14
Feature: The friendly message
  A county buys heaters for its schools, and the firms of the valley know one
  another well. Somebody writes to one of them and means it kindly: why fight,
  when there is enough for all? Nobody asks for a price. That is how it begins.

  An agreement on bids is forbidden wherever it is made, on paper or in a chat,
  and an offer that nobody takes up is still worth knowing. Whoever reports it
  stays without a name, and the rival is never told.

  After this exercise you can
  - recognise a proposal to agree on bids, however friendly it sounds,
  - say what the law asks of a firm that gets one, and what follows if it agrees,
  - report it so that it can be looked into, and warn nobody,
  - tell how those who read a report protect who sent it.

  Background:
    Given the country pack "kr" as of 2026-03-02
    And the clock is held at 2026-03-02 09:00
    And these seats
      | seat              | role              | organisation     |
      | procuring-officer | procuring officer | Sanmaru County   |
      | tenderer-1        | tenderer          | Ondol Works      |
      | tenderer-2        | tenderer          | Hwaro Systems    |
      | tenderer-3        | tenderer          | Namu and Company |
      | auditor           | auditor           | Audit Office     |
    And a notice to publish
      | field            | value                                   |
      | title            | Heaters for nine schools                |
      | description      | Ninety heaters, mounted and tried out   |
      | kind of purchase | goods                                   |
      | currency         | KRW                                     |
      | estimated value  | 90 000 000                              |
      | bids close       | in 14 days                              |
    And the items to buy
      | item   | quantity | unit  |
      | Heater | 90       | piece |
    And the bids the bots have in mind
      | seat       | amount     |
      | tenderer-1 | 83 700 000 |
      | tenderer-2 | 81 900 000 |
      | tenderer-3 | 85 500 000 |

  Rule: The main line

    @act:1 @minutes:15 @within:10m
    Scenario: Nobody needs to know
      Given the notice is open for bids
      When the trainer has a rival write to tenderer-2 "Must we fight over this one? You take it, and the next is ours. Nobody needs to know."
        """note
        Say nothing to the room. Watch how long it takes, and whether somebody answers first.
        """
      Then nobody but tenderer-2 and the trainer reads what the rival wrote
      When tenderer-2 does with the proposal what the law asks
        """hint
        Somebody has written to you. Read it before you bid.

        An agreement on bids is forbidden, and you need not answer. The page tells what your country's law says.

        Open Messages, and report what the rival wrote. Then prepare your bid by yourself.
        """
      Then tenderer-2 has reported the proposal
      And the report can be looked into, and names nobody

    @act:2 @minutes:10
    Scenario: Each for itself
      Given the notice is open for bids
      When every tenderer submits a sealed bid
        """hint
        Your price is your own. Whoever asks for it before the opening asks for too much.
        """
      Then no seat can read a bid of another seat
      And every tenderer has a receipt

    @act:3 @minutes:15
    Scenario: Somebody looks into it
      Given the sealed bids are in
      And what a rival proposed to tenderer-2 is reported
      When the auditor opens the report
        """hint
        The page Messages lists what was reported. You learn what was written, not to whom.
        """
      Then the auditor reads every line of the report
      And the report can be looked into, and names nobody
      When the clock moves to 1 second after the deadline
      And the procuring officer opens the bids
        """note
        Before the debrief shows who was written to: do the prices look as if somebody had agreed? What would you look for?
        """
      Then every opened amount is on the record
      And the bundle of the room verifies

  Rule: Surprises the trainer can play

    @inject @after:act-1 @minutes:10 @within:10m
    Scenario: The rival tries everybody
      Given the notice is open for bids
      When the trainer has a rival write to every tenderer "Let us meet before Friday and share out the valley."
      And every tenderer does with the proposal what the law asks
        """hint
        You are not the only one who may have got this. It changes nothing about what you should do.

        In many countries who reports first is spared the most.
        """
      Then every tenderer has reported the proposal
