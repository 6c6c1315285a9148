"""Caveats about boundaries, and what could not be joined to an area."""

from __future__ import annotations

from ..text import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "unmatched_incidents": QT_TRANSLATE_NOOP(
        "convivencia",
        "Incidents outside every area, not counted in any: {count} ({share:.1%} of those located).",
    ),
    "in_two_areas": QT_TRANSLATE_NOOP(
        "convivencia",
        "Incidents inside more than one area because boundaries overlap: {count}. "
        "Each is counted once, in the area with the lowest id.",
    ),
    "on_edge": QT_TRANSLATE_NOOP(
        "convivencia",
        "Incidents exactly on a shared boundary: {count}. "
        "Each is counted once, in the area with the lowest id.",
    ),
    "unknown_codes": QT_TRANSLATE_NOOP(
        "convivencia",
        "Incidents whose area code or name matches no area: {count}. Not matched: {examples}.",
    ),
    "rows_without_area": QT_TRANSLATE_NOOP(
        "convivencia",
        "Rows of the table whose code or name is no area's, left out: {count}. Not matched: "
        "{examples}.",
    ),
    "areas_not_in_table": QT_TRANSLATE_NOOP(
        "convivencia", "Areas that the table does not name, for which no rate exists: {count}."
    ),
    "merged_rows": QT_TRANSLATE_NOOP(
        "convivencia",
        "Rows merged into another of the same identifier: {count}, in {areas} areas. The other "
        "columns are those of the first row; nothing was summed.",
    ),
    "repeated_identifiers": QT_TRANSLATE_NOOP(
        "convivencia",
        "Rows that share their identifier with another: {count}. They stay apart, as asked.",
    ),
    "repeated_names": QT_TRANSLATE_NOOP(
        "convivencia",
        "Areas that share their name with another: {count}. By name alone nothing is joined to "
        "them.",
    ),
    "boundary_overlaps": QT_TRANSLATE_NOOP(
        "convivencia",
        "Pairs of areas that overlap: {count}, {km2:.4f} km² in all ({share:.3%} of the areas' "
        "land), up to {largest:.1%} of the smaller area. They were measured, not mended.",
    ),
    "boundary_gaps": QT_TRANSLATE_NOOP(
        "convivencia",
        "Gaps inside the territory that belong to no area: {count} ({km2:.4f} km² in all), "
        "{slivers} of them slivers. They were measured, not closed.",
    ),
    "other_code": QT_TRANSLATE_NOOP(
        "convivencia",
        "Areas joined by name although their codes differ: {count} ({examples}). An area that kept "
        "its name and changed its code has often changed its boundary too.",
    ),
    "unmatched_areas": QT_TRANSLATE_NOOP(
        "convivencia",
        "Areas for which the table has no row: {count}. They have no value, which is not zero: "
        "{examples}.",
    ),
    "unmatched_rows": QT_TRANSLATE_NOOP(
        "convivencia", "Rows of the table that belong to no area: {count}. Not matched: {examples}."
    ),
    "joined_without_points": QT_TRANSLATE_NOOP(
        "convivencia",
        "Incidents were matched to areas by code or name and have no coordinates: small hot spots, "
        "density and displacement, which need points, were left out.",
    ),
}
