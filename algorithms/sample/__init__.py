"""The fictional municipality: a town, its people and any number of incidents with known effects."""
