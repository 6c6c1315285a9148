"""Neighbours, inference and the statistics of place."""
