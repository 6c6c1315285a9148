"""The study, its recipe, findings and the diagnostic's run."""
