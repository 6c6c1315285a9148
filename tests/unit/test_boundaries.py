"""Import boundaries: mended, merged, measured, joined, and every row accounted for."""

import os
import time
from pathlib import Path

import geopandas
import numpy as np
import pandas as pd
import pytest
import shapely
from convivencia.algorithms.core.errors import InputError
from convivencia.algorithms.importing.import_boundaries import import_boundaries
from convivencia.algorithms.intake.layers import Source, read_points, read_polygons
from convivencia.tests.reference.cases import METRES, assert_unchanged, snapshot, squares
from hypothesis import given
from hypothesis import strategies as st

BESIDE = Path(__file__).resolve().parents[2].parent / "shared"
DATA = Path(os.environ.get("CONVIVENCIA_SHARED") or BESIDE) / "data"
shared = [
    pytest.mark.shared,
    pytest.mark.skipif(not DATA.is_dir(), reason="no shared data beside the checkout"),
]


def layer(shapes, crs=METRES, **columns):
    frame = geopandas.GeoDataFrame(columns, geometry=list(shapes), crs=crs)
    frame.attrs["title"] = "barrios"
    return frame


def codes(result):
    return {item.code: dict(item.facts) for item in result.caveats}


def adds_up(result):
    summary = result.summary
    return summary["rows"] == summary["areas"] + summary["merged"] + summary["without_shape"]


def box(x, y, width=1000.0, height=1000.0):
    return shapely.box(500_000 + x, 2_000_000 + y, 500_000 + x + width, 2_000_000 + y + height)


def test_a_clean_layer_stays_as_it_is():
    frame = squares(5, 6, name=[f"n{number}" for number in range(30)])
    before = snapshot(frame)
    result = import_boundaries(frame, "id", "name")
    assert_unchanged(frame, before)
    assert list(result.areas.geometry.to_wkb()) == list(frame.geometry.to_wkb())
    assert result.areas["area_id"].tolist() == [str(number) for number in range(1, 31)]
    assert result.areas["area_km2"].tolist() == pytest.approx([1.0] * 30)
    assert not result.caveats and not len(result.mended) and not len(result.unmatched)
    assert result.overlaps is None and result.gaps is None
    assert adds_up(result) and result.summary["areas"] == 30


def test_invalid_rings_are_mended_and_their_change_is_said():
    bow = shapely.Polygon([(0, 0), (1000, 1000), (1000, 0), (0, 1000)])
    spike = shapely.Polygon([(3000, 0), (4000, 0), (4000, 1000), (4000, 3000), (4000, 1000),
                             (3000, 1000)])  # fmt: skip
    result = import_boundaries(layer([bow, spike, box(-9000, 0)], code=["a", "b", "c"]), "code")
    noted = result.mended[result.mended["problem"] == "invalid"].set_index("area_id")
    assert noted["detail"].tolist() == ["Self-intersection"] * 2
    # the rings of a bow tie cancel: drawn it encloses nothing, mended two triangles
    assert np.isnan(noted.loc["a", "area_change_share"])
    assert noted.loc["b", "area_change_share"] == pytest.approx(0, abs=1e-9)
    assert result.areas.geometry.is_valid.all()
    assert result.areas.geometry.geom_type.isin(["Polygon", "MultiPolygon"]).all()
    assert result.areas.geometry.area.tolist() == pytest.approx([500_000, 1e6, 1e6])
    assert codes(result)["repaired_geometry"] == {"count": 2}


def test_rows_without_a_polygon_are_dropped_to_the_list():
    shapes = [box(0, 0), None, shapely.Polygon(), shapely.Point(0, 0), box(1000, 0)]
    result = import_boundaries(layer(shapes, code=list("abcde")), "code")
    assert result.areas["area_id"].tolist() == ["a", "e"]
    noted = result.mended[result.mended["problem"] == "no_shape"]
    assert noted["area_id"].tolist() == ["b", "c", "d"]
    assert result.summary["without_shape"] == 3 and adds_up(result)
    with pytest.raises(InputError, match="No feature of “barrios” has a shape"):
        import_boundaries(layer([None, None], code=["a", "b"]), "code")


def test_parts_of_one_code_become_one_area():
    shapes = [box(0, 0), box(1000, 0), box(5000, 0), box(0, 1000)]
    frame = layer(shapes, code=["01", "02", "01", "01"], people=[10, 20, 30, 10])
    result = import_boundaries(frame, "code")
    assert result.areas["area_id"].tolist() == ["01", "02"]
    assert result.areas.geometry.area.tolist() == pytest.approx([3e6, 1e6])
    # nothing is summed: what the parts say differently is said
    assert result.areas["people"].tolist() == [10, 20]
    (note,) = result.mended.itertuples()
    assert (note.problem, note.detail) == ("merged", "× 3; ≠ people")
    assert codes(result)["merged_rows"] == {"count": 2, "areas": 1}
    assert result.summary["merged"] == 2 and adds_up(result)
    apart = import_boundaries(frame, "code", dissolve=False)
    assert len(apart.areas) == 4 and adds_up(apart)
    assert codes(apart)["repeated_identifiers"] == {"count": 3}


def test_a_missing_code_makes_no_area_of_all_that_lack_one():
    result = import_boundaries(layer([box(0, 0), box(1000, 0)], code=[None, ""]), "code")
    assert len(result.areas) == 2
    assert result.areas["area_id"].tolist() == ["1", "2"]
    assert (result.mended["problem"] == "no_identifier").all()


def test_overlaps_gaps_and_islands_are_measured_and_left():
    ring = box(0, 0, 3000, 3000).difference(box(1000, 1000)).difference(box(2000, 100, 1, 500))
    upon = box(2900, 0, 1000, 1000)
    far = box(9000, 9000)
    result = import_boundaries(layer([ring, upon, far], code=["a", "b", "c"]), "code")
    assert list(result.areas.geometry.area) == pytest.approx([ring.area, 1e6, 1e6])
    (pair,) = result.overlaps.itertuples()
    assert (pair.first_id, pair.second_id) == ("a", "b")
    assert (pair.area_km2, pair.share) == (pytest.approx(0.1), pytest.approx(0.1))
    assert result.gaps["area_km2"].tolist() == pytest.approx([1.0, 0.0005])
    assert result.gaps["sliver"].tolist() == [False, True]
    # 2 × area ÷ perimeter
    assert result.gaps["width_m"].tolist() == pytest.approx([500, 2 * 500 / 1002])
    said = codes(result)
    assert said["boundary_overlaps"]["count"] == 1
    assert said["boundary_overlaps"]["largest"] == pytest.approx(0.1)
    assert said["boundary_gaps"]["slivers"] == 1 and said["islands"] == {"count": 1}
    assert result.mended[result.mended["problem"] == "island"]["area_id"].tolist() == ["c"]


def test_a_bay_is_no_gap():
    bay = box(0, 0, 3000, 3000).difference(box(1000, 1000, 1000, 5000))
    assert import_boundaries(layer([bay])).gaps is None


@given(st.integers(0, 100_000))
def test_overlaps_and_gaps_against_areas(seed):
    # what all areas hold, less what their union holds, is what overlaps of pairs hold twice
    random = np.random.default_rng(seed)
    x, y = random.permutation(8)[:4] * 900.0, random.uniform(0, 400, 4)
    result = import_boundaries(layer([box(a, b) for a, b in zip(x, y, strict=True)]))
    shapes = result.areas.geometry
    # boxes 1,000 wide every 900 m: no three meet
    twice = shapes.area.sum() - shapely.union_all(shapes.to_numpy()).area
    assert result.summary["overlap_km2"] * 1e6 == pytest.approx(twice, abs=1e-3)


def census():
    frame = pd.DataFrame(
        {
            "cve": ["1", "02", None, None, "9", None],
            "nombre": ["otro", "x", "Sta. Rosa", "COGHLAND", "Nowhere", "V. CRESPO"],
            "pob": [100, 200, 300, 400, 500, 600],
        }
    )
    frame.attrs["title"] = "censo"
    return frame


def barrios():
    names = ["Centro", "Norte", "Santa Rosa", "Coghlan", "Villa Crespo"]
    return layer([box(1000 * place, 0) for place in range(5)], name=names,
                 code=["001", "2", "3", "4", "5"])  # fmt: skip


def test_a_table_is_joined_by_code_then_by_name():
    result = import_boundaries(
        barrios(), "code", "name", table=census(), table_id="cve", table_name="nombre"
    )
    found = result.areas
    assert found["matched_by"].fillna("").tolist() == ["code", "code", "name", "", "name"]
    assert found["pob"].tolist()[:3] == [100, 200, 300] and np.isnan(found["pob"][3])
    assert found["pob"][4] == 600
    left = result.unmatched.set_index(["side", "name"])
    assert left.loc[("areas", "Coghlan"), "suggestion"] == "COGHLAND"
    assert left.loc[("table", "COGHLAND"), "suggestion"] == "Coghlan"
    assert left.loc[("table", "COGHLAND"), "score"] == pytest.approx(14 / 15, abs=5e-4)
    assert pd.isna(left.loc[("table", "Nowhere"), "suggestion"])
    said = codes(result)
    assert said["unmatched_areas"] == {"count": 1, "examples": "Coghlan"}
    assert said["unmatched_rows"] == {"count": 2, "examples": "COGHLAND, Nowhere"}
    summary = result.summary
    assert summary["joined"] + summary["unmatched_areas"] == summary["areas"]
    assert summary["joined"] + summary["unmatched_rows"] == len(census())


def test_a_suggestion_is_taken_only_when_confirmed():
    names = {"table": census(), "table_name": "nombre"}
    plain = import_boundaries(barrios(), None, "name", **names)
    assert plain.areas["pob"].isna().sum() == 3
    result = import_boundaries(
        barrios(), None, "name", confirmed="coghland=COGHLAN, Nowhere=Norte", **names
    )
    by = result.areas["matched_by"].fillna("").tolist()
    assert by == ["", "confirmed", "name", "confirmed", "name"]
    assert result.areas["pob"][3] == 400
    with pytest.raises(InputError, match="“Palermo” stands 0 times in the table"):
        import_boundaries(barrios(), None, "name", confirmed=("Palermo=Norte",), **names)
    with pytest.raises(InputError, match="must be a pair"):
        import_boundaries(barrios(), None, "name", confirmed=("Palermo",), **names)
    with pytest.raises(InputError, match="paired with two"):
        import_boundaries(
            barrios(), None, "name", confirmed=("COGHLAND=Norte", "Nowhere=Norte"), **names
        )


def test_names_that_repeat_are_joined_to_nobody():
    frame = layer([box(0, 0), box(1000, 0), box(2000, 0)], name=["Centro", "CENTRO", "Sur"])
    table = pd.DataFrame({"n": ["centro", "sur", "Sur "], "pob": [1, 2, 3]})
    result = import_boundaries(frame, None, "name", table=table, table_name="n")
    assert result.areas["pob"].isna().all()
    assert set(result.unmatched["reason"]) == {"repeated_name", "no_match"}
    assert codes(result)["repeated_names"] == {"count": 2}


def test_a_second_row_of_one_code_is_listed():
    table = pd.DataFrame({"c": ["1", "01"], "pob": [1, 2]})
    result = import_boundaries(layer([box(0, 0)], code=["001"]), "code", table=table, table_id="c")
    assert result.areas["pob"].tolist() == [1]
    assert result.unmatched[["side", "code", "reason"]].to_numpy().tolist() == [
        ["table", "01", "second_row"]
    ]


def test_another_code_of_the_same_name_is_said():
    table = pd.DataFrame({"c": ["X9"], "n": ["Norte"], "pob": [7]})
    result = import_boundaries(barrios(), "code", "name", table=table, table_id="c", table_name="n")
    assert codes(result)["other_code"] == {"count": 1, "examples": "Norte"}


def test_columns_of_both_sides_stay_apart():
    table = pd.DataFrame({"code": ["5"], "name": ["V Crespo"], "pob": [9]})
    result = import_boundaries(barrios(), "code", "name", table=table, table_id="code")
    assert result.areas["name"].tolist() == barrios()["name"].tolist()
    assert result.areas["name_table"].tolist()[-1] == "V Crespo"
    again = import_boundaries(result.areas, "area_id", "area_name")
    assert "area_id_input" not in again.areas.columns
    assert again.areas["area_id"].tolist() == result.areas["area_id"].tolist()


def test_what_cannot_be_joined_is_one_sentence():
    with pytest.raises(InputError, match="name the code column of both"):
        import_boundaries(barrios(), "code", table=census(), table_name="nombre")
    with pytest.raises(InputError, match="choose the table"):
        import_boundaries(barrios(), "code", table_name="nombre")
    with pytest.raises(InputError, match="has no column “nada”"):
        import_boundaries(barrios(), "nada")


def test_two_thousand_polygons_in_seconds():
    side = 45
    frame = squares(side, side, side=200.0)
    frame["geometry"] = frame.geometry.segmentize(5)
    started = time.perf_counter()
    result = import_boundaries(frame, "id")
    assert time.perf_counter() - started < 10
    assert result.summary["areas"] == side * side and result.overlaps is None


class TestRealFiles:
    pytestmark = shared

    def test_mexico_city(self):
        frame = read_polygons(Source(str(DATA / "mexico_city" / "colonias_iecm.gpkg")))
        started = time.perf_counter()
        result = import_boundaries(frame, "CVEUT", "NOMUT")
        assert time.perf_counter() - started < 5
        summary = result.summary
        assert (summary["rows"], summary["areas"], summary["mended"]) == (1814, 1814, 5)
        assert adds_up(result)
        # neighbourhoods drawn wholly inside others, not only slips of the pen
        assert (result.overlaps["share"] > 0.99).sum() == 10
        assert summary["gaps"] - summary["slivers"] == 2
        assert (result.areas["SUMPOB1"] == 0).sum() == 14
        assert codes(result)["repeated_names"]["count"] == 140

    def test_buenos_aires_spellings(self):
        frame = read_polygons(Source(str(DATA / "buenos_aires" / "barrios_pop2010_DERIVED.gpkg")))
        table = pd.DataFrame(
            {"barrio": ["Coghland", "Montserrat", "La Boca", "V. Crespo", "Núñez"]}
        )
        result = import_boundaries(frame, None, "BARRIO", table=table, table_name="barrio")
        matched = result.areas.dropna(subset=["matched_by"])
        assert sorted(matched["BARRIO"]) == ["BOCA", "NUÑEZ", "VILLA CRESPO"]
        left = result.unmatched[result.unmatched["side"] == "table"].set_index("name")
        assert left.loc["Coghland", "suggestion"] == "COGHLAN"
        assert left.loc["Montserrat", "suggestion"] == "MONSERRAT"

    def test_lancashire_wards_that_moved(self):
        frame = read_polygons(Source(str(DATA / "lancashire" / "lancashire_wards.gpkg")))
        table = read_points(Source(str(DATA / "lancashire" / "lancashire_ward_pop.xlsx")))
        result = import_boundaries(
            frame, "ward_code", "ward_name", table=table, table_id="gss_code", table_name="ward"
        )
        by = result.areas["matched_by"].value_counts(dropna=False)
        assert (by["code"], by["name"], by.isna().sum()) == (245, 8, 0)
        assert result.summary["unmatched_areas"] == 18
        assert codes(result)["other_code"]["count"] == 8
