"""The playbook: the sentences a scenario may say, and what each of them does.

A scenario is written in plain sentences: "the procuring officer publishes the notice", "tenderer-1 submits a
sealed bid of 34 000 000". Each sentence is a phrase of a closed catalogue, in every language of the room. A
bot acts a phrase out over HTTP, exactly as a person does with the page; a test, a rehearsal, a demonstration
and a load run are all the same phrases.
"""
