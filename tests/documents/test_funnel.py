"""The response chain: what people wrote of each step, drawn as a funnel and told in words."""

from __future__ import annotations

from itertools import pairwise

import pytest
from convivencia.algorithms.core.multilingual import LANGUAGES, Text
from convivencia.algorithms.core.outline import load_outline, outline_path
from convivencia.algorithms.diagnosis.compose import COMPOSERS
from convivencia.algorithms.diagnosis.diagrams_of_registers import not_drawn
from convivencia.algorithms.diagnosis.from_registers import register_rows, registered
from convivencia.algorithms.diagnosis.funnel_of_chain import funnel_figure, funnel_sheets
from convivencia.algorithms.diagnosis.response_chain import CHAIN, chain_rows, chain_steps
from convivencia.algorithms.documents.blocks import Figure, Paragraph
from convivencia.algorithms.documents.catalogue import Catalogue
from convivencia.algorithms.documents.funnel import FunnelStep, drawn_funnel
from convivencia.algorithms.store.package import Store

ROWS = [
    {"step": "sentence", "number": 3, "days": 400.5},
    {"step": "charge", "number": 120, "days": 60.0, "source": "Fiscalía", "previous": 15.0},
    {"step": "report", "number": 1000, "counted": "hechos", "source": "Policía"},
    {"step": "care", "number": 700, "source": "Policía"},
    {"step": "investigation", "number": 800, "remarks": "NOBODY SEES"},
]


class Reader:
    """The few things that these blocks need of what surrounds them."""

    def __init__(self, rows, language="en"):
        self.registered = {CHAIN: rows}
        self.catalogue = Catalogue.load(language)
        self.outline = load_outline(outline_path("integral"))

    def say(self, text, **facts):
        return self.catalogue.translate(text, **facts)

    @property
    def block(self):
        return next(block for block in self.outline.blocks if block.kind == "funnel")

    @property
    def table(self):
        return next(block for block in self.outline.blocks if block.id == "T-D7.7")


def test_every_step_of_the_form_stands_in_the_chain_and_shares_come_from_numbers():
    steps = {step.id: step for step in chain_steps(ROWS)}
    assert list(steps) == ["report", "response", "care", "investigation", "charge", "sentence"]
    assert steps["report"].share is None
    # nobody gave the response, so nothing is known of the care's share of it
    assert (steps["response"].number, steps["care"].share) == (None, None)
    # by hand: 800 of 700; as written, not 120 of 800; 3 of 120
    assert steps["investigation"].share == pytest.approx(8 / 7)
    assert steps["charge"].share == pytest.approx(0.15)
    assert steps["sentence"].share == pytest.approx(0.025)


def test_only_a_step_that_counts_more_than_the_one_before_exceeds_it():
    steps = chain_steps(ROWS)
    pairs = pairwise(steps)
    assert [after.id for before, after in pairs if after.exceeds(before)] == ["investigation"]


@pytest.mark.parametrize("number", [None, -4])
def test_what_is_no_count_is_unknown_and_no_zero(number):
    steps = chain_steps([{"step": "report", "number": number}, {"step": "response", "number": 5}])
    assert (steps[0].number, steps[1].share) == (None, None)
    nothing = chain_steps([{"step": "report", "number": 0}, {"step": "response", "number": 0}])
    assert (nothing[0].number, nothing[1].share) == (0, None)


def test_of_a_step_written_twice_the_first_number_counts_and_both_stay_in_the_table():
    rows = [
        {"step": "report"},
        {"step": "report", "number": 10},
        {"step": "report", "number": 99},
        {"step": "response", "number": 5},
        {"step": None, "number": 7},
    ]
    assert [step.number for step in chain_steps(rows)[:2]] == [10, 5]
    told = chain_rows(rows)
    assert [row.get("number") for row in told] == [None, 10, 99, 5, 7]
    assert told[3]["previous"].value == 0.5
    assert told[4]["previous"] is None


def test_the_table_tells_the_chain_in_its_order_with_the_shares_that_nobody_wrote():
    reader = Reader(ROWS, "es")
    rows = register_rows(reader.table, reader.registered, reader.catalogue)
    assert [row["step"] for row in rows] == [
        "Denuncia", "Atención", "Investigación", "Acusación", "Sentencia",
    ]  # fmt: skip
    shares = [row["previous"] for row in rows]
    assert shares[:2] == [None, None]
    assert [(share.value, share.decimals) for share in shares[3:]] == [(0.15, 0), (0.025, 1)]
    assert rows[4]["days"] == 400.5


def test_the_funnel_is_told_in_words_to_who_does_not_see_it():
    reader = Reader(ROWS)
    figure, note = funnel_figure(reader.block, reader)
    assert isinstance(figure, Figure)
    assert figure.image.startswith(b"\x89PNG")
    assert figure.alt.startswith("Of 1,000 at the step “Report”, 3 reached “Sentence” (0.3%).")
    assert "Response: unknown" in figure.alt
    assert "Charge: 120, 15% of the step before, median days: 60" in figure.alt
    assert "Sentence: 3, 2.5% of the step before, median days: 400.5" in figure.alt
    assert "Investigation: 800, 114% of the step before, more than the step before" in figure.alt
    assert figure.source == "Fiscalía; Policía"
    assert isinstance(note, Paragraph)
    assert "“Investigation”" in note.text
    assert "different things" in note.text
    assert "NOBODY SEES" not in figure.alt + note.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_numbers_are_written_as_the_language_does(language):
    figure, _ = funnel_figure(Reader(ROWS, language).block, Reader(ROWS, language))
    wanted = {"en": "2.5%", "es": "2,5\N{NO-BREAK SPACE}%", "pt": "2,5%"}
    assert wanted[language] in figure.alt


def test_no_headline_is_made_of_numbers_that_are_no_part_of_each_other():
    rows = [{"step": "report", "number": 10}, {"step": "charge", "number": 20}]
    figure, _ = funnel_figure(Reader(rows).block, Reader(rows))
    assert "reached" not in figure.alt
    alone, _ = funnel_figure(Reader(rows[:1]).block, Reader(rows[:1]))
    assert "reached" not in alone.alt
    one = [{"step": "report", "number": 10}, {"step": "charge", "number": 1}]
    assert ", one reached “Charge” (10%)." in funnel_figure(Reader(one).block, Reader(one))[0].alt


@pytest.mark.parametrize("rows", [[], [{"step": "report", "source": "x"}]])
def test_without_a_number_it_is_said_which_register_it_waits_for(rows):
    reader = Reader(rows)
    assert funnel_figure(reader.block, reader) == ()
    assert funnel_sheets(reader) == []
    (said,) = not_drawn(reader.block, reader)
    assert CHAIN in said.text
    assert "What becomes of a report" in said.text


def test_every_drawing_of_a_register_says_what_it_waits_for_and_no_other_block_does():
    reader = Reader([])
    waiting = {block.kind for block in reader.outline.blocks if not_drawn(block, reader)}
    assert waiting == {"tree", "network", "funnel"}
    assert waiting <= set(COMPOSERS)


def test_the_workbook_has_the_numbers_as_numbers():
    (sheet,) = funnel_sheets(Reader(ROWS))
    assert sheet.rows[0] == ("Report", 1000, "hechos", None, None)
    assert sheet.rows[1] == ("Response", None, None, None, None)
    assert sheet.rows[5] == ("Sentence", 3, None, 0.025, 400.5)


def test_what_the_team_keeps_to_itself_does_not_leave_the_store(tmp_path):
    path = tmp_path / "study.gpkg"
    with Store(path).writing() as writer:
        writer.add(CHAIN, ROWS)
    assert any("remarks" in row for row in registered(str(path), "internal")[CHAIN])
    for level in ("committee", "public"):
        assert not any("remarks" in row for row in registered(str(path), level)[CHAIN])


@pytest.mark.parametrize(
    "text",
    ["<script>alert(1)</script>", "=HYPERLINK(1)", r"\input{x}", "$x^2$", "A\u202eB\x07C", ""],
)
def test_any_text_is_drawn(text):
    rows = [{"step": "report", "number": 4, "counted": text, "source": text}]
    figure, _ = funnel_figure(Reader(rows).block, Reader(rows))
    assert figure.image.startswith(b"\x89PNG")
    assert figure.source == text


def test_a_funnel_of_nothing_and_of_long_words_is_drawn():
    assert drawn_funnel([]).startswith(b"\x89PNG")
    steps = [
        FunnelStep("palabra " * 40, 0, "0", ("x" * 200,)),
        FunnelStep("", None, "?"),
        FunnelStep("b", 1, "1", exceeds=True),
    ]
    assert drawn_funnel(steps).startswith(b"\x89PNG")


def test_the_funnel_follows_its_table():
    outline = load_outline(outline_path("integral"))
    places = [block.id or block.kind for block in outline.blocks]
    assert places[places.index("T-D7.7") + 1] == "funnel"
    assert isinstance(next(item for item in outline.blocks if item.kind == "funnel").title, Text)
