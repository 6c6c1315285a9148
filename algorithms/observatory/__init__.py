"""The observatory's month: new incidents in, indicators and alarms out."""
