"""Registers of the guides as spreadsheets that a team fills in and hands back."""
