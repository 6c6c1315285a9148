"""What places and periods show together: where reported events gather, and whether they stay."""
