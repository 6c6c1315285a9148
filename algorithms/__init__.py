"""The engine: analyses of local citizen security in pure Python."""
