"""From the diagnosis to the plan: the guides, their instruments and the plan's matrices."""
