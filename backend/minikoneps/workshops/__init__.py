"""Rooms and the people in them: PINs, seats, the clock, the projector and the steps."""
