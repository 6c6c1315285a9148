"""Names of places as people write them: made comparable, matched, and suggested when near.

Three forms are tried in turn, from the strictest to the loosest. The plain one ignores accents,
case and punctuation. The expanded one also writes out abbreviations and numerals. The bare one also
leaves out articles and words such as “colonia”. A looser form only serves where it points at one
place alone; whatever is merely similar is suggested, never taken.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from ..core.folding import plain_name

ABBREVIATIONS = {
    "sta": "santa",
    "sto": "santo",
    "sn": "san",
    "gral": "general",
    "gen": "general",
    "dr": "doctor",
    "dra": "doctora",
    "ing": "ingeniero",
    "lic": "licenciado",
    "prof": "profesor",
    "profr": "profesor",
    "profra": "profesora",
    "mtro": "maestro",
    "mtra": "maestra",
    "cnel": "coronel",
    "cel": "coronel",
    "cap": "capitan",
    "alte": "almirante",
    "pres": "presidente",
    "pdte": "presidente",
    "ntra": "nuestra",
    "nra": "nuestra",
    "nsa": "nossa",
    "sra": "senora",
    "col": "colonia",
    "fracc": "fraccionamiento",
    "fracto": "fraccionamiento",
    "frac": "fraccionamiento",
    "uh": "unidad habitacional",
    "unid": "unidad",
    "hab": "habitacional",
    "conj": "conjunto",
    "cond": "condominio",
    "resid": "residencial",
    "res": "residencial",
    "rdcial": "residencial",
    "amp": "ampliacion",
    "ampl": "ampliacion",
    "pblo": "pueblo",
    "bo": "barrio",
    "urb": "urbanizacion",
    "av": "avenida",
    "pq": "parque",
    "pque": "parque",
    "jd": "jardim",
    "jdm": "jardim",
    "vl": "vila",
    "cj": "conjunto",
    "cid": "cidade",
    "sec": "seccion",
    "secc": "seccion",
    "st": "saint",
}
"""Words as registers shorten them in Spanish and Portuguese, without accents."""

PHRASES = (("na sa", "nuestra senora"), ("n sa", "nuestra senora"), ("n sra", "nuestra senora"))
ARTICLES = frozenset(
    {"a", "and", "as", "da", "das", "de", "del", "do", "dos", "e", "el", "la", "las", "los", "o",
     "os", "of", "the", "y"}
)  # fmt: skip
KINDS = frozenset(("colonia", "barrio", "bairro"))
ORDINAL = re.compile(r"(\d+)(?:a|o|r|ra|da|ta|va|na|ma|er|era|ero|do|to|vo|no|mo|st|nd|rd|th)")
ROMAN = re.compile(r"x{0,3}(?:ix|iv|v?i{0,3})")
ROMAN_VALUES = {"i": 1, "v": 5, "x": 10}
MOST_SUGGESTED = 2_000
"""More unmatched names than this are not a matter of spelling."""


def text_of(item: object) -> str:
    """Return a cell as text: nothing for a missing one, no ``.0`` behind a whole number."""
    if item is None or item != item:
        return ""
    if isinstance(item, float) and item.is_integer():  # numpy's float64 is one too
        return str(int(item))
    return str(item).strip()


def expanded_name(name: str) -> str:
    """Return the plain name with abbreviations written out and numerals as digits."""
    plain = f" {plain_name(name)} "
    for short, long in PHRASES:
        plain = plain.replace(f" {short} ", f" {long} ")
    words = _joined(plain.split())
    found = []
    for place, word in enumerate(words):
        if word == "v" and place == 0 and len(words) > 1:
            found.append("villa")
        else:
            found.append(ABBREVIATIONS.get(word) or _number(word, first=place == 0))
    return " ".join(found)


def bare_name(name: str) -> str:
    """Return the expanded name without articles and words for kinds of place, when any is left."""
    words = expanded_name(name).split()
    kept = [word for word in words if word not in ARTICLES and word not in KINDS]
    return " ".join(sorted(kept or words))


def _joined(words: Sequence[str]) -> list[str]:
    """Join the single letters of an acronym: ``u h`` is ``uh``, as ``u.h.`` was."""
    found: list[str] = []
    open_letters = False
    for word in words:
        single = len(word) == 1 and word.isalpha() and word not in {"y", "e", "o", "a"}
        if single and open_letters:
            found[-1] += word
        else:
            found.append(word)
        open_letters = single
    return found


def _number(word: str, *, first: bool) -> str:
    ordinal = ORDINAL.fullmatch(word)
    if ordinal:
        return str(int(ordinal.group(1)))
    if word.isdigit() and word.isascii():
        return str(int(word))
    if ROMAN.fullmatch(word) and not (first and len(word) == 1 and word != "i"):
        values = [ROMAN_VALUES[letter] for letter in word]
        pairs = zip(values, [*values[1:], 0], strict=True)
        return str(sum(-value if value < after else value for value, after in pairs))
    return word


FORMS: tuple[Callable[[str], str], ...] = (plain_name, expanded_name, bare_name)


def places_of(names: Sequence[str], known: Sequence[str]) -> list[int]:
    """Find each name among the known ones.

    Parameters
    ----------
    names : sequence of str
        The names to find; several may be the same place.
    known : sequence of str
        The places, those first that win when two have the same plain name.

    Returns
    -------
    list of int
        The position in ``known``, or -1. Beyond the plain form, a name that could be two places
        is none.
    """
    found = [-1] * len(names)
    for level, form in enumerate(FORMS):
        index: dict[str, int] = {}
        for position, name in enumerate(known):
            key = form(name)
            if not key:
                continue
            if key not in index:
                index[key] = position
            elif level and index[key] != position:
                index[key] = -1
        for place, name in enumerate(names):
            if found[place] < 0 and name:
                found[place] = index.get(form(name), -1)
    return found


def code_places(codes: Sequence[str], known: Sequence[str]) -> list[int]:
    """Find each code among the known ones, whose leading zeros a spreadsheet may have dropped.

    The first of two that are the same wins; zeros are only overlooked where one code is meant.
    """
    index: dict[str, int] = {}
    for position, code in enumerate(known):
        if code.strip():
            index.setdefault(code.strip(), position)
    bare: dict[str, int] = {}
    for code, position in index.items():
        short = _without_zeros(code)
        bare[short] = -1 if short in bare else position
    found = []
    for code in (item.strip() for item in codes):
        # a row without a code is of no area, not of area 0
        found.append(index.get(code, bare.get(_without_zeros(code), -1)) if code else -1)
    return found


def _without_zeros(code: str) -> str:
    return code.lstrip("0") or "0"


def suggestions(
    names: Sequence[str], known: Sequence[str], minimum: float
) -> list[tuple[int, float]]:
    """Return the most similar known name of each name: its position, or -1, and a score to 1.

    The score is the share of letters in common, in order, of the expanded names; or of their
    sorted words when that is higher.
    """
    from rapidfuzz import fuzz, process

    expanded = [expanded_name(name) for name in known]
    bare = [bare_name(name) for name in known]
    found: list[tuple[int, float]] = []
    for number, name in enumerate(names):
        best = (-1, 0.0)
        if number < MOST_SUGGESTED and name:
            for form, choices in ((expanded_name, expanded), (bare_name, bare)):
                hit = process.extractOne(
                    form(name), choices, scorer=fuzz.ratio, score_cutoff=minimum * 100
                )
                if hit is not None and hit[1] / 100 > best[1]:
                    best = (int(hit[2]), hit[1] / 100)
        found.append(best)
    return found
