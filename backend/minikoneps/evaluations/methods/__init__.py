"""How a winner is found: one file for each award method or step of one, every step with its figure.

Nothing here reads a clock, a store or a source of chance: the same bids, the same law and, where lots are
drawn, the same seed give the same result for everybody who works it out again.
"""
