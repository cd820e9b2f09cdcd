"""A procuring entity says what it needs, for how long it will take bids, and by what rule it will choose.

While it is a draft only its procuring officer sees it. Publication gives it its notice number and its
opening key. From then on everybody can rely on it: an amendment is a new version that tells what changed
and leaves time to answer it, and only a cancellation with reasons ends it before its deadline does.
"""
