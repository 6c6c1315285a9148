"""The taxonomy as data: words that say which code a category is, common ones and a country's."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from ..core.folding import folded, spaced
from ..core.multilingual import TemplateReader, raise_problems, read_toml
from .iccs import AXES, TAXONOMIES, is_code

OFFENCES = TAXONOMIES / "offences.toml"
COUNTRIES = TAXONOMIES / "countries"
READ_AT_MOST = 400
"""Characters of a category that the rules read; what protects people reads all of them."""

Pattern = re.Pattern[str]
Sets = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Rule:
    """Which code a category is when its words fit.

    Parameters
    ----------
    code : str
        A code of the ICCS, or ``NC-…`` for what is no crime.
    axis : str
        The diagnostic axis, or empty: that of the code.
    protected : bool
        Whether the rule itself protects people.
    terms : tuple of str
        Its words, from which suggestions are made.
    needed : tuple of Pattern
        Each must be found.
    refused : Pattern or None
        Must not be found.
    """

    code: str
    axis: str
    protected: bool
    terms: tuple[str, ...]
    needed: tuple[Pattern, ...]
    refused: Pattern | None

    def fits(self, text: str) -> bool:
        """Tell whether a category, spelled out by ``Taxonomy.spelled_out``, is this code."""
        for pattern in self.needed:
            if not pattern.search(text):
                return False
        return self.refused is None or not self.refused.search(text)


@dataclass(frozen=True, slots=True)
class Taxonomy:
    """Rules in the order in which they are tried, and how abbreviations are read.

    Parameters
    ----------
    rules : tuple of Rule
        A country's before the common ones.
    abbreviations : mapping of str to str
        Read whenever they stand in a category.
    guesses : mapping of str to str
        Read for suggestions only.
    """

    rules: tuple[Rule, ...]
    abbreviations: Mapping[str, str]
    guesses: Mapping[str, str]

    def spelled_out(self, plain: str) -> str:
        """Return folded text with abbreviations written out and punctuation as spaces."""
        clipped = plain[:READ_AT_MOST]
        for short, long in self.abbreviations.items():
            if short in clipped:
                clipped = re.sub(rf"(?<!\w){re.escape(short)}(?!\w)", f" {long} ", clipped)
        return spaced(clipped)

    def rule_for(self, text: str) -> Rule | None:
        """Return the first rule that fits a category spelled out."""
        return next((rule for rule in self.rules if rule.fits(text)), None)


def pattern_of(words: Iterable[str]) -> Pattern:
    """Return a pattern that finds any of the words; ``*`` stands for more letters."""
    parts = (re.escape(word).replace(r"\*", r"\w*") for word in words)
    return re.compile(r"\b(?:" + "|".join(parts) + r")\b")


def expanded(words: Iterable[str], sets: Sets) -> Iterator[str]:
    """Return the words, with ``@name`` replaced by the words of that set."""
    for word in words:
        if word.startswith("@"):
            yield from sets[word[1:]]
        else:
            yield word


@lru_cache(maxsize=8)
def read_taxonomy(country: str = "", path: Path = OFFENCES) -> Taxonomy:
    """Read the common rules, a country's before them.

    Parameters
    ----------
    country : str
        A file of ``countries`` without its ending (``mx``), or empty.
    path : Path
        The common rules.

    Raises
    ------
    TemplateError
        Naming every problem of the files.
    """
    common = read_toml(path)
    sets = read_sets(common)
    rules = _rules(common, sets, path.name)
    abbreviations, guesses = _texts(common, "abbreviations"), _texts(common, "guesses")
    if country:
        own = read_toml(COUNTRIES / f"{country}.toml")
        rules = (*_rules(own, {**sets, **read_sets(own)}, f"{country}.toml"), *rules)
        abbreviations |= _texts(own, "abbreviations")
        guesses |= _texts(own, "guesses")
    return Taxonomy(rules, abbreviations, guesses)


def read_sets(declared: Mapping[str, object]) -> dict[str, tuple[str, ...]]:
    """Return the named sets of words of a taxonomy file."""
    sets = declared.get("sets", {})
    return {name: tuple(words) for name, words in sets.items()} if isinstance(sets, dict) else {}


def _texts(declared: Mapping[str, object], key: str) -> dict[str, str]:
    found = declared.get(key, {})
    if not isinstance(found, dict):
        return {}
    return {folded(str(short)): folded(str(long)) for short, long in found.items()}


def _rules(declared: Mapping[str, object], sets: Sets, title: str) -> tuple[Rule, ...]:
    reader = TemplateReader(title)
    rules = []
    for position, entry in enumerate(reader.tables(declared, "rules", ""), 1):
        where = f"rule {position}"
        code = reader.word(entry, "code", where)
        axis = reader.optional_word(entry, "axis", where) or ""
        if not is_code(code):
            reader.problem(where, f"'{code}' is no code")
        if axis and axis not in AXES:
            reader.problem(where, f"'axis' is '{axis}', not one of {', '.join(AXES)}")
        lists = {
            key: _words(entry, key, sets, reader, where) for key in ("words", "with", "and", "not")
        }
        if not lists["words"]:
            reader.problem(where, "'words' is empty")
            continue
        rules.append(
            Rule(
                code,
                axis,
                reader.flag(entry, "protected", where),
                lists["words"],
                tuple(pattern_of(lists[key]) for key in ("words", "with", "and") if lists[key]),
                pattern_of(lists["not"]) if lists["not"] else None,
            )
        )
    raise_problems([f"{title}: {problem}" for problem in reader.problems])
    return tuple(rules)


def _words(
    entry: Mapping[str, object], key: str, sets: Sets, reader: TemplateReader, where: str
) -> tuple[str, ...]:
    words = reader.words(entry, key, where)
    for word in words:
        if word.startswith("@") and word[1:] not in sets:
            reader.problem(where, f"there is no set '{word}'")
            return ()
    return tuple(_as_matched(word) for word in expanded(words, sets))


def _as_matched(word: str) -> str:
    """Return a word as the spelled-out text has it, its stars kept."""
    return " ".join(re.sub(r"[^\w*]+|_", " ", folded(word)).split())
