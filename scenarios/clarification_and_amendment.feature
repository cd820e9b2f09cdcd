# language: en
@id:gen-03-clarification-and-amendment @pack:generic @level:2 @minutes:45
@seats:procuring-officer,tenderer*3-30,auditor
@competence:pce-04-eprocurement @competence:pce-30-risk @maps:7a
Feature: Clarification and amendment
  The Stonebridge Library wants reading lamps. Bids are in, every one of them
  locked, when somebody counts the tables again: there are more than the notice
  says. A notice that is wrong cannot be mended quietly. It is amended in front
  of everybody, with a reason, and with time to answer.

  An envelope that was sealed for the old notice answers a question nobody asks
  any more. It is superseded: nobody will ever open it. Its owner is told while
  there is still time, and bids anew or stays away.

  After this exercise you can
  - amend a notice, and say what the days after an amendment are for,
  - tell from a notice which version it is, and what was changed,
  - notice that your bid was superseded, and bid anew before the deadline,
  - say when a tender may be cancelled, and what becomes of the envelopes.

  Background:
    Given the country pack "generic" as of 2026-03-02
    And the clock is held at 2026-03-02 09:00
    And these seats
      | seat              | role              | organisation        |
      | procuring-officer | procuring officer | Stonebridge Library |
      | tenderer-1        | tenderer          | Glowworm Lighting   |
      | tenderer-2        | tenderer          | Harbour Electric    |
      | tenderer-3        | tenderer          | Wick and Sons       |
      | auditor           | auditor           | Court of Accounts   |
    And a notice to publish
      | field           | value                                            |
      | title           | Reading lamps for the Stonebridge Library        |
      | description     | Desk lamps with a cable of two metres, delivered |
      | currency        | KRW                                              |
      | questions close | in 20 days                                       |
      | bids close      | in 21 days                                       |
    And the items to buy
      | item         | quantity | unit  |
      | Reading lamp | 120      | piece |
      | Spare bulb   | 240      | piece |
    And the bids the bots have in mind
      | seat       | amount    |
      | tenderer-1 | 7 320 000 |
      | tenderer-2 | 6 960 000 |
      | tenderer-3 | 7 080 000 |

  Rule: The main line

    @act:1 @minutes:10
    Scenario: The notice as it was first
      When the procuring officer publishes the notice
        """hint
        Check the quantities twice. Whatever you publish, somebody will seal a bid for exactly that.
        """
      Then every seat can read the notice

    @act:2 @minutes:10
    Scenario: Bids on the first version
      Given the notice is open for bids
      When every tenderer submits a sealed bid
        """hint
        Your envelope is bound to this version of the notice. Look at the notice number: it ends in 000.
        """
      Then the bid of tenderer-1 answers the notice in force
      And every tenderer has a receipt

    @act:3 @minutes:25
    Scenario: The amendment
      Given the sealed bids are in
      When the procuring officer changes the quantity of item 1 to 150 because "Thirty tables on the upper floor were not counted."
        """hint
        Open the notice and choose to amend it. Change the quantity, say why, and look at the days that are left.

        You are not told how many bids this supersedes. Nobody is: who has bid is still a secret.
        """
      Then every seat reads what the amendment changed
      And the bid of tenderer-1 is superseded
      And the bid of tenderer-2 is superseded
      And no bid value is visible to anyone
      When tenderer-1 replaces its bid by 8 850 000
        """hint
        Your old envelope will stay shut for good. Price the new quantities and seal again.
        """
      And tenderer-2 replaces its bid by 8 640 000
      Then the bid of tenderer-1 answers the notice in force
      And the bid of tenderer-3 is superseded
      When the clock moves to 1 second after the deadline
      And the procuring officer opens the bids
        """hint
        Count the envelopes on the wall before you open: the superseded ones are not among them.
        """
      Then every opened amount is on the record
      And the envelope of tenderer-3 stays shut
      And in the scripted run the total of tenderer-2 is 8 640 000
      And the bundle of the room verifies

  Rule: Surprises the trainer can play

    @inject @after:act-2 @minutes:10
    Scenario: Five days are not enough
      Given the notice is open for bids
      When the clock moves to 5 days before the deadline
      And the procuring officer tries to change the description to "Desk lamps with a cable of three metres, delivered"
      Then the attempt is refused because too little time would be left
      When the procuring officer moves the deadline 7 days later because "The cables will be longer, and that takes time to price."
      And the procuring officer changes the description to "Desk lamps with a cable of three metres, delivered" because "The sockets are further away than the plan says."
      Then every seat reads what the amendment changed

    @inject @anyone @after:act-1 @minutes:15
    Scenario: Somebody asks
      Given the notice is open for bids
      When tenderer-2 asks "Are the plugs of the lamps those of the old building?"
        """hint
        Open the notice and ask. Write nothing that tells who you are: your words are published as they stand.
        """
      Then only its asker and the procuring officer read the question
      When the procuring officer answers "Yes. The sockets on both floors are the same."
        """hint
        Everybody reads what you write, at the same moment. If the notice is wrong, amend it instead.
        """
      Then everybody reads the answer and nobody reads who asked

    @inject @after:act-1 @minutes:15
    Scenario: A question too late, and one forgotten
      Given the notice is open for bids
      When tenderer-1 asks "May the lamps be delivered in two loads?"
      And the clock moves to 10 hours before the deadline
      And tenderer-3 tries to ask "Is there a lift?"
      Then the attempt is refused because the time for questions is over
      When the procuring officer tries to close the enquiry period
        """hint
        The rules of this room leave no question without an answer. Which one did you forget?
        """
      Then the attempt is refused because a question is unanswered
      When the procuring officer answers "Yes, both within one week."
      And the procuring officer closes the enquiry period

    @inject @after:act-2 @minutes:5
    Scenario: A deadline never comes earlier
      Given the notice is open for bids
      When the procuring officer tries to bring the deadline forward by 2 days
      Then the attempt is refused because a deadline never comes earlier
      And the ledger holds the refusal

    @inject @after:act-2 @minutes:10
    Scenario: The library burns down
      Given the sealed bids are in
      When the procuring officer cancels the tender because "The reading room was lost in a fire."
      Then every seat reads why the tender was cancelled
      When tenderer-1 tries to replace its bid by 7 000 000
      Then the attempt is refused because the tender is cancelled
      When the procuring officer tries to open the bids
      Then the attempt is refused because the tender is cancelled
      And no bid value is visible to anyone
      And the bundle of the room verifies
