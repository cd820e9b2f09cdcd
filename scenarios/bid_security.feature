# language: en
@id:gen-20-bid-security @pack:generic @level:2 @minutes:40
@seats:procuring-officer,tenderer*3-30,evaluator,auditor
@competence:pce-03-legislation @competence:pce-16-contract-award @maps:14
Feature: A bid security is a word with a price
  Whoever bids gives its word: if I win, I sign. A bid security puts a price
  on that word. Here it is an undertaking, a promise in writing to pay, and it
  lies sealed with the price, because its amount could tell the price.

  The lowest tenderer wins, and then it will not sign. The buyer does not
  choose what that costs. The notice said it before anybody bid.

  After this exercise you can
  - say what a bid security is for, and when it is lost,
  - say why it lies in the envelope with the price,
  - declare a forfeiture with reasons, and give the others theirs back.

  Background:
    Given the country pack "generic" as of 2026-03-02
    And the clock is held at 2026-03-02 09:00
    And these seats
      | seat              | role              | organisation       |
      | procuring-officer | procuring officer | Rivermouth City    |
      | tenderer-1        | tenderer          | Harbour Roofing    |
      | tenderer-2        | tenderer          | North Quay Joiners |
      | tenderer-3        | tenderer          | Hill and Sons      |
      | evaluator         | evaluator         | Rivermouth City    |
      | auditor           | auditor           | Court of Accounts  |
    And a notice to publish
      | field           | value                                          |
      | title           | A new roof for the market hall                 |
      | description     | Removal of the old roof included               |
      | currency        | USD                                            |
      | estimated value | 240 000.00                                     |
      | bid security    | 2 %                                            |
      | bids close      | in 14 days                                     |
    And the items to buy
      | item                  | quantity | unit |
      | Roof of 1 200 m2      | 1        | set  |
    And the bids the bots have in mind
      | seat       | amount     |
      | tenderer-1 | 231 500.00 |
      | tenderer-2 | 214 900.00 |
      | tenderer-3 | 226 000.00 |

  Rule: The main line

    @act:1 @minutes:15
    Scenario: The word is given under seal
      Given the notice is open for bids
      When every tenderer submits a sealed bid
        """hint
        Read what the notice asks beside the price. Accept its words, or give a guarantee.
        """
      Then no seat can read a bid of another seat

    @act:2 @minutes:15
    Scenario: The winner goes back on it
      Given the bids are ranked
      When the procuring officer awards to the first ranked
      And the procuring officer tries to declare the security of tenderer-2 forfeited
        """hint
        It won and did nothing wrong so far. Try it, and read the answer.
        """
      Then the attempt is refused because nobody broke its word
      When tenderer-2 gives the award back because "The price of steel rose."
      And the procuring officer declares the security of tenderer-2 forfeited because "It won and gave the award back while its bid bound it."
        """hint
        The page of the award shows what is at stake. Nothing undoes this.
        """
      Then the security of tenderer-2 is forfeited and everybody reads the amount

    @act:3 @minutes:10
    Scenario: The others get theirs back
      Given the bids are ranked
      When the procuring officer awards to the next in line
      And the procuring officer gives the other securities back
        """hint
        The new supplier's stays until the contract is signed.
        """
      Then every security that nothing keeps is given back
