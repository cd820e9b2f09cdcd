# language: en
@id:gen-15-open-data @pack:generic @level:2 @minutes:40
@seats:procuring-officer,tenderer*3-30,evaluator,auditor,observer
@competence:pce-04-eprocurement @competence:pce-16-contract-award @maps:9b
Feature: Open data: who bought what
  The water board of Lindau buys meters and pump parts. Everything that happens
  to its tender is published as open data, from the first notice on, for anybody
  and without a login. A reporter and an auditor sit at the other end of it.

  They see no office and know nobody. All they have is the data: who buys, what,
  from whom, for how much, and when that was decided. Before the opening the
  data says nothing of any bid, and that silence is part of the lesson.

  After this exercise you can
  - find a process in open contracting data and read its releases in order,
  - tell the buyer from the procuring entity that runs the tender for it,
  - answer who bought what, from whom and for how much, and show the evidence,
  - say what may not be published before the opening, and why.

  Background:
    Given the country pack "generic" as of 2026-03-02
    And the clock is held at 2026-03-02 09:00
    And these seats
      | seat              | role              | organisation        |
      | procuring-officer | procuring officer | Lindau Purchasing   |
      | tenderer-1        | tenderer          | Clearwell Metering  |
      | tenderer-2        | tenderer          | Stauffer Pumps      |
      | tenderer-3        | tenderer          | Bodan Trading       |
      | evaluator         | evaluator         | Lindau Purchasing   |
      | auditor           | auditor           | Court of Accounts   |
      | observer          | observer          | The Lindau Herald   |
    And a notice to publish
      | field       | value                                     |
      | title       | Water meters and pump parts               |
      | description | Delivered to the board's yard by the lake |
      | buyer       | Lindau Water Board                        |
      | currency    | KRW                                       |
      | bids close  | in 14 days                                |
    And the lots of the tender
      | lot | title        |
      | 1   | Water meters |
      | 2   | Pump parts   |
    And the items to buy
      | item                     | quantity | unit  | lot |
      | Meter, remote reading    | 400      | piece | 1   |
      | Impeller, bronze         | 12       | piece | 2   |
      | Shaft seal               | 30       | piece | 2   |
    And the bids the bots have in mind
      | seat       | amount     | lot |
      | tenderer-1 | 47 250 000 | 1   |
      | tenderer-2 | 8 730 000  | 2   |
      | tenderer-3 | 45 980 000 | 1   |
      | tenderer-3 | 9 120 000  | 2   |

  Rule: The main line

    @act:1 @minutes:10
    Scenario: Silence before the opening
      Given the notice is open for bids
      When every tenderer submits a sealed bid
        """hint
        Bid as always. Then look at the open data of the room from another browser, without logging in.
        """
      Then the open data tells the notice and nothing of a bid

    @act:2 @minutes:10
    Scenario: Told as it happens
      Given the bids are ranked
      When the procuring officer awards to the first ranked
        """hint
        Each decision becomes a release. Open the page of the process and read its releases from the oldest on.
        """
      Then every decision is in the open data with its supplier and value
      And in the scripted run the open data gives lot "1" to tenderer-3 for 45 980 000
      And in the scripted run the open data gives lot "2" to tenderer-2 for 8 730 000

    @act:3 @minutes:20
    Scenario: Who bought what
      Given the awards are published
      When observer reads in the open data who bought lot "1" and writes it down
        """hint
        Open the page of the process in the open data. Its head names the buyer; look for the supplier at the lot.

        The buyer is not the office that ran the tender. The data names both, in different fields.

        The value of the award is the sum that was bid for the lot, not the estimate of the notice.
        """
      And auditor reads in the open data who bought lot "2" and writes it down
      Then what readers wrote down last agrees with the open data

  Rule: Surprises the trainer can play

    @inject @after:act-2 @minutes:10
    Scenario: The office is not the buyer
      Given the awards are published
      When observer writes down that "Lindau Purchasing" bought lot "1" from "Bodan Trading" for 45 980 000
      Then in the scripted run observer took another for the buyer
      When observer reads in the open data who bought lot "1" and writes it down
      Then what readers wrote down last agrees with the open data
