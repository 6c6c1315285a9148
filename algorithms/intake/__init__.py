"""Reading what people have: layers, tables, dates, coordinates."""
