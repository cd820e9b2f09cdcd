"""The languages a scenario may be written in besides those of the page, one file each.

A file holds the words of tables (seats, roles, columns, fields of a notice, lengths of time) and the sentence
of every phrase. Whoever translates the catalogue writes one such file and nothing else; a phrase that a file
leaves out cannot be said in that language yet, and the page of phrases says so.
"""
