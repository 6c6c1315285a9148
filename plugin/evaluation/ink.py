"""The colours of zones while they are drawn: those of the zones' style."""

from __future__ import annotations

from qgis.PyQt.QtGui import QColor

from .. import styling

TREATED_INK = "#b8452b"
RING_INK = "#e58a5c"
STYLE = "zone_rings"


def classes() -> dict[str, dict]:
    """Return the classes of the zones' style by their value, in the order of the legend."""
    return {item["value"]: item for item in styling.kinds().get(STYLE, {}).get("classes", ())}


def ring_ink(number: int) -> str:
    """Return the colour of a ring, counted from 1."""
    name = "displacement" if number == 1 else f"displacement_{number}"
    return str(classes().get(name, {}).get("colour", RING_INK))


def see_through(colour: str, alpha: int) -> QColor:
    """Return a colour that lets the map show through; alpha from 0 to 255."""
    ink = QColor(colour)
    ink.setAlpha(alpha)
    return ink
