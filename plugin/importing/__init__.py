"""The dialog that imports incidents: which column is what, what would happen, what happened."""
