"""Documents of the guides, filled from the study's registers."""
