"""Boundaries as they arrive, made ready: mended, merged, measured and joined to a table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, ClassVar

from ..core.caveats import Caveat, caveat
from ..core.declare import INCIDENTS_AND_AREAS, analysis
from ..core.errors import InputError
from ..core.lazy import LazyPackage
from ..core.progress import silent
from ..core.results import Column, Result, part
from ..core.text import QT_TRANSLATE_NOOP
from ..core.vocabulary import Areas, Crs, DataFrame, GeoDataFrame, Param, Progress, Role, Table

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np

    from .joining import Joined
else:
    np = LazyPackage("numpy")

SHOWN = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Boundaries(Result):
    """Areas ready for every analysis, and what was found and done on the way."""

    SUMMARY: ClassVar = (
        Column("rows", "integer", QT_TRANSLATE_NOOP("convivencia", "Rows read")),
        Column("areas", "integer", QT_TRANSLATE_NOOP("convivencia", "Areas")),
        Column("merged", "integer", QT_TRANSLATE_NOOP("convivencia", "Rows merged into others")),
        Column(
            "without_shape", "integer", QT_TRANSLATE_NOOP("convivencia", "Rows without a shape")
        ),
        Column("mended", "integer", QT_TRANSLATE_NOOP("convivencia", "Shapes mended")),
        Column("overlaps", "integer", QT_TRANSLATE_NOOP("convivencia", "Pairs that overlap")),
        Column(
            "overlap_km2", "float", QT_TRANSLATE_NOOP("convivencia", "Land in overlaps"), "km²", 4
        ),
        Column("gaps", "integer", QT_TRANSLATE_NOOP("convivencia", "Gaps")),
        Column("gap_km2", "float", QT_TRANSLATE_NOOP("convivencia", "Land in gaps"), "km²", 4),
        Column("islands", "integer", QT_TRANSLATE_NOOP("convivencia", "Areas that touch no other")),
        Column("joined", "integer", QT_TRANSLATE_NOOP("convivencia", "Areas with a row joined")),
        Column("unmatched", "integer", QT_TRANSLATE_NOOP("convivencia", "Not matched, both sides")),
    )
    areas: GeoDataFrame = part(
        QT_TRANSLATE_NOOP("convivencia", "Areas"),
        "polygons",
        Column("area_id", "text", QT_TRANSLATE_NOOP("convivencia", "Area identifier")),
        Column("area_name", "text", QT_TRANSLATE_NOOP("convivencia", "Area name")),
        Column("area_km2", "float", QT_TRANSLATE_NOOP("convivencia", "Area"), "km²", 4),
        Column("matched_by", "text", QT_TRANSLATE_NOOP("convivencia", "Row found by")),
        style="areas",
        main=True,
    )
    mended: DataFrame = part(
        QT_TRANSLATE_NOOP("convivencia", "What was mended or noticed"),
        "table",
        Column("area_id", "text", QT_TRANSLATE_NOOP("convivencia", "Area identifier")),
        Column("area_name", "text", QT_TRANSLATE_NOOP("convivencia", "Area name")),
        Column("problem", "text", QT_TRANSLATE_NOOP("convivencia", "Problem")),
        Column("detail", "text", QT_TRANSLATE_NOOP("convivencia", "Detail")),
        Column(
            "area_change_share",
            "float",
            QT_TRANSLATE_NOOP("convivencia", "Change of its area, as a share"),
            decimals=6,
        ),
    )
    unmatched: DataFrame = part(
        QT_TRANSLATE_NOOP("convivencia", "What did not match"),
        "table",
        Column("side", "text", QT_TRANSLATE_NOOP("convivencia", "Side")),
        Column("code", "text", QT_TRANSLATE_NOOP("convivencia", "Code")),
        Column("name", "text", QT_TRANSLATE_NOOP("convivencia", "Name")),
        Column("reason", "text", QT_TRANSLATE_NOOP("convivencia", "Reason")),
        Column("suggestion", "text", QT_TRANSLATE_NOOP("convivencia", "Most similar name")),
        Column("score", "float", QT_TRANSLATE_NOOP("convivencia", "Similarity"), decimals=3),
    )
    overlaps: GeoDataFrame = part(
        QT_TRANSLATE_NOOP("convivencia", "Overlaps"),
        "polygons",
        Column("first_id", "text", QT_TRANSLATE_NOOP("convivencia", "One area")),
        Column("second_id", "text", QT_TRANSLATE_NOOP("convivencia", "Other area")),
        Column("area_km2", "float", QT_TRANSLATE_NOOP("convivencia", "Area"), "km²", 6),
        Column(
            "share",
            "float",
            QT_TRANSLATE_NOOP("convivencia", "Share of the smaller area"),
            decimals=6,
        ),
        style="areas",
        optional=True,
    )
    gaps: GeoDataFrame = part(
        QT_TRANSLATE_NOOP("convivencia", "Gaps"),
        "polygons",
        Column("gap_id", "integer", QT_TRANSLATE_NOOP("convivencia", "Gap"), decimals=0),
        Column("area_km2", "float", QT_TRANSLATE_NOOP("convivencia", "Area"), "km²", 6),
        Column("width_m", "float", QT_TRANSLATE_NOOP("convivencia", "Mean width"), "m", 1),
        Column("sliver", "flag", QT_TRANSLATE_NOOP("convivencia", "Too thin to be land")),
        style="areas",
        optional=True,
    )


@analysis(
    title=QT_TRANSLATE_NOOP("convivencia", "Import boundaries"),
    group=INCIDENTS_AND_AREAS,
    help=QT_TRANSLATE_NOOP(
        "convivencia",
        "Makes a layer of boundaries ready: mends invalid shapes, merges the parts of one area, "
        "measures overlaps and gaps, and joins a table by code, then by name whatever the accents "
        "and abbreviations. Everything done or not matched is listed; similar names are suggested "
        "and only taken when you confirm them.",
    ),
)
def import_boundaries(
    areas: Areas,
    area_id: Annotated[
        str | None,
        Role("column", parent="areas"),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Area identifier"),
            QT_TRANSLATE_NOOP(
                "convivencia", "The column with the area's code; rows with one code are one area."
            ),
        ),
    ] = None,
    area_name: Annotated[
        str | None,
        Role("column", parent="areas"),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Area name"),
            QT_TRANSLATE_NOOP("convivencia", "The column with the name people use."),
        ),
    ] = None,
    *,
    table: Annotated[
        Table | None,
        Role("layer", geometry=("none",)),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Table"),
            QT_TRANSLATE_NOOP(
                "convivencia", "A table to join, such as a census with the population of each area."
            ),
        ),
    ] = None,
    table_id: Annotated[
        str | None,
        Role("column", parent="table"),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Code in the table"),
            QT_TRANSLATE_NOOP("convivencia", "The column with the area's code."),
        ),
    ] = None,
    table_name: Annotated[
        str | None,
        Role("column", parent="table"),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Name in the table"),
            QT_TRANSLATE_NOOP("convivencia", "The column with the area's name."),
        ),
    ] = None,
    confirmed: Annotated[
        tuple[str, ...],
        Role("text", several=True),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Confirmed names"),
            QT_TRANSLATE_NOOP(
                "convivencia",
                "Pairs such as Coghland=Coghlan, first as the table writes it, then as the areas "
                "do; separated by commas.",
            ),
            advanced=True,
        ),
    ] = (),
    dissolve: Annotated[
        bool,
        Role("flag"),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Merge parts"),
            QT_TRANSLATE_NOOP("convivencia", "Make one area of all rows with one identifier."),
            advanced=True,
        ),
    ] = True,
    minimum_similarity: Annotated[
        float,
        Role("number"),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Least similarity"),
            QT_TRANSLATE_NOOP("convivencia", "Names are suggested from this share of letters on."),
            minimum=0.5,
            maximum=1,
            advanced=True,
        ),
    ] = 0.8,
    crs: Crs = None,
    progress: Progress = silent,
) -> Boundaries:
    """Mend, merge, measure and join boundaries; the input is unchanged and nothing is closed.

    Overlaps and gaps are measured in metres and reported, never mended: which boundary is right is
    for people to say. The rows read are the areas, the rows merged and the rows without a shape.
    """
    from . import boundary_steps as steps
    from .boundary_table import join_table, unmatched_table

    read = steps.read(areas, area_id, area_name)
    progress(0.1, QT_TRANSLATE_NOOP("convivencia", "Mending shapes"))
    mended = steps.mended(read)
    progress(0.3, QT_TRANSLATE_NOOP("convivencia", "Merging parts"))
    merged = steps.merged(read, mended, dissolve=dissolve and area_id is not None)
    progress(0.4, QT_TRANSLATE_NOOP("convivencia", "Looking for overlaps"))
    measured = steps.measured(merged, crs, progress)
    frame = steps.frame_of(merged, measured)
    notes = [*merged.notes, *measured.notes]
    caveats = [*mended.caveats, *merged.caveats, *measured.caveats]
    joined = None
    if table is not None:
        progress(0.9, QT_TRANSLATE_NOOP("convivencia", "Joining the table"))
        frame, joined = join_table(
            frame, table, table_id, table_name, confirmed, minimum_similarity,
            by_code=area_id is not None, by_name=area_name is not None,
        )  # fmt: skip
        caveats += _unmatched_caveats(joined)
    elif table_id or table_name or confirmed:
        raise InputError(
            QT_TRANSLATE_NOOP("convivencia", "To join by code or name, choose the table.")
        )
    overlaps, gaps = measured.overlaps, measured.gaps
    return Boundaries(
        areas=frame,
        mended=steps.notes_table(notes),
        unmatched=unmatched_table(joined),
        overlaps=overlaps if len(overlaps) else None,
        gaps=gaps if len(gaps) else None,
        summary={
            "rows": len(read.frame),
            "areas": len(frame),
            "merged": merged.merged_rows,
            "without_shape": len(mended.without),
            "mended": len(mended.broken),
            "overlaps": len(overlaps),
            "overlap_km2": float(overlaps["area_km2"].sum()),
            "gaps": len(gaps),
            "slivers": int(gaps["sliver"].sum()),
            "gap_km2": float(gaps["area_km2"].sum()),
            "islands": measured.islands,
            "joined": sum(found >= 0 for found in joined.row) if joined else 0,
            "unmatched_areas": _count(joined, "areas"),
            "unmatched_rows": _count(joined, "table"),
            "unmatched": len(joined.unmatched) if joined else 0,
        },
        caveats=tuple(caveats),
    )


def _count(joined: Joined | None, side: str) -> int:
    return sum(item.side == side for item in joined.unmatched) if joined else 0


def _unmatched_caveats(joined: Joined) -> list[Caveat]:
    """Say what the table and the areas do not have in common."""
    found = []
    if joined.other_code:
        found.append(
            caveat("other_code", count=len(joined.other_code), examples=_some(joined.other_code))
        )
    for side, code in (("areas", "unmatched_areas"), ("table", "unmatched_rows")):
        names = [item.name or item.code for item in joined.unmatched if item.side == side]
        if names:
            found.append(caveat(code, count=len(names), examples=_some(names)))
    return found


def _some(names: Sequence[str]) -> str:
    return ", ".join(names[:SHOWN]) + (" …" if len(names) > SHOWN else "")
