# language: en
@id:gen-05-failed-upload @pack:generic @level:1 @minutes:20
@seats:procuring-officer,tenderer*2-30,auditor
@competence:pce-04-eprocurement @maps:7a
Feature: Failed upload
  The new boiler of the Fernhill baths is described in a document, and the
  document has to be beside the notice. What could go wrong? The file is empty,
  because somebody saved it while the disk was full. It is a photograph under a
  borrowed name. It is small on the way and enormous when it is opened.

  A system that takes such a file gives every tenderer a riddle. A system that
  half takes it gives them two. So a file is kept whole or not at all, and the
  one who sent it is told why in words.

  After this exercise you can
  - say what a server looks at before it believes the name of a file,
  - correct an upload that was refused, and show that nothing of it was kept,
  - compare a document on your own machine with its fingerprint in the ledger.

  Background:
    Given the country pack "generic" as of 2026-03-02
    And the clock is held at 2026-03-02 09:00
    And these seats
      | seat              | role              | organisation      |
      | procuring-officer | procuring officer | Fernhill Baths    |
      | tenderer-1        | tenderer          | Copper Kettle     |
      | tenderer-2        | tenderer          | Warmwater Bros    |
      | auditor           | auditor           | Court of Accounts |
    And a notice to publish
      | field       | value                                       |
      | title       | A boiler for the Fernhill baths             |
      | description | As described in the document on its outputs |
      | currency    | KRW                                         |
      | bids close  | in 14 days                                  |
    And the items to buy
      | item           | quantity | unit  |
      | Boiler, 400 kW | 1        | piece |
      | Commissioning  | 3        | day   |

  Rule: The main line

    @act:1 @minutes:10
    Scenario: The document arrives
      Given the notice is open for bids
      When the procuring officer adds the document "Heat output of the boiler"
        """hint
        Open the notice and drop the file where it says documents. Say what it is for, and in which language it is.

        The page shows a fingerprint. It is the same on every machine on which the file is the same.
        """
      Then every seat reads the documents, and their fingerprints fit the ledger

    @act:2 @minutes:10
    Scenario: The document does not arrive
      Given the notice is open for bids
      When the procuring officer tries to add an empty file
        """hint
        Make an empty file, call it anything.pdf, and try to add it. Read the answer to the end.
        """
      Then the attempt is refused because the file is empty
      When the procuring officer tries to add a picture that calls itself a spreadsheet
      Then the attempt is refused because the file is not what its name says
      When the procuring officer tries to add a spreadsheet that swells when it is opened
      Then the attempt is refused because the file would swell
      When the procuring officer tries to add a file of 11 mebibytes
      Then the attempt is refused because the file is too large
      And a failed upload leaves nothing
      When the procuring officer adds the document "Heat output of the boiler, whole this time"
      Then every seat reads the documents, and their fingerprints fit the ledger
      And a failed upload leaves nothing
