"""Victimisation and perception surveys: microdata, estimates, the dark figure."""
