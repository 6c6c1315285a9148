"""Did it move: quotient and difference on given zones."""
