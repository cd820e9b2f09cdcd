"""A tenderer says in time that it will take part, and comes to the site briefing, where the notice asks it.

Before the opening nobody else learns who registered: not the officer, not the trainer, no rival. Who came to
the briefing is written down by the procuring officer who saw them there.
"""
