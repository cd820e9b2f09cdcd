# language: en
@id:gen-18-site-briefing @pack:generic @level:2 @minutes:45
@seats:procuring-officer,tenderer*3-30,auditor
@competence:pce-04-eprocurement @competence:pce-21-transparency @maps:7a
Feature: Site briefing
  The lighthouse at Gannet Rock gets a new lantern. It must go up a stair of
  two hundred steps that no drawing shows as it is, so the harbour office shows
  the stair first: whoever has not seen it may not bid.

  A notice like this has four dates. Registration for taking part ends before
  the briefing, the briefing is before the deadline, and the deadline is the
  only date that everybody remembers. Who takes part stays secret all the while:
  a rival who knows that nobody else registered has no reason to bid low.

  After this exercise you can
  - find every date of a notice that keeps a late reader out,
  - register for taking part, and say who learns of it and when,
  - write down who came to a briefing, and say why the tenderer does not do it,
  - tell why a bid is refused that came long before the deadline.

  Background:
    Given the country pack "generic" as of 2026-03-02
    And the clock is held at 2026-03-02 09:00
    And these seats
      | seat              | role              | organisation             |
      | procuring-officer | procuring officer | Harbour Office of Gannet |
      | tenderer-1        | tenderer          | Skerry Steelworks        |
      | tenderer-2        | tenderer          | Northlight Optics        |
      | tenderer-3        | tenderer          | Petrel and Daughters     |
      | auditor           | auditor           | Court of Accounts        |
    And a notice to publish
      | field               | value                                                |
      | title               | A new lantern for the lighthouse at Gannet Rock      |
      | description         | Carried up, fitted and lit before the winter storms. |
      | currency            | KRW                                                  |
      | registration closes | in 4 days                                            |
      | site briefing       | in 5 days                                            |
      | briefing place      | Foot of the stair, Gannet Rock                       |
      | briefing attendance | required                                             |
      | bids close          | in 14 days                                           |
    And the items to buy
      | item    | quantity | unit  |
      | Lantern | 1        | piece |
    And the bids the bots have in mind
      | seat       | amount      |
      | tenderer-1 | 184 300 000 |
      | tenderer-2 | 179 650 000 |
      | tenderer-3 | 176 900 000 |

  Rule: The main line

    @act:1 @minutes:10
    Scenario: A notice with four dates
      When the procuring officer publishes the notice
        """hint
        Put the dates in the order in which a tenderer meets them, and leave days between them.
        """
      Then every seat can read the notice
      When tenderer-1 registers for taking part
        """hint
        Read the notice down to what comes before a bid. One button does it; the date is not that of the bids.
        """
      Then only tenderer-1 reads that it registered for taking part
      When tenderer-1 tries to submit a sealed bid of 184 300 000
        """hint
        You are in time, and registered. Is that all the notice asks for?
        """
      Then the attempt is refused because the tenderer is not among those who came

    @act:2 @minutes:15
    Scenario: At the foot of the stair
      Given the notice is open for bids
      And every tenderer is registered for taking part
      When the procuring officer tries to write down that tenderer-1 came to the site briefing
      Then the attempt is refused because the site briefing has not begun
      When the clock moves to the site briefing
      And the procuring officer writes down that tenderer-1 came to the site briefing
        """hint
        You write down whom you saw, nobody else does. Look once more before you send it: it stands in the ledger.
        """
      And the procuring officer writes down that tenderer-2 came to the site briefing
      Then only tenderer-3 reads that it registered for taking part

    @act:3 @minutes:20
    Scenario: Who may bid
      Given the notice is open for bids
      And every tenderer is registered for taking part
      And tenderer-1 came to the site briefing
      And tenderer-2 came to the site briefing
      When tenderer-3 tries to submit a sealed bid of 176 900 000
        """hint
        Nine days are left until the deadline. What else can be too late?
        """
      Then the attempt is refused because the tenderer is not among those who came
      And the ledger holds the refusal
      When tenderer-1 submits a sealed bid of 184 300 000
      And tenderer-2 submits a sealed bid of 179 650 000
      Then no bid value is visible to anyone
      When the clock moves to 1 second after the deadline
      And the procuring officer opens the bids
      Then every opened amount is on the record
      And everybody reads how many registered and who came to the site briefing
      And the bundle of the room verifies

  Rule: Surprises the trainer can play

    @inject @after:act-1 @minutes:10
    Scenario: Only the deadline was in the diary
      Given the notice is open for bids
      When the clock moves past the end of the registration for taking part
      And tenderer-3 tries to register for taking part
        """hint
        The notice has a date for this. Where did you look for it?
        """
      Then the attempt is refused because the registration for taking part is over
      When tenderer-3 tries to submit a sealed bid of 176 900 000
      Then the attempt is refused because the tenderer did not register for taking part

    @inject @after:act-2 @minutes:10
    Scenario: I was there!
      Given the notice is open for bids
      And every tenderer is registered for taking part
      When the clock moves to the site briefing
      And tenderer-2 tries to submit a sealed bid of 179 650 000
      Then the attempt is refused because the tenderer is not among those who came
      When the procuring officer writes down that tenderer-2 came to the site briefing
        """hint
        Somebody says that you forgot them. Only you know: if it is so, there is time until the deadline.
        """
      And tenderer-2 submits a sealed bid of 179 650 000
      Then no bid value is visible to anyone
