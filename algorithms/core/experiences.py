"""The library of experiences: what public documents tell of others, and how strong it is.

A result stands only where its source gives one. What a source does not say stays unsaid here, so
that fame is not taken for evidence.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from .axes import load_axes
from .multilingual import TemplateReader, Text, read_toml
from .text import QT_TRANSLATE_NOOP

__all__ = ["EVIDENCE", "FILE", "Experience", "Library", "experience_library", "load_experiences"]

FILE = Path(__file__).resolve().parents[2] / "resources" / "experiences" / "library.toml"
NO_RESULT = "no_result"
EVIDENCE: Mapping[str, str] = {
    NO_RESULT: QT_TRANSLATE_NOOP("convivencia", "The source gives no result."),
    "output": QT_TRANSLATE_NOOP(
        "convivencia", "Something was done or delivered; no change in people's lives is shown."
    ),
    "change_reported": QT_TRANSLATE_NOOP(
        "convivencia", "A change is reported, with nothing to compare it with."
    ),
    "compared": QT_TRANSLATE_NOOP(
        "convivencia", "A change is compared with places or people without it."
    ),
}
"""How far a result can be relied on, in a sentence for the reader."""


@dataclass(frozen=True, slots=True)
class Experience:
    """One experience as its source tells it.

    Attributes
    ----------
    id, axis : str
        Its name in the library, and the axis that weighs most in it.
    title, place, scale, done, actors : Text
        What every entry tells.
    evidence : str
        One of ``EVIDENCE``.
    source : str
        How the source is cited.
    result : Text, optional
        As the source gives it; None where it gives none.
    problem, period, conditions, note : Text, optional
        None where the source does not say.
    """

    id: str
    axis: str
    title: Text
    place: Text
    scale: Text
    done: Text
    actors: Text
    evidence: str
    source: str
    result: Text | None = None
    problem: Text | None = None
    period: Text | None = None
    conditions: Text | None = None
    note: Text | None = None


@dataclass(frozen=True, slots=True)
class Library:
    """The experiences, and whose text they are."""

    source_status: str
    experiences: tuple[Experience, ...]

    def of_axis(self, axis: str) -> tuple[Experience, ...]:
        """Return the experiences of an axis."""
        return tuple(item for item in self.experiences if item.axis == axis)


@cache
def experience_library() -> Library:
    """Return the library that comes with Convivencia."""
    return load_experiences(FILE)


def load_experiences(path: Path) -> Library:
    """Read a library of experiences.

    Parameters
    ----------
    path : Path
        Its TOML file.

    Raises
    ------
    TemplateError
        Lists every problem of the file at once.
    """
    table = read_toml(path)
    reader = TemplateReader(path.name)
    reader.no_others(table, ("source_status", "sources", "experiences"), "")
    sources = {}
    for row in reader.tables(table, "sources", ""):
        name = reader.word(row, "id", "source")
        reader.no_others(row, ("id", "citation"), f"source {name}")
        sources[name] = reader.word(row, "citation", f"source {name}")
    axes = tuple(axis.id for axis in load_axes())
    library = Library(
        reader.source_status(table),
        tuple(
            _experience(row, reader, sources, axes)
            for row in reader.tables(table, "experiences", "")
        ),
    )
    if not library.experiences:
        reader.problem("", "there are no experiences")
    reader.unique([item.id for item in library.experiences], "experiences")
    reader.finish()
    return library


def _experience(
    table: Mapping[str, object],
    reader: TemplateReader,
    sources: Mapping[str, str],
    axes: tuple[str, ...],
) -> Experience:
    name = reader.word(table, "id", "experience")
    where = f"experience {name}"
    told = ("title", "place", "scale", "done", "actors")
    perhaps = ("result", "problem", "period", "conditions", "note")
    reader.no_others(table, ("id", "axis", "source", "evidence", *told, *perhaps), where)
    evidence = reader.known_word(table, "evidence", where, tuple(EVIDENCE))
    if (evidence == NO_RESULT) == ("result" in table):
        claims = "result" in table
        reader.problem(
            where,
            "claims a result that its source does not give"
            if claims
            else f"'{evidence}' without a result",
        )
    source = reader.known_word(table, "source", where, tuple(sources))
    return Experience(
        id=name,
        axis=reader.known_word(table, "axis", where, axes),
        title=reader.text(table, "title", where),
        place=reader.text(table, "place", where),
        scale=reader.text(table, "scale", where),
        done=reader.text(table, "done", where),
        actors=reader.text(table, "actors", where),
        evidence=evidence,
        source=sources.get(source, ""),
        result=reader.optional_text(table, "result", where),
        problem=reader.optional_text(table, "problem", where),
        period=reader.optional_text(table, "period", where),
        conditions=reader.optional_text(table, "conditions", where),
        note=reader.optional_text(table, "note", where),
    )
