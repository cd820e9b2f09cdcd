"""Code lists: what kind of thing an item is, by the lists that the world agreed on.

CPV, UNSPSC and HS belong to their publishers. Whoever runs the server loads the publisher's own file once;
from then on officers find a code by a word in their language. Without a file the page's short list remains.
"""
