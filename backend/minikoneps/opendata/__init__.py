"""Procurement as open data: processes in the words of the Open Contracting Data Standard.
What others published can be read here as a market record or as the draft of a notice, and every part
that could not be taken is named.
"""
