"""Translation at display: the declarations only mark their text."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from ..algorithms.core.errors import ConvivenciaError
from ..algorithms.core.text import WORDS_OF_OURS

CONTEXT = "convivencia"
LANGUAGES = ("en", "es", "pt")


def tr(text: str) -> str:
    """Return ``text`` in the language of QGIS."""
    return QCoreApplication.translate(CONTEXT, text) if text else ""


def sentence(template: str, facts: Mapping[str, object]) -> str:
    """Translate a template and fill in its facts.

    A translation with a broken placeholder must not hide what happened, so the English sentence
    is the fallback.
    """
    words = {
        name: tr(value) if name in WORDS_OF_OURS and isinstance(value, str) else value
        for name, value in facts.items()
    }
    for text, known in ((tr(template), words), (template, facts)):
        try:
            return text.format(**known)
        except (KeyError, IndexError, ValueError):
            continue
    return template


def said(error: ConvivenciaError) -> str:
    """Return the one sentence of an error, translated."""
    return sentence(error.template, error.facts) if error.facts else tr(error.template)


def language() -> str:
    """Return the language of QGIS among those that have documents, else English."""
    return known_language() or "en"


def known_language() -> str:
    """Return the language of QGIS when it is one that has documents, else nothing."""
    short = (QgsApplication.locale() or "")[:2].lower()
    return short if short in LANGUAGES else ""


def installed_translator(folder: Path) -> QTranslator | None:
    """Install the catalogue of QGIS's language, when it has been built."""
    file = folder / f"convivencia_{language()}.qm"
    if not file.exists():
        return None
    translator = QTranslator()
    if not translator.load(str(file)):
        return None
    QCoreApplication.installTranslator(translator)
    return translator
