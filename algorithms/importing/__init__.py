"""From a file in any state to clean incidents and areas, with an account of every row."""
