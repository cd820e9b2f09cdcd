"""Nouns that belong to no single stage of a procurement: money, periods, instants, refusals, and who asks."""
