"""The intervention as polygons: where it was, where crime may have moved, and the controls."""

from __future__ import annotations

from typing import Any

import numpy as np

from .effects import INTERVENTION, ZONES, planted
from .outline import CRS
from .town import Town


def zones_of(place: Town) -> Any:
    """Return the zones layer: one polygon for each ``zone``, of whole blocks, without overlap."""
    import geopandas
    import shapely

    blocks = np.asarray(place.blocks.geometry.array)
    zone = planted().zone
    return geopandas.GeoDataFrame(
        {"zone": list(ZONES)},
        geometry=[
            _many(shapely.normalize(shapely.coverage_union_all(blocks[zone == number])))
            for number in range(len(ZONES))
        ],
        crs=CRS,
    )


def treatment_of(place: Town) -> Any:
    """Return the treatment layer: the treated neighbourhoods and the start date."""
    import geopandas
    import pandas as pd

    treated = zones_of(place).geometry.iloc[:1]
    return geopandas.GeoDataFrame(
        {
            "treatment_id": ["T1"],
            "name": ["Patrullaje a pie y alumbrado"],
            "start": pd.to_datetime([INTERVENTION]).astype("datetime64[s]"),
        },
        geometry=treated.array,
        crs=CRS,
    )


def _many(polygon: Any) -> Any:
    """Return a multipolygon: a layer holds one kind of geometry."""
    import shapely

    return shapely.MultiPolygon(list(shapely.get_parts(polygon)))
