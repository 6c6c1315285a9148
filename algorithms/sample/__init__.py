"""The fictional municipality: a town, its people and incidents of any number, with known effects."""
