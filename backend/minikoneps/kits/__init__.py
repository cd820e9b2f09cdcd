"""A folder on a stick with everything that another laptop needs: it installs and runs with no network.

A trainer makes it once where there is a network, carries it to the training room, and starts it there by a
double click.
"""
