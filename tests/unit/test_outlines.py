"""The outlines of the plan and of the first diagnostic, and what a bad one is told."""

import dataclasses

import pytest
from convivencia.algorithms.core.errors import TemplateError
from convivencia.algorithms.core.multilingual import Text
from convivencia.algorithms.core.outline import FILLS, PLAN_PRESETS, load_outline, outline_path
from convivencia.algorithms.diagnosis.auto_tables import AUTO_STEPS

PLAN = load_outline(outline_path("plan"))
DIAGNOSTIC = load_outline(outline_path("diagnostic"))
DIAGNOSTIC_STEPS = {"counts", "rates", "concentration", "global", "hot_spots", "clusters"}
DIAGNOSTIC_STEPS |= {"density", "profile", "trend", "who", "quality"}
DIAGNOSTIC_STEPS |= {"cell_hot_spots", "displacement", "persistence"}
DIAGNOSTIC_STEPS |= set(AUTO_STEPS)

TABLES = {block.id: block for block in PLAN.blocks if block.kind == "table"}

MINIMAL = """
id = "small"
source_status = "reconstructed"
title = { en = "One", es = "Uno", pt = "Um" }

[[chapters]]
id = "first"
title = { en = "First", es = "Primero", pt = "Primeiro" }

[[chapters.blocks]]
kind = "table"
id = "T-1"
title = { en = "Table", es = "Tabla", pt = "Tabela" }
fill = "priorities"
empty_rows = 2
columns = [{ name = "problem", en = "Problem", es = "Lío", pt = "Problema", filled = true }]

[[chapters.blocks]]
kind = "map"
step = "rates"
title = { en = "Map", es = "Mapa", pt = "O mapa" }
"""


def texts_in(value):
    if isinstance(value, Text):
        yield value
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            yield from texts_in(getattr(value, field.name))
    elif isinstance(value, tuple):
        for item in value:
            yield from texts_in(item)


def test_three_languages_differ():
    for text in texts_in((PLAN, DIAGNOSTIC)):
        assert text.en, text
        assert text.es, text
        assert text.pt, text
        assert text.en not in (text.es, text.pt), text
        assert text.es != text.pt or len(text.es.split()) <= 4, text


def test_the_plan_has_eighteen_chapters_with_guidance():
    assert len(PLAN.chapters) == 18
    assert all(chapter.guidance and not chapter.intro for chapter in PLAN.chapters)


@pytest.mark.parametrize("name", PLAN_PRESETS)
def test_every_preset_of_the_plan_holds_every_table_once(name):
    preset = load_outline(outline_path(name))
    tables = [block for block in preset.blocks if block.kind == "table"]
    assert sorted(block.id for block in tables) == sorted(TABLES)
    assert {block.id: block.columns for block in tables} == {
        name: block.columns for name, block in TABLES.items()
    }
    for text in texts_in(preset):
        assert text.en not in (text.es, text.pt), text
        assert text.es != text.pt or len(text.es.split()) <= 4, text


def test_every_table_of_the_plan_stands_once():
    assert sorted(TABLES) == sorted(f"T-P{number}" for number in range(1, 26))
    assert len(TABLES) == sum(block.kind == "table" for block in PLAN.blocks)


@pytest.mark.parametrize(
    ("table", "fill", "filled", "empty"),
    [
        (
            "T-P2",
            "priorities",
            "problem axis indicator baseline_value baseline_period source_analysis territories",
            "groups score",
        ),
        ("T-P3", "problems", "type text evidence", "parent"),
        ("T-P6", "strategy", "axis outcome_indicator baseline_value", "general_objective"),
        ("T-P9", "logframe", "indicator baseline_value baseline_period", "narrative assumptions"),
        ("T-P11", "territories", "territory priority_problems population", "projects responsible"),
        (
            "T-P18",
            "indicators",
            "code name level baseline_value baseline_period source_analysis",
            "target_year_1 target_year_4 responsible",
        ),
        ("T-P25", "displacement", "offences", "treated_area buffer"),
    ],
)
def test_what_the_diagnosis_fills(table, fill, filled, empty):
    columns = {column.name: column.filled for column in TABLES[table].columns}
    assert TABLES[table].fill == fill
    assert all(columns[name] for name in filled.split())
    assert not any(columns[name] for name in empty.split())


def test_every_fill_is_used_and_leaves_room_to_write():
    assert {block.fill for block in PLAN.blocks if block.fill} == set(FILLS)
    assert all(block.empty_rows for block in TABLES.values())


def test_the_diagnostic_shows_every_step():
    assert set(DIAGNOSTIC.steps) == DIAGNOSTIC_STEPS
    load_outline(outline_path("diagnostic"), steps=DIAGNOSTIC_STEPS)
    load_outline(outline_path("plan"), steps=DIAGNOSTIC_STEPS)


def test_the_diagnostic_begins_with_key_numbers_and_five_findings():
    first = DIAGNOSTIC.chapters[0].blocks
    assert [block.kind for block in first[:2]] == ["key_numbers", "findings"]
    assert first[1].limit == 5


def test_the_diagnostic_ends_with_its_caveats_and_provenance():
    kinds = [block.kind for block in DIAGNOSTIC.blocks]
    assert "caveats" in kinds
    assert kinds[-1] == "provenance"


def test_every_chapter_of_the_diagnostic_has_an_introduction():
    assert all(chapter.intro for chapter in DIAGNOSTIC.chapters)


@pytest.mark.parametrize(
    "block",
    [block for block in (*PLAN.blocks, *DIAGNOSTIC.blocks) if block.kind == "map"],
    ids=lambda block: block.step,
)
def test_every_map_says_how_to_read_it_and_that_events_were_reported(block):
    shown = [
        f"{getattr(block.title, code)} {getattr(block.reading, code)}" for code in ("en", "es")
    ]
    assert "reported" in shown[0]
    assert "registrad" in shown[1]
    assert "registrad" in f"{block.title.pt} {block.reading.pt}"


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('fill = "priorities"', 'fill = "magic"', "'fill' is 'magic'"),
        ('fill = "priorities"\n', "", "go together"),
        (", filled = true", "", "go together"),
        (", filled = true", ', filled = "yes"', "'filled' must be true or false"),
        ('id = "T-1"\n', "", "a table needs an id"),
        ('step = "rates"\n', "", "a map needs a step"),
        ('kind = "map"', 'kind = "picture"', "'kind' is 'picture'"),
        ('pt = "O mapa"', 'pt = ""', "title: no text in pt"),
        ('kind = "map"', 'kind = "text"', "either a body to print or a hint"),
        ('id = "first"', 'id = "first"\nhead = 1', "unknown 'head'"),
        ("empty_rows = 2", "empty_rows = -2", "'empty_rows' must be a whole number"),
        ('"reconstructed"', '"official"', "'source_status' is 'official'"),
    ],
)
def test_a_bad_outline_is_refused(tmp_path, old, new, said):
    path = tmp_path / "small.toml"
    path.write_text(MINIMAL.replace(old, new), encoding="utf-8")
    with pytest.raises(TemplateError) as caught:
        load_outline(path)
    assert said in str(caught.value)
    assert str(tmp_path) not in str(caught.value)


def test_an_unknown_step_and_all_problems_at_once(tmp_path):
    path = tmp_path / "small.toml"
    path.write_text(MINIMAL.replace('fill = "priorities"', 'fill = "x"'), encoding="utf-8")
    with pytest.raises(TemplateError) as caught:
        load_outline(path, steps={"counts"})
    assert "no step 'rates' in the recipe" in str(caught.value)
    assert caught.value.facts["count"] == 2


def test_a_file_that_is_not_there(tmp_path):
    with pytest.raises(TemplateError, match=r"small\.toml cannot be read"):
        load_outline(tmp_path / "small.toml")
