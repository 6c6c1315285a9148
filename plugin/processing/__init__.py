"""The Processing provider: one generic algorithm for every declaration."""
