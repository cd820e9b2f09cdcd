"""A procuring officer puts files beside the notice: specifications, forms, drawings, a draft of the contract.

What a file is, is read from its bytes and not from its name. A document is never changed or taken away: a
better one replaces it, and the one before stays to be compared. Its fingerprint stands in the ledger.
"""
