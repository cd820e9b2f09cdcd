"""Rooms and the people in them: the trainer's workshops, PINs, seats, the clock, the projector and the steps."""
