"""Load the reference data, and build the small layers that the tests share."""

import copy
import csv
import json
from pathlib import Path

import geopandas
import numpy as np
import pandas as pd
import shapely
from convivencia.algorithms.intake.points import Points
from libpysal.graph import Graph

HERE = Path(__file__).parent
METRES = "EPSG:32614"


def numbers(name):
    """Return the expected numbers of one topic."""
    return json.loads((HERE / f"{name}.json").read_text(encoding="utf-8"))


def table(name):
    """Return one of the csv files."""
    return pd.read_csv(HERE / f"{name}.csv")


def edges(name):
    """Return the neighbours of a data set as a libpysal graph with text ids."""
    pairs = pd.read_csv(HERE / f"{name}_queen_edges.csv").astype(str)
    return Graph.from_arrays(
        pairs["focal"].to_numpy(), pairs["neighbor"].to_numpy(), np.ones(len(pairs))
    )


def columbus():
    """Return the 49 polygons of Columbus, without a CRS."""
    frame = geopandas.read_file(HERE / "columbus.geojson")
    frame = frame.set_crs(None, allow_override=True)
    frame.attrs["title"] = "Columbus"
    return frame


def squares(rows, columns, side=1000.0, crs=METRES, left=500_000.0, top=2_200_000.0, **values):
    """Return a grid of squares in row order, with ``id`` from 1 and the columns given."""
    row, column = np.divmod(np.arange(rows * columns), columns)
    cells = shapely.box(
        left + column * side, top - (row + 1) * side, left + (column + 1) * side, top - row * side
    )
    frame = geopandas.GeoDataFrame(
        {"id": np.arange(1, rows * columns + 1), **values}, geometry=cells, crs=crs
    )
    frame.attrs["title"] = "squares"
    return frame


def grid8():
    """Return the 8 by 8 case: ``count`` with a mean of exactly two, ``pop``."""
    case = table("grid8")
    return squares(8, 8, count=case["count"].to_numpy(), pop=case["pop"].to_numpy())


def sparse10():
    """Return the sparse 10 by 10 case and its exact tails."""
    exact = table("sparse10_exact")
    return squares(10, 10, count=table("sparse10")["count"].to_numpy()), exact


def boxes_for(frame):
    """Give a table without shapes a square for each row, far apart."""
    places = np.arange(len(frame)) * 10.0
    return geopandas.GeoDataFrame(
        frame.copy(), geometry=shapely.box(places, 0, places + 1, 1), crs=METRES
    )


def points(x, y, crs=METRES, **columns):
    """Return a point table."""
    return Points(
        np.asarray(x, dtype=float),
        np.asarray(y, dtype=float),
        pd.DataFrame(columns, index=range(len(x))),
        crs,
        {"title": "incidents"},
    )


def snapshot(layer):
    """Return a copy to compare with later, deep down to geometries and attributes."""
    return copy.deepcopy(layer)


def assert_unchanged(layer, before):
    """Say that a layer is as it was: values, types, index, shapes, CRS and attrs."""
    if isinstance(layer, Points):
        np.testing.assert_array_equal(layer.x, before.x)
        np.testing.assert_array_equal(layer.y, before.y)
        pd.testing.assert_frame_equal(layer.attributes, before.attributes)
        assert (layer.crs, dict(layer.attrs)) == (before.crs, dict(before.attrs))
        return
    assert list(layer.columns) == list(before.columns)
    assert layer.attrs == before.attrs
    pd.testing.assert_index_equal(layer.index, before.index)
    geometry = layer.geometry.name if hasattr(layer, "geometry") else None
    others = [name for name in layer.columns if name != geometry]
    pd.testing.assert_frame_equal(pd.DataFrame(layer[others]), pd.DataFrame(before[others]))
    if geometry:
        assert layer.crs == before.crs
        assert list(layer.geometry.to_wkb()) == list(before.geometry.to_wkb())


def rows_of(name):
    """Return a csv as a list of dictionaries of text."""
    with (HERE / name).open(encoding="utf-8") as stream:
        return list(csv.DictReader(stream))


ZONE_PLACES = {"treatment": 0, "displacement": 1, "treatment_control": 2, "displacement_control": 3}


def zones(areas_km2=None, kinds=tuple(ZONE_PLACES)):
    """Return four rectangles side by side, far enough apart not to touch, of given sizes."""
    sizes = areas_km2 or dict.fromkeys(ZONE_PLACES, 1.0)
    shapes = [
        shapely.box(
            500_000 + 5000 * ZONE_PLACES[kind],
            2_000_000,
            500_000 + 5000 * ZONE_PLACES[kind] + 1000,
            2_000_000 + 1000 * sizes[kind],
        )
        for kind in kinds
    ]
    frame = geopandas.GeoDataFrame({"zone": list(kinds)}, geometry=shapes, crs=METRES)
    frame.attrs["title"] = "zones"
    return frame


def zone_incidents(counts, before="2022-06-15", after="2023-06-15", **columns):
    """Return points in the zones: ``counts`` gives (before, after) by kind of zone."""
    x, days = [], []
    for kind, (first, second) in counts.items():
        x += [500_000 + 5000 * ZONE_PLACES[kind] + 500] * (first + second)
        days += [before] * first + [after] * second
    return points(x, [2_000_300.0] * len(x), date=days, **columns)
