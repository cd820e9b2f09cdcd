"""Tenderers ask what the notice leaves open, and the procuring officer answers everybody at once.

Nobody learns who asked, neither before the answer nor after it: not the officer, not the trainer, not the
readers of the ledger. So a question gives away nothing about who means to bid.
"""
