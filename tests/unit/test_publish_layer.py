"""Publishing: gaps, masks, the checklist, the register, and nothing of the source."""

import json

import geopandas
import numpy as np
import pandas as pd
import pytest
import shapely
from convivencia.algorithms.core import guides
from convivencia.algorithms.core.errors import InputError
from convivencia.algorithms.core.multilingual import read_toml
from convivencia.algorithms.core.progress import silent
from convivencia.algorithms.intake.layers import Source
from convivencia.algorithms.privacy.differencing import small_differences
from convivencia.algorithms.privacy.mask_points import mask_points
from convivencia.algorithms.privacy.minimums import Minimums
from convivencia.algorithms.privacy.publish_layer import CHECKLIST, publish_layer
from convivencia.algorithms.privacy.release_register import read_register, relation
from convivencia.algorithms.runner import run
from convivencia.tests.reference.cases import METRES, points, squares

ALL = tuple(item for item, _ in CHECKLIST)
YEAR = "2023-01-01/2023-12-31"


@pytest.fixture
def register(tmp_path):
    return str(tmp_path / "releases.jsonl")


def town(seed=1, **more):
    random = np.random.default_rng(seed)
    robbery, theft = random.poisson(9, 24), random.poisson(30, 24)
    people = random.integers(1500, 9000, 24)
    return squares(
        4, 6, name=[f"N{place:02d}" for place in range(24)], robbery=robbery, theft=theft,
        people=people, rate=(robbery / people * 1e5).round(1), **more,
    )  # fmt: skip


def publish(layer, register, level="committee", **options):
    chosen = {"name": "name", "counts": ("robbery", "theft"), "population": "people"} | options
    if level == "public":
        chosen.setdefault("confirmed", ALL)
    chosen.setdefault("period", YEAR)
    return publish_layer(layer, level, "Reported events", register=register, **chosen)


def masked(number=120, seed=3, **options):
    random = np.random.default_rng(seed)
    layer = points(
        500_000 + random.uniform(0, 6000, number),
        2_196_000 + random.uniform(0, 4000, number),
        folio=[f"F{place}" for place in range(number)],
        kind=["Robo"] * number,
        day=pd.date_range("2023-01-01", periods=number).strftime("%Y-%m-%d"),
        flag=[False] * number,
    )
    keep = ("kind", "day", "flag")
    return mask_points(
        layer, "folio", areas=town(), population="people", keep=keep, **options
    ).points


@pytest.mark.parametrize(("level", "minimum"), [("committee", 3), ("public", 5)])
def test_no_small_count_is_published(register, level, minimum):
    layer = town()
    layer.loc[[2, 9], "robbery"] = [1, 4]
    result = publish(layer, register, level, columns=("rate",))
    for name in ("robbery", "theft"):
        shown = result.areas[name].dropna()
        assert ((shown == 0) | (shown >= minimum)).all()
    assert pd.isna(result.areas["robbery"][2])
    gone = result.areas["robbery"].isna()
    assert result.areas.loc[gone, "rate"].isna().all()
    assert result.points is None and result.table is None
    assert list(layer.columns) == list(town().columns)


def test_only_the_columns_named_and_nothing_of_persons(register):
    layer = town(
        contact=["55 1234 5678"] * 24, notes=["x"] * 24, seen=["2023-05-17"] * 24, secret=range(24)
    )
    layer.attrs["title"] = "/casa/ana/robos.gpkg"
    result = publish(layer, register, columns=("contact", "notes", "seen"))
    assert list(result.areas.columns) == [
        "name", "people", "robbery", "theft", "notes", "seen", "geometry",
    ]  # fmt: skip
    assert set(result.areas["seen"]) == {"2023-05"}
    (said,) = [item for item in result.caveats if item.code == "columns_left_out"]
    assert said.facts == {"columns": "contact"}
    record = json.dumps(result.provenance.as_dict(), default=str)
    assert "/ana" not in record and "robos" not in record and "contact" not in record
    assert "sha256" not in record
    assert result.areas.attrs == {"title": "Reported events"}


def test_counts_must_be_named(register):
    layer = town(murders=[1] * 24)
    with pytest.raises(InputError, match="murders"):
        publish(layer, register, columns=("murders",))
    layer["per_lakh"] = (layer["murders"] / layer["people"] * 1e5).round(2)
    with pytest.raises(InputError, match="per_lakh"):
        publish(layer, register, columns=("per_lakh",))
    with pytest.raises(InputError, match="counts"):
        publish(layer, register, counts=())


def test_protected_counts_need_ten_and_a_thousand_residents(register):
    layer = town()
    layer["Violencia familiar"] = np.arange(24) + 4
    layer["people"] = 5000
    layer.loc[20, "people"] = 400
    result = publish(layer, register, counts=("Violencia familiar", "robbery"))
    shown = result.areas["Violencia familiar"]
    assert shown.dropna().min() >= 10 and pd.isna(shown[20])


def test_a_column_of_totals_is_known(register):
    layer = town()
    layer.loc[0, "robbery"] = 2
    layer["all"] = layer["robbery"] + layer["theft"]
    result = publish(layer, register, counts=("robbery", "theft", "all"))
    row = result.areas.loc[0]
    assert pd.isna(row["robbery"]) and row[["theft", "all"]].isna().any()
    for _, other in result.areas.iterrows():
        assert other[["robbery", "theft", "all"]].isna().sum() != 1


def test_the_public_needs_the_whole_checklist(register):
    with pytest.raises(InputError, match="agreement") as refused:
        publish(town(), register, "public", confirmed=ALL[1:-1])
    assert "committee_date" in str(refused.value) and "wording" not in str(refused.value)
    assert read_register_of(register) == ()


def read_register_of(register):
    from pathlib import Path

    return read_register(Path(register))


def test_the_checklist_is_the_guides():
    content = read_toml(guides.FOLDER / "diagnosis.toml")
    (form,) = [item for item in content["instruments"] if item["id"] == "K-D17"]
    assert [item["id"] for item in form["items"]] == list(ALL)
    for item, (_, label) in zip(form["items"], CHECKLIST, strict=True):
        assert item["en"] == label.replace("“", '"').replace("”", '"')


def test_rates_on_few_events_become_classes(register):
    layer = town()
    result = publish(layer, register, "public", counts=("robbery",), columns=("rate",))
    few = (layer["robbery"] < 20) & result.areas["robbery"].notna()
    assert result.areas.loc[few, "rate"].isna().all()
    assert result.areas.loc[few, "rate_class"].str.contains("–").all()
    committee = publish(layer, register, counts=("robbery",), columns=("rate",))
    assert committee.areas["rate"].notna().any()


def test_minimums_are_raised_and_never_lowered(register):
    high = publish(town(), register, minimum=12)
    shown = high.areas["robbery"].dropna()
    assert ((shown == 0) | (shown >= 12)).all()
    for level, minimum in (("committee", 2), ("public", 4)):
        with pytest.raises(InputError):
            publish(town(), register, level, minimum=minimum)
    for name, value in {
        "committee": 2,
        "public": 4,
        "protected": 9,
        "k": 7,
        "k_protected": 19,
    }.items():
        with pytest.raises(InputError, match=name):
            Minimums(**{name: value})
    assert Minimums.read({"public": 8}).of("public") == 8
    assert Minimums(public=12).of("public", protected=True) == 12
    with pytest.raises(InputError, match="no minimum"):
        Minimums.read({"publik": 8})


def test_points_only_when_masked(register):
    good = masked()
    result = publish(good, register, columns=("kind", "day"), counts=(), category="kind")
    assert list(result.points.columns) == ["pseudonym", "kind", "day", "geometry"]
    assert set(result.points["day"]) <= {"2023-01", "2023-02", "2023-03", "2023-04"}
    public = publish(good, register, "public", columns=("kind", "pseudonym", "k"), counts=())
    assert list(public.points.columns) == ["kind", "geometry"]
    moved = good.copy()
    moved.loc[0, "geometry"] = shapely.Point(503_000, 2_198_000)
    raw = good.drop(columns="seal")
    raised = good.assign(k=9)
    for wrong in (moved, raw, raised, good.assign(seal="0" * 16)):
        with pytest.raises(InputError, match="not masked"):
            publish(wrong, register, columns=("kind",), counts=())


def test_protected_points_never(register):
    good = masked()
    for wrong in (
        good.assign(kind="Violación"),
        good.assign(flag=[True] + [False] * (len(good) - 1)),
    ):
        with pytest.raises(InputError, match="protected"):
            publish(wrong, register, columns=("kind",), counts=(), protected=("flag",))


def test_a_second_mask_is_refused(register):
    publish(masked(), register, columns=("kind",), counts=())
    publish(masked(), register, columns=("kind",), counts=())
    with pytest.raises(InputError, match="another mask"):
        publish(masked(k=30, least_distance=400), register, columns=("kind",), counts=())


def test_every_release_is_registered_as_shown(register):
    layer = town()
    layer.loc[3, "robbery"] = 1
    publish(layer, register)
    publish(layer, register, "public")
    one, two = read_register_of(register)
    assert (one.level, two.level) == ("committee", "public")
    assert one.period == YEAR and one.areas == two.areas and one.categories == ("robbery", "theft")
    assert one.cells["N03"]["robbery"] is None
    assert all(
        value is None or value == 0 or value >= 5
        for row in two.cells.values()
        for value in row.values()
    )


def test_a_damaged_register_stops_the_release(register):
    publish(town(), register)
    with open(register, "a", encoding="utf-8") as file:  # noqa: PTH123
        file.write("{broken\n")
    with pytest.raises(InputError, match="line 2"):
        publish(town(), register)


def test_a_longer_period_does_not_tell_the_difference(register):
    first = town()
    publish(first, register, period="2023-01-01/2023-06-30")
    year = first.copy()
    year["robbery"] += np.tile([2, 0, 9], 8)
    result = publish(year, register)
    shown = result.areas["robbery"]
    difference = (shown - first["robbery"]).dropna()
    assert not ((difference > 0) & (difference < 3)).any()
    apart = publish(year, register, period="2024-01-01/2024-12-31")
    assert apart.summary["withheld"] < result.summary["withheld"]


def test_what_was_withheld_stays_withheld(register):
    layer = town()
    layer.loc[3, "robbery"] = 1
    first = publish(layer, register)
    # the count has grown past the minimum: shown now, it would tell what covered it then
    layer.loc[3, "robbery"] = 30
    again = publish(layer, register)
    gone = first.areas[["robbery", "theft"]].isna().to_numpy()
    assert again.areas[["robbery", "theft"]].isna().to_numpy()[gone].all()


def test_other_boundaries_are_said_and_subtracted(register):
    old = town()
    publish(old, register)
    halves = old.copy()
    left, low, right, high = old.geometry[0].bounds
    halves.loc[0, "geometry"] = shapely.box(left, low, right - 300, high)
    halves.loc[0, "robbery"] = old["robbery"][0] - 2
    halves.loc[0, "rate"] = 0.0
    said = publish(halves, register)
    assert "differencing" in {item.code for item in said.caveats}
    shown = publish(old, register, period="2020-01-01/2020-12-31", source="other").areas
    with pytest.raises(InputError, match="N00"):
        publish(halves, register, earlier=shown)


def test_differences_of_boundaries():
    old = shapely.box([0, 10, 0], [0, 0, 10], [10, 20, 20], [10, 10, 20])
    new = shapely.box([0, 0], [0, 10], [20, 20], [10, 20])
    (one,) = small_differences(new, [17, 40], old, [5, 10, 40], 5)
    assert (one.larger, one.parts, one.of_new, one.count) == (0, (0, 1), True, 2)
    assert not small_differences(new, [15, 40], old, [5, 10, 40], 5)
    assert not small_differences(new, [np.nan, 40], old, [5, 10, 40], 5)


@pytest.mark.parametrize(
    ("new", "old", "how"),
    [
        (YEAR, YEAR, "same"),
        (YEAR, "2023-01-01/2023-06-30", "part"),
        ("2023-02-01/2023-03-01", YEAR, "whole"),
        (YEAR, "2024-01-01/2024-06-30", "apart"),
        (YEAR, "2022-07-01/2023-06-30", "crossing"),
        (YEAR, "", "crossing"),
    ],
)
def test_how_periods_lie(new, old, how):
    assert relation(new, old) == how


def test_from_file_to_file(tmp_path, register):
    layer = town()
    layer.loc[5, "robbery"] = 1
    path = tmp_path / "user_ana_private.gpkg"
    layer.to_file(path)
    parameters = {
        "level": "committee", "title": "Robos", "name": "name", "counts": "robbery,theft",
        "period": YEAR, "register": register,
    }  # fmt: skip
    out = tmp_path / "out.gpkg"
    done = run("publish_layer", parameters, {"layer": Source(str(path))}, {"output": out}, silent)
    back = geopandas.read_file(out)
    assert back["robbery"].isna()[5] and [item.part for item in done.written] == ["areas"]
    assert b"user_ana_private" not in out.read_bytes() and b"releases" not in out.read_bytes()
    shown = masked()
    shown.to_file(tmp_path / "m.gpkg")
    target = tmp_path / "p.geojson"
    run(
        "publish_layer",
        {"level": "committee", "title": "P", "columns": "kind", "register": register},
        {"layer": Source(str(tmp_path / "m.gpkg"))},
        {"output": target},
        silent,
    )
    assert len(geopandas.read_file(target)) == len(shown)
    table = pd.DataFrame(layer.drop(columns="geometry"))
    table.to_csv(tmp_path / "t.csv", index=False)
    run(
        "publish_layer",
        parameters | {"source": "table"},
        {"layer": Source(str(tmp_path / "t.csv"))},
        {"output": tmp_path / "o.csv"},
        silent,
    )
    assert pd.read_csv(tmp_path / "o.csv")["robbery"].isna()[5]
    assert METRES
