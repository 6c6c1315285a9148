"""What an unclassified category may mean: suggestions for people to confirm, never applied alone.

Two ways. A misspelt, cut or abbreviated word is mended by the taxonomy's own words, and the rules
read the mended text; and the category as a whole is held against the labels of all codes.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from ..core.folding import folded, spaced
from .iccs import codes
from .taxonomy import read_taxonomy

BEST = 3
READ_AT_MOST = 200
"""Characters of a category that are compared; the time grows with their number."""

_ALIKE = 80.0
_WHOLE_ALIKE = 72.0
_CUT_SCORE = 90.0
_GUESS_SCORE = 88.0
_UNKNOWN_WORD = 60.0
_LEAST = 60.0
_SHORTEST_MENDED = 4


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A code that a category may mean.

    Parameters
    ----------
    code : str
        A code of the ICCS or ``NC-…``.
    score : float
        How alike the words are, up to 99: a suggestion is never certain.
    read_as : str
        What was understood.
    """

    code: str
    score: float
    read_as: str


@lru_cache(maxsize=4096)
def suggestions(category: str, country: str = "") -> tuple[Suggestion, ...]:
    """Return up to three codes that a category may mean, the likeliest first.

    Parameters
    ----------
    category : str
        As the office writes it.
    country : str
        A country whose own terms take part, or empty.
    """
    taxonomy = read_taxonomy(country)
    plain = folded(category.strip()[:READ_AT_MOST])
    text = taxonomy.spelled_out(plain)
    if not any(char.isalpha() for char in text):
        return ()
    found: dict[str, Suggestion] = {}
    mended, score = _mended(plain, text, country)
    if mended != text or score < 100:
        rule = taxonomy.rule_for(mended)
        if rule is not None:
            found[rule.code] = Suggestion(rule.code, round(min(score, 99.0), 1), mended)
    for code, alike, label in _labels_like(text):
        if code not in found or found[code].score < alike:
            found[code] = Suggestion(code, round(min(alike, 99.0), 1), label)
    likely = [item for item in found.values() if item.score >= _LEAST]
    ordered = sorted(likely, key=lambda item: (-item.score, item.code))
    return tuple(ordered[:BEST])


def _mended(plain: str, text: str, country: str) -> tuple[str, float]:
    """Return the text with its words mended, and how sure that is (weighted by their length)."""
    taxonomy = read_taxonomy(country)
    words, stems = _vocabulary(country)
    if text in taxonomy.guesses or plain in taxonomy.guesses:
        return taxonomy.guesses.get(plain) or taxonomy.guesses[text], _GUESS_SCORE
    result, total, weight = [], 0.0, 0
    # "r/v robada": an abbreviation with a stroke stands as one word in what was written
    for token in _tokens(plain, text, taxonomy.guesses):
        word, score = _mended_word(token, words, stems, taxonomy.guesses)
        result.append(word)
        total += score * len(word)
        weight += len(word)
    return " ".join(result), total / weight if weight else 0.0


def _tokens(plain: str, text: str, guesses: Mapping[str, str]) -> Sequence[str]:
    strokes = [item for item in plain.split() if "/" in item and item in guesses]
    if not strokes:
        return text.split()
    rest = " ".join(item for item in plain.split() if item not in strokes)
    return [*strokes, *spaced(rest).split()]


def _mended_word(
    token: str, words: tuple[str, ...], stems: tuple[str, ...], guesses: Mapping[str, str]
) -> tuple[str, float]:
    from rapidfuzz import fuzz, process

    if token in guesses:
        return guesses[token], _GUESS_SCORE
    if token in _word_set(words) or any(token.startswith(stem) for stem in stems):
        return token, 100.0
    if len(token) < _SHORTEST_MENDED or not token.isalpha():
        return token, 100.0 if len(token) < _SHORTEST_MENDED else _UNKNOWN_WORD
    longer = [word for word in words if word.startswith(token)]
    if longer:
        return min(longer, key=lambda word: (len(word), word)), _CUT_SCORE
    best = process.extractOne(token, words, scorer=fuzz.ratio, score_cutoff=_ALIKE)
    return (best[0], float(best[1])) if best else (token, _UNKNOWN_WORD)


@lru_cache(maxsize=4)
def _word_set(words: tuple[str, ...]) -> frozenset[str]:
    return frozenset(words)


@lru_cache(maxsize=8)
def _vocabulary(country: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the whole words and the beginnings of words that rules and labels are made of."""
    words: set[str] = set()
    stems: set[str] = set()
    for rule in read_taxonomy(country).rules:
        for term in rule.terms:
            for token in term.split():
                bare = token.strip("*")
                if len(bare) >= _SHORTEST_MENDED and bare.isalpha():
                    (stems if token.endswith("*") else words).add(bare)
    for code in codes().values():
        for label in (code.label.es, code.label.pt, code.label.en):
            words.update(
                token for token in spaced(folded(label)).split() if len(token) >= _SHORTEST_MENDED
            )
    return tuple(sorted(words | stems)), tuple(sorted(stems))


@lru_cache(maxsize=1)
def _labels() -> tuple[tuple[str, ...], tuple[str, ...]]:
    texts, names = [], []
    for code in codes().values():
        for label in dict.fromkeys((code.label.es, code.label.pt, code.label.en)):
            texts.append(spaced(folded(label)))
            names.append(code.code)
    return tuple(texts), tuple(names)


def _labels_like(text: str) -> list[tuple[str, float, str]]:
    from rapidfuzz import fuzz, process

    texts, names = _labels()
    alike = process.extract(
        text, texts, scorer=fuzz.token_sort_ratio, score_cutoff=_WHOLE_ALIKE, limit=BEST
    )
    return [(names[position], float(score), label) for label, score, position in alike]
