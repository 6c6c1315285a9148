"""Withhold small counts so that nothing published gives them away."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Annotated, Any, Literal

from ..core.declare import DOCUMENTS, analysis
from ..core.errors import InputError
from ..core.lazy import LazyPackage
from ..core.progress import silent
from ..core.text import QT_TRANSLATE_NOOP
from ..core.vocabulary import DataFrame, Param, Progress, Role
from .cell_suppression import MISSING, Earlier, withhold
from .minimums import LOWEST
from .suppression_result import (
    WITHHELD,
    SuppressionResult,
    audit_of,
    caveats_of,
    log_of,
    nullable,
    summary_of,
    totals_of,
)

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd
    from numpy.typing import NDArray
else:
    np = LazyPackage("numpy")
    pd = LazyPackage("pandas")

__all__ = ["suppress_small_cells", "whole_counts"]

Covers = Literal["same", "part"]


def _of(parent: str, kind: Literal["numeric", "any"] = "any", *, several: bool = False) -> Role:
    return Role("column", parent=parent, column_type=kind, several=several)


@analysis(
    title=QT_TRANSLATE_NOOP("convivencia", "Withhold small counts"),
    group=DOCUMENTS,
    help=QT_TRANSLATE_NOOP(
        "convivencia",
        "Empties the counts below the minimum, and further ones and totals so that no sum gives "
        "them away, with the rates and shares computed from them. An audit works out what a "
        "reader could still learn about each.",
    ),
    reference="Castro (2005); Kelly, Golden & Assad (1992)",
)
def suppress_small_cells(
    table: Annotated[
        DataFrame,
        Role("layer", geometry=("none", "polygon")),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Table of counts"),
            QT_TRANSLATE_NOOP(
                "convivencia", "One row for each area, or for each area and category."
            ),
        ),
    ],
    count: Annotated[
        str,
        _of("table", "numeric"),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Count"),
            QT_TRANSLATE_NOOP("convivencia", "The column with the number of events."),
        ),
    ],
    row: Annotated[
        str,
        _of("table"),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Rows"),
            QT_TRANSLATE_NOOP("convivencia", "The column that names the area of each row."),
        ),
    ],
    *,
    category: Annotated[
        str | None,
        _of("table"),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Category"),
            QT_TRANSLATE_NOOP(
                "convivencia", "The column with the kind of offence or the period, if there is one."
            ),
        ),
    ] = None,
    hierarchy: Annotated[
        tuple[str, ...],
        _of("table", several=True),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Hierarchy"),
            QT_TRANSLATE_NOOP(
                "convivencia",
                "Columns with what each area belongs to and has totals for, the nearest first: "
                "sector, district.",
            ),
        ),
    ] = (),
    protected: Annotated[
        str | None,
        _of("table"),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Protected"),
            QT_TRANSLATE_NOOP(
                "convivencia",
                "A column that says which rows are of protected categories. What the words of "
                "the category say is protected in any case.",
            ),
            advanced=True,
        ),
    ] = None,
    population: Annotated[
        str | None,
        _of("table", "numeric"),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Population"),
            QT_TRANSLATE_NOOP(
                "convivencia", "A number readers know, from which a rate gives the count."
            ),
            advanced=True,
        ),
    ] = None,
    derived: Annotated[
        tuple[str, ...],
        _of("table", several=True),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Computed from the count"),
            QT_TRANSLATE_NOOP(
                "convivencia",
                "Columns to empty together with the count. Rates, shares and copies of it are "
                "found without being named.",
            ),
            advanced=True,
        ),
    ] = (),
    minimum: Annotated[
        int,
        Role("integer"),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Smallest count shown"),
            QT_TRANSLATE_NOOP(
                "convivencia", "3 for the local committee, 5 for the public; it can be raised."
            ),
            minimum=LOWEST.committee,
            maximum=1_000_000,
        ),
    ] = LOWEST.public,
    minimum_protected: Annotated[
        int,
        Role("integer"),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Smallest count of a protected category"),
            QT_TRANSLATE_NOOP("convivencia", "At least 10; it can be raised."),
            minimum=LOWEST.protected,
            maximum=1_000_000,
            advanced=True,
        ),
    ] = LOWEST.protected,
    show_zeros: Annotated[
        bool,
        Role("flag"),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Show zeros"),
            QT_TRANSLATE_NOOP(
                "convivencia",
                "Whether a count of zero is shown. If it is, readers know that what is empty is "
                "not zero; if not, more is withheld.",
            ),
            advanced=True,
        ),
    ] = True,
    earlier: Annotated[
        DataFrame | None,
        Role("layer", geometry=("none", "polygon")),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Earlier release"),
            QT_TRANSLATE_NOOP(
                "convivencia",
                "The table as it was published before, with the same column names and its gaps.",
            ),
            advanced=True,
        ),
    ] = None,
    earlier_covers: Annotated[
        Covers,
        Role(
            "choice",
            choices=(
                ("same", QT_TRANSLATE_NOOP("convivencia", "The same events")),
                ("part", QT_TRANSLATE_NOOP("convivencia", "A part of the same events")),
            ),
        ),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "The earlier release covers"),
            QT_TRANSLATE_NOOP(
                "convivencia",
                "The same events, or a part of them (January to June of what is now a year): "
                "then the difference must be safe too.",
            ),
            advanced=True,
        ),
    ] = "same",
    progress: Progress = silent,
) -> SuppressionResult:
    """Withhold what is small, what would give it away, and prove by an audit that it suffices.

    Small is 0 < n < ``minimum`` (zero too, when zeros are not shown), of cells and of every total
    over areas, groups and categories. What covers it is found as cheapest circles in the network
    of all sums. Each withheld count then has bounds at least as wide as the minimum for a reader
    who knows everything published; a narrower one is ``recovered``. What is small and what covers
    is told apart in ``log`` only: that part and ``audit`` stay inside.
    """
    title = str(getattr(table, "attrs", {}).get("title", "table"))
    frame = _plain(table)
    counts = whole_counts(frame, count, title)
    rows = _texts(frame, row, title)
    kinds = None if category is None else _texts(frame, category, title)
    parents = [_texts(frame, name, title) for name in hierarchy]
    from .derived import columns_that_tell
    from .protected import protected_rows

    shielded, told = protected_rows(frame, protected, category, title)
    result = withhold(
        counts,
        rows,
        kinds,
        parents,
        shielded,
        minimum=minimum,
        minimum_protected=max(minimum, minimum_protected),
        show_zeros=show_zeros,
        earlier=()
        if earlier is None
        else (Earlier(_published(earlier, row, category, count), earlier_covers),),
        title=title,
        progress=progress,
    )
    groups = (row, *((category,) if category else ()), *hierarchy)
    used = tuple(name for name in (population, protected) if name)
    telling = columns_that_tell(frame, (count,), groups, used)
    emptied = tuple(dict.fromkeys((*derived, *telling)))
    for name in derived:
        _texts(frame, name, title)
    gone = result.rows(len(frame))
    shown = frame.copy()
    for name in (count, *emptied):
        shown[name] = shown[name].astype(object).where(~gone, None).infer_objects()
    shown[count] = nullable(counts, gone | (counts == MISSING))
    shown["suppressed"] = np.where(gone, WITHHELD, "")
    summary = summary_of(result)
    return SuppressionResult(
        table=shown,
        totals=totals_of(result),
        audit=audit_of(result),
        log=log_of(result),
        summary=summary,
        caveats=caveats_of(result, summary, emptied if gone.any() else (), told),
    )


def whole_counts(frame: Any, column: str, title: str) -> NDArray[np.int64]:
    """Return a column of counts; -1 where it is missing.

    Raises
    ------
    InputError
        When a number is negative or not whole.
    """
    from ..intake.columns import numeric_column

    numbers, _ = numeric_column(frame, column, title)
    wrong = np.flatnonzero((numbers < 0) | (np.isfinite(numbers) & (numbers != np.rint(numbers))))
    if len(wrong):
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "“{column}” of “{layer}” must hold counts, whole numbers of zero or more, but row "
                "{row} has {value}.",
            ),
            column=column,
            layer=title,
            row=int(wrong[0]) + 1,
            value=f"{numbers[wrong[0]]:g}",
        )
    return np.where(np.isfinite(numbers), numbers, MISSING).astype(np.int64)


def _plain(table: Any) -> Any:
    """Return the attributes of a layer as a table."""
    frame = getattr(table, "attributes", table)
    geometry = getattr(getattr(frame, "geometry", None), "name", None)
    frame = pd.DataFrame(frame.drop(columns=geometry) if geometry in frame.columns else frame)
    return frame.drop(columns="suppressed", errors="ignore")


def _texts(frame: Any, column: str, title: str) -> list[str]:
    from ..intake.columns import require_column

    require_column(frame, column, title)
    return frame[column].astype("string").fillna("–").tolist()  # type: ignore[no-any-return]


def _published(
    earlier: Any, row: str, category: str | None, count: str
) -> Mapping[tuple[str, str], int | None]:
    title = str(getattr(earlier, "attrs", {}).get("title", "earlier"))
    frame = _plain(earlier)
    counts = whole_counts(frame, count, title).tolist()
    rows = _texts(frame, row, title)
    kinds = [""] * len(frame) if category is None else _texts(frame, category, title)
    return {
        (unit, kind): None if value == MISSING else value
        for unit, kind, value in zip(rows, kinds, counts, strict=True)
    }
