"""What each phrase does, one file for each part of a tender's life."""
