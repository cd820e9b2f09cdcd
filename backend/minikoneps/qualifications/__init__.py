"""Where a low price is not enough, the bid whose turn it is shows that its maker can do the work.

Bids are examined one after another from the lowest price on. Price points and points of capability are
added up before everybody; the first total that reaches the pass mark wins, and whoever fails makes way.
"""
