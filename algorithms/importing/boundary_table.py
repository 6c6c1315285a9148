"""The rows of a table beside the areas they belong to."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from ..core.errors import InputError
from ..core.text import QT_TRANSLATE_NOOP
from ..intake.columns import require_column
from ..intake.names import text_of
from .joining import Joined, Keys, join


def join_table(
    frame: Any,
    table: Any,
    table_id: str | None,
    table_name: str | None,
    confirmed: Sequence[str],
    minimum: float,
    *,
    by_code: bool,
    by_name: bool,
) -> tuple[Any, Joined]:
    """Join the rows of a table to the areas; its columns come along, under a name of their own."""
    from ..intake.points import as_points

    rows = as_points(table)
    title = str(rows.attrs.get("title", "table"))
    for column in (table_id, table_name):
        if column is not None:
            require_column(rows.attributes, column, title)
    if not (table_id and by_code) and not (table_name and by_name):
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "To join “{table}”, name the code column of both, the name column of both, or "
                "both pairs.",
            ),
            table=title,
        )
    nothing = [""] * len(rows)
    theirs = Keys(
        [text_of(item) for item in rows.attributes[table_id]] if table_id and by_code else nothing,
        [text_of(item) for item in rows.attributes[table_name]]
        if table_name and by_name
        else nothing,
    )
    ours = Keys(
        list(frame["area_id"]) if by_code else [""] * len(frame),
        [name or "" for name in frame["area_name"]],
    )
    found = join(ours, theirs, _pairs(confirmed), minimum)
    position = np.array(found.row, dtype=np.int64)
    result = frame.copy()
    taken = {str(name).lower() for name in result.columns}
    for name in rows.attributes.columns:
        target = str(name)
        while target.lower() in taken:
            target += "_table"
        taken.add(target.lower())
        held = rows.attributes[name].reset_index(drop=True).reindex(position)
        result[target] = held.to_numpy() if held.dtype == object else held.array
    result["matched_by"] = [how or None for how in found.how]
    return result, found


def _pairs(confirmed: Sequence[str]) -> dict[str, str]:
    pairs = {}
    for text in confirmed:
        theirs, mark, ours = text.partition("=")
        if not (mark and theirs.strip() and ours.strip()):
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "convivencia",
                    "A confirmed name must be a pair such as Coghland=Coghlan, not “{text}”.",
                ),
                text=text,
            )
        pairs[theirs.strip()] = ours.strip()
    return pairs


def unmatched_table(found: Joined | None) -> Any:
    """Return what did not match as a table."""
    import pandas as pd

    columns = ["side", "code", "name", "reason", "suggestion", "score"]
    rows = [
        (item.side, item.code, item.name, item.reason, item.suggestion or None, item.score)
        for item in (found.unmatched if found else ())
    ]
    frame = pd.DataFrame(rows, columns=columns)
    frame["score"] = frame["score"].astype(float)
    return frame
