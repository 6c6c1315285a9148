"""Text that a template carries in the three languages, and how to read it from TOML."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from .errors import TemplateError
from .text import QT_TRANSLATE_NOOP

LANGUAGES = ("en", "es", "pt")

_SOURCE_STATUSES = ("reconstructed", "replaced")
"""As shipped, and after an office has put its own text in."""


@dataclass(frozen=True, slots=True)
class Text:
    """The same thing said in English, Spanish and Portuguese.

    Parameters
    ----------
    en, es, pt : str
        None is a translation of another: each is written for its readers.
    """

    en: str
    es: str
    pt: str

    def in_language(self, language: str) -> str:
        """Return the text in a language; ``es_CO`` and ``pt-BR`` count as ``es`` and ``pt``.

        Parameters
        ----------
        language : str
            A language code. One that is not known gives English.

        Returns
        -------
        str
            The text.
        """
        code = language.replace("-", "_").split("_")[0].lower()
        return {"es": self.es, "pt": self.pt}.get(code, self.en)


class TemplateReader:
    """Reads tables of one template and gathers every problem before saying so.

    Parameters
    ----------
    title : str
        What the file is called in messages: a name, never a path.

    Attributes
    ----------
    problems : list of str
        What is wrong so far.
    """

    def __init__(self, title: str) -> None:
        self.title = title
        self.problems: list[str] = []

    def problem(self, where: str, what: str) -> None:
        """Note one problem."""
        self.problems.append(f"{where}: {what}" if where else what)

    def word(self, table: Mapping[str, object], key: str, where: str) -> str:
        """Return a string that must be there."""
        value = table.get(key)
        if not isinstance(value, str) or not value.strip():
            self.problem(where, f"'{key}' is missing")
            return ""
        return value.strip()

    def optional_word(self, table: Mapping[str, object], key: str, where: str) -> str | None:
        """Return a string, or None where the key is absent."""
        return self.word(table, key, where) if key in table else None

    def known_word(
        self, table: Mapping[str, object], key: str, where: str, known: Sequence[str]
    ) -> str:
        """Return a string that must be one of ``known``."""
        value = self.word(table, key, where)
        if value and value not in known:
            self.problem(where, f"'{key}' is '{value}', not one of {', '.join(known)}")
        return value

    def source_status(self, table: Mapping[str, object]) -> str:
        """Return where the text comes from, which every template must say."""
        return self.known_word(table, "source_status", "", _SOURCE_STATUSES)

    def number(self, table: Mapping[str, object], key: str, where: str) -> int:
        """Return a whole number from 0 that must be there."""
        value = table.get(key)
        if isinstance(value, bool) or not isinstance(value, int) or value < 0:
            self.problem(where, f"'{key}' must be a whole number")
            return 0
        return value

    def flag(self, table: Mapping[str, object], key: str, where: str) -> bool:
        """Return true or false; false where the key is absent."""
        value = table.get(key, False)
        if not isinstance(value, bool):
            self.problem(where, f"'{key}' must be true or false")
            return False
        return value

    def words(self, table: Mapping[str, object], key: str, where: str) -> tuple[str, ...]:
        """Return a list of strings; empty where the key is absent."""
        value = table.get(key, [])
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            self.problem(where, f"'{key}' must be a list of words in quotes")
            return ()
        return tuple(value)

    def tables(
        self, table: Mapping[str, object], key: str, where: str
    ) -> tuple[Mapping[str, object], ...]:
        """Return a list of tables; empty where the key is absent."""
        value = table.get(key, [])
        if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
            self.problem(where, f"'{key}' must be a list of tables")
            return ()
        return tuple(value)

    def text(self, table: Mapping[str, object], key: str, where: str) -> Text:
        """Return the text under ``key``, which must be there in the three languages."""
        value = table.get(key)
        if not isinstance(value, dict):
            self.problem(where, f"'{key}' is missing")
            return Text("", "", "")
        return self.languages(value, f"{where} {key}".strip())

    def optional_text(self, table: Mapping[str, object], key: str, where: str) -> Text | None:
        """Return the text under ``key``, or None where the key is absent."""
        return self.text(table, key, where) if key in table else None

    def languages(self, table: Mapping[str, object], where: str) -> Text:
        """Return the text whose languages are keys of ``table`` itself."""
        found: dict[str, str] = {}
        absent: list[str] = []
        for language in LANGUAGES:
            value = table.get(language)
            found[language] = value.strip() if isinstance(value, str) else ""
            if not found[language]:
                absent.append(language)
        if absent:
            self.problem(where, f"no text in {', '.join(absent)}")
        return Text(**found)

    def no_others(self, table: Mapping[str, object], known: Sequence[str], where: str) -> None:
        """Note keys that nothing reads: most often a misspelling."""
        unknown = sorted(key for key in table if key not in known)
        if unknown:
            self.problem(where, f"unknown {', '.join(repr(key) for key in unknown)}")

    def unique(self, names: Sequence[str], where: str) -> None:
        """Note names that stand more than once."""
        repeated = sorted({name for name in names if name and names.count(name) > 1})
        if repeated:
            self.problem(where, f"more than one '{', '.join(repeated)}'")

    def finish(self) -> None:
        """Raise if anything was wrong.

        Raises
        ------
        TemplateError
            One sentence that lists every problem.
        """
        if self.problems:
            raise_problems([f"{self.title}: {problem}" for problem in self.problems])


def read_toml(path: Path) -> Mapping[str, object]:
    """Return the content of a TOML file.

    Parameters
    ----------
    path : Path
        The file.

    Returns
    -------
    mapping
        Its tables.

    Raises
    ------
    TemplateError
        The file is not there, is not UTF-8 or is not TOML.
    """
    try:
        return tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise TemplateError(
            QT_TRANSLATE_NOOP(
                "convivencia", "The template {file} cannot be read: check that it is there."
            ),
            file=path.name,
        ) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise TemplateError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "The template {file} must be valid TOML saved as UTF-8, and it is not: {reason}.",
            ),
            file=path.name,
            reason=str(error),
        ) from error


def raise_problems(problems: Sequence[str]) -> None:
    """Raise one ``TemplateError`` that lists the problems, if there are any.

    Parameters
    ----------
    problems : sequence of str
        Each names its file.

    Raises
    ------
    TemplateError
        With the facts ``problems`` (joined) and ``count``.
    """
    if problems:
        raise TemplateError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "The templates cannot be used until these {count} problems are mended: {problems}.",
            ),
            count=len(problems),
            problems="; ".join(problems),
        )
