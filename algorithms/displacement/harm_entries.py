"""Harm weights as people write them: a category and a number each."""

from __future__ import annotations

import math
from collections.abc import Mapping

from ..core.errors import InputError
from ..core.text import QT_TRANSLATE_NOOP


def read_harm_weights(entries: tuple[str, ...], category: str | None) -> dict[str, float]:
    """Read ``Robbery=7`` entries into weights by category."""
    weights: dict[str, float] = {}
    for entry in entries:
        name, separator, number = entry.rpartition("=")
        try:
            weight = float(number)
        except ValueError:
            weight = -1.0
        if not separator or not name.strip() or not 0 <= weight < math.inf or category is None:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "convivencia",
                    "Harm weights need the category column and entries such as Robbery=7, not "
                    "“{value}”.",
                ),
                value=entry,
            )
        weights[name.strip()] = weight
    return weights


def weights_in_use(
    weights: Mapping[str, float], happened: set[str], title: str
) -> tuple[dict[str, float], tuple[str, ...]]:
    """Return the weights of the categories that happened, and the categories without a weight.

    One that did not happen counts as zero.
    """
    used = {name: weight for name, weight in weights.items() if name in happened}
    if not used:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "No incident of “{layer}” is of a category with a harm weight; there are {known}.",
            ),
            layer=title,
            known=", ".join(sorted(happened)[:12]),
        )
    return used, tuple(sorted(happened - set(used) - {""}))
