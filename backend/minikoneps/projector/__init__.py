"""The page on the wall: what the room is at, the opening envelope by envelope, and the debrief.

It knows no more than somebody who sits nowhere: whoever reads it learns nothing about a bid before the
opening, because what it is made of says nothing of it. The trainer turns it from the page of the exercise.
"""
