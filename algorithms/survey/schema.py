"""What a survey asks, as columns of clean microdata: read from a file that an office may edit."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

from ..core.folding import folded, spaced
from ..core.multilingual import LANGUAGES, TemplateReader, Text, read_toml

__all__ = ["KINDS", "SCHEMA", "SurveyQuestion", "survey_schema"]

SCHEMA = Path(__file__).resolve().parents[2] / "resources" / "surveys" / "schema.toml"
KINDS = ("yes_no", "count", "number", "choice", "text")
KEYS = ("id", "module", "kind", "text", "by", "answers", "asked_of", "sdg", "least", "most")


@dataclass(frozen=True, slots=True)
class SurveyQuestion:
    """A column of clean microdata and what stands behind it.

    Parameters
    ----------
    column : str
        Its name: the id, and after it the entry it is asked by, such as ``victim_robbery``.
    module : str
        The part of the questionnaire.
    kind : str
        yes_no (1 and 0), count, number, choice (ids of ``answers``) or text.
    text : Text
        The question.
    answers : mapping
        Of a choice: the words of each answer by its id.
    asked_of : str
        The column that had to be answered with yes; empty where everybody is asked.
    sdg : str
        The indicator of the Sustainable Development Goals it serves.
    iccs : str
        The code of its offence.
    covers : tuple of str
        The codes of records that it asks about, with all below them.
    least, most : float or None
        Numbers beyond are no answer.
    entry : Text or None
        What it is asked by, such as robbery or the police; None where it is asked once.
    """

    column: str
    module: str
    kind: str
    text: Text
    answers: Mapping[str, Text] = field(default_factory=dict)
    asked_of: str = ""
    sdg: str = ""
    iccs: str = ""
    covers: tuple[str, ...] = ()
    least: float | None = None
    most: float | None = None
    entry: Text | None = None

    @property
    def protected(self) -> bool:
        """Whether it is of an offence whose victims could be recognised."""
        from ..intake.iccs import code

        return bool(self.iccs) and code(self.iccs).protected

    def answer_of(self, written: str) -> str | None:
        """Return the id of an answer that was written by id or in the words of any language."""
        wanted = spaced(folded(written))
        for name, text in self.answers.items():
            words = (name, *(text.in_language(language) for language in LANGUAGES))
            if wanted in {spaced(folded(word)) for word in words}:
                return name
        return None


@lru_cache(maxsize=1)
def survey_schema(path: Path = SCHEMA) -> Mapping[str, SurveyQuestion]:
    """Return every column that clean microdata may have, in the order of the questionnaire.

    Raises
    ------
    TemplateError
        When the file lacks a language, or a question names a list, an answer or a module that is
        not there.
    """
    declared = read_toml(path)
    reader = TemplateReader(path.name)
    reader.source_status(declared)
    reader.text(declared, "title", "")
    modules = [reader.word(one, "id", "modules") for one in reader.tables(declared, "modules", "")]
    for one in reader.tables(declared, "modules", ""):
        reader.text(one, "title", "modules")
    lists = {
        name: [(entry, reader.text(entry, "label", name)) for entry in entries]
        for name, entries in _tables(declared, "lists").items()
    }
    answers = {
        name: {str(one["id"]): reader.text(one, "label", name) for one in entries}
        for name, entries in _tables(declared, "answers").items()
    }
    if "offence" in lists:
        answers["offence"] = {
            str(entry["id"]): label for entry, label in lists["offence"] if entry["id"] != "any"
        }
    found: list[SurveyQuestion] = []
    for one in reader.tables(declared, "questions", ""):
        found += _questions(reader, one, modules, lists, answers)
    reader.unique([question.column for question in found], "questions")
    reader.finish()
    return {question.column: question for question in found}


def _tables(declared: Mapping[str, object], name: str) -> Mapping[str, list[Mapping[str, Any]]]:
    held = declared.get(name)
    return held if isinstance(held, dict) else {}


def _questions(
    reader: TemplateReader,
    one: Mapping[str, object],
    modules: list[str],
    lists: Mapping[str, list[tuple[Mapping[str, Any], Text]]],
    answers: Mapping[str, Mapping[str, Text]],
) -> list[SurveyQuestion]:
    """Return the columns of a question: one, or one for each entry of the list it is asked by."""
    name = reader.word(one, "id", "questions")
    reader.no_others(one, KEYS, name)
    text = reader.text(one, "text", name)
    module = reader.known_word(one, "module", name, modules)
    kind = reader.known_word(one, "kind", name, KINDS)
    choice: Mapping[str, Text] = {}
    if kind == "choice":
        choice = answers.get(reader.known_word(one, "answers", name, tuple(answers)), {})
    asked_of, sdg = (str(one.get(key, "")) for key in ("asked_of", "sdg"))
    bounds: dict[str, Any] = {key: one[key] for key in ("least", "most") if key in one}
    if "by" not in one:
        return [SurveyQuestion(name, module, kind, text, choice, asked_of, sdg, **bounds)]
    by = reader.known_word(one, "by", name, tuple(lists))
    return [
        SurveyQuestion(
            f"{name}_{entry['id']}",
            module,
            kind,
            Text(
                *(
                    text.in_language(code).replace("{entry}", label.in_language(code))
                    for code in LANGUAGES
                )
            ),
            choice,
            f"{asked_of}_{entry['id']}" if asked_of else "",
            sdg,
            str(entry.get("iccs", "")),
            _codes(reader, entry, name),
            **bounds,
            entry=label,
        )
        for entry, label in lists.get(by, [])
    ]


def _codes(reader: TemplateReader, entry: Mapping[str, Any], name: str) -> tuple[str, ...]:
    """Return the codes that an entry covers; one that the classification lacks is refused."""
    from ..intake.iccs import is_code

    codes = entry.get("covers", [])
    if not isinstance(codes, list) or not all(isinstance(item, str) for item in codes):
        reader.problem(name, "covers must be a list of ICCS codes")
        return ()
    for item in codes:
        if not is_code(item):
            reader.problem(name, f"'{item}' is no ICCS code")
    return tuple(codes)
