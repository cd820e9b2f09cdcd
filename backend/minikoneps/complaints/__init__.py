"""A tenderer that thinks a decision wrong complains of it in time, and a body of neither side decides.

While a complaint waits, the contract waits with it where the country's law says so. The procuring entity
answers, the review body decides with reasons: the decision stands, or it is set aside and made anew.
"""
