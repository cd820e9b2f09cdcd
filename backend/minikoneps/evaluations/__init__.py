"""After the closing the envelopes are opened before everybody, examined with reasons, and put in order.

An envelope that cannot be opened is named with its reason and stops nobody. Whether a bid answers what was
asked is a person's decision in words; which responsive bid is lowest is arithmetic that anyone can repeat.
"""
