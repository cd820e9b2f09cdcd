"""A tenderer hands in a sealed envelope, gets a receipt for it, and may replace or withdraw it in time.

Nobody else learns before the opening what is inside, what it costs, or even that it is there. An envelope
that was withdrawn or replaced is never opened.
"""
