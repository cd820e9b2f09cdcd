"""An exercise: people and bots play the scenario of a room together, act by act.

The scenario says who does what. Where a person sits, a card tells the task, why, and where it is done; where
nobody sits, a bot does it. What was done is read from the ledger, never from a click. The trainer begins each
act, goes on without somebody, or lets a bot finish; nobody can hold up the room.
"""
