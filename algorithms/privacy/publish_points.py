"""Points as they may be published: masked, sealed, of no protected category."""

from __future__ import annotations

from typing import Any

import numpy as np

from ..core.caveats import Caveat, caveat
from ..core.errors import InputError
from ..core.text import QT_TRANSLATE_NOOP
from ..intake.columns import require_column
from .minimums import Level, Minimums
from .protected import protected_rows
from .release_register import SKETCH, Release
from .seal import SEAL, unbroken
from .secret import load_secret
from .telling import telling_columns

__all__ = ["publish_points"]

FEW_ROWS = 20
NEEDED = ("pseudonym", "k", SEAL)


def publish_points(
    layer: Any,
    columns: tuple[str, ...],
    category: str | None,
    protected: tuple[str, ...],
    minimums: Minimums,
    register: list[Release],
    level: Level,
) -> tuple[Any, dict[str, str], tuple[Caveat, ...], int]:
    """Return the points with the columns named, and the seals that the register remembers.

    Pseudonyms stay for the committee, so that its members can ask about a point; for the public
    they go: they would join one release to another.

    Raises
    ------
    InputError
        When a point is not masked, was masked otherwise before, or is of a protected category.
    """
    title = str(getattr(layer, "attrs", {}).get("title", "points"))
    _refuse_unmasked(layer, minimums, title)
    told = _refuse_protected(layer, columns, category, protected, title)
    pseudonyms, own = layer["pseudonym"].tolist(), layer[SEAL].tolist()
    masks = dict(sorted(zip(pseudonyms, own, strict=True))[:SKETCH])
    everything = dict(zip(pseudonyms, own, strict=True))
    for release in register:
        if any(everything.get(name, seal) != seal for name, seal in release.masks.items()):
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "convivencia",
                    "The same points were released as “{title}” with another mask: two masks of "
                    "one point lead to its place. Take the same method, k, areas and coordinate "
                    "system as then.",
                ),
                title=release.title,
            )
    for column in columns:
        require_column(layer, column, title)
    kept = [name for name in columns if name not in NEEDED]
    wrong = telling_columns(layer, kept, np.asarray(layer.geometry.x), np.asarray(layer.geometry.y))
    if level == "public":
        wrong |= {name: "identifier" for name in kept if _tells_rows_apart(layer[name])}
    kept = [name for name in kept if name not in wrong]
    first = ["pseudonym"] if level == "committee" else []
    frame = layer[[*first, *kept, layer.geometry.name]].reset_index(drop=True)
    caveats = () if told else (caveat("no_categories"),)
    if wrong:
        caveats = (*caveats, caveat("columns_left_out", columns=", ".join(wrong)))
    return frame, masks, caveats, int(layer["k"].min()) if len(layer) else minimums.k


def _tells_rows_apart(column: Any) -> bool:
    """Whether nearly every row has a value of its own, as numbers of records have."""
    return len(column) > FEW_ROWS and column.nunique() > 0.9 * len(column)


def _refuse_unmasked(layer: Any, minimums: Minimums, title: str) -> None:
    sealed = all(name in layer.columns for name in NEEDED)
    good = np.zeros(len(layer), dtype=bool)
    if sealed:
        levels = layer["k"].to_numpy(dtype=float, na_value=np.nan)
        whole = np.isfinite(levels) & (levels >= minimums.k)
        good[whole] = unbroken(
            load_secret(),
            layer["pseudonym"].astype(str).to_numpy()[whole].tolist(),
            layer.geometry.x.to_numpy()[whole],
            layer.geometry.y.to_numpy()[whole],
            levels[whole].astype(int).tolist(),
            layer[SEAL].astype(str).to_numpy()[whole].tolist(),
        )
    if not good.all():
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "{count} of the {rows} points of “{layer}” are not masked here among at least {k} "
                "people, or were changed since: run “mask points” and publish its result.",
            ),
            count=int((~good).sum()),
            rows=len(layer),
            layer=title,
            k=minimums.k,
        )


def _refuse_protected(
    layer: Any,
    columns: tuple[str, ...],
    category: str | None,
    protected: tuple[str, ...],
    title: str,
) -> bool:
    """Refuse protected points, by flag or by what any published text column says."""
    from ..intake.offences import classify

    shielded, told = protected_rows(layer, None, category, title)
    for flag in protected:
        more, _ = protected_rows(layer, flag, None, title)
        shielded |= more
        told = True
    for name in columns:
        if name in layer.columns and layer[name].dtype.kind not in "iufbM":
            text = layer[name].astype("string").fillna("")
            groups = classify(text.unique().tolist())
            shielded |= text.map({t: g.protected for t, g in groups.items()}).to_numpy(dtype=bool)
    if shielded.any():
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "{count} points of “{layer}” are of protected categories, which are never shown "
                "as points: leave them out.",
            ),
            count=int(shielded.sum()),
            layer=title,
        )
    return told
