"""A price may be too good, or too high. The law's bounds are worked out before everybody, and nobody is
put aside for a low price alone: the tenderer is asked, explains itself in time, is heard, and a person
decides with reasons. Whoever is excluded makes way for the next in line.
"""
