"""What every analysis shares: declarations, results, caveats, provenance, progress, errors."""
