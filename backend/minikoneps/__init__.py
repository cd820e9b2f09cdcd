"""minikoneps: a whole national e-procurement system in a classroom.

A trainer opens a workshop and hands out seats. Procuring officers publish tenders, tenderers seal
their bids, evaluators rank what was opened, and every act is written into one book that nobody can
rewrite unnoticed.
"""

__version__ = "0.1.0"
