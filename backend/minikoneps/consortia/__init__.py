"""Several tenderers agree to bid as one: a lead proposes members and shares, and each member accepts.

The shares make up the whole. Who is in a consortium does not bid on the same tender alone, and is not in a
second one. Nobody else learns of it before the opening.
"""
