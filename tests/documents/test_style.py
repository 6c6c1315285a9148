from __future__ import annotations

import subprocess
import sys

import numpy
import pytest
from convivencia.algorithms.core.errors import InputError
from convivencia.algorithms.documents.classes import (
    MapClass,
    category_classes,
    class_breaks,
    class_positions,
    diverging_classes,
    graduated_classes,
)
from convivencia.algorithms.documents.style import palette, result_style, result_styles
from convivencia.algorithms.importing.ledger import REASONS

DRAWN = {"outside_study", "far_away", "zero_position", "zero_of_utm", "impossible_position"}
"""Reasons whose positions can be drawn."""


def lightness(colour: str) -> float:
    linear = []
    for place in (1, 3, 5):
        value = int(colour[place : place + 2], 16) / 255
        linear.append(value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4)
    luminance = 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    return 116 * luminance ** (1 / 3) - 16


@pytest.mark.parametrize("kind", [k for k, s in result_styles().items() if s.mode == "categories"])
def test_classes_stay_apart_in_a_grey_print(kind):
    # a hatch tells itself apart, and so does what is not drawn
    colours = [c.colour for c in result_style(kind).classes if not c.hatch and c.opacity > 0]
    if kind == "set_aside":
        # whole rows and dates have no place on the map: they share one grey
        colours = list(set(colours))
    solid = sorted(lightness(colour) for colour in colours)
    assert min(numpy.diff(solid), default=100) > 5


@pytest.mark.parametrize("kind", [k for k, s in result_styles().items() if s.mode == "sequential"])
def test_ramps_get_darker(kind):
    steps = [lightness(colour) for colour in result_style(kind).ramp]
    assert max(numpy.diff(steps)) < -5
    assert result_style(kind).colours(3) == (
        result_style(kind).ramp[0],
        result_style(kind).ramp[3],
        result_style(kind).ramp[6],
    )


def test_every_label_is_in_three_languages():
    for style in result_styles().values():
        assert set(style.titles) == {"en", "es", "pt"}
        for one in style.classes:
            assert set(one.labels) == {"en", "es", "pt"}
            assert all(one.labels.values())
    assert result_style("getis_ord").class_of("hot_99").label("es").startswith("Concentración, 99")
    assert palette()["accent"].startswith("#")


def test_every_reason_of_the_ledger_has_a_class_with_its_words():
    classes = {c.value: c for c in result_style("set_aside").classes}
    assert set(classes) == set(REASONS)
    for code, (_, words) in REASONS.items():
        assert classes[code].label("en") == words
    drawn = [c.colour for code, c in classes.items() if code in DRAWN]
    assert len(set(drawn)) == len(DRAWN)


def test_expected_classes():
    assert [c.value for c in result_style("getis_ord").classes] == [
        "hot_99",
        "hot_95",
        "hot_90",
        "cold_90",
        "cold_95",
        "cold_99",
        "not_significant",
        "no_data",
        "island",
    ]
    assert result_style("local_moran").column == "cluster"
    with pytest.raises(InputError):
        result_style("nothing")
    with pytest.raises(InputError):
        result_style("getis_ord").class_of("hot_98")


def test_importing_documents_loads_nothing_heavy():
    code = (
        "import sys\n"
        "from convivencia.algorithms.documents import blocks, charts, dates, docx, html\n"
        "from convivencia.algorithms.documents import maps, numbers, style, words, xlsx\n"
        "style.result_styles()\n"
        "heavy = {'numpy', 'pandas', 'matplotlib', 'docx', 'jinja2', 'xlsxwriter', 'geopandas'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_quantile_breaks_fall_on_observed_values():
    assert class_breaks(range(1, 11), 5) == (1.0, 2.0, 4.0, 6.0, 8.0, 10.0)
    assert class_breaks([3, 3, 3], 4) == (3.0,)
    assert class_breaks([None, numpy.nan], 4) == ()


def test_pretty_breaks_are_round_and_hold_all():
    edges = class_breaks([3, 97.2], 5, method="pretty")
    assert edges == (0.0, 20.0, 40.0, 60.0, 80.0, 100.0)
    assert len(class_breaks([0.011, 0.97], 4, method="pretty")) <= 5


@pytest.mark.parametrize("method", ["quantile", "pretty"])
def test_every_value_has_exactly_one_class(method):
    values = numpy.append(numpy.random.default_rng(1).poisson(3, 300).astype(float), [numpy.nan])
    classes = graduated_classes("count", values, "es", method=method)
    positions = class_positions(values, classes)
    assert (positions >= 0).all()
    assert classes[positions[-1]].missing
    assert {classes[p].label for p in positions[values == 0]} == {"Ninguno"}


def test_whole_numbers_have_labels_without_overlap():
    labels = [c.label for c in graduated_classes("count", range(1, 21), "en", k=4)]
    assert labels == ["1 – 5", "6 – 10", "11 – 15", "16 – 20"]


def test_unknown_values_have_no_class_and_missing_ones_theirs():
    classes = category_classes("getis_ord", "en")
    positions = class_positions(["hot_99", None, "nonsense"], classes)
    assert classes[positions[0]].value == "hot_99"
    assert classes[positions[1]].value == "no_data"
    assert positions[2] == -1


def test_range_classes_take_both_ends():
    classes = (
        MapClass("a", "#ffffff", lower=0, upper=1),
        MapClass("b", "#000000", lower=1, upper=2),
    )
    assert list(class_positions([0, 1, 1.5, 2, 3], classes)) == [0, 0, 1, 1, -1]


def test_diverging_classes_part_at_the_neutral_value():
    values = numpy.append(numpy.geomspace(0.01, 50, 400), numpy.nan)
    classes = diverging_classes("density_ratio", values, "es", measure="ratio", neutral=0.5)
    positions = class_positions(values, classes)
    assert (positions[:-1] >= 0).all() and positions[-1] == -1
    assert [
        classes[positions[numpy.abs(values[:-1] - v).argmin()]].colour for v in (0.02, 0.5)
    ] == [
        "#1b5c93",
        "#efefef",
    ]
    assert len({one.label for one in classes}) == 7
    logs = diverging_classes("density_ratio", [-3, 3], "en", measure="log_ratio", neutral=0.0)
    assert logs[3].lower == pytest.approx(-logs[3].upper)
    even = diverging_classes("density_ratio", [-10, 4], "en", measure="difference", neutral=0.0)
    assert [one.upper for one in even][:3] == [-5, -2, -0.5]
    assert diverging_classes("density_ratio", [numpy.nan], "en", measure="ratio", neutral=1) == ()


def test_a_diverging_ramp_is_light_in_the_middle():
    steps = [lightness(colour) for colour in result_style("density_ratio").ramp]
    assert numpy.argmax(steps) == 3
    assert min(numpy.diff(sorted(steps))) > 5


def test_a_raster_of_classes_is_drawn_by_its_numbers():
    classes = category_classes("ratio_significance", "pt")
    positions = class_positions(numpy.array([3.0, 0.0, -3.0, numpy.nan]), classes)
    assert [classes[p].value for p in positions[:3]] == [3, 0, -3] and positions[3] == -1
