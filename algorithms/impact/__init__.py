"""An intervention evaluated in one run, and its report."""
