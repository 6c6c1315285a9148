"""Days marked on the series: read from the study file, placed by hand, drawn and named."""

import datetime as dt

import docx
import numpy as np
import pytest
from convivencia.algorithms.core.errors import TemplateError
from convivencia.algorithms.diagnosis.marked_events import MarkedEvent, note_of, places_of
from convivencia.algorithms.diagnosis.run import diagnose
from convivencia.algorithms.diagnosis.study_file import read_study
from convivencia.algorithms.documents import charts
from convivencia.algorithms.documents.catalogue import Catalogue
from convivencia.tests.small_study import write_study

LAW = MarkedEvent(dt.date(2022, 4, 1), "Nueva ley")
PLAGUE = MarkedEvent(dt.date(2021, 3, 16), "Pandemia <b>& {number}")
MONTHS = np.arange("2021-01", "2023-01", dtype="datetime64[M]").astype("datetime64[D]")


def events(*rows):
    return "".join(f"\n[[events]]\n{row}\n" for row in rows)


# --- the file -----------------------------------------------------------------------------------


def test_events_are_read_in_the_order_of_their_days(tmp_path):
    more = events(
        'date = 2022-04-01\nlabel = " Nueva  ley "',
        'label = "Pandemia <b>& {number}"\ndate = "2021-03-16"',
    )
    study, _ = read_study(tmp_path / write_study(tmp_path, more=more).rpartition("/")[2])
    assert study.choices["events"] == (PLAGUE, LAW)
    write_study(tmp_path)
    assert read_study(tmp_path / "study.toml")[0].choices["events"] == ()


@pytest.mark.parametrize(
    ("more", "said"),
    [
        (events("date = 2022-04-01"), r"number 1 of \[\[events\]\] needs a date"),
        (events('label = "x"'), r"number 1 of \[\[events\]\] needs a date"),
        (events('date = 2022-04-01\nlabel = "x"', 'date = 2022-04-01\nlabel = "  "'), "number 2"),
        (events('date = "April"\nlabel = "x"'), "must be a day such as"),
        ('\n[events]\nlabel = "x"\n', "number 1"),
    ],
)
def test_an_event_that_is_not_whole_is_refused(tmp_path, more, said):
    write_study(tmp_path, more=more)
    with pytest.raises(TemplateError, match=said):
        read_study(tmp_path / "study.toml")


# --- places -------------------------------------------------------------------------------------


def test_places_by_hand():
    days = ("2021-01-01", "2021-04-01", "2021-03-16", "2022-12-31")
    marked = [MarkedEvent(dt.date.fromisoformat(day), day) for day in days]
    places = {event.label: place for place, event in places_of(marked, MONTHS)}
    # the first day of a month lies half a step before its point; 16 March 15 of 31 days later
    assert places["2021-01-01"] == -0.5
    assert places["2021-04-01"] == 2.5
    assert places["2021-03-16"] == pytest.approx(1.5 + 15 / 31)
    assert places["2022-12-31"] == pytest.approx(22.5 + 30 / 31)
    assert [event.label for _, event in places_of(marked, MONTHS)] == sorted(days)


def test_days_outside_the_series_are_left_out():
    before, after = MarkedEvent(dt.date(2020, 12, 31), "a"), MarkedEvent(dt.date(2023, 1, 1), "b")
    assert places_of([before, after], MONTHS) == []
    assert places_of([LAW], MONTHS[:0]) == []
    (one,) = places_of([LAW], np.array(["2022-04-01"], dtype="datetime64[D]"))
    assert one[0] == -0.5


def test_weeks_and_years_end_where_their_like_end():
    weeks = np.array(["2022-03-21", "2022-03-28"], dtype="datetime64[D]")
    assert [place for place, _ in places_of([LAW], weeks)] == pytest.approx([0.5 + 4 / 7])
    years = np.array(["2021-01-01", "2022-01-01"], dtype="datetime64[D]")
    last = MarkedEvent(dt.date(2022, 12, 31), "x")
    assert [place for place, _ in places_of([last], years)] == pytest.approx([0.5 + 364 / 365])


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "(1) Pandemia <b>& {number}, 16 March 2021; (2) Nueva ley, 1 April 2022"),
        ("es", "(1) Pandemia <b>& {number}, 16 de marzo de 2021; (2) Nueva ley, 1 de abril de"),
        ("pt", "(1) Pandemia <b>& {number}, 16 de março de 2021; (2) Nueva ley, 1 de abril de"),
    ],
)
def test_marks_are_named_in_the_readers_language(language, said):
    assert said in note_of([PLAGUE, LAW], Catalogue.load(language))
    assert note_of([], Catalogue.load(language)) == ""


# --- the chart and the page ---------------------------------------------------------------------


def test_marks_are_drawn_and_none_changes_nothing():
    labels, values = [str(month) for month in MONTHS], list(range(24))
    plain = charts.line_series(labels, values)
    assert charts.line_series(labels, values, marks=[]) == plain
    marks = [(2.5, "1"), (2.6, "2"), (22.9, "3"), (-0.5, "4")]
    marked = charts.line_series(labels, values, marks=marks)
    assert marked != plain
    assert marked == charts.line_series(labels, values, marks=marks)


def paragraphs(folder):
    word = docx.Document(str(folder / "diagnostic_es.docx"))
    told = [item.get("descr") or "" for item in word.element.body.iter()
            if item.tag.endswith("}docPr")]  # fmt: skip
    return [p.text for p in word.paragraphs], told


def test_the_diagnostic_names_what_its_chart_marks(tmp_path):
    more = events('date = 2022-04-01\nlabel = "Nueva ley"', 'date = 2019-01-01\nlabel = "Antes"')
    texts = {}
    for name, added in (("with", more), ("without", "")):
        folder = tmp_path / name
        folder.mkdir()
        study = write_study(folder, more=added)
        diagnose(study=study, folder=str(folder), language="es", formats=("docx",),
                 permutations=99)  # fmt: skip
        texts[name] = paragraphs(folder)
    said = "Señalado en el gráfico: (1) Nueva ley, 1 de abril de 2022."
    notes, told = texts["with"]
    assert sum(said in text for text in notes) == 1
    assert sum(said in text for text in told) == 1
    assert not any("Antes, " in text for text in notes)
    assert not any("Señalado" in text for text in (*texts["without"][0], *texts["without"][1]))
