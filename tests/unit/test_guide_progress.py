"""The progress of the guides: numbers worked out by hand, and small ones withheld."""

import datetime

import geopandas
import pandas as pd
import pytest
import shapely
from convivencia.algorithms.catalogue import analyses
from convivencia.algorithms.cli import main
from convivencia.algorithms.core.committee import balances
from convivencia.algorithms.core.errors import InputError
from convivencia.algorithms.core.guides import load_guides
from convivencia.algorithms.core.participation import phases_of
from convivencia.algorithms.registers.guide_progress import GuideProgress, guide_progress
from convivencia.algorithms.registers.participants import (
    hidden_counts,
    represented,
    shares_of_residents,
)
from convivencia.algorithms.store.package import Store

DAY = datetime.date
STEPS = [
    {"step": "P1", "status": "done", "responsible": "Alcaldía", "end": DAY(2025, 1, 31)},
    {"step": "P2", "status": "doing", "end": DAY(2025, 5, 22)},
    {"step": "P3", "status": "na"},
]
PEOPLE = [
    {"guide": "diagnosis", "people_total": 60, "women": 36, "men": 24, "under_18": 12,
     "age_18_29": 18, "age_60_over": 6},
    {"guide": "diagnosis", "people_total": 40, "women": 24, "men": 16, "under_18": 8,
     "age_18_29": 12, "age_60_over": 0},
    {"guide": "plan", "people_total": 30, "women": 10, "men": 20, "under_18": 0, "age_18_29": 9,
     "age_60_over": 5},
]  # fmt: skip


def study_of(tmp_path, **held):
    path = tmp_path / "study.gpkg"
    store = Store(path)
    with store.writing() as writer:
        for form, rows in held.items():
            writer.add(form.replace("_", "-"), rows)
    store.close()
    return str(path)


def areas(**columns):
    return geopandas.GeoDataFrame(
        columns, geometry=[shapely.box(0, 0, 1, 1), shapely.box(1, 0, 2, 1)], crs="EPSG:32614"
    )


RESIDENTS = {
    "pop": [600.0, 400.0], "f": [300.0, 200.0], "m": [300.0, 200.0], "young": [120.0, 80.0],
    "youth": [120.0, 80.0], "old": [90.0, 60.0],
}  # fmt: skip
NAMED = {
    "population": "pop", "women": "f", "men": "m", "age_0_14": "young", "age_15_29": "youth",
    "age_60": "old",
}  # fmt: skip


def test_the_whole_by_hand(tmp_path):
    study = study_of(tmp_path, F_S1=STEPS, F_M9=PEOPLE, F_D6=[{"code": "GF-1"}, {"code": "GF-2"}])
    found = guide_progress(study, areas(**RESIDENTS), day="2025-06-01", language="en", **NAMED)
    steps = found.steps.set_index("step")
    assert len(steps) == 66
    assert steps.loc["P1", ["status", "responsible", "days_late"]].tolist() == [
        "done", "Alcaldía", 0,
    ]  # fmt: skip
    assert steps.loc["P2", "days_late"] == 10
    assert steps.loc["D5", "filled"] == "F-D6 Focus-group record (2)"
    assert steps["by_itself"].sum() == 2  # D5 by F-D6, M5 by the register of participation
    guides = found.guides.set_index("guide")
    assert guides.loc["Preparation", ["applicable", "done", "doing", "late"]].tolist() == [
        8,
        1,
        1,
        1,
    ]
    assert guides.loc["Preparation", "share"] == 1 / 8
    assert found.summary == {
        "steps": 65, "done": 1, "doing": 3, "late": 1, "share": 1 / 65, "activities": 3,
        "alarms": 2,
    }  # fmt: skip
    phases = found.phases.set_index("phase")
    assert phases.loc["Diagnosis", ["people", "women", "under_18"]].tolist() == [100, 60, 20]
    assert phases.loc["Diagnosis", "women_share"] == 0.6
    # work that has begun without anybody, a phase without minors, nobody of the preparation
    assert list(found.alarms["alarm"]) == [
        "Preparation: work has begun and no activity with people is recorded.",
        "Plan: nobody from these groups took part: under 18.",
    ]
    ratios = found.representation.set_index("group")
    # 70 of 130 are women, of the residents one half; 59 of 130 are under 30, of whom 40 %
    assert ratios.loc["Women", "ratio"] == pytest.approx(70 / 130 / 0.5)
    assert ratios.loc["Under 30", "ratio"] == pytest.approx(59 / 130 / 0.4)
    assert ratios.loc["Aged 60 and over", "ratio"] == pytest.approx(11 / 130 / 0.15)
    # (11/130 + z²/260 ± z √(11·119/130³ + z²/260²)) / (1 + z²/130), z = 1.959964
    assert ratios.loc["Aged 60 and over", "low"] == pytest.approx(0.04790 / 0.15, abs=2e-4)
    assert ratios.loc["Aged 60 and over", "high"] == pytest.approx(0.14517 / 0.15, abs=2e-4)
    assert ratios.loc["Aged 60 and over", "reading"].startswith("fewer")
    assert ratios.loc["Women", "reading"] == "no difference beyond chance"
    codes = {item.code for item in found.caveats}
    assert codes == {"steps_by_themselves", "participants_not_persons"}


def test_an_empty_study_and_one_that_is_not_there(tmp_path):
    found = guide_progress(study_of(tmp_path))
    assert found.summary == {
        "steps": 66, "done": 0, "doing": 0, "late": 0, "share": 0.0, "activities": 0, "alarms": 0,
    }  # fmt: skip
    assert [item.code for item in found.caveats] == ["no_steps_said"]
    for name in ("phases", "committee", "representation", "alarms"):
        assert len(found.part_named(name)) == 0
        assert len(found.part_named(name).columns)
    with pytest.raises(InputError, match="is not there"):
        guide_progress(str(tmp_path / "none.gpkg"))


def test_columns_are_those_that_are_declared(tmp_path):
    full = guide_progress(
        study_of(tmp_path, F_S1=STEPS, F_M9=PEOPLE, F_P6=[{"women": 4, "men": 5}]),
        areas(**RESIDENTS),
        **NAMED,
    )
    (tmp_path / "empty").mkdir()
    for found in (full, guide_progress(study_of(tmp_path / "empty"))):
        for spec in analyses()["guide_progress"].parts:
            named = [column.name for column in spec.columns]
            assert list(found.part_named(spec.name).columns) == named, spec.name
        told = {column.name for column in GuideProgress.SUMMARY}
        assert set(found.summary) == told


def test_tables_speak_the_chosen_language(tmp_path):
    found = guide_progress(study_of(tmp_path, F_S1=STEPS), language="pt")
    assert found.guides["guide"].iloc[0] == "Preparação"
    assert found.steps["title"].iloc[0] == "Respaldo político e agenda"


def test_small_numbers_are_withheld_with_those_from_which_they_follow(tmp_path):
    few = [{**PEOPLE[0], "women": 58, "men": 2}, PEOPLE[2]]
    study = study_of(tmp_path, F_M9=few)
    shown = guide_progress(study, language="en").phases.set_index("phase")
    # two men in the diagnosis: neither sex of it, nor of the only other phase, is shown
    assert shown[["women", "men", "women_share"]].isna().all(axis=None)
    assert shown.loc["Diagnosis", "people"] == 60
    assert shown["under_18"].tolist() == [12, 0]
    open_ = guide_progress(study, language="en", level="internal").phases
    assert open_["men"].tolist() == [2, 20]


def test_a_rest_that_nobody_wrote_is_small_too():
    row = {"guide": "plan", "people_total": 20, "under_18": 6, "age_18_29": 6, "age_60_over": 7}
    phases = phases_of([row], load_guides())
    ages = {(0, name) for name in ("under_18", "age_18_29", "age_60_over")}
    assert hidden_counts(phases, 3) == ages
    assert hidden_counts(phases, 0) == set()


def test_a_small_group_gives_no_ratio(tmp_path):
    people = [{**PEOPLE[0], "age_60_over": 2, "under_18": 1}]
    named = {**NAMED, "under_18": "young", "age_18_29": "youth"}
    found = guide_progress(
        study_of(tmp_path, F_M9=people), areas(**RESIDENTS), language="en", **named
    )
    ratios = found.representation.set_index("group")
    # those under 18 would be the difference of the other two
    young = ["Under 18", "Aged 18 to 29", "Under 30"]
    assert ratios.loc[[*young, "Aged 60 and over"], "ratio"].isna().all()
    assert ratios.loc["Women", "ratio"] == pytest.approx(0.6 / 0.5)
    assert "participants_withheld" in {item.code for item in found.caveats}


def test_residents_are_counted_where_both_numbers_are_known():
    frame = areas(pop=[600.0, 400.0], f=[300.0, None], old=[60.0, 60.0])
    shares = shares_of_residents(frame, {"population": "pop", "women": "f", "age_60_over": "old"})
    assert shares == {"women": 0.5, "age_60_over": 0.12}
    assert shares_of_residents(None, {"women": "f"}) == {}
    assert represented(PEOPLE, {}) == ()


def test_more_of_a_group_than_people_is_no_share():
    assert represented([{"people_total": 5, "women": 9}], {"women": 0.5}) == ()


@pytest.mark.parametrize(
    ("members", "expected"),
    [
        ("Alcaldía, titular, suplente, mujer; Policía, titular, suplente, hombre", (1, 1, 0)),
        ("A, F; B, M; C, M", (1, 2, 0)),
        ("A, H; B, M; C, M", (2, 1, 0)),
        ("A, M; B, M", None),
        ("Saúde, mulher\nEscola, homem\nIgreja", (1, 1, 1)),
    ],
)
def test_the_sex_of_a_seat_is_read_as_people_write_it(members, expected):
    found = balances({"F-P5": [{"members": members}]})
    told = [(item.women, item.men, item.unknown) for item in found]
    assert told == ([] if expected is None else [expected])


def test_the_committee_is_balanced_between_two_and_three_fifths(tmp_path):
    seats = ["mujer"] * 3 + ["hombre"] * 7
    rows = {
        "X-P4": [{"committee_seat": True, "gender_of_representative": sex} for sex in seats]
        + [{"committee_seat": False, "gender_of_representative": "mujer"}],
        "F-P6": [{"women": 8, "men": 12}, {"women": None, "men": 3}],
        "F-P5": [
            {"date": DAY(2024, 1, 1), "members": "A, mujer; B, hombre"},
            {"date": DAY(2023, 1, 1), "members": "A, hombre"},
        ],
    }
    act, actors, minutes = balances(rows)
    assert (act.share, actors.share, minutes.share) == (0.5, 0.3, 0.4)
    assert (act.balanced, actors.balanced, minutes.balanced) == (True, False, True)
    study = study_of(tmp_path, **{name.replace("-", "_"): held for name, held in rows.items()})
    found = guide_progress(study, language="en")
    table = found.committee.set_index("source")
    assert table.loc["X-P4", "women_share"] == 0.3
    assert pd.isna(table.loc["F-P5", "women"])  # one of two
    assert "fewer than 40 %" in table.loc["X-P4", "reading"]
    assert sum("not balanced" in text for text in found.alarms["alarm"]) == 1


def test_it_runs_on_files_from_the_command_line(tmp_path):
    study = study_of(tmp_path, F_M9=PEOPLE)
    areas(**RESIDENTS).to_file(tmp_path / "areas.gpkg", layer="areas")
    table = tmp_path / "shares.csv"
    arguments = ["guide-progress", "--study", study, "--areas", str(tmp_path / "areas.gpkg")]
    arguments += ["--women", "f", "--men", "m", "--language", "en", "--day", "2025-06-01"]
    assert main([*arguments, "--output-representation", str(table)]) == 0
    assert pd.read_csv(table)["group"].tolist() == ["Women", "Men"]
