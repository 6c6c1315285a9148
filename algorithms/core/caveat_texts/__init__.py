"""The sentences of the caveats, a module for each topic."""
