"""An intervention evaluated in one run: what it finds, what it says, and what it keeps back."""

import json
import zipfile

import geopandas
import numpy as np
import pandas as pd
import pytest
import shapely
from convivencia.algorithms.core.errors import InputError
from convivencia.algorithms.core.multilingual import LANGUAGES
from convivencia.algorithms.impact.evaluate import evaluate
from convivencia.algorithms.impact.periods import default_periods
from convivencia.algorithms.impact.presets import KINDS, presets
from convivencia.algorithms.intake.points import Points
from convivencia.algorithms.sample.categories import CATEGORIES
from convivencia.algorithms.sample.incidents import draw_incidents
from convivencia.algorithms.sample.outline import CRS
from convivencia.algorithms.sample.town import town
from convivencia.algorithms.sample.zones import treatment_of, zones_of

DAY = "2024-01-01"
ROBBERY = ("Robo a persona",)
TRUTH = -40.0


def incidents(size=20_000, seed=1, *, effects=True, **columns):
    table = draw_incidents(town(), size, seed, effects=effects)
    kept = table[["occurred_at", "category", "place_type", "mechanism"]].astype(
        {"category": str, "place_type": str, "mechanism": str}
    )
    return Points(
        table["x"].to_numpy(), table["y"].to_numpy(), kept.assign(**columns), CRS,
        {"title": "Incidentes"},
    )  # fmt: skip


def areas():
    frame = town().areas.copy()
    frame.attrs["title"] = "Puerto Almarena"
    return frame


def run(folder, layer=None, **options):
    given = {
        "distance": 350,
        "category": "category",
        "categories": ROBBERY,
        "area_id": "area_id",
        "area_name": "area_name",
        "language": "en",
        "measure": "Foot patrols",
    }
    treated = options.pop("treatment", None)
    return evaluate(
        str(folder),
        treatment_of(town()) if treated is None else treated,
        incidents() if layer is None else layer,
        options.pop("areas", areas()),
        options.pop("intervention", DAY),
        "occurred_at",
        **{**given, **options},
    )


@pytest.fixture(scope="module")
def evaluation(tmp_path_factory):
    folder = tmp_path_factory.mktemp("evaluation")
    result = run(folder, target="place_type", tactic="mechanism")
    return result, json.loads((folder / "evaluation.json").read_text("utf-8"))


def codes(result):
    return {item.code for item in result.caveats}


def test_the_planted_effect_is_found_and_said_first(evaluation):
    result, told = evaluation
    assert result.summary["headline"].startswith("Reported events fell in the treated area")
    assert told["headline"] == result.summary["headline"]
    here = next(one for one in told["effects"] if one["place"] == "local")
    assert here["percent_low"] <= TRUTH <= here["percent_high"]
    for design in told["designs"]:
        assert design["low"] <= TRUTH <= design["high"], design["name"]
    assert [one["place"] for one in told["effects"]] == ["local", "displacement", "total"]
    assert {one["step"] for one in told["steps"]} == {
        "zones", "difference", "quotient", "change", "similarity", "shift", "matrix", "series",
        "designs", "synthetic", "power",
    }  # fmt: skip
    assert not any(one["reason"] for one in told["steps"])


def test_every_file_is_there_and_can_be_opened(evaluation):
    result, _ = evaluation
    assert set(result.files) == {"docx", "html", "pdf", "xlsx", "results", "evaluation"}
    for name in ("docx", "xlsx"):
        assert zipfile.ZipFile(result.files[name]).testzip() is None
    zones = geopandas.read_file(result.files["results"], layer="zones")
    assert {"treatment", "displacement", "treatment_control"} <= set(zones["zone"])
    change = geopandas.read_file(result.files["results"], layer="change")
    assert len(change) == 60
    page = result.files["html"].read_text("utf-8")
    for heading in ("What changed here", "Did it move?", "What cannot be concluded"):
        assert heading in page
    assert "official form" in page


def test_the_same_run_gives_the_same_numbers(evaluation, tmp_path):
    _, told = evaluation
    run(tmp_path, target="place_type", tactic="mechanism", formats=())
    again = json.loads((tmp_path / "evaluation.json").read_text("utf-8"))
    for entry in (*told["steps"], *again["steps"]):
        entry.pop("seconds", None)
    assert again == told


@pytest.mark.parametrize("language", LANGUAGES)
def test_three_languages_are_whole(language, tmp_path, monkeypatch):
    from convivencia.algorithms.documents.catalogue import Catalogue

    said = []
    translate = Catalogue.translate

    def listening(self, text, /, **facts):
        said.append(text)
        return translate(self, text, **facts)

    monkeypatch.setattr(Catalogue, "translate", listening)
    result = run(tmp_path, language=language, preset="hot_spot_patrols", measure=None)
    words = Catalogue.load(language)
    assert len(said) > 80
    if language != "en":
        assert not {text for text in said if " " in text and text not in words.messages}
    assert result.summary["headline"]
    assert presets()["hot_spot_patrols"].title.in_language(language) in result.files[
        "html"
    ].read_text("utf-8")


def test_nothing_planted_nothing_said(tmp_path):
    layer = incidents(30_000, 7, effects=False)
    result = run(tmp_path, layer, categories=(), formats=())
    assert "cannot be told" in result.summary["headline"]
    assert result.summary["confidence"] == "low"


def test_costs_are_carried_to_the_report(tmp_path):
    costs = tmp_path / "costs.csv"
    costs.write_text(
        "offence,unit_cost,currency,price_year,source,bearer\n"
        "Robo a persona,900,XTS,2024,invented for a test,victims\n"
    )
    result = run(
        tmp_path, unit_costs=str(costs), programme_cost=("20000", "5000"), formats=("html",)
    )
    page = result.files["html"].read_text("utf-8")
    assert "Net present value" in page
    assert "avoided_not_saved" in codes(result)


def test_the_effect_of_half_a_year_is_carried_to_a_year_and_that_is_said(tmp_path):
    half = {"before": "2023-01-01/2023-06-30", "after": "2024-01-01/2024-06-30"}
    result = run(tmp_path, **half, programme_cost=("20000",), formats=())
    told = json.loads((tmp_path / "evaluation.json").read_text("utf-8"))
    total = next(one for one in told["effects"] if one["place"] == "total")
    prevented = told["money"]["prevented"]
    assert prevented == pytest.approx(-total["estimate"] * 365.25 / 182)
    assert "effect_of_a_year" in codes(result)


def test_areas_with_another_measure_are_compared_with_nothing(evaluation, tmp_path):
    everything, _ = evaluation
    others = town().areas.loc[20:29, ["geometry"]].copy()
    others.attrs["title"] = "others"
    result = run(tmp_path, other_measures=others, formats=())
    donors = {}
    for name, one in (("all", everything), ("fewer", result)):
        facts = {item.code: item.facts for item in one.caveats}
        donors[name] = facts["areas_drawn_by_lot"]["others"]
    assert donors["all"] - 12 <= donors["fewer"] <= donors["all"] - 5
    assert "other_measures_left_out" in codes(result)


def test_zones_that_are_given_are_used(tmp_path):
    result = run(tmp_path, zones=zones_of(town()), formats=("html",))
    told = json.loads((tmp_path / "evaluation.json").read_text("utf-8"))
    assert {one["zone"] for one in told["counts"]} == set(zones_of(town())["zone"])
    assert result.summary["local"]["high"] < 0


# ------------------------------------------------------------------ protection


def test_small_counts_take_the_effect_along(tmp_path):
    layer = incidents(500, 3)
    result = run(tmp_path, layer, level="public", control="ring")
    told = json.loads((tmp_path / "evaluation.json").read_text("utf-8"))
    shown = [one[name] for one in told["counts"] for name in ("before", "after")]
    assert None in shown
    assert all(count is None or count == 0 or count >= 5 for count in shown)
    assert told["headline"] is None and not told["effects"] and not told["designs"]
    assert "effect_withheld" in codes(result)
    page = result.files["html"].read_text("utf-8")
    assert "publication minimum" in page


def test_protected_categories_are_not_compared_by_place(tmp_path):
    layer = incidents()
    kinds = layer.attributes["category"].to_numpy().copy()
    kinds[::9] = "Violación"
    mixed = Points(layer.x, layer.y, layer.attributes.assign(category=kinds), CRS, layer.attrs)
    result = run(tmp_path, mixed, categories=(), formats=("html",))
    assert "protected_left_out_of_places" in codes(result)
    with pytest.raises(InputError, match="Nothing is left"):
        run(tmp_path, mixed, categories=("Violación",))


@pytest.mark.parametrize(
    "name", ["<script>alert(1)</script>", '=HYPERLINK("http://x")', "\\input{x}", "a\u202eb\x07c"]
)
def test_hostile_names_stay_words(name, tmp_path):
    frame = areas()
    frame["area_name"] = name
    result = run(tmp_path, measure=name, title=name, areas=frame)
    page = result.files["html"].read_text("utf-8")
    assert "<script>alert" not in page
    book = zipfile.ZipFile(result.files["xlsx"])
    assert not any("<f>" in book.read(item).decode() for item in book.namelist() if "sheet" in item)


# ------------------------------------------------------------------ periods and presets


def test_periods_are_a_year_and_the_same_days_before():
    covered = (np.datetime64("2022-01-01"), np.datetime64("2024-12-31"))
    found = default_periods(np.datetime64("2024-01-01"), covered)
    assert (found.before, found.after) == ("2023-01-01/2023-12-31", "2024-01-01/2024-12-31")
    found = default_periods(np.datetime64("2024-09-15"), covered)
    assert (found.before, found.after) == ("2023-09-15/2023-12-31", "2024-09-15/2024-12-31")
    found = default_periods(np.datetime64("2022-03-01"), covered)
    assert found.before == "2022-01-01/2022-02-28"
    assert [item.code for item in found.caveats] == ["no_year_before"]
    found = default_periods(np.datetime64("2024-02-29"), covered)
    assert found.before == "2023-02-28/2023-12-31"
    settled = default_periods(np.datetime64("2024-01-01"), covered, settle_days=30)
    assert settled.after == "2024-01-31/2024-12-31"
    assert settled.before.endswith("/2023-12-31")


@pytest.mark.parametrize("day", ["2024-12-20", "2022-01-10", "2030-01-01", "2000-01-01"])
def test_a_day_at_the_edge_of_the_record_is_refused(day, tmp_path):
    with pytest.raises(InputError, match="four weeks"):
        run(tmp_path / "new", intervention=day)
    assert not (tmp_path / "new").exists()


def test_presets_are_whole():
    assert set(presets()) == {"gun_carrying_ban", "hot_spot_patrols", "lighting", "cable_car"}
    for preset in presets().values():
        assert preset.iccs and preset.watch and set(preset.kinds) <= set(KINDS)


def test_a_preset_chooses_the_offences_it_aims_at(tmp_path):
    run(tmp_path, preset="cable_car", categories=(), formats=())
    told = json.loads((tmp_path / "evaluation.json").read_text("utf-8"))
    aimed = {one.label for one in CATEGORIES if one.iccs.startswith(("0101", "0401", "0502"))}
    assert set(told["offences"]) <= aimed
    assert set(ROBBERY) <= set(told["offences"])
    other = incidents(category="Ruido")
    with pytest.raises(InputError, match="name the categories"):
        run(tmp_path, other, preset="cable_car", categories=())


# ------------------------------------------------------------------ bad input


def moved(dx):
    frame = treatment_of(town())
    return frame.set_geometry(shapely.transform(frame.geometry.array, lambda xy: xy + dx), crs=CRS)


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"treatment": moved(500_000)}, "outside|does not|lies"),
        ({"categories": ("Piratería",)}, "categor|Nothing is left"),
        ({"before": "2023-01-01/2024-06-30", "after": "2024-01-01/2024-12-31"}, "before"),
        ({"programme_cost": ("a lot",)}, "programme_cost"),
        ({"reporting": ("1.5", "0.2")}, "reporting"),
        ({"before": "1990-01-01/1990-12-31", "after": "2024-01-01/2024-12-31"}, "before"),
        ({"control": "chosen"}, "chosen|choose"),
    ],
)
def test_what_cannot_be_is_one_sentence(options, said, tmp_path):
    folder = tmp_path / "new"
    with pytest.raises(InputError, match=said) as caught:
        run(folder, **options)
    assert str(caught.value).count(". ") <= 1
    assert not folder.exists()


def test_a_short_record_leaves_designs_out_with_their_reason(tmp_path):
    layer = incidents()
    late = layer.attributes["occurred_at"] >= pd.Timestamp("2023-11-01")
    result = run(tmp_path, layer.select(late.to_numpy()), formats=("html",))
    told = json.loads((tmp_path / "evaluation.json").read_text("utf-8"))
    reasons = {one["step"]: one["reason"] for one in told["steps"]}
    assert "3 before" in reasons["series"]
    assert {"no_year_before", "no_trend_before"} <= codes(result)
    assert not reasons["change"]


def test_unequal_periods_and_time_zones_are_said(tmp_path):
    layer = incidents()
    texts = layer.attributes["occurred_at"].dt.strftime("%Y-%m-%dT%H:%M:%SZ")
    zoned = Points(layer.x, layer.y, layer.attributes.assign(occurred_at=texts), CRS, layer.attrs)
    result = run(
        tmp_path, zoned, before="2022-01-01/2023-12-31", after="2024-01-01/2024-12-31", formats=()
    )
    assert {"time_zone_dropped", "unequal_periods"} <= codes(result)


def test_a_register_that_records_less_is_said(tmp_path):
    layer = incidents()
    random = np.random.default_rng(1)
    late = (layer.attributes["occurred_at"] >= pd.Timestamp(DAY)).to_numpy()
    kept = layer.select(~late | (random.uniform(size=len(late)) < 0.6))
    assert "record_changed" in codes(run(tmp_path, kept, formats=()))
    x = layer.x.copy()
    x[late & (random.uniform(size=len(late)) < 0.3)] = np.nan
    lost = Points(x, layer.y, layer.attributes, CRS, layer.attrs)
    assert "positions_changed" in codes(run(tmp_path, lost, formats=()))


def test_stray_rows_make_no_register(tmp_path):
    layer = incidents()
    days = layer.attributes["occurred_at"].to_numpy().copy()
    days[:3] = np.datetime64("1999-05-05")
    days[3:9] = np.datetime64("2025-06-30")
    stray = Points(layer.x, layer.y, layer.attributes.assign(occurred_at=days), CRS, layer.attrs)
    result = run(tmp_path, stray, formats=())
    told = json.loads((tmp_path / "evaluation.json").read_text("utf-8"))
    assert "thin_ends" in codes(result)
    assert told["after"] == "2024-01-01/2024-12-31"


def test_layers_in_degrees_give_the_same_answer(evaluation, tmp_path):
    _, told = evaluation
    layer = incidents().in_crs("EPSG:4326")
    run(
        tmp_path, layer, areas=areas().to_crs(4326), treatment=treatment_of(town()).to_crs(4326),
        target="place_type", tactic="mechanism", formats=(),
    )  # fmt: skip
    again = json.loads((tmp_path / "evaluation.json").read_text("utf-8"))
    ours = {one["zone"]: (one["before"], one["after"]) for one in told["counts"]}
    theirs = {one["zone"]: (one["before"], one["after"]) for one in again["counts"]}
    assert theirs["treatment"] == pytest.approx(ours["treatment"], abs=2)
    assert again["headline"].split("(")[0] == told["headline"].split("(")[0]
