"""The findings of a diagnostic, read from the file that ``diagnose`` writes."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Literal, NoReturn, cast

from .errors import InputError
from .multilingual import LANGUAGES, Text
from .text import QT_TRANSLATE_NOOP

__all__ = [
    "Baseline",
    "Diagnosis",
    "Finding",
    "Offence",
    "Source",
    "SourceInput",
    "Territory",
    "read_findings",
]

SCHEMA = 1
KINDS = ("share", "rate", "integer", "decimal")
CONFIDENCES = ("high", "medium", "low")
LEVELS = ("internal", "committee", "public")

Kind = Literal["share", "rate", "integer", "decimal"]


@dataclass(frozen=True, slots=True)
class Territory:
    """An area a finding is about; population and count are None where they were withheld."""

    id: str
    name: str
    population: float | None
    count: float | None


@dataclass(frozen=True, slots=True)
class Baseline:
    """What a plan can measure again; the value is None where the privacy gate withheld it."""

    code: str
    name: Text
    value: float | None
    kind: Kind
    unit: Text
    formula: Text


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing the diagnostic says, with the analysis that says it."""

    id: str
    rule: str
    axis: str
    statement: Text
    confidence: Literal["high", "medium", "low"]
    weight: float
    step: str
    analysis: str
    territories: tuple[Territory, ...]
    offences: tuple[str, ...]
    problem: Text | None
    indicator: Baseline | None


@dataclass(frozen=True, slots=True)
class Offence:
    """A kind of offence of the period; the count is None where it was withheld."""

    category: str
    count: float | None


@dataclass(frozen=True, slots=True)
class SourceInput:
    """A layer that went into an analysis."""

    title: str
    rows: int | None
    sha256: str


@dataclass(frozen=True, slots=True)
class Source:
    """How one step of the diagnostic was computed: enough to run it again."""

    step: str
    analysis: str
    parameters: Mapping[str, object]
    inputs: tuple[SourceInput, ...]
    versions: Mapping[str, str]
    computed_at: str


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """All that the plan takes from the diagnostic. ``level`` is who may read it."""

    title: str
    start: date | None
    end: date | None
    level: Literal["internal", "committee", "public"]
    findings: tuple[Finding, ...]
    offences: tuple[Offence, ...]
    caveats: tuple[Text, ...]
    provenance: tuple[Source, ...]

    @property
    def priorities(self) -> tuple[Finding, ...]:
        """The findings that name a problem, the weightiest first."""
        named = [finding for finding in self.findings if finding.problem is not None]
        return tuple(sorted(named, key=lambda finding: -finding.weight))

    @property
    def indicators(self) -> tuple[Finding, ...]:
        """The findings with an indicator, each code once; those of the priorities come first."""
        ordered = [*self.priorities, *(item for item in self.findings if item.problem is None)]
        found: dict[str, Finding] = {}
        for finding in ordered:
            if finding.indicator is not None:
                found.setdefault(finding.indicator.code, finding)
        return tuple(found.values())

    def source_of(self, finding: Finding) -> Source | None:
        """Return how the step behind a finding was computed."""
        return next((item for item in self.provenance if item.step == finding.step), None)


def read_findings(path: Path) -> Diagnosis:
    """Read ``findings.json``.

    Parameters
    ----------
    path : Path
        The file.

    Returns
    -------
    Diagnosis
        Its content, checked.

    Raises
    ------
    InputError
        The file is not there, is no findings file, lacks something or is of a newer Convivencia.
    """
    reader = _Reader(path.name)
    content = reader.table(_json(path), "")
    schema = reader.number(content, "schema", "")
    if schema > SCHEMA:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "“{file}” was written by a newer Convivencia (schema {found}; this one reads "
                "{known}): update Convivencia.",
            ),
            file=path.name,
            found=f"{schema:g}",
            known=SCHEMA,
        )
    study = reader.object_of(content, "study", "")
    period = reader.object_of(study, "period", "study")
    findings = [
        _finding(item, reader, f"findings[{place}]")
        for place, item in enumerate(reader.list_of(content, "findings", ""))
    ]
    reader.unique([finding.id for finding in findings], "findings")
    return Diagnosis(
        title=reader.text(study, "title", "study"),
        start=reader.day(period, "start", "study.period"),
        end=reader.day(period, "end", "study.period"),
        level=cast(Any, reader.one_of(study, "level", "study", LEVELS)),
        findings=tuple(findings),
        offences=tuple(
            Offence(
                reader.text(item, "category", f"offences[{place}]"),
                reader.withheld_number(item, "count", f"offences[{place}]"),
            )
            for place, item in enumerate(reader.list_of(content, "offences", ""))
        ),
        caveats=tuple(
            reader.languages(item, "text", f"caveats[{place}]")
            for place, item in enumerate(reader.list_of(content, "caveats", ""))
        ),
        provenance=tuple(
            _source(item, reader, f"provenance[{place}]")
            for place, item in enumerate(reader.list_of(content, "provenance", ""))
        ),
    )


def _json(path: Path) -> object:
    try:
        return json.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as failure:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "“{file}” cannot be read: choose the findings.json that the diagnosis wrote.",
            ),
            file=path.name,
        ) from failure
    except (ValueError, RecursionError) as failure:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "“{file}” is not a JSON file: choose the findings.json that the diagnosis wrote.",
            ),
            file=path.name,
        ) from failure


def _finding(item: Mapping[str, object], reader: _Reader, where: str) -> Finding:
    indicator = item.get("indicator")
    if "indicator" not in item:
        reader.lacks("indicator", where)
    return Finding(
        id=reader.text(item, "id", where),
        rule=reader.text(item, "rule", where),
        axis=reader.text(item, "axis", where),
        statement=reader.languages(item, "statement", where),
        confidence=cast(Any, reader.one_of(item, "confidence", where, CONFIDENCES)),
        weight=reader.number(item, "weight", where),
        step=reader.text(item, "step", where),
        analysis=reader.text(item, "analysis", where),
        territories=tuple(
            Territory(
                reader.text(area, "id", f"{where}.territories[{place}]"),
                reader.text(area, "name", f"{where}.territories[{place}]"),
                reader.withheld_number(area, "population", f"{where}.territories[{place}]"),
                reader.withheld_number(area, "count", f"{where}.territories[{place}]"),
            )
            for place, area in enumerate(reader.list_of(item, "territories", where))
        ),
        offences=reader.words(item, "offences", where),
        problem=None
        if item.get("problem", ...) is None
        else reader.languages(item, "problem", where),
        indicator=None
        if indicator is None
        else _baseline(reader.table(indicator, f"{where}.indicator"), reader, f"{where}.indicator"),
    )


def _baseline(item: Mapping[str, object], reader: _Reader, where: str) -> Baseline:
    return Baseline(
        code=reader.text(item, "code", where),
        name=reader.languages(item, "name", where),
        value=reader.withheld_number(item, "value", where),
        kind=cast(Any, reader.one_of(item, "kind", where, KINDS)),
        unit=reader.languages(item, "unit", where, may_be_empty=True),
        formula=reader.languages(item, "formula", where, may_be_empty=True),
    )


def _source(item: Mapping[str, object], reader: _Reader, where: str) -> Source:
    versions = reader.object_of(item, "versions", where)
    return Source(
        step=reader.text(item, "step", where),
        analysis=reader.text(item, "analysis", where),
        parameters=reader.object_of(item, "parameters", where),
        inputs=tuple(
            SourceInput(
                reader.text(layer, "title", f"{where}.inputs[{place}]"),
                None
                if layer.get("rows") is None
                else int(reader.number(layer, "rows", f"{where}.inputs[{place}]")),
                reader.text(layer, "sha256", f"{where}.inputs[{place}]"),
            )
            for place, layer in enumerate(reader.list_of(item, "inputs", where))
        ),
        versions={name: str(version) for name, version in versions.items()},
        computed_at=reader.text(item, "computed_at", where),
    )


class _Reader:
    """Reads parsed JSON and refuses, in one sentence, the first thing that is not as it must be."""

    def __init__(self, title: str) -> None:
        self.title = title

    def lacks(self, key: str, where: str) -> NoReturn:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "“{file}” is no complete findings file: “{key}” is missing or not as it must be. "
                "Run the diagnosis again.",
            ),
            file=self.title,
            key=f"{where}.{key}".strip("."),
        )

    def table(self, value: object, where: str) -> Mapping[str, object]:
        if not isinstance(value, dict):
            self.lacks("", where or "schema")
        return value

    def object_of(self, table: Mapping[str, object], key: str, where: str) -> Mapping[str, object]:
        value = table.get(key)
        if not isinstance(value, dict):
            self.lacks(key, where)
        return value

    def list_of(
        self, table: Mapping[str, object], key: str, where: str
    ) -> Sequence[Mapping[str, object]]:
        value = table.get(key)
        if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
            self.lacks(key, where)
        return value

    def words(self, table: Mapping[str, object], key: str, where: str) -> tuple[str, ...]:
        value = table.get(key)
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            self.lacks(key, where)
        return tuple(value)

    def text(self, table: Mapping[str, object], key: str, where: str) -> str:
        value = table.get(key)
        if not isinstance(value, str) or not value.strip():
            self.lacks(key, where)
        return value

    def one_of(
        self, table: Mapping[str, object], key: str, where: str, known: Sequence[str]
    ) -> str:
        value = self.text(table, key, where)
        if value not in known:
            self.lacks(key, where)
        return value

    def number(self, table: Mapping[str, object], key: str, where: str) -> float:
        value = table.get(key)
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            self.lacks(key, where)
        if not math.isfinite(value):
            self.lacks(key, where)
        return value

    def withheld_number(self, table: Mapping[str, object], key: str, where: str) -> float | None:
        if key in table and table[key] is None:
            return None
        return self.number(table, key, where)

    def day(self, table: Mapping[str, object], key: str, where: str) -> date | None:
        value = table.get(key)
        if value is None and key in table:
            return None
        try:
            return date.fromisoformat(str(value)[:10])
        except ValueError:
            self.lacks(key, where)

    def languages(
        self, table: Mapping[str, object], key: str, where: str, *, may_be_empty: bool = False
    ) -> Text:
        value = self.object_of(table, key, where)
        found = {language: value.get(language) for language in LANGUAGES}
        for language, text in found.items():
            if not isinstance(text, str) or not (text.strip() or may_be_empty):
                self.lacks(language, f"{where}.{key}".strip("."))
        return Text(**cast(dict[str, str], found))

    def unique(self, names: Sequence[str], where: str) -> None:
        if len(set(names)) < len(names):
            self.lacks("id", where)
