"""Is my server all right? What it needs to go on is looked at, for the trainer and for machines."""
