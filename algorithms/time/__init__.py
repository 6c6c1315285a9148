"""When: hours, weekdays, months and trends."""
