"""The dock: what is ready, and the long runs."""
