"""A scenario without faults, and the faults that are planted into it."""

CLEAN = '''\
# language: en
@id:gen-09-chalk @pack:generic @level:1 @minutes:20
@seats:procuring-officer,tenderer*2-9
Feature: Chalk
  A school buys 1 200 boxes of chalk, no dust. 30213100-6 is its class, ISO 9001 its wish.

  Background:
    Given the country pack "generic" as of 2026-03-02
    And the clock is held at 2026-03-02 09:00
    And these seats
      | seat              | role              | organisation |
      | procuring-officer | procuring officer | Hill School  |
      | tenderer-1        | tenderer          | White Lines  |
      | tenderer-2        | tenderer          | Soft Stone   |
    And a notice to publish
      | field      | value      |
      | title      | Chalk      |
      | bids close | in 14 days |
    And the items to buy
      | item  | quantity | unit |
      | Chalk | 1 200.5  | box  |
    And the bids the bots have in mind
      | seat       | amount        |
      | tenderer-1 | 1 250 000.50  |
      | tenderer-2 | 34 000 000    |

  Rule: The main line
    @act:1 @minutes:10
    Scenario: The bids
      When the procuring officer publishes the notice
        """hint
        Open Tenders, then New tender.

        Fill in what is bought.
        """
      And every tenderer submits a sealed bid
        """note
        Let them take their time.
        """
      Then every tenderer has a receipt

    @act:2 @minutes:10
    Scenario: The opening
      Given the sealed bids are in
      When the clock moves to 1 second after the deadline
      And the procuring officer opens the bids
      Then in the scripted run the total of tenderer-2 is 34 000 000

  Rule: Surprises
    @inject @after:act-1
    Scenario Outline: Too late by <span>
      Given the sealed bids are in
      When the clock moves to <span> after the deadline
      And tenderer-1 tries to submit a sealed bid of 5 000
      Then the attempt is refused as late
      Examples:
        | span     |
        | 1 second |
        | 2 hours  |
'''
HELD = "the clock is held at 2026-03-03 09:00"
HINT = CLEAN[CLEAN.index("        Open Tenders") : CLEAN.index('        """\n      And every')]
PLANTED = {
    "lint.not_text": [("no dust", "no\0dust")],
    "lint.too_large": [("no dust", "no dust " * 100)],
    "lint.not_gherkin": [("  Rule: The main line", "nonsense"), ("| Chalk | 1 200.5  | box  |", "| Chalk |")],
    "lint.no_scenario": [(CLEAN[CLEAN.index("  Rule: The main line") :], "")],
    "lint.lost_scenario": [
        ("        | 1 second |\n        | 2 hours  |\n", ""),
        ("    @act:2", "    @inject\n    Scenario: Empty\n\n    @act:2"),
    ],
    "lint.no_name": [("Scenario: The opening", "Scenario:")],
    "lint.same_name": [
        ("Scenario: The opening", "Scenario: The bids"),
        ("Too late by <span>", "The bids"),
        ("Too late by <span>", "Too late"),
    ],
    "lint.first_step": [("When the procuring officer publishes", "* the procuring officer publishes")],
    "lint.unknown_phrase": [("opens the bids", "opens the windows"), ("Then in the", "And in the")],
    "lint.nothing_below": [(CLEAN[CLEAN.index("      | field") : CLEAN.index("    And the items")], "")],
    "lint.ignored_below": [
        ("opens the bids\n", "opens the bids\n        | a |\n"),
        ('"""note', '"""'),
    ],
    "lint.no_seats": [(CLEAN[CLEAN.index("    And these") : CLEAN.index("    And a notice")], "")],
    "lint.seat_twice": [
        ("| tenderer-2        |", "| tenderer-1        |"),
        ("| tenderer-2        |", "| trainer           |"),
        ("| tenderer-2        |", "| Tenderer Two      |"),
    ],
    "lint.no_such_seat": [
        ("And tenderer-1 tries", "And tenderer-7 tries"),
        ("| tenderer-2 | 34", "| tenderer-7 | 34"),
        ("| tenderer-2 | 34", "| procuring-officer | 34"),
    ],
    "lint.no_seat_for_role": [("| procuring officer |", "| auditor |")],
    "lint.bots_without_values": [
        (CLEAN[CLEAN.index("    And the items") : CLEAN.index("    And the bids the")], ""),
        (CLEAN[CLEAN.index("    And the bids the") : CLEAN.index("\n  Rule: The main")], ""),
    ],
    "lint.table": [
        ("| procuring officer |", "| king |"),
        ("| field      | value ", "| field      | worth "),
        ("| title      | Chalk ", "| colour     | Chalk "),
        ("| 34 000 000 ", "| much       "),
        ("| 1 200.5  |", "| several  |"),
    ],
    "lint.notice": [("in 14 days", "some day  "), ("| quantity | unit |", "| quantity | many |")],
    "lint.pack": [('pack "generic"', 'pack "atlantis"'), ('"generic" as of 2026', '"generic" as of 1026')],
    "lint.unknown_tag": [("@level:1", "@levle:1")],
    "lint.tag_value": [("@level:1", "@level:high"), ("@act:2 ", "@act:two @inject "), ("act-1", "1")],
    "lint.tag_place": [("@act:2 ", "@act:2 @level:1 "), ("@level:1", "@level:1 @act:9")],
    "lint.minutes": [("@minutes:20", "@minutes:19")],
    "lint.act_or_surprise": [
        ("@act:2 ", ""),
        ("@act:2 ", "@act:1 "),
        ("@act:2 ", "@act:3 "),
        ("@inject ", "@inject @act:3 "),
    ],
    "lint.after": [("@after:act-1", "@after:act-9")],
    "lint.clock_in_surprise": [
        ("      When the clock moves to <", f"      And {HELD}\n      When the clock moves to <")
    ],
    "lint.pack_tag": [("@pack:generic", "@pack:kr")],
    "lint.seats_tag": [
        ("tenderer*2-9", "tenderer*3-9"),
        ("tenderer*2-9", "tenderer*2-9,auditor"),
        ("procuring-officer,", ""),
    ],
    "lint.hint_long": [("        Fill in what is bought.", "        " + "Fill in. " * 31)],
    "lint.hint_levels": [
        ("        Fill in", "        One.\n\n        Two.\n\n        Fill in"),
        (HINT, "\n"),
    ],
    "lint.sentence_long": [
        ("Fill in what is bought.", "Price each line, then " * 6),
        ("Let them", "Now then " * 9 + "let them"),
    ],
    "lint.text_mark": [('"""hint', '"""clue')],
    "lint.personal_data": [
        ("Soft Stone ", "a.b@soft.example"),
        ("no dust", "call 010-1234-5678"),
        ("no dust", "call +82 2 123 4567"),
        ("no dust", "call (02) 123 4567"),
        ("no dust", "call ٠١٠ ١٢٣٤ ٥٦٧٨"),
        ("no dust", "firm 123-45-67890"),
        ("no dust", "firm 110111-1234567"),
        ("no dust", "VAT IT01234567890"),
        ("no dust", "card 29901011234567"),
        ("no dust", "account FR76 3000 6000 0112 3456"),
        ("# language: en", "# language: en\n# by someone@office.example"),
    ],
    "lint.web_address": [("no dust", "see https://example.org"), ("no dust", "see www.example.org")],
}
