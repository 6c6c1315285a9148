"""Measure in metres: find the projected CRS that serves a layer, or say why none does."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..core.caveats import Caveat, caveat
from ..core.errors import InputError
from ..core.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Sequence

ZONE_DEGREES = 6.0
GEOGRAPHIC = "EPSG:4326"


def looks_geographic(bounds: Sequence[float]) -> bool:
    """Tell whether coordinates could be degrees of longitude and latitude."""
    left, bottom, right, top = bounds
    return left >= -180 and right <= 180 and bottom >= -90 and top <= 90


def crs_to_measure_in(
    layer_crs: str | None, bounds: Sequence[float], asked: str | None, title: str
) -> tuple[str | None, str | None, tuple[Caveat, ...]]:
    """Decide in which CRS distances and areas are measured.

    Parameters
    ----------
    layer_crs : str or None
        The layer's CRS.
    bounds : sequence of float
        left, bottom, right, top of the layer's coordinates.
    asked : str or None
        The user's choice.
    title : str
        The layer's title, for the sentences.

    Returns
    -------
    source : str or None
        The layer's CRS, assumed when it names none and its numbers look like degrees.
    target : str or None
        A projected CRS in metres; None when the layer has no CRS and its numbers are no degrees
        (they are then taken as metres).
    caveats : tuple of Caveat
        What was assumed.

    Raises
    ------
    InputError
        When the extent spans several UTM zones, or the CRS asked for is not projected.
    """
    from pyproj import CRS
    from pyproj.exceptions import CRSError

    caveats: tuple[Caveat, ...] = ()
    if asked is not None:
        try:
            chosen = CRS.from_user_input(asked)
        except CRSError as error:
            raise InputError(
                QT_TRANSLATE_NOOP("convivencia", "“{crs}” is not a known coordinate system."),
                crs=asked,
            ) from error
        if not chosen.is_projected or chosen.axis_info[0].unit_conversion_factor != 1.0:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "convivencia", "“{crs}” does not measure in metres; choose a projected system."
                ),
                crs=asked,
            )
    if layer_crs is None:
        if not looks_geographic(bounds):
            return asked, asked, ()
        layer_crs = GEOGRAPHIC
        caveats = (caveat("assumed_crs", layer=title, crs="WGS 84 (EPSG:4326)"),)
    own = CRS.from_user_input(layer_crs)
    if asked is not None:
        return layer_crs, asked, caveats
    if own.is_projected and own.axis_info[0].unit_conversion_factor == 1.0:
        return layer_crs, layer_crs, caveats
    target = _utm_of(own, bounds, title)
    return layer_crs, target, (*caveats, caveat("projected", crs=_label(target)))


def _utm_of(own: Any, bounds: Sequence[float], title: str) -> str:
    from pyproj import CRS, Transformer

    to_degrees = Transformer.from_crs(own, GEOGRAPHIC, always_xy=True)
    west, south, east, north = bounds
    left, bottom, right, top = to_degrees.transform_bounds(west, south, east, north)
    if not right - left <= ZONE_DEGREES:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "“{layer}” spans {degrees:.0f} degrees of longitude, more than one UTM zone: "
                "choose a projected coordinate system to measure in.",
            ),
            layer=title,
            degrees=abs(right - left),
        )
    longitude, latitude = (left + right) / 2, (bottom + top) / 2
    zone = min(60, int((longitude + 180) // 6) + 1)
    code = (32600 if latitude >= 0 else 32700) + zone
    return CRS.from_epsg(code).to_string()


def _label(crs: str) -> str:
    from pyproj import CRS

    return f"{CRS.from_user_input(crs).name} ({crs})"
