"""The catalogue of indicators: what each measures, of whom, from what, and which way is better."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from .axes import load_axes
from .multilingual import TemplateReader, Text, read_toml

__all__ = ["CATALOGUE", "IndicatorDefinition", "Measurement", "load_catalogue"]

CATALOGUE = Path(__file__).resolve().parents[2] / "resources" / "indicators" / "catalogue.toml"
LEVELS = ("impact", "outcome", "output", "activity", "context")
DIRECTIONS = ("lower_better", "higher_better")
FREQUENCIES = ("month", "quarter", "year", "survey")
KINDS = ("rate", "share", "survey", "concentration", "located", "none")
"""How an indicator is computed; ``none`` where the data do not lie in a study."""
ONLY = ("women", "men", "young", "minors", "firearm", "public")
PEOPLE = ("population", "women", "men", "age_15_29", "age_0_17", "vehicles")
"""Roles of the areas' columns that a rate may be held against."""
SHARED = (
    "unit",
    "source",
    "counting_unit",
    "numerator",
    "denominator",
    "limitation",
    "disaggregation",
    "needs",
)
CODE = re.compile(r"\d{2,6}|NC-[A-Z]+(-[A-Z]+)*")
OWN_CODE = re.compile(r"[A-Z0-9][A-Z0-9.-]*")
TEXTS = ("name", "definition", "numerator", "denominator", "unit", "source", "counting_unit")


@dataclass(frozen=True, slots=True)
class Measurement:
    """How a study's layers give an indicator.

    Parameters
    ----------
    kind : str
        rate (events by people), share (part of the events), survey (share of respondents),
        concentration (least share of areas with half of the events), located (share of incidents
        that can be placed) or none.
    only : str
        Of the events, only those of women, men, young people (15–29), minors (0–17), by firearm or
        in public space; of a share, the part.
    people : str
        Of a rate: the column of people, or of registered vehicles, by role.
    groups : tuple of str
        Groups of offences that take part beside or instead of the codes.
    questions : tuple of str
        Of a survey: the columns of clean microdata; the first that was asked counts.
    every : bool
        Of a survey: whether each question gives a value of its own.
    inverse : bool
        Of a survey: whether the share of those who say no is meant.
    """

    kind: str
    only: str = ""
    people: str = "population"
    groups: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    every: bool = False
    inverse: bool = False


@dataclass(frozen=True, slots=True)
class IndicatorDefinition:
    """A sheet of the catalogue.

    Parameters
    ----------
    code : str
        Its code.
    level : str
        impact, outcome, output, activity or context.
    axis : str
        One of the seven axes.
    name, definition, numerator, denominator, unit, source, counting_unit : Text
        In the three languages.
    multiplier : float
        What the quotient is multiplied by.
    direction : str
        lower_better or higher_better.
    frequency : str
        month, quarter, year or survey.
    disaggregations, limitations : tuple of Text
        By what it can be split, and what it does not say.
    iccs : tuple of str
        Codes of the ICCS, with all below them.
    sdg, ses : str
        The indicators it serves of the Sustainable Development Goals and of the regional
        standardised system; empty for none.
    minimum_count : int
        With fewer events the value is unstable.
    to_check : bool
        Whether something of it is from memory and has to be held against its source.
    measure : Measurement
        How it is computed.
    needs : Text or None
        The data that a study does not hold.
    """

    code: str
    level: str
    axis: str
    name: Text
    definition: Text
    numerator: Text
    denominator: Text
    unit: Text
    source: Text
    counting_unit: Text
    multiplier: float
    direction: str
    frequency: str
    disaggregations: tuple[Text, ...]
    limitations: tuple[Text, ...]
    measure: Measurement
    iccs: tuple[str, ...] = ()
    sdg: str = ""
    ses: str = ""
    minimum_count: int = 0
    to_check: bool = False
    needs: Text | None = field(default=None)

    @property
    def lower_is_better(self) -> bool:
        """Whether a fall is good news."""
        return self.direction == "lower_better"


@lru_cache(maxsize=4)
def load_catalogue(path: Path = CATALOGUE) -> tuple[IndicatorDefinition, ...]:
    """Return the sheets of a file, in its order.

    Parameters
    ----------
    path : Path
        Ours, or one that an office put in its place.

    Raises
    ------
    TemplateError
        Lists every problem of the file at once.
    """
    table = read_toml(path)
    reader = TemplateReader(path.name)
    reader.no_others(table, ("source_status", "texts", "indicators"), "")
    reader.source_status(table)
    shared = _shared(table, reader)
    axes = tuple(axis.id for axis in load_axes())
    found = tuple(
        _sheet(row, shared, axes, reader) for row in reader.tables(table, "indicators", "")
    )
    reader.unique([item.code for item in found], "indicators")
    reader.finish()
    return found


Shared = Mapping[str, Mapping[str, Text]]


def _shared(table: Mapping[str, object], reader: TemplateReader) -> Shared:
    """Return the texts that several sheets name, by kind and id."""
    texts = table.get("texts", {})
    if not isinstance(texts, dict):
        reader.problem("", "'texts' must be a table")
        return {kind: {} for kind in SHARED}
    reader.no_others(texts, SHARED, "texts")
    found: dict[str, dict[str, Text]] = {}
    for kind in SHARED:
        entries = texts.get(kind, {})
        if not isinstance(entries, dict):
            reader.problem(f"texts {kind}", "must be a table")
            entries = {}
        found[kind] = {str(name): reader.text(entries, name, f"texts {kind}") for name in entries}
    return found


def _sheet(
    table: Mapping[str, object], shared: Shared, axes: Sequence[str], reader: TemplateReader
) -> IndicatorDefinition:
    code = reader.word(table, "code", "indicator")
    where = f"indicator {code}"
    if code and not OWN_CODE.fullmatch(code):
        reader.problem(where, "the code may hold capitals, digits, points and hyphens only")
    known = ("code", "level", "axis", *TEXTS, "multiplier", "direction", "frequency",
             "disaggregations", "limitations", "iccs", "sdg", "ses", "minimum_count", "to_check",
             "measure", "needs")  # fmt: skip
    reader.no_others(table, known, where)
    codes = reader.words(table, "iccs", where)
    for item in codes:
        if not CODE.fullmatch(item):
            reader.problem(where, f"'iccs' holds '{item}', which is no code")
    measure = _measure(table, where, reader)
    if measure.kind in ("rate", "share", "concentration") and not (codes or measure.groups):
        reader.problem(where, "events are counted, but neither 'iccs' nor 'groups' says which")
    needs = _named(table, "needs", where, shared, reader) if "needs" in table else None
    if (measure.kind == "none") != (needs is not None):
        reader.problem(where, "'needs' is there exactly when 'measure' is none")
    texts = {
        name: _named(table, name, where, shared, reader)
        if name in SHARED
        else reader.text(table, name, where)
        for name in TEXTS
    }
    least = reader.number(table, "minimum_count", where) if "minimum_count" in table else 0
    return IndicatorDefinition(
        code=code,
        level=reader.known_word(table, "level", where, LEVELS),
        axis=reader.known_word(table, "axis", where, axes),
        name=texts["name"],
        definition=texts["definition"],
        numerator=texts["numerator"],
        denominator=texts["denominator"],
        unit=texts["unit"],
        source=texts["source"],
        counting_unit=texts["counting_unit"],
        multiplier=_multiplier(table, where, reader),
        direction=reader.known_word(table, "direction", where, DIRECTIONS),
        frequency=reader.known_word(table, "frequency", where, FREQUENCIES),
        disaggregations=_list(table, "disaggregation", where, shared, reader),
        limitations=_list(table, "limitation", where, shared, reader),
        iccs=codes,
        sdg=reader.optional_word(table, "sdg", where) or "",
        ses=reader.optional_word(table, "ses", where) or "",
        minimum_count=least,
        to_check=reader.flag(table, "to_check", where),
        measure=measure,
        needs=needs,
    )


def _named(
    table: Mapping[str, object], key: str, where: str, shared: Shared, reader: TemplateReader
) -> Text:
    """Return a text of the sheet's own, or the shared one that it names."""
    value = table.get(key)
    if not isinstance(value, str):
        return reader.text(table, key, where)
    if value not in shared[key]:
        reader.problem(where, f"'{key}' names '{value}', which is not among the texts")
        return Text("", "", "")
    return shared[key][value]


def _list(
    table: Mapping[str, object], kind: str, where: str, shared: Shared, reader: TemplateReader
) -> tuple[Text, ...]:
    found = []
    for name in reader.words(table, f"{kind}s", where):
        if name in shared[kind]:
            found.append(shared[kind][name])
        else:
            reader.problem(where, f"'{kind}s' names '{name}', which is not among the texts")
    return tuple(found)


def _multiplier(table: Mapping[str, object], where: str, reader: TemplateReader) -> float:
    value = table.get("multiplier")
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not value > 0:
        reader.problem(where, "'multiplier' must be a number above zero")
        return 1.0
    return float(value)


def _measure(table: Mapping[str, object], where: str, reader: TemplateReader) -> Measurement:
    value = table.get("measure", {"kind": "none"})
    if not isinstance(value, dict):
        reader.problem(where, "'measure' must be a table")
        return Measurement("none")
    within = f"{where} measure"
    names = ("kind", "only", "people", "groups", "questions", "every", "inverse")
    reader.no_others(value, names, within)
    kind = reader.known_word(value, "kind", within, KINDS)
    only = reader.known_word(value, "only", within, ONLY) if "only" in value else ""
    if kind == "share" and not only:
        reader.problem(within, "a share needs 'only', the part of the events")
    questions = reader.words(value, "questions", within)
    if (kind == "survey") != bool(questions):
        reader.problem(within, "'questions' are there exactly when the kind is survey")
    return Measurement(
        kind,
        only,
        reader.known_word(value, "people", within, PEOPLE) if "people" in value else "population",
        reader.words(value, "groups", within),
        questions,
        reader.flag(value, "every", within),
        reader.flag(value, "inverse", within),
    )
