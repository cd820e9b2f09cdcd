"""A trainer's own scenarios: written, changed, looked at, tried and taken along.

A trainer takes a scenario that ships and changes its figures and names, or puts a new one together from
phrases, or brings a file from elsewhere. The checks say in plain words what is wrong and in which line; bots
play the draft in a room that is gone afterwards. A scenario travels as one file with its translations and
the country's law that it follows.
"""
