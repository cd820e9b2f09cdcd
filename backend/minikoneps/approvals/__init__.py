"""Acts that one officer asks for and another carries out, where the law of the room wants two persons.

What was asked waits until a second officer of the same organisation approves it or turns it down, or until
its asker takes it back. Nobody else learns of it before it is done.
"""
