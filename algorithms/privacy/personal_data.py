"""Columns that hold data about persons, recognised by their header or by what stands in them."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal

from ..core.folding import folded
from ..core.multilingual import read_toml
from .check_digits import is_device_number, is_formatted_document, is_numeric_document

__all__ = ["KINDS", "PersonalColumn", "personal_columns"]

WORDS = Path(__file__).resolve().parents[2] / "resources" / "taxonomies" / "personal_data.toml"

Kind = Literal[
    "person_name",
    "national_id",
    "phone",
    "email",
    "plate",
    "address",
    "birth_date",
    "narrative",
    "suspect",
    "network_id",
]
KINDS: tuple[Kind, ...] = (
    "suspect",
    "person_name",
    "birth_date",
    "national_id",
    "network_id",
    "email",
    "phone",
    "plate",
    "address",
    "narrative",
)
"""In the order in which a header is held against them."""
SMALL_WORDS = frozenset(
    [
        "de",
        "del",
        "la",
        "el",
        "los",
        "las",
        "da",
        "do",
        "das",
        "dos",
        "of",
        "the",
        "a",
        "an",
        "y",
        "e",
        "en",
        "em",
        "o",
        "al",
        "ou",
        "or",
        "and",
    ]
)
NUMBER = re.compile(r"[+-]?[\d.,]+ ?%?")
EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[A-Za-z]{2,}")
# a last group of 19xx or 20xx is a year: 12-345-2023 is the number of a case
PHONE = re.compile(
    r"(?<![\d/-])(?:\+\d[\d ().-]{7,18}\d|\(\d{2,4}\) ?\d{3,5}[ -]?\d{3,4}"
    r"|\d{2,4}[ -]\d{3,4}-(?!(?:19|20)\d\d(?!\d))\d{4}"
    r"|\d{2} \d{4} \d{4}|\d{3} \d{3} \d{4}|\d{2}(?:-\d{2}){4})(?![\d/-])"
)
PLATE = re.compile(
    r"([A-Z]{2,4})[ -]?\d{2,4}([ -]?[A-Z]{1,3}|[ -]\d{2})?|([A-Z]{3})\d[A-Z]\d{2}", re.IGNORECASE
)
ADDRESS_V4 = re.compile(r"(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)")
HARDWARE = re.compile(r"(?:[0-9A-Fa-f]{2}[:-]){5}[0-9A-Fa-f]{2}")
POSTAL_CODE = re.compile(r"\d{5}-?\d{3}")
"""Brazil's CEP, which tells the side of a street."""
LONG_TEXT_WORDS, LONG_TEXT_SIGNS = 14, 80
MOST = 0.6


@dataclass(frozen=True, slots=True)
class PersonalColumn:
    """A column with data about persons.

    Parameters
    ----------
    column : str
        Its name.
    kind : str
        person_name, national_id, phone, email, plate, address, birth_date, narrative, suspect or
        network_id.
    evidence : str
        Whether its header says so (name) or what stands in it (values).
    """

    column: str
    kind: Kind
    evidence: Literal["name", "values"]


def personal_columns(columns: Mapping[str, Sequence[str]]) -> tuple[PersonalColumn, ...]:
    """Tell which columns hold data about persons: names, documents, telephones, addresses …

    A header in Spanish, Portuguese or English is taken at its word unless the values say otherwise
    (a column “celular” of yes and no holds no telephone). Names of neighbourhoods and offices,
    kinds of offence, dates of events, coordinates, record numbers and counts are none of them.

    Parameters
    ----------
    columns : mapping of str to sequence of str
        Of each column, some of its distinct values that are not empty, as text. A few hundred
        will do.

    Returns
    -------
    tuple of PersonalColumn
        In the order of the columns, each once.
    """
    found = []
    for column, raw in columns.items():
        values = [value.strip() for value in raw if value and value.strip()]
        words = _words(column)
        kind = _by_name(words, values)
        if kind is not None:
            found.append(PersonalColumn(column, kind, "name"))
            continue
        kind = _by_values(words, values)
        if kind is not None:
            found.append(PersonalColumn(column, kind, "values"))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class _Vocabulary:
    """The words of the file, as headers are compared with them."""

    groups: Mapping[str, frozenset[str]]
    kinds: Mapping[str, tuple[tuple[str, ...], ...]]
    refuted: Mapping[str, frozenset[str]]
    values: Mapping[str, frozenset[str]]


@lru_cache(maxsize=1)
def _vocabulary() -> _Vocabulary:
    content: Mapping[str, Any] = read_toml(WORDS)
    groups = ("name", "person", "measure", "place", "record")
    return _Vocabulary(
        {name: frozenset(_words(entry)[0] for entry in content[name]) for name in groups},
        {
            kind: tuple(_words(entry) for entry in content["kinds"][kind])
            for kind in content["kinds"]
        },
        {
            kind: frozenset(_words(entry)[0] for entry in entries)
            for kind, entries in content["refuted"].items()
        },
        {name: frozenset(entries) for name, entries in content["values"].items()},
    )


def _words(header: str) -> tuple[str, ...]:
    """Split a header into plain words: at separators, between small and capital, without s."""
    spaced = re.sub(r"(?<=[a-zà-ÿ0-9])(?=[A-ZÀ-Þ])", " ", header)
    words = re.findall(r"[a-z0-9]+", folded(spaced))
    kept = [word for word in words if word not in SMALL_WORDS] or words
    return tuple(word[:-1] if len(word) > 3 and word.endswith("s") else word for word in kept) or (
        "",
    )


def _stands_in(entry: tuple[str, ...], words: tuple[str, ...]) -> bool:
    size = len(entry)
    return "".join(entry) == "".join(words) or any(
        words[start : start + size] == entry for start in range(len(words) - size + 1)
    )


def _by_name(words: tuple[str, ...], values: Sequence[str]) -> Kind | None:
    """Return what the header says, unless the values refute it."""
    vocabulary = _vocabulary()
    present = frozenset(words)
    place = bool(present & vocabulary.groups["place"])
    for kind in KINDS:
        fits = any(_stands_in(entry, words) for entry in vocabulary.kinds[kind])
        if kind == "person_name" and not fits:
            fits = _names_a_person(words, values)
        if not fits or present & vocabulary.refuted.get(kind, frozenset()):
            continue
        if place and kind in {"person_name", "address"}:
            continue
        if kind in {"person_name", "suspect"} and _counts(words, values, kind):
            continue
        if not values or _REFUTES[kind](values):
            return kind
    return None


def _names_a_person(words: tuple[str, ...], values: Sequence[str]) -> bool:
    """A word for a name beside one for a person; or one for a person alone over names."""
    groups = _vocabulary().groups
    present = frozenset(words)
    if present & groups["name"] and present & groups["person"]:
        return True
    if len(words) == 1 and any(
        words[0] in (name + person, person + name)
        for name in groups["name"]
        for person in groups["person"]
    ):
        return True
    return present <= groups["person"] and _share_of_names(values) >= 0.3


def _counts(words: tuple[str, ...], values: Sequence[str], kind: Kind) -> bool:
    """Whether the column counts or sorts persons; a suspect's age is not a count."""
    present = frozenset(words)
    if kind == "person_name" and present & _vocabulary().groups["measure"]:
        return True
    return bool(values) and _are_numbers(values) and not present & {"edad", "idade", "age"}


def _answers(values: Sequence[str]) -> bool:
    answers = _vocabulary().values["answers"]
    return all(folded(value) in answers for value in values)


def _are_numbers(values: Sequence[str]) -> bool:
    answers = _vocabulary().values["answers"]
    return all(NUMBER.fullmatch(value) or folded(value) in answers for value in values)


def _some(test: Callable[[str], bool]) -> Callable[[Sequence[str]], bool]:
    return lambda values: any(test(value) for value in values)


def _digits(least: int) -> Callable[[str], bool]:
    return lambda value: sum(sign.isdecimal() for sign in value) >= least


def _is_text(values: Sequence[str]) -> bool:
    return not _are_numbers(values)


_REFUTES: Mapping[Kind, Callable[[Sequence[str]], bool]] = {
    "person_name": _is_text,
    "suspect": lambda values: not _answers(values),
    "birth_date": _some(_digits(4)),
    "national_id": _some(_digits(4)),
    "network_id": lambda values: not _answers(values),
    "email": _some(lambda value: "@" in value),
    "phone": _some(_digits(7)),
    "plate": _some(
        lambda value: (
            (
                len(value) >= 5
                and any(sign.isdecimal() for sign in value)
                and any(sign.isalpha() for sign in value)
            )
            or len(value) == 17
        )
    ),
    "address": lambda values: (
        _is_text(values) or all(POSTAL_CODE.fullmatch(value) for value in values)
    ),
    "narrative": _some(lambda value: len(value.split()) > 3),
}
"""What at least the values under a header must be, for the header to be believed."""


def _by_values(words: tuple[str, ...], values: Sequence[str]) -> Kind | None:
    """Return what the values are, whatever the header says."""
    if not values or _answers(values):
        return None
    groups = _vocabulary().groups
    present = frozenset(words)
    coded = bool(present & (groups["record"] | groups["place"]))
    if _share(values, lambda value: EMAIL.search(value) is not None) >= 0.3:
        return "email"
    if _share(values, _is_network) >= MOST or is_device_number(values):
        return "network_id"
    if _share(values, is_formatted_document) >= MOST or is_numeric_document(values):
        return "national_id"
    if not coded and _share(values, _is_phone) >= MOST:
        return "phone"
    if not coded and _are_plates(values):
        return "plate"
    if _are_long(values):
        return "narrative"
    if len(values) < 2:
        return None
    # C-00012 under “expediente” numbers a file and no house
    if not coded and _share(values, _is_street) >= MOST:
        return "address"
    if not present & groups["place"] and _share_of_names(values) >= (
        0.3 if present <= groups["name"] else 0.5
    ):
        return "person_name"
    return None


def _share(values: Sequence[str], test: Callable[[str], bool]) -> float:
    return sum(test(value) for value in values) / len(values) if values else 0.0


def _is_network(value: str) -> bool:
    return bool(ADDRESS_V4.fullmatch(value) or HARDWARE.fullmatch(value))


def _is_phone(value: str) -> bool:
    return PHONE.search(value) is not None


def _are_plates(values: Sequence[str]) -> bool:
    """Plates begin with many different letters; codes of areas mostly with the same."""
    matches = [PLATE.fullmatch(value) for value in values]
    found = [match for match in matches if match is not None]
    letters = {(match[1] or match[3]).upper() for match in found}
    return len(found) >= 5 and len(found) >= MOST * len(values) and len(letters) >= 0.5 * len(found)


def _are_long(values: Sequence[str]) -> bool:
    """Free text: at least half of the values are longer than names of offences are."""
    long = [
        len(value.split()) >= LONG_TEXT_WORDS and len(value) >= LONG_TEXT_SIGNS for value in values
    ]
    return sum(long) >= 0.5 * len(values)


def _is_street(value: str) -> bool:
    words = re.findall(r"[a-z0-9]+", folded(value))
    vocabulary = _vocabulary().values
    return len(words) >= 2 and (
        words[0] in vocabulary["street"] or words[-1] in vocabulary["street_end"]
    )


def _share_of_names(values: Sequence[str]) -> float:
    given = _vocabulary().values["given"]

    def is_name(value: str) -> bool:
        words = re.findall(r"[a-z]+", folded(value))
        return 2 <= len(words) <= 6 and words[0] in given and not re.search(r"\d", value)

    return _share(values, is_name)
