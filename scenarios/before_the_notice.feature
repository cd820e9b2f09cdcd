# language: en
@id:gen-19-before-the-notice @pack:generic @level:1 @minutes:40
@seats:procuring-officer,tenderer*2-30,auditor
@competence:pce-04-eprocurement @competence:pce-21-transparency @maps:7a
Feature: Before the notice
  The Larkfield Library wants two printers. It says so a month early, and shows
  what they must be like before anybody may bid. That is the cheapest hour of a
  purchase: a specification that fits one product can still be mended, and
  nobody has lost a bid over it.

  Whoever wants it changed says so in public, under its own name. The library
  replies to each comment: adopted or not, and why. Only then comes the notice.

  After this exercise you can
  - publish a plan, and say what it promises and what it does not,
  - find in a specification what shuts tenderers out, and say it so that it helps,
  - reply to a comment, and mend the specification so that everybody sees how,
  - say why a question hides its asker and a comment does not.

  Background:
    Given the country pack "generic" as of 2026-03-02
    And the clock is held at 2026-03-02 09:00
    And these seats
      | seat              | role              | organisation      |
      | procuring-officer | procuring officer | Larkfield Library |
      | tenderer-1        | tenderer          | Quill Machines    |
      | tenderer-2        | tenderer          | Inkwell and Sons  |
      | auditor           | auditor           | Court of Accounts |
    And a notice to publish
      | field           | value                                              |
      | title           | Two printers for the Larkfield Library             |
      | description     | Delivered, connected and shown to the staff.       |
      | currency        | KRW                                                |
      | estimated value | 6 000 000                                          |
      | bids close      | in 14 days                                         |
    And the items to buy
      | item    | quantity | unit  |
      | Printer | 2        | piece |
    And the bids the bots have in mind
      | seat       | amount    |
      | tenderer-1 | 5 480 000 |
      | tenderer-2 | 5 310 000 |

  Rule: The main line

    @act:1 @minutes:10
    Scenario: A plan, a month early
      When the procuring officer publishes the order plan
        """hint
        Say what is needed and why, out of which line of the budget, and when the notice will come. Name no product.
        """
      Then every seat can read the order plan
      And the open data tells of the order plan

    @act:2 @minutes:20
    Scenario: The specification, and what is said about it
      Given the order plan is published
      When the procuring officer shows the specification "Laser printers, 40 pages a minute, with the Quill toner system."
        """hint
        Write what the printer must do. If a sentence fits one maker alone, somebody will tell you.
        """
      Then comments are taken for the days the rules promise
      When tenderer-2 comments "Only Quill has that toner system. Any refillable toner does the same."
        """hint
        Your name stands beside your words, and everybody reads them. Say what would let more of you bid, and why it is no worse.
        """
      Then everybody reads the comment of tenderer-2 under its name
      When the procuring officer tries to publish the notice that comes of the plan
      Then the attempt is refused because comments are still taken
      When the procuring officer adopts the comment and replies "You are right. We want toner that is refilled, whoever makes it."
        """hint
        Four answers are possible. Adopt only what you will then write into the specification.
        """
      And the procuring officer revises the specification to "Laser printers, 40 pages a minute, with refillable toner." because "A comment showed that one maker alone could bid."
      Then every comment has its reply
      And every seat reads what the revision changed

    @act:3 @minutes:10
    Scenario: The notice that comes of it
      Given the specification is open for comments
      When the clock moves to 1 minute after the comments close
      And tenderer-1 tries to comment "Quill toner lasts longer."
      Then the attempt is refused because the time for comments is over
      When the procuring officer publishes the notice that comes of the plan
        """hint
        The page of the plan begins the draft for you: what was planned is written already. Give it its dates.
        """
      Then every seat can read the notice
      And the open data tells the plan and its notice as one process
      When every tenderer submits a sealed bid
      And the clock moves to 1 second after the deadline
      And the procuring officer opens the bids
      Then every opened amount is on the record
      And the bundle of the room verifies

  Rule: Surprises the trainer can play

    @inject @after:act-1 @minutes:5
    Scenario: In a hurry
      Given the order plan is published
      When the procuring officer shows the specification as urgent because "The only printer broke, and the exams begin."
        """hint
        Everybody will read your reason. Is it urgent, or was it planned late?
        """
      Then comments are taken for the days the rules promise

    @inject @anyone @after:act-2 @minutes:10
    Scenario: A comment that nobody answered
      Given the specification is open for comments
      When tenderer-1 comments "Two printers are too few for four floors."
      And the clock moves to 1 minute after the comments close
      And the procuring officer tries to publish the notice that comes of the plan
        """hint
        The checks of the draft say what is missing, and where to mend it.
        """
      Then the attempt is refused because a comment waits for its reply
      When the procuring officer does not adopt the comment and replies "The floors share them, and the budget ends there."
      And the procuring officer publishes the notice that comes of the plan
      Then every seat can read the notice

    @inject @after:act-1 @minutes:5
    Scenario: The money goes elsewhere
      Given the order plan is published
      When the procuring officer withdraws the order plan because "The council moved the money to the roof."
      Then every seat reads why the order plan was withdrawn
      When the procuring officer tries to publish the notice that comes of the plan
      Then the attempt is refused because the order plan was withdrawn
