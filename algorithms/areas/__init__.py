"""Counts and rates of areas, and how concentrated they are."""
