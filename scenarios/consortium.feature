# language: en
@id:tn-01-consortium @pack:tn @level:2 @minutes:60
@seats:procuring-officer,tenderer*3-30,evaluator,auditor
@competence:pce-14-tender-documentation @competence:pce-24-contract-management @maps:10b
Feature: A bid for two
  A footbridge over the wadi at Oued Zitoun: steel from one trade, foundations
  from another, and no firm in the province does both. The notice does not ask
  for one that does. It asks for a bid.

  Two firms may bid as one. One of them leads and bids for both; the other says
  yes from its own seat, and with that gives up bidding in any other way. Their
  shares say who answers for how much, so they add up to the whole. And all of
  it stays between them: who knows that two rivals have joined knows that there
  is one rival less.

  After this exercise you can
  - propose a consortium within the limits of the law, and say until when,
  - accept or decline from your own seat, and say what you give up,
  - tell why a member's own bid is refused,
  - read in the record who stands behind a bid, and for how much.

  Background:
    Given the country pack "tn" as of 2026-03-02
    And the clock is held at 2026-03-02 09:00
    And these seats
      | seat              | role              | organisation              |
      | procuring-officer | procuring officer | Commune of Oued Zitoun    |
      | tenderer-1        | tenderer          | Charpentes du Cap         |
      | tenderer-2        | tenderer          | Fondations Ben Slama      |
      | tenderer-3        | tenderer          | Ponts et Chaussées du Sud |
      | evaluator         | evaluator         | Commune of Oued Zitoun    |
      | auditor           | auditor           | Court of Accounts         |
    And a notice to publish
      | field           | value                                                 |
      | title           | A footbridge over the wadi at Oued Zitoun             |
      | description     | Steel deck of 24 m on two concrete piers, with lights |
      | currency        | TND                                                   |
      | estimated value | 420 000                                               |
      | bids close      | in 40 days                                            |
    And the items to buy
      | item                    | quantity | unit  |
      | Piers and abutments     | 2        | piece |
      | Steel deck with railing | 24       | metre |
    And the bids the bots have in mind
      | seat       | amount  |
      | tenderer-1 | 398 400 |
      | tenderer-3 | 411 600 |

  Rule: The main line

    @act:1 @minutes:15
    Scenario: Asking
      When the procuring officer publishes the notice
      Then every seat can read the notice
      When tenderer-1 tries to propose a consortium with 60 percent for itself and 30 percent for tenderer-2
        """hint
        Open the bid and look for bidding with others. Add the shares up, your own among them.
        """
      Then the attempt is refused because the shares are not the whole
      When tenderer-1 tries to propose a consortium with 85 percent for itself and 15 percent for tenderer-2
      Then the attempt is refused because a share is smaller than the law allows
      When tenderer-1 proposes a consortium with 60 percent for itself and 40 percent for tenderer-2
      Then only its members read of the consortium of tenderer-1

    @act:2 @minutes:20
    Scenario: Answering
      Given the notice is open for bids
      When tenderer-1 proposes a consortium with 60 percent for itself and 40 percent for tenderer-2
      And tenderer-1 tries to submit a sealed bid of 398 400
        """hint
        You are in time and your shares are the whole. Who has not spoken yet?
        """
      Then the attempt is refused because a member has not accepted
      When tenderer-2 accepts the consortium of tenderer-1
        """hint
        Read your share first, and who bids for whom. From here on you bid in no other way.
        """
      And tenderer-2 tries to submit a sealed bid of 405 000
      Then the attempt is refused because the tenderer is a member of a consortium
      And only its members read of the consortium of tenderer-1

    @act:3 @minutes:25
    Scenario: One bid for both
      Given the notice is open for bids
      And tenderer-1 and tenderer-2 are a consortium with 60 and 40 percent
      When tenderer-1 submits a sealed bid of 398 400
      And tenderer-3 submits a sealed bid of 411 600
      Then no bid value is visible to anyone
      And only its members read of the consortium of tenderer-1
      When the clock moves to 1 second after the deadline
      And the procuring officer opens the bids
        """hint
        Read out who bids, and for a consortium every member with its share.
        """
      Then every opened amount is on the record
      And everybody reads who bid in the consortium of tenderer-1
      When the evaluator finds every bid responsive
      And the evaluator ranks the bids
      And the procuring officer awards to the first ranked
      Then the first ranked is the supplier
      And in the scripted run the supplier is tenderer-1
      And the bundle of the room verifies

  Rule: Surprises the trainer can play

    @inject @after:act-1 @minutes:10
    Scenario: Too late to join
      Given the notice is open for bids
      When tenderer-1 proposes a consortium with 60 percent for itself and 40 percent for tenderer-2
      And the clock moves to 1 hour before the deadline
        """note
        The law of this room wants the agreement a day before the bid. Nobody told the member.
        """
      And tenderer-2 tries to accept the consortium of tenderer-1
      Then the attempt is refused because the time for joining is over

    @inject @after:act-2 @minutes:10
    Scenario: A foot in both doors
      Given the notice is open for bids
      When tenderer-2 submits a sealed bid of 405 000
      And tenderer-1 proposes a consortium with 60 percent for itself and 40 percent for tenderer-2
      And tenderer-2 tries to accept the consortium of tenderer-1
        """hint
        The server tells you why, and only you. What did the lead learn from asking you?
        """
      Then the attempt is refused because the tenderer bids alone
      When tenderer-2 withdraws its bid
      And tenderer-2 accepts the consortium of tenderer-1
      Then only its members read of the consortium of tenderer-1

    @inject @after:act-2 @minutes:10
    Scenario: The partner steps back
      Given the notice is open for bids
      And tenderer-1 and tenderer-2 are a consortium with 60 and 40 percent
      When tenderer-2 declines the consortium of tenderer-1 because "Our crane is needed on another site."
      And tenderer-2 submits a sealed bid of 405 000
      And tenderer-1 submits a sealed bid of 409 000
      Then no bid value is visible to anyone
