"""Which areas of a panel had the measure, and which they are compared with."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ..core.caveats import Caveat, caveat
from ..core.errors import InputError
from ..core.text import QT_TRANSLATE_NOOP
from .panel import CONTROL, TREATED, Panel

if TYPE_CHECKING:
    from numpy.typing import NDArray

    BoolArray = NDArray[np.bool_]

MOST_NAMED = 12


def groups_of(
    panel: Panel, treated: tuple[str, ...], others: tuple[str, ...] = ()
) -> tuple[BoolArray, BoolArray, list[Caveat]]:
    """Return which areas are treated, which are not, and what was left out.

    Parameters
    ----------
    panel : Panel
        With ``status`` where a column says it.
    treated : tuple of str
        Identifiers, where no column does.
    others : tuple of str
        Identifiers of those compared with; all that are not treated when empty.

    Raises
    ------
    InputError
        When an area is not in the table, or a group is empty.
    """
    notes: list[Caveat] = []
    if panel.status:
        ours = np.array([word in TREATED for word in panel.status])
        rest = np.array([word in CONTROL for word in panel.status])
        if left := int((~ours & ~rest).sum()):
            notes.append(caveat("other_zones", count=left))
    elif treated:
        ours = _named(panel, treated)
        rest = ~ours
    else:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia", "Say which areas had the measure: name them or the column that does."
            )
        )
    if others:
        rest = _named(panel, others) & ~ours
    for group, sentence in (
        (ours, QT_TRANSLATE_NOOP("convivencia", "No area of “{layer}” is treated.")),
        (
            rest,
            QT_TRANSLATE_NOOP("convivencia", "“{layer}” has no untreated area to compare with."),
        ),
    ):
        if not group.any():
            raise InputError(sentence, layer=panel.title)
    return ours, rest, notes


def _named(panel: Panel, names: tuple[str, ...]) -> BoolArray:
    wanted = {name.strip() for name in names}
    unknown = sorted(wanted - set(panel.areas.tolist()))
    if unknown:
        known = ", ".join(panel.areas[:MOST_NAMED].tolist())
        raise InputError(
            QT_TRANSLATE_NOOP("convivencia", "“{layer}” has no area {names}; it has {known}."),
            layer=panel.title,
            names=", ".join(unknown[:MOST_NAMED]),
            known=known + (" …" if len(panel.areas) > MOST_NAMED else ""),
        )
    chosen: BoolArray = np.isin(panel.areas, np.array(sorted(wanted)))
    return chosen
