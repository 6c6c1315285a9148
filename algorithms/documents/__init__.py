"""Documents: a content model and its writers. Nothing heavy is imported here."""
