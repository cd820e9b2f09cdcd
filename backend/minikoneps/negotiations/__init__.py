"""Where proposal and price together only say who comes first, the contract is talked over before an award.

The officer negotiates with the first in line, about the work and then about the price, and keeps minutes of
every round. What is agreed is awarded; where the talks break down, the next in line has its turn.
"""
