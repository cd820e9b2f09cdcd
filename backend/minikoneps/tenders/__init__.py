"""A procuring entity says what it needs, for how long it will take bids, and by what rule it will choose.

While it is a draft only its procuring officer sees it. Publication gives it its notice number and its
opening key, and from then on it stands as it is until its deadline closes it.
"""
