"""Evaluators are appointed to a tender, say what ties them to a tenderer, and mark the bids by the criteria.

Whoever is tied steps aside, a reserve moves up, and the marks of the one who left no longer count. Each
member marks alone; when all have handed in they agree, and the chair closes. After that nothing changes.
"""
