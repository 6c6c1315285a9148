"""The fictional municipality: its shapes, its people and what is planted in it."""

import hashlib
import json
import tomllib

import numpy as np
import pandas as pd
import pyogrio
import pytest
import rasterio
import shapely
from convivencia.algorithms.core.errors import Cancelled, InputError
from convivencia.algorithms.sample import draws, incidents
from convivencia.algorithms.sample.build import build_sample
from convivencia.algorithms.sample.categories import CATEGORIES, hours_of, months_of
from convivencia.algorithms.sample.effects import planted
from convivencia.algorithms.sample.incidents import draw_incidents
from convivencia.algorithms.sample.model import model
from convivencia.algorithms.sample.survey import draw_survey
from convivencia.algorithms.sample.town import town
from scipy.stats import chi2

LAYERS = {
    "areas",
    "sectors",
    "blocks",
    "streets",
    "facilities",
    "participatory",
    "treatment",
    "zones",
    "survey",
    "incidents",
}


@pytest.fixture(scope="module")
def place():
    return town()


@pytest.fixture(scope="module")
def many(place):
    return draw_incidents(place, 400_000, 7)


@pytest.fixture(scope="module")
def null(place):
    return draw_incidents(place, 200_000, 7, effects=False)


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    return build_sample(tmp_path_factory.mktemp("con acentos é") / "muestra", size=1000, seed=5)


@pytest.fixture(scope="module")
def truth(files):
    return json.loads(files.truth.read_text("utf-8"))


def counts_by_area(place, rows):
    return np.bincount(place.area_of_block[rows["block"]], minlength=len(place.areas))


# Shapes


def test_areas_blocks_and_sectors_cover_the_town_without_gap_or_overlap(place):
    outlines = []
    for layer in (place.blocks, place.areas, place.sectors):
        shapes = np.asarray(layer.geometry.array)
        assert shapely.is_valid(shapes).all()
        assert set(shapely.get_type_id(shapes)) == {3}
        assert shapely.coverage_is_valid(shapes)
        outlines.append(shapely.coverage_union_all(shapes))
        assert outlines[-1].area == pytest.approx(shapely.area(shapes).sum(), abs=1e-3)
        assert shapely.get_num_interior_rings(outlines[-1]) == 0
    assert outlines[0].equals(outlines[1])
    assert outlines[0].equals(outlines[2])


def test_neighbours_share_their_vertices_exactly(place):
    from libpysal.graph import Graph

    strict = Graph.build_contiguity(place.areas, rook=True, strict=True)
    by_vertices = Graph.build_contiguity(place.areas, rook=True)
    assert strict == by_vertices
    assert not len(strict.isolates)
    assert strict.n_components == 1
    pairs = {
        (min(one, two), max(one, two))
        for one, two in strict.adjacency.index.to_list()
        if one != two
    }
    assert pairs == set(place.area_neighbours)


def test_areas_are_unions_of_their_blocks(place):
    united = place.blocks.dissolve("area_id").geometry
    for row in place.areas.itertuples():
        assert united[row.area_id].equals(row.geometry)


def test_streets_run_along_block_sides(place):
    sides = shapely.union_all(shapely.boundary(np.asarray(place.blocks.geometry.array)))
    shapely.prepare(sides)
    middles = shapely.line_interpolate_point(place.streets.geometry.array, 0.5, normalized=True)
    assert shapely.dwithin(sides, middles, 0.001).all()
    assert set(place.streets["class"]) == {"avenida", "calle", "pasaje"}
    assert place.streets["street_id"].is_unique


def test_names_are_unique_and_ids_plain(place):
    assert len(place.areas) == 60
    assert len(place.sectors) == 9
    assert place.areas["area_name"].is_unique
    assert place.areas["area_id"].is_unique
    assert place.sectors["name"].is_unique
    assert place.areas["sector_id"].isin(place.sectors["sector_id"]).all()
    assert place.blocks["area_id"].isin(place.areas["area_id"]).all()


# People


def test_people_add_up(place):
    areas = place.areas
    by_block = place.blocks.groupby("area_id")["population"].sum()
    assert (areas.set_index("area_id")["population"] == by_block).all()
    assert (areas["pop_f"] + areas["pop_m"] == areas["population"]).all()
    bands = ["pop_0_14", "pop_15_29", "pop_30_44", "pop_45_59", "pop_60p"]
    assert (areas[bands].sum(axis=1) == areas["population"]).all()
    assert (areas["under_18"] >= areas["pop_0_14"]).all()
    assert (areas["under_18"] <= areas["pop_0_14"] + areas["pop_15_29"]).all()
    assert (areas["vehicles"] <= 1.1 * areas["households"] + 1).all()
    assert areas["vehicles"].sum() > 0.5 * areas["households"].sum()
    assert (areas["population"] == 0).sum() == 1
    assert 0 < areas["population"].sort_values().iloc[1] < 100


def test_raster_adds_up_to_the_population(files, place):
    with rasterio.open(files.population) as raster:
        assert raster.crs.to_epsg() == 32727
        assert raster.res == (100.0, 100.0)
        assert raster.profile["tiled"]
        assert raster.compression.value == "DEFLATE"
        total = raster.read(1).astype(np.float64).sum()
    assert total == pytest.approx(place.areas["population"].sum(), abs=0.5)


# Incidents


def test_same_seed_same_incidents_and_another_seed_others(place):
    first = draw_incidents(place, 5000, 3)
    pd.testing.assert_frame_equal(first, draw_incidents(place, 5000, 3))
    assert not first["x"].equals(draw_incidents(place, 5000, 4)["x"])


def test_the_stream_is_the_documented_one():
    # Numbers made once: they must be these on every platform and NumPy version.
    bits = draws.stream(3, 1, 0)
    assert draws.uniforms(bits, 3).tolist() == [
        0.25325307785026463,
        0.40719719128199483,
        0.34136758203912354,
    ]
    chosen = draws.choices(bits, np.array([1.0, 0.0, 3.0]), 16)
    assert chosen.tolist() == [
        2,
        2,
        2,
        2,
        2,
        2,
        2,
        2,
        2,
        2,
        2,
        0,
        2,
        2,
        2,
        2,
    ]


def test_number_columns_period_and_places(place, many):
    assert len(many) == 400_000
    assert many["incident_id"].is_unique
    assert many["occurred_at"].min() >= pd.Timestamp("2022-01-01")
    assert many["occurred_at"].max() < pd.Timestamp("2025-01-01")
    assert many["occurred_at"].is_monotonic_increasing
    spans = many.dropna(subset="occurred_until")
    assert (spans["occurred_until"] > spans["occurred_at"]).all()
    assert spans["occurred_until"].max() < pd.Timestamp("2025-01-01")
    some = many.iloc[::20]
    blocks = np.asarray(place.blocks.geometry.array)[some["block"]]
    assert shapely.contains_xy(blocks, some["x"], some["y"]).mean() > 0.9999


def test_parts_are_written_in_bounded_pieces(place, monkeypatch):
    monkeypatch.setattr(incidents, "CHUNK", 1500)
    rows = draw_incidents(place, 4000, 1)
    assert len(rows) == 4000
    assert rows["incident_id"].tolist() == list(range(1, 4001))
    followers = rows[rows["near_repeat_of"] > 0]
    assert (rows["category"].iloc[followers["near_repeat_of"] - 1] == "Robo a vivienda").all()


def test_categories_come_in_the_expected_numbers(place, many):
    expected = pd.Series(
        model(place, effects=True).cells.sum(axis=(1, 2)) * len(many),
        index=[category.label for category in CATEGORIES],
    )
    found = many["category"].value_counts().reindex(expected.index)
    assert (abs(found - expected) < 5 * np.sqrt(expected)).all()


def test_null_sample_has_no_hot_spot_no_season_and_no_near_repeat(place, null):
    population = place.areas["population"].to_numpy()
    lived_in = population > 0
    expected = population[lived_in] / population.sum()
    for category in CATEGORIES:
        rows = null[null["category"] == category.label]
        counts = counts_by_area(place, rows)
        assert counts[~lived_in].sum() == 0
        statistic = ((counts[lived_in] - len(rows) * expected) ** 2 / (len(rows) * expected)).sum()
        assert 1e-4 < chi2.sf(statistic, lived_in.sum() - 1) < 1 - 1e-4
    for part in (null["occurred_at"].dt.hour, null["occurred_at"].dt.day_of_week):
        # Spans begin before the moment drawn, so only categories without them are even.
        counts = part[
            ~null["category"].isin(["Robo a vivienda", "Hurto de vehículo"])
        ].value_counts()
        statistic = ((counts - counts.mean()) ** 2 / counts.mean()).sum()
        assert chi2.sf(statistic, len(counts) - 1) > 1e-4
    assert (null["near_repeat_of"] < 0).all()


# What is planted


def test_hot_spots_are_found_and_nothing_else(place, many):
    robberies = many[many["category"] == "Robo a persona"]
    before = robberies[robberies["occurred_at"] < "2024-01-01"]
    counts = counts_by_area(place, before)
    population = place.areas["population"].to_numpy()
    hot = planted().hot_rate
    cold = (hot == 1) & (population > 0)
    rate = counts[cold].sum() / population[cold].sum()
    expected = rate * population * hot
    z = (counts - expected)[population > 0] / np.sqrt(expected[population > 0])
    assert abs(z).max() < 4
    assert np.var(z) == pytest.approx(1, abs=0.5)
    assert sum(map(len, planted().clusters)) == (hot > 1).sum() == 8


def test_theft_gathers_in_the_named_blocks(place, many):
    thefts = many[many["category"] == "Hurto"]
    counts = np.bincount(thefts["block"], minlength=len(place.blocks))
    chosen = planted().theft_blocks
    others = np.setdiff1d(np.flatnonzero(place.residents > 0), chosen)
    usual = counts[others].sum() / place.residents[others].sum()
    found = counts[chosen].sum() / place.residents[chosen].sum() / usual
    assert found == pytest.approx(8, rel=4 / np.sqrt(counts[chosen].sum()))
    assert counts_by_area(place, thefts)[planted().unpopulated] > 0


def test_near_repeats_are_near_and_soon(many):
    burglaries = many[many["category"] == "Robo a vivienda"]
    followers = burglaries[burglaries["near_repeat_of"] > 0]
    share = len(followers) / len(burglaries)
    assert share == pytest.approx(0.25, abs=4 * np.sqrt(0.25 * 0.75 / len(burglaries)))
    origin = many.set_index("incident_id").loc[followers["near_repeat_of"]]
    away = np.hypot(
        followers["x"].to_numpy() - origin["x"].to_numpy(),
        followers["y"].to_numpy() - origin["y"].to_numpy(),
    )
    assert away.max() <= 150
    days = (followers["occurred_at"].to_numpy() - origin["occurred_at"].to_numpy()) / pd.Timedelta(
        "1D"
    )
    assert np.median(np.abs(days)) == pytest.approx(7.5, abs=1)
    assert np.quantile(np.abs(days), 0.99) < 16


@pytest.mark.parametrize("label", ["Robo a persona", "Lesiones", "Violencia familiar"])
def test_months_and_hours_have_the_planted_profile(many, label):
    category = next(item for item in CATEGORIES if item.label == label)
    when = many.loc[many["category"] == label, "occurred_at"]
    hours = np.bincount(when.dt.hour, minlength=24)
    expected = hours_of(category) / 24 * len(when)
    assert (abs(hours - expected) < 5 * np.sqrt(expected)).all()
    if label != "Robo a persona":  # whose numbers the intervention changes in 2024
        days = pd.date_range("2022-01-01", "2024-12-31").month.to_numpy() - 1
        weight = months_of(category)[days]
        expected = np.bincount(days, weights=weight) / weight.sum() * len(when)
        found = np.bincount(when.dt.month - 1, minlength=12)
        assert (abs(found - expected) < 5 * np.sqrt(expected)).all()


def test_the_intervention_has_its_effect_and_its_displacement(many, truth):
    robberies = many[many["category"] == "Robo a persona"]
    zone = planted().zone[robberies["block"]]
    after = (robberies["occurred_at"] >= "2024-01-01").to_numpy()
    outside = zone == -1
    usual = after[outside].sum() / (~after[outside]).sum()
    for number, ratio in enumerate(truth["intervention"]["rate_ratios"].values()):
        inside = zone == number
        late, early = after[inside].sum(), (~after[inside]).sum()
        assert early > 2000
        error = np.sqrt(1 / late + 1 / early)
        assert np.log(late / early / usual / ratio) == pytest.approx(0, abs=4 * error)


def test_the_survey_has_the_planted_rates(place, truth):
    answers = pd.concat([draw_survey(place, seed) for seed in range(8)])
    adults = (place.areas["population"] - place.areas["pop_0_14"]).sum()
    assert len(answers) == 8 * truth["survey"]["respondents"]
    assert answers["weight"].sum() == pytest.approx(8 * adults, rel=1e-6)
    weight = answers["weight"]
    prevalence = (weight * answers["victim_robbery"]).sum() / weight.sum()
    assert prevalence == pytest.approx(truth["survey"]["robbery_prevalence"], abs=0.006)
    reported = answers["reported_robbery"].dropna()
    assert len(reported) == answers["victim_robbery"].sum()
    assert reported.mean() == pytest.approx(0.38, abs=4 * np.sqrt(0.24 / len(reported)))
    assert answers.groupby("psu")["stratum"].nunique().max() == 1


def test_the_unpopulated_area_answers_no_survey(place):
    assert place.areas["area_id"].iloc[planted().unpopulated] not in set(
        draw_survey(place, 1)["area_id"]
    )


# Files


def test_files_hold_every_layer(files):
    assert {str(name) for name in pyogrio.list_layers(files.package)[:, 0]} == LAYERS
    info = pyogrio.read_info(files.package, layer="incidents")
    assert info["features"] == 1000
    assert info["crs"] == "EPSG:32727"
    rows = pyogrio.read_dataframe(files.package, layer="incidents")
    drawn = draw_incidents(town(), 1000, 5)
    assert rows["category"].tolist() == drawn["category"].tolist()
    assert np.array_equal(rows.geometry.x, drawn["x"])
    assert rows["occurred_at"].dt.tz_localize(None).tolist() == drawn["occurred_at"].tolist()
    assert rows["occurred_until"].isna().tolist() == drawn["occurred_until"].isna().tolist()


def test_zones_do_not_overlap_and_treatment_is_one_of_them(files):
    zones = pyogrio.read_dataframe(files.package, layer="zones")
    treatment = pyogrio.read_dataframe(files.package, layer="treatment")
    shapes = np.asarray(zones.geometry.array)
    assert sorted(zones["zone"]) == [
        "displacement",
        "displacement_control",
        "treatment",
        "treatment_control",
    ]
    assert shapely.union_all(shapes).area == pytest.approx(shapely.area(shapes).sum())
    assert treatment.geometry.iloc[0].equals(zones.set_index("zone").geometry["treatment"])
    assert treatment["start"].iloc[0].date().isoformat() == "2024-01-01"


def test_the_same_sample_is_the_same_file(files, tmp_path):
    again = build_sample(tmp_path, size=1000, seed=5)
    for one, two in zip(
        (files.package, files.population, files.truth, files.study),
        (again.package, again.population, again.truth, again.study),
        strict=True,
    ):
        digests = [hashlib.sha256(path.read_bytes()).hexdigest() for path in (one, two)]
        assert digests[0] == digests[1], one.name


def test_study_names_existing_layers_by_relative_path(files):
    study = tomllib.loads(files.study.read_text("utf-8"))
    for role, layer in study["layers"].items():
        path = files.study.parent / layer["path"]
        assert path.exists(), role
        if "layer" in layer:
            columns = set(pyogrio.read_info(path, layer=layer["layer"])["fields"])
            named = {
                value
                for key, value in layer.items()
                if key not in ("path", "layer", "profile") and not isinstance(value, dict)
            } | set(layer.get("conditions", {}).values())
            assert named <= columns, role


def test_truth_holds_no_path_and_null_truth_no_effect(files, truth, place):
    text = files.truth.read_text("utf-8")
    assert str(files.truth.parent) not in text
    assert "muestra" not in text
    assert "sample.gpkg" not in text
    ids = set(place.areas["area_id"])
    for cluster in truth["hot_spots"]["clusters"]:
        assert set(cluster["area_ids"]) <= ids
    assert sum(truth["expected_counts"].values()) == pytest.approx(1000, abs=1)


def test_without_effects_the_truth_says_so(tmp_path):
    made = build_sample(tmp_path, size=1000, effects=False)
    found = json.loads(made.truth.read_text("utf-8"))
    assert found["effects"] is False
    assert [found[name] for name in ("hot_spots", "near_repeat", "time", "intervention")] == [
        None
    ] * 4


@pytest.mark.parametrize("moment", [0.0, 0.12, 0.9])
def test_a_cancelled_run_leaves_nothing_behind(tmp_path, moment):
    def stop(fraction, message=""):
        if fraction >= moment:
            raise Cancelled

    with pytest.raises(Cancelled):
        build_sample(tmp_path, size=1000, progress=stop)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "wrong", [{"size": 999}, {"size": 10_000_001}, {"size": 2e4}, {"seed": -1}, {"seed": 2**31}]
)
def test_bounds_are_refused_in_one_sentence(tmp_path, wrong):
    with pytest.raises(InputError, match=next(iter(wrong))):
        build_sample(tmp_path, **wrong)
    assert list(tmp_path.iterdir()) == []


def test_a_file_in_place_of_the_folder_is_refused(tmp_path):
    file = tmp_path / "file"
    file.touch()
    with pytest.raises(InputError, match="file"):
        build_sample(file)


def test_declaring_the_sample_imports_nothing_heavy():
    import subprocess
    import sys

    code = (
        "import sys, convivencia.algorithms.sample.build;"
        "sys.exit(bool({'numpy', 'pandas', 'shapely', 'geopandas'} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
