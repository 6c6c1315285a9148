"""Treated areas on the map, their rings and controls before acting, and the answer after."""
