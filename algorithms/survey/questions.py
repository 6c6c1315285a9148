"""What a survey is asked: a share, a mean, a share for each answer, or a ratio of two columns."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from ..core.caveats import Caveat, caveat
from ..core.errors import InputError
from ..core.lazy import LazyPackage
from ..core.text import QT_TRANSLATE_NOOP
from ..intake.columns import no_column, numeric_column, require_column
from ..intake.tables import numbers

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd
    from numpy.typing import NDArray

    FloatArray = NDArray[np.float64]
else:
    np = LazyPackage("numpy")

Measure = Literal["share", "mean", "ratio", "total"]
MOST_ANSWERS = 60
"""A column with more different texts is no question with answers to choose from."""
CODES_LIKELY = 6
"""Whole numbers from one up, no more than these and no zero, are more often codes than counts."""


@dataclass(frozen=True, slots=True)
class Question:
    """One thing to be estimated.

    Parameters
    ----------
    item : str
        The column, or the two as ``numerator/denominator``.
    answer : str
        The answer whose share is asked; empty where there is one number only.
    measure : str
        share, mean or ratio.
    value : numpy.ndarray
        Shape (respondents,): NaN for who did not answer.
    base : numpy.ndarray or None
        The denominator of a ratio.
    """

    item: str
    answer: str
    measure: Measure
    value: FloatArray
    base: FloatArray | None = None


def questions(
    table: pd.DataFrame,
    title: str,
    items: Sequence[str],
    ratios: Sequence[str],
    coded: Sequence[str],
    told: list[Caveat],
) -> Iterator[Question]:
    """Return what is to be estimated, one after the other, so that one column is held at a time.

    A column of zeros and ones gives a share, other numbers a mean; text, and the columns of
    ``coded``, give a share for each answer.

    Parameters
    ----------
    told : list of Caveat
        Takes what weakens an item: answers that are missing, codes that were averaged.

    Raises
    ------
    InputError
        When a column is not there or holds neither numbers nor answers.
    """
    for item in dict.fromkeys((*items, *coded)):
        require_column(table, item, title)
        if item in coded or _is_text(table[item]):
            yield from _answers(table[item], item, title, told)
            continue
        value = _numbers(table, item, title, told)
        held = value[np.isfinite(value)]
        binary = bool(((held == 0) | (held == 1)).all())
        if len(held) and (held == held[0]).all():
            told.append(caveat("constant_item", item=item, value=f"{held[0]:g}"))
        elif not binary and _are_codes(held):
            told.append(caveat("codes_averaged", item=item))
        yield Question(item, "", "share" if binary else "mean", value)
    for ratio in dict.fromkeys(ratios):
        yield _ratio(table, title, ratio, told)


def _is_text(column: pd.Series[Any]) -> bool:
    """Tell whether most of what stands in a column is no number."""
    import pandas as pd

    if pd.api.types.is_bool_dtype(column) or pd.api.types.is_numeric_dtype(column):
        return False
    shown = column.dropna().drop_duplicates().astype(str).str.strip()
    read = numbers(shown[shown != ""])
    return len(read) == 0 or bool(np.isnan(read).mean() > 0.5)


def _answers(
    column: pd.Series[Any], item: str, title: str, told: list[Caveat]
) -> Iterator[Question]:
    text = column.astype("category")
    names = [str(name).strip() for name in text.cat.categories]
    if len(names) > MOST_ANSWERS:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "“{column}” of “{layer}” has {count} different answers, more than the {most} that "
                "a question can have: choose another column, or group the answers first.",
            ),
            column=item,
            layer=title,
            count=len(names),
            most=MOST_ANSWERS,
        )
    codes = text.cat.codes.to_numpy()
    blank = {place for place, name in enumerate(names) if name == ""}
    missing = (codes < 0) | np.isin(codes, list(blank))
    if missing.all():
        raise InputError(
            QT_TRANSLATE_NOOP("convivencia", "The column “{column}” of “{layer}” has no values."),
            column=item,
            layer=title,
        )
    if missing.any():
        told.append(caveat("answers_missing", item=item, count=int(missing.sum())))
    if len(names) - len(blank) == 1:
        told.append(caveat("constant_item", item=item, value=next(n for n in names if n)))
    for place, name in enumerate(names):
        if place not in blank:
            yield Question(
                item, name, "share", np.where(missing, np.nan, (codes == place).astype(float))
            )


def _numbers(table: pd.DataFrame, item: str, title: str, told: list[Caveat]) -> FloatArray:
    import pandas as pd

    value: FloatArray

    if pd.api.types.is_bool_dtype(table[item]):
        value = np.asarray(table[item].astype("Float64").to_numpy(float, na_value=np.nan), float)
        notes: tuple[Caveat, ...] = ()
    else:
        value, notes = numeric_column(table, item, title)
    told += [note for note in notes if note.code != "missing_values"]
    missing = int(np.isnan(value).sum())
    if missing:
        told.append(caveat("answers_missing", item=item, count=missing))
    return value


def _are_codes(held: FloatArray) -> bool:
    """Tell codes such as 1 yes, 2 no, 9 not said from counts, of which some are zero."""
    shown = np.unique(held)
    return bool(
        2 <= len(shown) <= CODES_LIKELY and (shown >= 1).all() and (shown == np.rint(shown)).all()
    )


def _ratio(table: pd.DataFrame, title: str, ratio: str, told: list[Caveat]) -> Question:
    """Read ``numerator/denominator``; a column's own name may hold a stroke."""
    pieces = ratio.split("/")
    known = {str(name) for name in table.columns}
    for cut in range(1, len(pieces)):
        above, below = ("/".join(part).strip() for part in (pieces[:cut], pieces[cut:]))
        if above in known and below in known:
            value, base = (_numbers(table, name, title, told) for name in (above, below))
            return Question(ratio, "", "ratio", value, base)
    if len(pieces) != 2:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "A ratio is two columns such as reported/incidents, not “{value}”.",
            ),
            value=ratio,
        )
    missing = next(name.strip() for name in pieces if name.strip() not in known)
    raise no_column(sorted(known), missing, title)
