"""What is looked at before a scenario is played: every fault of a file, with its line and its cure.

A trainer writes a scenario in an editor and not beside the people who wrote the phrases. So the checks say
in plain words what is wrong, where, and what to write instead. Those that only read the file take a moment;
those that play it, with bots and with simulated people, take as long as a rehearsal.
"""
