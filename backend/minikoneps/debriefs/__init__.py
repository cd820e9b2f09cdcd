"""A debrief: what a workshop showed, once nothing of it is sealed any more.

Aims, what every seat did, the bids against the limits, what another price would have changed, checks, hints,
questions to talk about, and an exit ticket that nobody can trace. What is sealed stays out until its opening.
"""
