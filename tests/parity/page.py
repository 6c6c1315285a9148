"""The page in three languages, from the stored numbers and the texts."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

from convivencia.algorithms.core.references import full_references
from convivencia.algorithms.documents.numbers import MISSING, convention, format_number

from .compare import flagged, one_number, per_unit, published
from .evidence import CONVENTIONS, FAULTS, evidence
from .facts import facts
from .gather import NUMBERS
from .grid import Cell, Kind, Numbers

HERE = Path(__file__).parent
TEXTS, TEMPLATE = HERE / "texts.toml", HERE / "page.html"
LANGUAGES = ("en", "es", "pt")
SUPERSCRIPTS = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")
CITED = (
    "Anselin (1995)", "Anselin (2007)", "Benjamini & Hochberg (1995)",
    "Bernasco & Steenbeek (2017)", "Breslow & Day (1987)", "Cliff & Ord (1981)",
    "Fay & Feuer (1997)",
    "Marshall (1991)", "Ord & Getis (1995)", "Phipson & Smyth (2010)",
    "Wheeler & Ratcliffe (2018)",
)  # fmt: skip
OUTPUT = NUMBERS.parent
DECIMALS = {"count": 0, "p": 4, "z": 2, "value": 6, "rate": 2}


def written(value: float | None, kind: Kind, language: str) -> str:
    """Write a number with the digits its kind deserves; what is very small as a power of ten."""
    if value is None:
        return MISSING
    if kind != "small":
        return format_number(value, language, decimals=DECIMALS[kind], in_column=kind == "count")
    if value == 0 or abs(value) >= 1e-3:
        return format_number(value, language, decimals=0 if value == 0 else 4)
    mantissa, _, exponent = f"{value:.1e}".partition("e")
    front = format_number(float(mantissa), language, decimals=0 if mantissa.endswith(".0") else 1)
    ten = f"10{str(int(exponent)).translate(SUPERSCRIPTS)}"
    return ten if float(mantissa) == 1 else f"{front} × {ten}"


def texts() -> dict[str, Any]:
    """Return the words of the page."""
    return tomllib.loads(TEXTS.read_text(encoding="utf-8"))


def address(language: str) -> Path:
    """Return the file of a language."""
    return OUTPUT / f"parity_{language}.html"


class Words:
    """The texts of one language with the facts filled in."""

    def __init__(self, language: str, numbers: Numbers) -> None:
        self.language = language
        self._texts = texts()
        self._facts = {
            key: written(value, kind, language) for key, (value, kind) in facts(numbers).items()
        }

    def __call__(self, *path: str) -> str:
        """Return the text at a path of keys; a missing one is an error, never an empty place."""
        found: Any = self._texts
        for key in path:
            found = found[key]
        text: str = found[self.language]
        return text.format(**self._facts) if path != ("page", "see") else text

    def number(self, cell: Cell) -> str:
        """Write a cell of a table."""
        return written(cell.value, cell.kind, self.language)

    def printed(self, value: float, digits: int) -> str:
        """Write a number with so many digits."""
        return format_number(value, self.language, decimals=digits)


def page(gathered: dict[str, Any], language: str) -> str:
    """Return the page of a language as HTML.

    Parameters
    ----------
    gathered : dict
        What ``parity.json`` holds.
    language : str
        en, es or pt.
    """
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    numbers = Numbers(gathered)
    words = Words(language, numbers)
    environment = Environment(
        loader=FileSystemLoader(HERE),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    order = (*FAULTS, *CONVENTIONS)
    return environment.get_template(TEMPLATE.name).render(
        tag=convention(language).tag,
        language=language,
        languages=LANGUAGES,
        words=words,
        one_number=one_number(numbers),
        per_unit=per_unit(numbers),
        flagged=flagged(numbers),
        published=published(numbers),
        evidence=evidence(numbers),
        faults=FAULTS,
        conventions=CONVENTIONS,
        place={name: position for position, name in enumerate(order, start=1)},
        about=texts()["about_case"],
        definitions=texts()["definition"],
        arcgis=texts()["arcgis"]["source"],
        versions=gathered["versions"],
        references=[full_references(one)[0] for one in CITED],
    )
