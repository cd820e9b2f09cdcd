"""A short quiz before the first act and after the last one, so that a room sees what it has learnt.

A trainer switches it on; everybody answers alone. How many have answered is told, who knew what is not,
unless the trainer asks for names. Answers are kept apart from the ledger and go when a person is forgotten.
"""
