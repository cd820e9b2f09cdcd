"""Sealed envelopes: a bid is locked with the tender's opening key and stays shut until the opening."""
