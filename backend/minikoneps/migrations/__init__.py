"""How databases that an older minikoneps made go forward: each step once, in order, with everything kept."""
