# language: en
@id:gen-02-five-traps @pack:generic @level:1 @minutes:45
@seats:procuring-officer,tenderer*3-30,auditor
@competence:pce-14-tender-documents @competence:pce-21-transparency @maps:9b @maps:11
Feature: Read the notice: five traps
  Heron Valley buys computers and paper for its schools. Every rule has looked at
  the notice and found nothing: it has a title, a deadline, items, lots. It is
  wrong all the same, in five places, and each of them is somebody's lost money.

  A rule can count days. It cannot know that nobody said which clock is meant,
  that a brand was named where a need should stand, or that two lots do not make
  the sum above them. People find that, by reading. Whoever finds something asks,
  and a question answered in front of everybody is how a notice becomes better.

  After this exercise you can
  - find in a notice a time without a zone, a sum that is none, a brand, a unit
    that fits another item, and questions that end too late to be of use,
  - ask so that the answer helps everybody, and gives nobody away,
  - say why an answer is no amendment, and mend five things in one amendment,
  - tell what the rules find themselves from what they never will.

  Background:
    Given the country pack "generic" as of 2026-03-02
    And the clock is held at 2026-03-02 09:00
    And these seats
      | seat              | role              | organisation         |
      | procuring-officer | procuring officer | Heron Valley Schools |
      | tenderer-1        | tenderer          | Inkwell and Partners |
      | tenderer-2        | tenderer          | Seventh Page Supply  |
      | tenderer-3        | tenderer          | Brightwall Systems   |
      | auditor           | auditor           | Court of Accounts    |
    And a notice to publish
      | field           | value                                                                  |
      | title           | Computers and paper for the schools of Heron Valley                    |
      | description     | Two lots, delivered. Bids are taken on the last day until six o'clock. |
      | estimated value | 53 000 000                                                             |
      | currency        | KRW                                                                    |
      | questions close | in 500 hours                                                           |
      | bids close      | in 21 days                                                             |
    And the lots of the tender
      | lot | title     | value      |
      | 1   | Computers | 48 000 000 |
      | 2   | Paper     | 2 000 000  |
    And the items to buy
      | item                                 | quantity | unit  | lot |
      | Laptop computer, 14 inch, 16 GB      | 60       | piece | 1   |
      | Projector Lumina X200                | 12       | piece | 1   |
      | Copying paper, reams of 500 sheets   | 400      | box   | 2   |
    And the bids the bots have in mind
      | seat       | amount     | lot |
      | tenderer-1 | 46 800 000 | 1   |
      | tenderer-2 | 1 960 000  | 2   |
      | tenderer-3 | 47 400 000 | 1   |
      | tenderer-3 | 1 880 000  | 2   |

  Rule: The main line

    @act:1 @minutes:5
    Scenario: A notice that every rule accepts
      When the procuring officer publishes the notice
        """hint
        Publish it as it stands. All checks are ticked, and five things are wrong.
        """
      Then every seat can read the notice
      And the tenderers have the days the rules promise

    @act:2 @minutes:20
    Scenario: Five questions
      Given the notice is open for bids
      When tenderer-1 asks about item "2" "May it be a projector of another make, if it is as bright?"
        """hint
        Read every item as if you sold something else. Which one could you not offer, however good yours is?

        A notice says what is needed. One of these items says whose it must be.

        Item 2 names a make and a model. Open Questions, choose item 2, and ask whether another may be offered.
        """
      And tenderer-2 asks about item "3" "Do you want 400 reams, or 400 boxes of reams?"
        """hint
        Put quantity and unit of each item together and read them aloud.

        One description counts in another unit than its row.

        Item 3 speaks of reams and counts boxes. Ask which of the two is meant.
        """
      And tenderer-3 asks "The lots are worth 50 000 000 together and the notice 53 000 000. Which of them is right?"
        """hint
        Notices hold sums. Has anybody added them up?

        Add the values of the lots, and compare them with the value of the notice.
        """
      And tenderer-1 asks "Six o'clock by whose clock, and how does that fit the deadline above?"
        """hint
        How often does the notice say until when you may bid?

        The description has an hour of its own, and no time zone. The deadline has another.
        """
      And tenderer-2 asks "Questions end four hours before the bids. Who could still use an answer by then?"
        """hint
        Count the hours between the last question and the last bid.

        Imagine you are answered in the last minute. Could you price anew and seal?
        """
      Then only its asker and the procuring officer read the question
      And a question about item "2" stands in the ledger
      And a question about item "3" stands in the ledger

    @act:3 @minutes:15
    Scenario: Answers, and one amendment
      Given a question waits for its answer
      When the procuring officer answers every question "Thank you. You are right, and the notice will be amended today."
        """hint
        Answer what was asked. Everybody reads it at the same moment.

        Promise nothing that the notice will not say. A bid is sealed to the notice, not to your answer.
        """
      Then everybody reads the answer and nobody reads who asked
      And every question stands in the ledger with its answer
      And the notice still says "Lumina"
      When the procuring officer corrects the notice because "Readers found five errors; we thank them."
        | item | field           | value                                       |
        |      | description     | Two lots, delivered.                        |
        |      | estimated value | 50 000 000                                  |
        |      | questions close | in 14 days                                  |
        | 2    | description     | Projector, 4 000 lumens, full HD            |
        | 3    | unit            | ream                                        |
        """hint
        Choose to amend the notice and mend all five in one amendment: each amendment costs everybody days.

        Take the hour out, and the make. Correct sum and unit. Let questions end a week before the bids.
        """
      Then every seat reads what the amendment changed
      And the notice says "six o'clock" no more
      And the notice says "Lumina" no more
      And the notice says "box" no more
      And the values of the lots add up to the value of the notice
      And 5 days or more are left between the last question and the deadline

    @act:4 @minutes:5
    Scenario: Bids on a notice that is right
      Given the notice is open for bids
      When every tenderer submits a sealed bid
        """hint
        Read the notice once more before you seal. Its number tells you which version it is.
        """
      Then the bid of tenderer-1 answers the notice in force
      And every tenderer has a receipt

  Rule: Surprises the trainer can play

    @inject @after:act-1 @minutes:5
    Scenario: What the rules find themselves
      Given the notice is open for bids
      When the procuring officer tries to correct the notice
        | item | field           | value      |
        |      | questions close | in 22 days |
        """hint
        Let questions end a day after the bids, and publish. Which of your slips does a machine notice?
        """
      Then the attempt is refused because questions would end after the deadline
      And the ledger holds the refusal

    @inject @after:act-2 @minutes:10
    Scenario: Read on the last day
      Given the notice is open for bids
      When the clock moves to 5 days before the deadline
      And the procuring officer tries to correct the notice
        | item | field | value |
        | 3    | unit  | ream  |
        """hint
        Mend item 3 now. Look at what the rules of this room ask for after an amendment, and at the days that are left.
        """
      Then the attempt is refused because too little time would be left
      And the notice still says "box"
