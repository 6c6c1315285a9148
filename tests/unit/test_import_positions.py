"""Quirks of coordinates, planted and found with their exact number; none where there is none."""

import geopandas
import numpy as np
import pandas as pd
import pytest
import shapely
from convivencia.algorithms.importing.import_incidents import import_incidents
from convivencia.tests.registers import (
    BOTTOM,
    COLUMNS,
    HIGH,
    LEFT,
    WIDE,
    accounts,
    aside,
    clean_register,
    found,
    write_register,
)
from pyproj import Transformer

TO_UTM = Transformer.from_crs(4326, 32614, always_xy=True)
SUSPICIONS = {
    "swapped", "other_sign", "other_system", "lost_decimal_point", "rounded", "jittered", "snapped",
    "unrepeated",
    "stacks", "centres", "ambiguous_dates", "contradicting_dates", "zone_dropped", "unknown_hours",
    "piled_hour", "unreadable_hours", "spreadsheet_days", "months_only", "date_formats",
    "repeated_ids", "likely_repeats", "unread_sex", "impossible_ages", "unread_ages", "set_aside",
    "renamed", "empty_rows", "just_outside", "unknown_area", "several_systems", "decimal_comma",
    "personal", "uncalculated", "swallowed", "stray_quotes", "reversed_spans", "other_columns",
}  # fmt: skip


def areas(rows=4, columns=4):
    side_x, side_y = WIDE / columns, HIGH / rows
    boxes = [
        shapely.box(LEFT + i * side_x, BOTTOM + j * side_y,
                    LEFT + (i + 1) * side_x, BOTTOM + (j + 1) * side_y)
        for j in range(rows) for i in range(columns)
    ]  # fmt: skip
    frame = geopandas.GeoDataFrame(
        {"clave": [f"A{n:02d}" for n in range(len(boxes))]}, geometry=boxes, crs=4326
    )
    frame.attrs["title"] = "colonias"
    return frame


def imported(folder, frame, **options):
    """Import a register; the number of each of its rows is its place plus two."""
    given = {**COLUMNS, "crs": "EPSG:4326", "counting_unit": "event"} | options
    result = import_incidents(write_register(folder, frame), **given)
    accounts(result)
    return result


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("rows", [80, 1_500, 6_000])
def test_nothing_is_found_in_a_clean_register(tmp_path, seed, rows):
    result = imported(tmp_path, clean_register(rows, seed))
    assert not SUSPICIONS & set(found(result)), SUSPICIONS & set(found(result))
    assert result.summary["with_position"] == result.summary["rows_read"] == rows
    assert {item.code for item in result.caveats} <= {"non_crimes"}
    assert set(result.incidents.attributes["position_precision"]) == {"exact"}
    with_areas = imported(tmp_path, clean_register(rows, seed), areas=areas(), area_id="clave")
    assert not SUSPICIONS & set(found(with_areas))
    assert with_areas.incidents.attributes["area_id"].notna().all()


def test_mends_are_exact_and_only_for_those_that_need_it(tmp_path):
    frame = clean_register(800)
    x, y = (frame[name].astype(float).to_numpy() for name in ("longitud", "latitud"))
    planted = np.random.default_rng(5).permutation(800)
    groups = np.split(planted[:50], [12, 22, 31, 40])
    swapped, sign, point, metres, both = groups
    frame.loc[swapped, ["longitud", "latitud"]] = frame.loc[
        swapped, ["latitud", "longitud"]
    ].to_numpy()
    frame.loc[sign, "longitud"] = frame.loc[sign, "longitud"].str.removeprefix("-")
    frame.loc[point, "longitud"] = frame.loc[point, "longitud"].str.replace(".", "")
    frame.loc[point, "latitud"] = frame.loc[point, "latitud"].str.replace(".", "")
    frame.loc[both, "latitud"] = "-" + frame.loc[both, "latitud"]
    east, north = TO_UTM.transform(x[metres], y[metres])
    frame.loc[metres, "longitud"] = [f"{value:.3f}" for value in east]
    frame.loc[metres, "latitud"] = [f"{value:.3f}" for value in north]
    for study in ({}, {"areas": areas(), "area_id": "clave"}):
        result = imported(tmp_path, frame, **study)
        told = found(result)
        assert told["swapped"] == 12 and told["other_sign"] == 10 + 10
        assert told["lost_decimal_point"] == 9 and told["other_system"] == 9
        sentence = result.report.set_index("finding").loc["other_system", "text"]
        assert "EPSG:32614" in sentence
        assert np.allclose(result.incidents.x, x, atol=1e-6)
        assert np.allclose(result.incidents.y, y, atol=1e-6)
    kept = imported(tmp_path, frame, mend=False)
    assert kept.summary["positions_set_aside"] == 50
    assert not {"swapped", "other_sign", "other_system", "lost_decimal_point"} & set(found(kept))
    rows = sorted(int(row) + 2 for row in planted[:50])
    assert sorted(kept.set_aside.attributes["source_row"]) == rows


def test_degrees_among_metres(tmp_path):
    frame = clean_register(400)
    x, y = (frame[name].astype(float).to_numpy() for name in ("longitud", "latitud"))
    east, north = TO_UTM.transform(x, y)
    frame["longitud"] = [f"{value:.2f}" for value in east]
    frame["latitud"] = [f"{value:.2f}" for value in north]
    frame.loc[:14, "longitud"] = [f"{value:.6f}" for value in x[:15]]
    frame.loc[:14, "latitud"] = [f"{value:.6f}" for value in y[:15]]
    result = imported(tmp_path, frame, crs="EPSG:32614")
    assert found(result)["other_system"] == 15
    assert np.allclose(result.incidents.x, east, atol=0.2)


def test_positions_that_are_none(tmp_path):
    frame = clean_register(600)
    planted = {
        "zero_position": (["0", "0.0", "0,000"], ["0", "0.0", "0"]),
        "no_position": (["", "  ", "-99.15"], ["", "19.35", ""]),
        "unreadable_position": (["n/d", "-99.1.5", "NaN?"], ["19.35", "19.35", "x"]),
        "zero_of_utm": (["-109.4887439", "-103.4887", "-103.48874"], ["0", "0.0", "0.00000"]),
        "impossible_position": (["999", "-99.15", "-999.9"], ["999", "99999", "19.35"]),
        "far_away": (["-58.38", "-100.9", "2.35"], ["-34.6", "19.35", "48.85"]),
    }
    expected = {}
    for number, (reason, (xs, ys)) in enumerate(planted.items()):
        rows = [100 + 10 * number + i for i in range(3)]
        frame.loc[rows, "longitud"], frame.loc[rows, "latitud"] = xs, ys
        expected[reason] = [row + 2 for row in rows]
    result = imported(tmp_path, frame)
    assert aside(result) == expected
    assert result.summary["with_position"] == 582 and result.summary["rows_used"] == 600
    whole = imported(tmp_path, frame, require_position=True)
    assert whole.summary["rows_set_aside"] == 18 and aside(whole) == expected
    assert whole.summary["with_position"] == whole.summary["incidents"] == 582
    written = result.set_aside
    at = written.attributes["source_row"] == expected["far_away"][0]
    assert (written.x[at][0], written.y[at][0]) == (-58.38, -34.6)
    assert written.attributes.loc[at, "detail"].iloc[0] == "-58.38 -34.6"


def test_outside_the_areas_and_just_outside(tmp_path):
    frame = clean_register(300)
    frame.loc[:4, "latitud"] = f"{BOTTOM - 0.002:.6f}"
    frame.loc[5:8, "latitud"] = f"{BOTTOM - 0.012:.6f}"
    result = imported(tmp_path, frame, areas=areas(), area_id="clave")
    assert aside(result) == {"outside_study": [7, 8, 9, 10]}
    assert found(result)["just_outside"] == 5
    place = result.incidents.attributes["area_id"]
    assert place[:5].isna().all() and place[9:].notna().all()
    strict = imported(tmp_path, frame, areas=areas(), area_id="clave", margin=0)
    assert aside(strict)["outside_study"] == list(range(2, 11))
    wide = imported(tmp_path, frame, areas=areas(), area_id="clave", margin=5_000)
    assert not aside(wide) and found(wide)["just_outside"] == 9


@pytest.mark.parametrize("seed", range(4))
def test_stacks_are_found_where_they_stand(tmp_path, seed):
    frame = clean_register(2_000, seed)
    frame.loc[:239, ["longitud", "latitud"]] = ["-99.133208", "19.352600"]
    frame.loc[300:499, ["longitud", "latitud"]] = ["-99.150000", "19.340011"]
    result = imported(tmp_path, frame)
    assert found(result)["stacks"] == 440
    precision = result.incidents.attributes["position_precision"]
    assert (precision[:240] == "default_point").all()
    assert (precision[300:500] == "default_point").all()
    assert (precision == "exact").sum() == 1_560
    text = result.report.set_index("finding").loc["stacks", "text"]
    assert "positions (2)" in text and "240" in text
    assert "default_points" in {item.code for item in result.caveats}


def test_centres_of_areas(tmp_path):
    frame = clean_register(900)
    shapes = areas()
    for number, size in ((3, 40), (9, 3), (12, 2)):
        middle = shapes.geometry[number].centroid
        rows = (
            range(100 * number, 100 * number + size)
            if number < 9
            else range(800 + 10 * (number - 9), 800 + 10 * (number - 9) + size)
        )
        frame.loc[list(rows), "longitud"] = f"{middle.x:.6f}"
        frame.loc[list(rows), "latitud"] = f"{middle.y:.6f}"
    result = imported(tmp_path, frame, areas=shapes, area_id="clave")
    # two at the same place may be chance; three are an address not found
    assert found(result)["centres"] == 43 and "stacks" not in found(result)
    precision = result.incidents.attributes["position_precision"]
    assert (precision == "area_centroid").sum() == 43


@pytest.mark.parametrize(("rows", "told"), [(900, False), (1_200, True), (6_000, True)])
def test_positions_moved_at_random(tmp_path, rows, told):
    frame = clean_register(rows)
    random = np.random.default_rng(4)
    for name in ("longitud", "latitud"):
        moved = frame[name].astype(float) + random.normal(0, 0.001, rows)
        frame[name] = [f"{value:.9f}" for value in moved]
    result = imported(tmp_path, frame)
    assert ("unrepeated" in found(result)) == told
    codes = {item.code for item in result.caveats}
    assert ("positions_unrepeated" in codes) == told
    assert (result.incidents.attributes["position_precision"] == "unrepeated").all() == told


def test_months_on_street_centres(tmp_path):
    frame = clean_register(2_000)
    frame["fecha"] = "2023-" + frame["fecha"].str[3:5] + "-01"
    for name in ("longitud", "latitud"):
        frame[name] = [f"{float(value):.2f}4321" for value in frame[name]]
    result = imported(tmp_path, frame, time="-")
    told = found(result)
    assert told["snapped"] == told["months_only"] == result.summary["incidents"]
    assert {"positions_snapped", "dates_are_months"} <= {item.code for item in result.caveats}


def test_rounded_positions_are_counted_but_not_trailing_zeros(tmp_path):
    frame = clean_register(3_000)
    frame.loc[10:16, "longitud"] = [f"{float(v):.2f}" for v in frame.loc[10:16, "longitud"]]
    frame.loc[10:16, "latitud"] = [f"{float(v):.2f}" for v in frame.loc[10:16, "latitud"]]
    frame.loc[50:54, "longitud"] = frame.loc[50:54, "longitud"].str[:-1]
    result = imported(tmp_path, frame)
    assert found(result)["rounded"] == 7
    precision = result.incidents.attributes["position_precision"]
    assert precision[precision == "rounded"].index.tolist() == list(range(10, 17))


@pytest.mark.parametrize("seed", range(5))
def test_a_register_to_four_decimals_is_not_rounded_by_chance(tmp_path, seed):
    frame = clean_register(12_000, seed)
    for name in ("longitud", "latitud"):
        frame[name] = [f"{float(value):.4f}".rstrip("0") for value in frame[name]]
    assert "rounded" not in found(imported(tmp_path, frame, repeats="keep"))


def test_all_rounded_is_said_of_all(tmp_path):
    frame = clean_register(500)
    for name in ("longitud", "latitud"):
        frame[name] = [f"{float(value):.2f}" for value in frame[name]]
    result = imported(tmp_path, frame)
    assert found(result)["rounded"] == result.summary["with_position"]


def test_decimal_commas_and_points_in_one_column(tmp_path):
    frame = clean_register(300)
    x = frame["longitud"].astype(float)
    frame.loc[::2, "longitud"] = frame.loc[::2, "longitud"].str.replace(".", ",")
    frame["latitud"] = frame["latitud"].str.replace(".", ",")
    result = imported(tmp_path, frame)
    assert np.allclose(result.incidents.x, x) and found(result).keys() >= {"decimal_both"}


def test_what_the_source_says_of_precision_is_kept(tmp_path):
    frame = clean_register(200)
    words = ["GPS", "domicilio", "calle", "centroide de colonia", "Municipio", "???", ""]
    frame["precision"] = [words[i % 7] for i in range(200)]
    result = imported(tmp_path, frame, precision="precision")
    read = result.incidents.attributes["position_precision"]
    assert read[:7].tolist() == ["exact", "address", "street", "area", "municipality", "exact",
                                 "exact"]  # fmt: skip


def test_the_sample_municipality_is_clean(tmp_path):
    from convivencia.algorithms.sample.make_sample import make_sample

    for seed in (1, 7):
        made = make_sample(size=4_000, seed=seed, folder=str(tmp_path / str(seed)))
        assert made is not None
        place = next((tmp_path / str(seed)).rglob("sample.gpkg"))
        shapes = geopandas.read_file(place, layer="areas")
        shapes.attrs["title"] = "areas"
        result = import_incidents(
            f"{place}|layername=incidents", areas=shapes, accept_guesses=True, area_id="area_id"
        )
        accounts(result)
        told = found(result)
        assert not {"swapped", "other_sign", "other_system", "lost_decimal_point", "snapped",
                    "stacks", "centres", "rounded", "set_aside"} & set(told), told  # fmt: skip
        # no two of its incidents lie at the same place, and that is what is said
        assert told["unrepeated"] == 4_000 and "repeated" not in told
        assert pd.notna(result.incidents.attributes["area_id"]).mean() > 0.97
