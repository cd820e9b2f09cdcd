"""The organisations in the room and the seats from which people act for them.

A procuring entity buys, a tenderer offers; a seat says who may do what, and a person holds it only while
it is theirs. Names of people are not kept here.
"""
