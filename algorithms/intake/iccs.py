"""The codes of the ICCS, with short labels, their place in the hierarchy and their axis."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from ..core.errors import InputError
from ..core.multilingual import TemplateReader, Text, raise_problems, read_toml
from ..core.text import QT_TRANSLATE_NOOP

TAXONOMIES = Path(__file__).resolve().parents[2] / "resources" / "taxonomies"
NON_CRIME = "NC"
AXES = (
    "A1_social_capital",
    "A2_risk_factors",
    "A3_generations_gender",
    "A4_urban_context",
    "A5_police_justice",
    "A6_organised_groups",
    "A7_institutional",
)
# section, division, group, class: how many digits a code of each level has
_DIGITS = (2, 4, 5, 6)

UNKNOWN_CODE = QT_TRANSLATE_NOOP(
    "convivencia", "“{code}” is neither a code of the ICCS nor one of ours for what is no crime."
)


@dataclass(frozen=True, slots=True)
class Code:
    """One code.

    Parameters
    ----------
    code : str
        Two to six digits of the ICCS, or ``NC-…`` for what is no crime.
    level : int
        1 section, 2 division, 3 group, 4 class; for what is no crime 1, or 2 below it.
    parent : str
        The code above; empty at the top.
    label : Text
        A short label of ours, never the official name, in three languages.
    axis : str
        The diagnostic axis: its own, or that of the nearest code above that names one.
    protected : bool
        Whether people could be recognised: its own flag, or that of a code above.
    """

    code: str
    level: int
    parent: str
    label: Text
    axis: str
    protected: bool

    @property
    def is_crime(self) -> bool:
        """Whether it is an offence at all."""
        return not self.code.startswith(NON_CRIME)


@lru_cache(maxsize=1)
def codes() -> Mapping[str, Code]:
    """Return all codes, those above before those below, and what is no crime at the end."""
    found: dict[str, Code] = {}
    for name in ("iccs.toml", "non_crimes.toml"):
        reader = TemplateReader(name)
        declared = read_toml(TAXONOMIES / name)["codes"]
        if not isinstance(declared, dict):
            raise TypeError(f"{name} holds no codes")
        for code_name, entry in declared.items():
            _add(found, code_name, entry, reader)
        raise_problems([f"{name}: {problem}" for problem in reader.problems])
    return found


@lru_cache(maxsize=1)
def aliases() -> Mapping[str, str]:
    """Return the codes that the classification prints in two ways, and which we keep."""
    declared = read_toml(TAXONOMIES / "iccs.toml")["aliases"]
    return dict(declared) if isinstance(declared, dict) else {}


def code(name: object) -> Code:
    """Return a code as people and spreadsheets write it.

    An alias is accepted, and a code whose leading zero a spreadsheet dropped (401 for 0401).

    Raises
    ------
    InputError
        When there is no such code.
    """
    written = str(name).strip().upper()
    written = aliases().get(written, written)
    known = codes()
    if written not in known and written.isascii() and written.isdigit():
        padded = f"0{written}"
        written = aliases().get(padded, padded)
    if written not in known:
        raise InputError(UNKNOWN_CODE, code=str(name)[:60])
    return known[written]


def is_code(name: object) -> bool:
    """Tell whether there is such a code."""
    try:
        code(name)
    except InputError:
        return False
    return True


def ancestors(name: str) -> tuple[Code, ...]:
    """Return the codes above, the section first; empty for a section."""
    parent = code(name).parent
    return (*ancestors(parent), codes()[parent]) if parent else ()


def parent_of(name: str) -> str:
    """Return the code above by the way codes are built; empty at the top."""
    if name.startswith(NON_CRIME):
        return NON_CRIME if name != NON_CRIME else ""
    level = _DIGITS.index(len(name))
    return name[: _DIGITS[level - 1]] if level else ""


def _add(found: dict[str, Code], name: str, entry: object, reader: TemplateReader) -> None:
    if not isinstance(entry, dict) or (
        not name.startswith(NON_CRIME) and (len(name) not in _DIGITS or not name.isdigit())
    ):
        reader.problem(name, "is no code with its labels")
        return
    parent = parent_of(name)
    above = found.get(parent)
    if parent and above is None:
        reader.problem(name, f"stands before the code above it, {parent}")
        return
    label = Text(*(reader.word(entry, language, name) for language in ("en", "es", "pt")))
    axis = entry.get("axis") or (above.axis if above else "")
    if axis not in AXES:
        reader.problem(name, f"'axis' is '{axis}', not one of {', '.join(AXES)}")
        return
    protected = reader.flag(entry, "protected", name) or bool(above and above.protected)
    found[name] = Code(name, len(ancestor_names(name)) + 1, parent, label, axis, protected)


def ancestor_names(name: str) -> tuple[str, ...]:
    """Return the codes above by the way codes are built, the section first."""
    parent = parent_of(name)
    return (*ancestor_names(parent), parent) if parent else ()
