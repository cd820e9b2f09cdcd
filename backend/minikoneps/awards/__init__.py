"""The procuring officer decides who supplies, or that nobody does, and says why.

From here on, and only here, the chosen tenderer is called the supplier.
"""
