"""What is asked of points before they are masked, and what their masks do not hide."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.caveats import Caveat, caveat
from ..core.errors import InputError
from ..core.lazy import LazyPackage
from ..core.text import QT_TRANSLATE_NOOP
from .minimums import LOWEST

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from ..intake.points import Points
    from .masked import Masked
else:
    np = LazyPackage("numpy")

__all__ = ["identifiers_of", "mask_caveats", "refuse_telling", "without_protected"]

MANY_AT_A_PLACE = 3
"""So many incidents at one place make a cloud whose middle tells it."""


def refuse_telling(layer: Points, keep: tuple[str, ...], identifier: str, title: str) -> None:
    """Refuse columns that say who or where."""
    from ..intake.columns import require_column
    from .telling import telling_columns

    for name in (identifier, *keep):
        require_column(layer.attributes, name, title)
    wrong = telling_columns(layer.attributes, keep, layer.x, layer.y)
    if identifier in keep:
        wrong[identifier] = "identifier"
    if wrong:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "These columns say who or where and cannot stay beside masked points: {columns}.",
            ),
            columns=", ".join(wrong),
        )


def identifiers_of(layer: Points, column: str, title: str) -> list[str]:
    """Return the identifiers as text; refuse a missing one."""
    from ..intake.incidents import category_texts

    held = layer.attributes[column]
    missing = np.flatnonzero(held.isna().to_numpy())
    if len(missing):
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "“{column}” of “{layer}” is empty in row {row}: every point needs its identifier "
                "to be masked alike in every release.",
            ),
            column=column,
            layer=title,
            row=int(missing[0]) + 1,
        )
    return [str(name) for name in category_texts(held)]


def without_protected(
    shielded: NDArray[np.bool_], choice: str, k: int, title: str
) -> NDArray[np.int64]:
    """Return which rows are masked; protected ones are refused, left out or hidden better."""
    number = int(shielded.sum())
    if number and choice == "refuse":
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "{count} points of “{layer}” are of protected categories, which are never shown "
                "as points: leave them out.",
            ),
            count=number,
            layer=title,
        )
    if number and choice == "mask" and k < LOWEST.k_protected:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "Protected incidents must be hidden among at least {bound} people, not {k}.",
            ),
            bound=LOWEST.k_protected,
            k=k,
        )
    return np.flatnonzero(~shielded) if choice == "leave_out" else np.arange(len(shielded))


def mask_caveats(chosen: Points, names: list[str], masked: Masked, told: bool) -> list[Caveat]:
    """Say what the masks do not hide."""
    caveats = [] if told else [caveat("no_categories")]
    if len(names) > 1 and names in (
        [str(row) for row in range(len(names))],
        [str(row + 1) for row in range(len(names))],
    ):
        caveats.append(caveat("identifiers_are_rows"))
    if masked.method == "donut" and len(names):
        _, number = np.unique(np.column_stack([chosen.x, chosen.y]), axis=0, return_counts=True)
        if number.max() >= MANY_AT_A_PLACE:
            caveats.append(
                caveat(
                    "masked_clouds",
                    places=int((number >= MANY_AT_A_PLACE).sum()),
                    most=int(number.max()),
                )
            )
    lost = len(names) - len(masked.rows)
    if lost:
        caveats.append(caveat("not_masked", count=lost))
    return caveats
