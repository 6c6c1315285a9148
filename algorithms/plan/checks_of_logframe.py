"""Rules of the logical framework: every line serves one above, every indicator is complete."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from ..core.folding import folded
from ..core.text import QT_TRANSLATE_NOOP
from .baselines import Baselines
from .book import LOGFRAME, Book, Row, amounts, line_name, same
from .flaw import Flaw, flaw

__all__ = ["by_sex", "complete", "flaws_of_logframe", "lacks"]

NO_ACTIVITY = QT_TRANSLATE_NOOP("convivencia", "The output “{line}” has no activity.")
NO_OUTPUT = QT_TRANSLATE_NOOP("convivencia", "The purpose “{line}” has no output.")
SERVES_NOTHING = QT_TRANSLATE_NOOP(
    "convivencia",
    "“{line}” serves no line of the level above: write the code of the one it serves.",
)
SAME_CODE = QT_TRANSLATE_NOOP(
    "convivencia", "“{code}” stands for {count} lines: give each a code of its own."
)
NO_INDICATOR = QT_TRANSLATE_NOOP("convivencia", "“{line}” has no indicator.")
LACKS = {
    "baseline_value": QT_TRANSLATE_NOOP("convivencia", "The indicator “{code}” has no baseline."),
    "targets_by_year": QT_TRANSLATE_NOOP("convivencia", "The indicator “{code}” has no target."),
    "means_of_verification": QT_TRANSLATE_NOOP(
        "convivencia", "The indicator “{code}” has no source."
    ),
    "frequency": QT_TRANSLATE_NOOP(
        "convivencia", "Nobody has said how often the indicator “{code}” is measured."
    ),
    "responsible": QT_TRANSLATE_NOOP("convivencia", "Nobody is responsible for “{code}”."),
}
NOT_BY_SEX = QT_TRANSLATE_NOOP(
    "convivencia", "No indicator of the purpose “{line}” is told by sex."
)
DIFFERS = QT_TRANSLATE_NOOP(
    "convivencia",
    "The baseline typed for “{code}” is {typed} and the analysis gives {value}: the plan shows the "
    "analysis’.",
)
WAS_WITHHELD = QT_TRANSLATE_NOOP(
    "convivencia",
    "The baseline of “{code}” is withheld to protect people: take the typed number out.",
)
NOT_A_NUMBER = QT_TRANSLATE_NOOP(
    "convivencia", "A target of “{code}” is no number: write year = number; year = number."
)
MEASURED = ("goal", "purpose", "output")
SEX = ("sex", "gener", "mujer", "women", "mulher")


def flaws_of_logframe(book: Book, baselines: Baselines) -> Iterator[Flaw]:
    """Yield what breaks the rules of the logical framework and of the matrix of indicators."""
    yield from _codes(book)
    told: set[str] = set()
    for row in book.rows(LOGFRAME):
        yield from _ties(book, row)
        if row.get("level") in MEASURED:
            yield from _indicator(book, baselines, row, LOGFRAME, told)
    for purpose in {same(row.get("code") or row.get("narrative")) for row in book.lines("purpose")}:
        own = [
            row
            for row in book.lines("purpose")
            if same(row.get("code") or row.get("narrative")) == purpose
        ]
        if not any(by_sex(book, row) for row in own):
            yield flaw(
                "by_sex", "mend", (LOGFRAME, "disaggregation"), own[0], NOT_BY_SEX,
                line=line_name(own[0]),
            )  # fmt: skip
    for row in book.rows("X-E2"):
        yield from _indicator(book, baselines, row, "X-E2", told)


def by_sex(book: Book, row: Row) -> bool:
    """Tell whether the indicator of a line is told by sex."""
    if not row.get("indicator"):
        return False
    text = folded(book.disaggregation(row["indicator"], row.get("disaggregation")))
    return any(word in text for word in SEX)


def _codes(book: Book) -> Iterator[Flaw]:
    counted = Counter(same(row.get("code")) for row in book.rows(LOGFRAME) if row.get("code"))
    for code, count in counted.items():
        rows = [row for row in book.rows(LOGFRAME) if same(row.get("code")) == code]
        # a purpose may stand on a line for each of its indicators
        if count > 1 and len({same(row.get("narrative")) for row in rows}) > 1:
            yield flaw(
                "same_code", "mend", (LOGFRAME, "code"), rows[1], SAME_CODE,
                code=rows[1].get("code"), count=count,
            )  # fmt: skip


def _ties(book: Book, row: Row) -> Iterator[Flaw]:
    level, name = row.get("level"), line_name(row)
    if level in ("output", "activity") and not book.above(row):
        yield flaw("serves", "mend", (LOGFRAME, "serves"), row, SERVES_NOTHING, line=name)
    if level == "output" and not book.below(row):
        yield flaw("output_to_activity", "mend", (LOGFRAME, "level"), row, NO_ACTIVITY, line=name)
    if level == "purpose" and not book.below(row):
        yield flaw("purpose_to_output", "mend", (LOGFRAME, "level"), row, NO_OUTPUT, line=name)


def lacks(book: Book, baselines: Baselines, row: Row, code: object) -> list[str]:
    """Return which of the five things that make an indicator complete are nowhere written."""
    finding = baselines.finding(code)
    has = {
        "baseline_value": finding is not None
        or baselines.in_panel(code) is not None
        or row.get("baseline_value") is not None
        or book.told_of(code, "baseline_value") is not None,
        "targets_by_year": any(
            value is not None for _, value in amounts(row.get("targets_by_year"))
        )
        or book.told_of(code, "target_year_1") is not None
        or book.told_of(code, "target_year_2") is not None,
        "means_of_verification": bool(row.get("means_of_verification") or row.get("source"))
        or finding is not None
        or book.told_of(code, "source") is not None,
        "frequency": bool(row.get("frequency")) or book.told_of(code, "frequency") is not None,
        "responsible": bool(row.get("responsible"))
        or book.told_of(code, "responsible") is not None,
    }
    return [name for name, there in has.items() if not there]


def complete(book: Book, baselines: Baselines, row: Row) -> bool:
    """Tell whether the indicator of a line has all that it needs."""
    code = row.get("indicator")
    return bool(code) and not lacks(book, baselines, row, code)


def _indicator(
    book: Book, baselines: Baselines, row: Row, form: str, told: set[str]
) -> Iterator[Flaw]:
    """Yield what an indicator lacks, once for each code, at the first form that names it."""
    code = row.get("indicator") if form == LOGFRAME else row.get("code") or row.get("name")
    if not code:
        if form == LOGFRAME:
            yield flaw(
                "indicator", "mend", (form, "indicator"), row, NO_INDICATOR, line=line_name(row)
            )
        return
    typed = row.get("baseline_value")
    baseline = baselines.differs(code, typed)
    if baseline is not None:
        place = (form, "baseline_value")
        if baseline.value is None:
            yield flaw("withheld", "mend", place, row, WAS_WITHHELD, code=code)
        else:
            value = f"{baseline.value:.4g}" if baseline.value < 10 else f"{baseline.value:.1f}"
            yield flaw(
                "baseline_differs", "look", place, row, DIFFERS,
                code=code, typed=f"{typed:g}", value=value,
            )  # fmt: skip
    if any(value is None for _, value in amounts(row.get("targets_by_year"))):
        yield flaw("number", "mend", (form, "targets_by_year"), row, NOT_A_NUMBER, code=code)
    if same(code) in told:
        return
    told.add(same(code))
    columns = {"targets_by_year": "target_year_1", "means_of_verification": "source"}
    for name in lacks(book, baselines, row, code):
        column = columns.get(name, name) if form == "X-E2" else name
        yield flaw("indicator_complete", "mend", (form, column), row, LACKS[name], code=code)
