"""Run an analysis on files: what the engine and the command line share."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .catalogue import analyses
from .core.declare import AnalysisSpec, ParameterSpec
from .core.errors import InputError
from .core.progress import Progress, part_of
from .core.results import Result
from .core.text import QT_TRANSLATE_NOOP
from .core.values import checked_value
from .intake.layers import Source, read_points, read_polygons, read_rows
from .outputs import Written, check_outputs, write_result
from .sentences import put_into_words


@dataclass(frozen=True, slots=True)
class Run:
    """A finished run: the result and the files it was written to."""

    result: Result
    written: tuple[Written, ...]

    def report(self) -> dict[str, Any]:
        """The summary, caveats and provenance as one JSON object."""
        provenance = self.result.provenance
        return {
            "summary": dict(self.result.summary),
            "caveats": [item.as_dict() for item in self.result.caveats],
            "provenance": provenance.as_dict() if provenance else {},
        }


def find(name: str) -> AnalysisSpec:
    """Return the analysis called ``name`` (with underscores or hyphens)."""
    spec = analyses().get(name.replace("-", "_"))
    if spec is None:
        raise InputError(
            QT_TRANSLATE_NOOP("convivencia", "There is no analysis “{name}”."), name=name
        )
    return spec


def run(
    name: str,
    parameters: Mapping[str, Any],
    inputs: Mapping[str, Source],
    outputs: Mapping[str, Path],
    progress: Progress,
    language: str = "en",
) -> Run:
    """Read the layers, run the analysis and write what was asked for.

    Parameters
    ----------
    name : str
        The analysis.
    parameters : mapping
        Values by parameter name; text is read.
    inputs : mapping of str to Source
        The layers by parameter name.
    outputs : mapping of str to Path
        ``output`` and ``output_<part>``.
    progress : callable
        Told fractions and messages; raises to stop.
    language : str
        en, es or pt: that of sentences in the tables, such as the report of an import.

    Raises
    ------
    InputError
        When a name is unknown, a value out of bounds or a layer unreadable.
    """
    spec = find(name)
    for given in (*parameters, *inputs):
        spec.parameter(given)
    _check_outputs(spec, outputs)
    _spare_inputs(spec, parameters, inputs, outputs)
    values: dict[str, Any] = {}
    for item in spec.parameters:
        if item.role.kind != "layer":
            given_value = parameters.get(item.name, item.default)
            values[item.name] = checked_value(
                item.name, item.role, item.param, given_value, item.required
            )
            if item.role.makes and f"output_{item.role.makes}" in outputs:
                values[item.name] = True
    for item in spec.layers:
        source = inputs.get(item.name)
        if source is None:
            if item.required:
                raise InputError(
                    QT_TRANSLATE_NOOP("convivencia", "“{parameter}” is missing."),
                    parameter=item.name,
                )
            values[item.name] = None
            continue
        progress(0.01, QT_TRANSLATE_NOOP("convivencia", "Reading"))
        values[item.name] = _read(spec, item, source, values)
    result = spec.function(**values, progress=part_of(progress, 0.1, 0.9))
    progress(0.9, QT_TRANSLATE_NOOP("convivencia", "Writing"))
    if language != "en":
        put_into_words(result, spec.parts, language)
    written = write_result(result, spec.parts, outputs)
    progress(1.0, "")
    return Run(result, written)


def _read(
    spec: AnalysisSpec, item: ParameterSpec, source: Source, values: Mapping[str, Any]
) -> Any:
    if {"polygon", "none"} <= set(item.role.geometry):
        return read_rows(source)
    if "polygon" in item.role.geometry or "line" in item.role.geometry:
        return read_polygons(source)
    # a table without shapes is small, and which columns matter may depend on those of another
    if item.role.whole or item.role.geometry == ("none",):
        return read_points(source)
    return read_points(source, spec.columns_of(item.name, values))


def _check_outputs(spec: AnalysisSpec, outputs: Mapping[str, Path]) -> None:
    known = {"output" if item.main else f"output_{item.name}" for item in spec.parts}
    for name in outputs:
        if name not in known:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "convivencia", "“{analysis}” has no output “{name}”; it has {known}."
                ),
                analysis=spec.name,
                name=name,
                known=", ".join(sorted(known)) or "none",
            )
    check_outputs(spec.parts, outputs)


def _spare_inputs(
    spec: AnalysisSpec,
    parameters: Mapping[str, Any],
    inputs: Mapping[str, Source],
    outputs: Mapping[str, Path],
) -> None:
    """Refuse to write a result over a file that is read: the input is never touched."""
    read = [Path(source.file) for source in inputs.values()]
    for item in spec.parameters:
        if item.role.kind == "file" and not item.role.written and parameters.get(item.name):
            read.append(Path(str(parameters[item.name])))
    for path in outputs.values():
        if path.exists() and any(file.exists() and file.samefile(path) for file in read):
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "convivencia",
                    "{file} is read by this analysis: choose another file for the result.",
                ),
                file=path.name,
            )
