"""What may follow a tender that found nobody: a price round, a notice again, or a contract with one firm.

The officer declares a lot failed where its award is decided, for the reason that the rules worked out. Here
stand all tries at it in their order, and what the law lets the officer do next.
"""
