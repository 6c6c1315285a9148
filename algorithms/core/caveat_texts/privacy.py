"""Caveats about what is withheld, masked or left out to protect people."""

from __future__ import annotations

from ..text import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "suppressed_cells": QT_TRANSLATE_NOOP(
        "convivencia",
        "Small counts are withheld to protect people: {count} cells below {minimum}.",
    ),
    "protected_categories": QT_TRANSLATE_NOOP(
        "convivencia",
        "Protected categories (violence against women and in the family, sexual offences, "
        "children) are shown only in totals: {count} incidents.",
    ),
    "protected_left_out": QT_TRANSLATE_NOOP(
        "convivencia",
        "There are fewer than {minimum} incidents of protected categories. They are left out of "
        "every figure, because the totals would tell their number.",
    ),
    "no_categories": QT_TRANSLATE_NOOP(
        "convivencia",
        "No category column was named: protected categories could not be told apart and are "
        "counted in places like any other.",
    ),
    "withheld_cells": QT_TRANSLATE_NOOP(
        "convivencia",
        "Withheld to protect people: {count} of {cells} counts, {small} of them below the minimum "
        "and the others to cover these; and {totals} totals.",
    ),
    "withheld_columns": QT_TRANSLATE_NOOP(
        "convivencia",
        "Columns withheld together with the counts, because the counts could be computed "
        "from them: {columns}.",
    ),
    "still_recoverable": QT_TRANSLATE_NOOP(
        "convivencia",
        "{count} withheld counts can still be worked out from what is shown: publish none of this.",
    ),
    "earlier_revised": QT_TRANSLATE_NOOP(
        "convivencia",
        "{count} counts are smaller than in the earlier release that covers a part of the same "
        "events: the data were revised in between.",
    ),
    "identifiers_are_rows": QT_TRANSLATE_NOOP(
        "convivencia",
        "The identifiers look like row numbers. If another export numbers the incidents anew, "
        "they are masked anew, and the average of the masks tells the place.",
    ),
    "masked_clouds": QT_TRANSLATE_NOOP(
        "convivencia",
        "At {places} places lie three or more incidents, up to {most}: their masked points "
        "surround the place. The grid hides them better.",
    ),
    "not_masked": QT_TRANSLATE_NOOP(
        "convivencia",
        "Points left out because they lie outside the areas or cannot be hidden among enough "
        "people: {count}.",
    ),
    "differencing": QT_TRANSLATE_NOOP(
        "convivencia",
        "The same data were released before with other boundaries, categories or dates ({titles}): "
        "check that no small number is left when one is subtracted from the other.",
    ),
    "columns_left_out": QT_TRANSLATE_NOOP(
        "convivencia", "Columns not published because they say who, where or when: {columns}."
    ),
    "exact_rates_left_out": QT_TRANSLATE_NOOP(
        "convivencia",
        "Values resting on fewer than {bound} reported events are published as classes: {count}.",
    ),
}
