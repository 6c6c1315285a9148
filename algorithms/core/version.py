"""The one place where the version stands; metadata.txt repeats it and a test compares them."""

VERSION = "0.1.0"
