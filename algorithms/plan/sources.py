"""Where the baselines come from, for the annex of the plan and a sheet of the workbook."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ..core.declare import AnalysisSpec
from ..core.findings_file import Diagnosis, Source
from ..documents.blocks import Cell
from ..documents.catalogue import Catalogue
from ..documents.numbers import format_number
from ..documents.words import NO, YES
from . import plan_words as words
from .fills import Filler

__all__ = ["Sources"]

SHOWN_OF_FINGERPRINT = 12
TELLING = ("number", "integer", "choice", "multichoice", "flag", "date", "period", "column")
# Which values make another parameter matter.
MATTERS_WITH = {
    "neighbours": ("weights", ("knn", "kernel")),
    "distance": ("weights", ("distance_band", "kernel")),
}
NAMES_OF_ROWS = ("area_id", "area_name", "crs")


@dataclass(frozen=True, slots=True)
class Sources:
    """Provenance in the words of the reader.

    Parameters
    ----------
    filler : Filler
        Titles of analyses and values of baselines.
    specs : mapping of str to AnalysisSpec
        The analyses of this Convivencia; one that is not there is written as it was recorded.
    """

    filler: Filler
    specs: Mapping[str, AnalysisSpec]

    @property
    def _diagnosis(self) -> Diagnosis:
        return self.filler.diagnosis

    @property
    def _catalogue(self) -> Catalogue:
        return self.filler.catalogue

    def annex_rows(self) -> list[tuple[Cell, ...]]:
        """Return a row for each baseline: finding, indicator, value, analysis, parameters, data."""
        rows: list[tuple[Cell, ...]] = []
        for finding in self._diagnosis.indicators:
            baseline, source = finding.indicator, self._diagnosis.source_of(finding)
            if baseline is None:
                continue
            rows.append(
                (
                    finding.id,
                    baseline.code,
                    self.filler.value(baseline),
                    self.filler.title(finding.analysis),
                    None if source is None else self._parameters(source),
                    None if source is None else self._data(source),
                )
            )
        return rows

    def versions(self) -> str:
        """Return the programs that computed the numbers."""
        found: dict[str, str] = {}
        for source in self._diagnosis.provenance:
            found |= source.versions
        return ", ".join(f"{name} {version}" for name, version in found.items())

    def sheet_rows(self) -> list[tuple[Cell, ...]]:
        """Return everything, one fact a row: step, analysis, kind, name, value, rows."""
        say = self._catalogue.translate
        rows: list[tuple[Cell, ...]] = []
        for finding in self._diagnosis.indicators:
            if finding.indicator is not None:
                name = f"{finding.indicator.code} ({finding.id})"
                value = self.filler.value(finding.indicator)
                rows.append(
                    (finding.step, finding.analysis, say(words.KIND_BASELINE), name, value, None)
                )
        for source in self._diagnosis.provenance:
            start = (source.step, source.analysis)
            rows += [
                (*start, say(words.KIND_PARAMETER), name, _plain(value), None)
                for name, value in source.parameters.items()
            ]
            rows += [
                (*start, say(words.KIND_INPUT), item.title, item.sha256, item.rows)
                for item in source.inputs
            ]
            rows += [
                (*start, say(words.KIND_VERSION), name, version, None)
                for name, version in source.versions.items()
            ]
            rows.append((*start, say(words.KIND_TIME), None, source.computed_at, None))
        rows += [
            (
                None,
                None,
                say(words.KIND_CAVEAT),
                None,
                caveat.in_language(self._catalogue.language),
                None,
            )
            for caveat in self._diagnosis.caveats
        ]
        return rows

    def _parameters(self, source: Source) -> str:
        """Write the parameters that change the number."""
        spec = self.specs.get(source.analysis)
        written = []
        for name, value in source.parameters.items():
            if value in (None, "", [], ()) or name in NAMES_OF_ROWS:
                continue
            other, values = MATTERS_WITH.get(name, ("", ()))
            if other in source.parameters and source.parameters[other] not in values:
                continue
            label, shown, telling = self._parameter(spec, name, value)
            if telling:
                written.append(f"{label}: {shown}")
        return "\n".join(written)

    def _parameter(
        self, spec: AnalysisSpec | None, name: str, value: object
    ) -> tuple[str, str, bool]:
        """Return a parameter's label and value in words, and whether it is worth the place."""
        say = self._catalogue.translate
        plain = str(_plain(value))
        found = (
            None
            if spec is None
            else next((item for item in spec.parameters if item.name == name), None)
        )
        if found is None:
            return name, plain, spec is None
        labels = dict(found.role.choices)
        if isinstance(value, str) and value in labels:
            plain = say(labels[value])
        elif isinstance(value, bool):
            plain = say(YES if value else NO)
        elif found.role.kind == "integer" and isinstance(value, int) and name != "seed":
            plain = format_number(value, self._catalogue.language)
        elif found.role.kind == "number" and isinstance(value, (int, float)):
            decimals = len(f"{value:.6f}".rstrip("0").partition(".")[2])
            plain = format_number(value, self._catalogue.language, decimals=decimals)
        return say(found.label), plain, found.role.kind in TELLING

    def _data(self, source: Source) -> str:
        """Write the layers with their rows and the beginning of their fingerprint."""
        lines = []
        for item in source.inputs:
            fingerprint = item.sha256[:SHOWN_OF_FINGERPRINT]
            rows = format_number(item.rows, self._catalogue.language)
            lines.append(
                self._catalogue.translate(
                    words.ROWS_OF, title=item.title, rows=rows, fingerprint=fingerprint
                )
            )
        return "\n".join(lines)


def _plain(value: object) -> Cell:
    """Return a value that a cell can hold."""
    if isinstance(value, bool) or value is None:
        return None if value is None else str(value).lower()
    if isinstance(value, (int, float)):
        return value
    if isinstance(value, list):
        return ", ".join(str(item) for item in value)
    return str(value)
