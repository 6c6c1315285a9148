"""The parity page: our numbers beside those of other tools, made from runs."""
