"""The platform fails and comes back, as it has in every country that buys on one.

While it is down nothing that is sent is taken, and nobody is late for it: no tender is closed. Once it is
back, every tender whose deadline fell into the outage, or comes so soon after it that nobody could make up
for it, gets the time that the law of the room promises; everybody reads the new deadline at the same moment.
Bids that were in stay as they are.
"""
