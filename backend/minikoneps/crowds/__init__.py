"""Rivals that the computer plays by the hundred, so that one trainee faces 400 of them as on KONEPS.

A crowd is a number of tenderers with habits: most bid in the last minutes, just above where they guess the
lower limit to be, and some carelessly below it. They are organisations of the room, but nobody can sit on
their seats. Each bid is sealed and sent through the same door as anybody's, at the time of the workshop.
"""
