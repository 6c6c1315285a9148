"""Analyses that run other analyses."""
