"""The book of the workshop: every act stands here once, in order; a later change cannot go unseen."""
