from __future__ import annotations

import re
import struct
import time

import geopandas
import matplotlib
import numpy
import pytest
import shapely
from convivencia.algorithms.core.errors import InputError
from convivencia.algorithms.documents import charts, maps
from convivencia.algorithms.documents.canvas import Drawn, figure, text_width, wrapped
from convivencia.algorithms.documents.catalogue import Catalogue
from convivencia.algorithms.documents.classes import MapClass, category_classes, graduated_classes
from convivencia.algorithms.documents.diagrams import Link, drawn_network

NASTY = ["$x_1$ \\frac", "control \x00\x0b text", "<b>&", "", "x" * 120]


def size(png: bytes) -> tuple[int, int]:
    assert png[:8] == b"\x89PNG\r\n\x1a\n"
    return struct.unpack(">II", png[16:24])


def squares(count: int, crs: object = 31984) -> geopandas.GeoDataFrame:
    side = int(numpy.ceil(numpy.sqrt(count)))
    across, up = numpy.meshgrid(numpy.arange(side), numpy.arange(side))
    boxes = shapely.box(
        across.ravel() * 100, up.ravel() * 100, across.ravel() * 100 + 100, up.ravel() * 100 + 100
    )
    return geopandas.GeoDataFrame(geometry=boxes[:count], crs=crs)


def drawn() -> dict[str, bytes]:
    values = [1.0, None, 3.0, float("nan"), 12000.0]
    low, high = [0.5, 0, 2, 0, 9000.0], [2, 0, 4, 0, 15000.0]
    es = Catalogue("es")
    return {
        "line": charts.line_series(
            NASTY,
            values,
            catalogue=es,
            title="Título $",
            unit="u",
            value_label="v",
            band_low=low,
            band_high=high,
            band_label="b",
            partial_last=True,
        ),
        "bars": charts.bar_ranking(
            NASTY, values, low=low, high=high, reference=2, reference_label="m", title="T"
        ),
        "dots": charts.interval_dots(NASTY, values, low, high, reference=2, reference_label="m"),
        "heat": charts.hour_weekday_heat(numpy.full((7, 24), numpy.nan), catalogue=es, title="T"),
        "lorenz": charts.lorenz_curve(
            [0, 0.5, 1], [0, 0.9, 1], marks=((0.5, 0.9, "half"),), width_cm=16
        ),
        "small": charts.small_multiples(
            NASTY, [charts.Panel(name, values) for name in NASTY], title="T"
        ),
    }


def test_charts_have_the_width_asked_for_and_leave_matplotlib_alone():
    before = dict(matplotlib.rcParams)
    for name, png in drawn().items():
        assert abs(size(png)[0] - 16 / 2.54 * 200) <= 1, name
        assert b"Software" not in png
    assert dict(matplotlib.rcParams) == before


@pytest.mark.parametrize("values", [[], [None], [0.0], [0.0, 0.0]])
def test_charts_of_nothing_do_not_fail(values):
    labels = [str(number) for number in range(len(values))]
    charts.line_series(labels, values, partial_last=True)
    charts.bar_ranking(labels, values)
    charts.interval_dots(labels, values, values, values)


def test_map_with_everything():
    frame = squares(30)
    frame["value"] = [None, *range(29)]
    surface = maps.RasterLayer(
        numpy.eye(5), (0, 0, 600, 500), (MapClass("$ high", "#ff0000", lower=0.5, upper=1),)
    )
    classes = graduated_classes("count", frame["value"], "es")
    png = maps.draw_map(
        frame,
        classes,
        "value",
        title="x" * 300,
        source=NASTY[1],
        note=NASTY[0],
        legend_title="<&>",
        outline=frame.dissolve(),
        raster=surface,
        catalogue=Catalogue("es"),
    )
    assert abs(size(png)[0] - 16 / 2.54 * 200) <= 1


def test_map_of_points_lines_holes_and_empty_geometries():
    hole = shapely.Polygon(shapely.box(0, 0, 10, 10).exterior, [shapely.box(4, 4, 6, 6).exterior])
    shapes = [hole, shapely.MultiPolygon([shapely.box(20, 0, 30, 10)]), shapely.Polygon(), None]
    frame = geopandas.GeoDataFrame(
        {"spot": ["hot_99", None, "island", "x"]}, geometry=shapes, crs=31984
    )
    maps.draw_map(frame, category_classes("getis_ord", "pt"), "spot")
    points = geopandas.GeoDataFrame(geometry=[shapely.Point(5, 5)], crs=31984)
    maps.draw_map(points, category_classes("incidents", "es"), None, outline=frame)


def test_holes_stay_empty():
    from io import BytesIO

    from matplotlib.image import imread

    hole = shapely.Polygon(shapely.box(0, 0, 10, 10).exterior, [shapely.box(3, 3, 7, 7).exterior])
    frame = geopandas.GeoDataFrame(geometry=[hole], crs=31984)
    image = imread(BytesIO(maps.draw_map(frame, [MapClass("a", "#ff0000", value="")], None)))
    red = (image[..., 0] > 0.9) & (image[..., 1] < 0.1)
    rows, columns = numpy.where(red[:, : image.shape[1] // 2])
    middle = image[(rows.min() + rows.max()) // 2, (columns.min() + columns.max()) // 2]
    assert middle[:3].min() > 0.9


def test_maps_refuse_degrees_nothing_and_unknown_columns():
    with pytest.raises(InputError, match="projected"):
        maps.draw_map(squares(4, 4326), category_classes("areas", "en"), None)
    with pytest.raises(InputError, match="empty"):
        maps.draw_map(squares(4).iloc[:0], category_classes("areas", "en"), None)
    with pytest.raises(InputError, match="no column"):
        maps.draw_map(squares(4), category_classes("getis_ord", "en"), "spot")


def test_1814_polygons_draw_in_seconds():
    frame = squares(1814)
    frame["value"] = range(1814)
    started = time.perf_counter()
    maps.draw_map(frame, graduated_classes("count", frame["value"], "es"), "value")
    assert time.perf_counter() - started < 5


def test_lines_are_drawn_in_the_width_and_colour_of_their_class():
    from io import BytesIO

    from matplotlib.image import imread
    from shapely import LineString

    frame = geopandas.GeoDataFrame(
        {"spot": ["hot_99", "not_significant", "hot_99"]},
        geometry=[
            LineString([(0, 0), (1000, 0)]),
            LineString([(0, 500), (1000, 500)]),
            LineString([(0, 900), (1000, 900)]),
        ],
        crs="EPSG:32618",
    )
    png = maps.draw_map(frame, category_classes("hot_routes", "en"), "spot")
    picture = (imread(BytesIO(png))[:, :, :3] * 255).round().astype(int)
    hot = (picture == [0x7F, 0x10, 0x17]).all(axis=2)
    plain = (picture == [0xD9, 0xDD, 0xE0]).all(axis=2)
    assert hot.sum() > 4 * plain.sum() > 0


def test_the_legend_of_lines_counts_street_segments():
    from convivencia.algorithms.documents.map_layout import legend_of

    classes = category_classes("hot_routes", "en")[:2]
    legend = legend_of("", classes, [1, 3], None, Catalogue("en"), points=False, lines=True,
                       counted=True)  # fmt: skip
    assert [entry.amount for entry in legend.entries] == ["1 street segment", "3 street segments"]
    assert all(entry.line for entry in legend.entries)


def test_every_chart_is_also_drawn_in_lines_without_a_text_that_could_be_markup():
    from xml.etree import ElementTree

    for name, picture in drawn().items():
        assert isinstance(picture, Drawn), name
        tree = ElementTree.fromstring(picture.svg)
        assert tree.tag.endswith("svg")
        # letters are outlines: no font is asked for, and nothing of a label can be run
        kinds = {item.tag.rpartition("}")[2] for item in tree.iter()}
        assert not kinds & {"text", "script", "foreignObject", "image", "a"}, (name, kinds)
        width, height = size(picture)
        assert float(tree.get("width")[:-2]) / float(tree.get("height")[:-2]) == pytest.approx(
            width / height, rel=0.01
        )


def test_lines_are_the_same_each_time():
    assert drawn()["heat"].svg == drawn()["heat"].svg


def test_no_line_is_lost_where_it_is_drawn_in_lines():
    links = [Link("a", "b", strength) for strength in (1, 2, 3)]
    picture = drawn_network(["a", "b"], links)
    # an empty pattern of dashes is no line to those who read SVG strictly
    assert not re.search(rb"stroke-dasharray:\s*[;\"]", picture.svg)
    for strength in (1, 2, 3):
        one = drawn_network(["a", "b"], [Link("a", "b", strength)])
        assert one.svg != drawn_network(["a", "b"], []).svg


def test_charts_in_lines_are_smaller_than_in_dots():
    labels = [f"Barrio {place}" for place in range(12)]
    picture = charts.bar_ranking(labels, list(range(12)))
    assert len(picture.svg) < len(picture)


@pytest.mark.parametrize("text", ["M" * 10_000, "palabra " * 1_250])
def test_a_text_without_end_takes_no_time_to_break(text):
    ruler = figure(10, 2)
    begun = time.perf_counter()
    lines = wrapped(ruler, text, 4.0, 8)
    assert time.perf_counter() - begun < 2
    assert lines[-1].endswith("…")
    assert all(text_width(ruler, line, 8) <= 4.3 for line in lines)
