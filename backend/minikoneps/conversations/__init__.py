"""A rival writes to a tenderer and proposes to agree who bids what, as happens to firms that bid.

The tenderer may answer, accept, refuse, or report it. Nobody learns whom the rival wrote to: not the other
tenderers, not the procuring entity, not even who reads the report. So what is said here gives away nothing
about who means to bid. Everything that is said stays as evidence for the debrief.
"""
