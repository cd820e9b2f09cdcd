"""What a country's law says in figures: how long a notice must stand, how many bids make a competition.

Each figure carries its source, the date of that source, and a flag where it is a training value
rather than the law.
"""
