"""Translations without Qt: the same ``.ts`` files that QGIS uses, read by documents."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from ..core.errors import EngineError
from ..core.text import QT_TRANSLATE_NOOP, WORDS_OF_OURS
from .numbers import convention, format_number

__all__ = ["Catalogue"]

CONTEXT = "convivencia"
FOLDER = Path(__file__).resolve().parents[2] / "i18n"


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The sentences of one language; what is not translated yet stays in English."""

    language: str = "en"
    messages: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def load(cls, language: str, folder: Path = FOLDER) -> Catalogue:
        """Read the catalogue of a language from the ``.ts`` file in ``folder``.

        English needs no file. Raises ``InputError`` for a language that Convivencia does not know.
        """
        convention(language)
        code = language.replace("_", "-").split("-")[0].lower()
        path = folder / f"convivencia_{code}.ts"
        if code == "en" or not path.exists():
            return cls(code)
        return cls(code, _messages(path))

    def translate(self, text: str, **facts: object) -> str:
        """Translate a template, then put the facts in.

        A translation whose ``{names}`` do not fit the facts is passed over for the English text.
        """
        translated = self.messages.get(text, text)
        if not facts:
            return translated
        words = {
            name: self.messages.get(value, value)
            if name in WORDS_OF_OURS and isinstance(value, str)
            else value
            for name, value in facts.items()
        }
        try:
            return translated.format(**words)
        except (KeyError, IndexError, ValueError):
            return text.format(**facts)

    def plural(self, count: int, one: str, many: str, **facts: object) -> str:
        """Translate the sentence for one or for many, with ``{count}`` written by the language."""
        template = one if count == 1 else many
        return self.translate(template, count=format_number(count, self.language), **facts)


def _messages(path: Path) -> dict[str, str]:
    """Read the finished translations of our context."""
    from defusedxml import ElementTree

    try:
        root = ElementTree.parse(path).getroot()
    except (ElementTree.ParseError, ValueError, OSError) as failure:
        raise EngineError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "The translations in “{file}” cannot be read: install Convivencia again.",
            ),
            file=path.name,
        ) from failure
    messages = {}
    for context in root.iter("context"):
        if context.findtext("name") != CONTEXT:
            continue
        for message in context.iter("message"):
            translation = message.find("translation")
            source = message.findtext("source")
            if not source or translation is None or translation.get("type"):
                continue
            translated = "".join(translation.itertext()).strip("\n")
            if translated.strip():
                messages[source] = translated
    return messages
