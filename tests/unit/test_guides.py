"""The seven guides and the seven axes: complete, in three languages, strict with a bad file."""

import dataclasses
import re
from pathlib import Path

import pytest
from convivencia.algorithms.core.axes import load_axes
from convivencia.algorithms.core.errors import TemplateError
from convivencia.algorithms.core.guides import load_guides
from convivencia.algorithms.core.multilingual import Text
from convivencia.algorithms.core.outline import load_outline, outline_path

GUIDES = load_guides()
AXES = load_axes()

STEPS = {"preparation": ("P", 9), "course": ("C", 6), "diagnosis": ("D", 12), "plan": ("L", 14)}
STEPS |= {"communication": ("M", 8), "exchange": ("E", 8), "monitoring": ("V", 9)}

MINIMAL = """
id = "small"
code = "G1"
order = 1
source_status = "reconstructed"
title = { en = "One", es = "Uno", pt = "Um" }
purpose = { en = "Why", es = "Para qué", pt = "Para quê" }

[[steps]]
id = "P1"
title = { en = "Step", es = "Paso", pt = "Passo" }
description = { en = "What", es = "Qué", pt = "O quê" }
instruments = ["F-P1"]
products = ["PR-P1"]

[[instruments]]
id = "F-P1"
kind = "form"
title = { en = "Form", es = "Formulario", pt = "Formulário" }
columns = [{ name = "day", type = "date", en = "Day", es = "Día", pt = "Dia" }]

[[products]]
id = "PR-P1"
title = { en = "Paper", es = "Papel", pt = "Documento" }
"""


def texts_in(value):
    """Yield every Text inside a dataclass, with where it stands."""
    if isinstance(value, Text):
        yield value
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            yield from texts_in(getattr(value, field.name))
    elif isinstance(value, tuple):
        for item in value:
            yield from texts_in(item)


TEXTS = tuple(texts_in((GUIDES, AXES)))
OUTLINE_TEXTS = tuple(
    text for name in ("plan", "diagnostic") for text in texts_in(load_outline(outline_path(name)))
)


def guide_folder(tmp_path: Path, text: str) -> Path:
    (tmp_path / "small.toml").write_text(text, encoding="utf-8")
    return tmp_path


def test_guides_come_in_their_order():
    assert [guide.id for guide in GUIDES] == list(STEPS)
    assert [guide.code for guide in GUIDES] == [f"G{number}" for number in range(1, 8)]


@pytest.mark.parametrize("guide", GUIDES, ids=lambda guide: guide.id)
def test_every_step_is_there(guide):
    letter, count = STEPS[guide.id]
    assert [step.id for step in guide.steps] == [f"{letter}{n}" for n in range(1, count + 1)]


@pytest.mark.parametrize("guide", GUIDES, ids=lambda guide: guide.id)
def test_every_guide_says_that_it_is_reconstructed(guide):
    assert guide.source_status == "reconstructed"


def test_every_step_leaves_a_product_and_every_product_has_a_step():
    made = {product.id for guide in GUIDES for product in guide.products}
    named = [product for guide in GUIDES for step in guide.steps for product in step.products]
    assert set(named) == made
    assert len(named) == len(made)
    assert all(step.products for guide in GUIDES for step in guide.steps)


def test_every_instrument_is_used_by_a_step():
    declared = [tool.id for guide in GUIDES for tool in guide.instruments]
    named = {tool for guide in GUIDES for step in guide.steps for tool in step.instruments}
    assert len(declared) == len(set(declared))
    assert set(declared) == named


def test_instrument_ids_say_their_kind():
    kinds = {"F": {"form"}, "X": {"matrix"}, "K": {"checklist"}}
    for guide in GUIDES:
        for tool in guide.instruments:
            assert tool.kind in kinds[tool.id[0]], tool.id


def test_personal_columns_are_internal():
    """A person's contact, code or name never leaves the team that wrote it."""
    personal = {"contact_role", "participant_code", "attendees", "signatures", "members"}
    for guide in GUIDES:
        for tool in guide.instruments:
            for column in tool.columns:
                if column.name in personal:
                    assert column.level == "internal", (tool.id, column.name)


def test_the_axes():
    assert [axis.id for axis in AXES] == [
        "A1_social_capital",
        "A2_risk_factors",
        "A3_generations_gender",
        "A4_urban_context",
        "A5_police_justice",
        "A6_organised_groups",
        "A7_institutional",
    ]


def test_three_languages_differ():
    """A few short words are spelt alike in two languages; a sentence never is."""
    for text in TEXTS:
        assert text.en, text
        assert text.es, text
        assert text.pt, text
        assert text.en != text.es or text.en == "Control", text
        assert text.en != text.pt or text.en == "Item", text
        assert text.es != text.pt or len(text.es.split()) <= 4, text


def test_text_in_language():
    text = Text("team", "equipo", "equipe")
    assert text.in_language("es") == "equipo"
    assert text.in_language("pt_BR") == "equipe"
    assert text.in_language("es-CO") == "equipo"
    assert text.in_language("fr") == "team"


SPAIN = re.compile(
    r"vosotr|vuestr|ordenador|ayuntamiento|concejal[ií]a|\bcostes?\b|fichero|\bvídeo|móvil|"
    r"\w(?:áis|éis)\b",
    re.IGNORECASE,
)
PORTUGAL = re.compile(
    r"\bequipas?\b|planeamento|\bregistos?\b|\bregistad|utilizador|ficheiro|\bfactos?\b|contacto|"
    r"\bacç|objectiv|projecto|género|económ|telemóvel|autarquia|freguesia|monitorização|"
    r"\bcontrolo\b|percentagem|secção|conceptual|\bsítio\b",
    re.IGNORECASE,
)
NEVER = re.compile(r"\bofficial|\boficia[li]|dangerous|peligros|perigos", re.IGNORECASE)


def test_spanish_and_portuguese_are_of_the_americas():
    for text in (*TEXTS, *OUTLINE_TEXTS):
        assert not SPAIN.search(text.es), text.es
        assert not PORTUGAL.search(text.pt), text.pt


def test_no_place_is_judged_and_nothing_is_called_official():
    for text in (*TEXTS, *OUTLINE_TEXTS):
        for said in (text.en, text.es, text.pt):
            assert not NEVER.search(said), said


def test_a_good_file_is_read(tmp_path):
    (guide,) = load_guides(guide_folder(tmp_path, MINIMAL))
    assert guide.instruments[0].columns[0].level == "committee"


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('es = "Para qué", ', "", "purpose: no text in es"),
        ('pt = "Passo"', 'pt = " "', "step P1 title: no text in pt"),
        ('instruments = ["F-P1"]', 'instruments = ["F-P9"]', "unknown instrument 'F-P9'"),
        ('products = ["PR-P1"]', 'products = ["PR-P9"]', "unknown product 'PR-P9'"),
        ('["PR-P1"]', '["PR-P1"]\ndocuments = ["novel"]', "unknown document 'novel'"),
        ('"reconstructed"', '"official"', "'source_status' is 'official'"),
        ('kind = "form"', 'kind = "sheet"', "'kind' is 'sheet'"),
        ('type = "date"', 'type = "day"', "'type' is 'day'"),
        ('type = "date"', 'type = "choice"', "'choices' and a type of choice go together"),
        ('type = "date"', 'type = "scale"', "scale = [lowest, highest]"),
        ('id = "P1"', 'id = "one"', "must be a capital letter and a number"),
        ('id = "P1"', 'identity = "P1"', "unknown 'identity'"),
        ("order = 1", 'order = "first"', "'order' must be a whole number"),
        ("[[products]]", "[[product]]", "unknown 'product'"),
    ],
)
def test_a_bad_file_is_refused(tmp_path, old, new, said):
    with pytest.raises(TemplateError) as caught:
        load_guides(guide_folder(tmp_path, MINIMAL.replace(old, new)))
    assert said in str(caught.value)
    assert "small.toml" in str(caught.value)


PARTED = MINIMAL.replace(
    "columns = [{",
    """groups = [{ first = "code", en = "A", es = "A", pt = "A" },
    { first = "day", en = "B", es = "B", pt = "B" }]
columns = [{ name = "code", type = "reference", key = true, en = "Id", es = "Id", pt = "Id" },
    { name = "before", type = "reference", refers = "F-P1", en = "On", es = "Tras", pt = "Após" },
    {""",
)


def test_a_form_says_its_key_what_it_refers_to_and_its_groups(tmp_path):
    (guide,) = load_guides(guide_folder(tmp_path, PARTED))
    (form,) = guide.instruments
    assert [column.key for column in form.columns] == [True, False, False]
    assert form.columns[1].refers == "F-P1"
    assert [(group.first, group.title.en) for group in form.groups] == [("code", "A"), ("day", "B")]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('first = "day"', 'first = "night"', "begins at 'night', which is no column"),
        ('first = "day"', 'first = "code"', "groups follow the columns"),
        ('first = "code"', 'first = "before"', "the first begins with the form"),
        ('refers = "F-P1"', 'refers = "F-P2"', "refers to 'F-P2', which has no key"),
        ('refers = "F-P1"', "key = true", "one column at most is the key"),
        ('type = "date"', 'type = "date", key = true', "only a reference is a key"),
    ],
)
def test_keys_references_and_groups_are_checked(tmp_path, old, new, said):
    with pytest.raises(TemplateError) as caught:
        load_guides(guide_folder(tmp_path, PARTED.replace(old, new)))
    assert said in str(caught.value)


def test_a_long_form_is_parted():
    """On a screen nobody reads a bare list of thirty fields."""
    for guide in GUIDES:
        for tool in guide.instruments:
            assert tool.groups or len(tool.columns) <= 14, tool.id


def test_all_problems_are_said_at_once(tmp_path):
    bad = MINIMAL.replace('"reconstructed"', '"final"').replace('es = "Papel", ', "")
    (tmp_path / "broken.toml").write_text("id = ", encoding="utf-8")
    with pytest.raises(TemplateError) as caught:
        load_guides(guide_folder(tmp_path, bad))
    message = str(caught.value)
    assert caught.value.facts["count"] == 3
    assert "'final'" in message
    assert "no text in es" in message
    assert "broken.toml" in message
    assert "\n" not in message


def test_steps_out_of_order_and_repeated(tmp_path):
    first, after = MINIMAL.split("[[steps]]", maxsplit=1)
    step, rest = after.split("[[instruments]]", maxsplit=1)
    steps = "".join("[[steps]]" + step.replace("P1", name, 1) for name in ("P2", "P1", "P1"))
    with pytest.raises(TemplateError) as caught:
        load_guides(guide_folder(tmp_path, first + steps + "[[instruments]]" + rest))
    assert "out of order: P2, P1, P1" in str(caught.value)
    assert "more than one 'P1'" in str(caught.value)


def test_two_guides_with_the_same_id(tmp_path):
    (tmp_path / "twin.toml").write_text(MINIMAL, encoding="utf-8")
    with pytest.raises(TemplateError, match="more than one 'small'"):
        load_guides(guide_folder(tmp_path, MINIMAL))


def test_an_empty_folder(tmp_path):
    with pytest.raises(TemplateError, match="no guides in the folder"):
        load_guides(tmp_path)


def test_bad_axes(tmp_path):
    (tmp_path / "axes.toml").write_text(
        'source_status = "reconstructed"\n[[axes]]\nid = "A1"\n[[axes]]\nid = "A1"\n',
        encoding="utf-8",
    )
    with pytest.raises(TemplateError) as caught:
        load_axes(tmp_path)
    assert "more than one 'A1'" in str(caught.value)
    assert "'measure' is missing" in str(caught.value)
