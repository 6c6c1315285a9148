"""The seal of a masked point: proof, to who has the secret, that it was masked here and not moved.

``publish_layer`` lets points pass only with it, so that no other layer of points can be taken for
a masked one.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from .secret import draws

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

__all__ = ["SEAL", "seals", "unbroken"]

SEAL = "seal"
DIGITS = 16


def seals(secret: bytes, pseudonyms: Sequence[str], x: Any, y: Any, k: int) -> list[str]:
    """Return the seal of each point: its pseudonym, its place to a centimetre or so, and k."""
    texts = [
        f"{name}|{float(east):.7g}|{float(north):.8g}|{k}"
        for name, east, north in zip(pseudonyms, x, y, strict=True)
    ]
    return [item.hex()[:DIGITS] for item in draws(secret, "seal", texts)]


def unbroken(
    secret: bytes,
    pseudonyms: Sequence[str],
    x: Any,
    y: Any,
    k: Sequence[int],
    given: Sequence[str],
) -> NDArray[np.bool_]:
    """Tell which points bear the seal that they must."""
    import numpy as np

    levels = np.asarray(k, dtype=np.int64)
    result = np.zeros(len(levels), dtype=bool)
    for value in np.unique(levels):
        rows = np.flatnonzero(levels == value).tolist()
        expected = seals(
            secret,
            [pseudonyms[row] for row in rows],
            np.asarray(x)[rows],
            np.asarray(y)[rows],
            int(value),
        )
        result[rows] = [given[row] == own for row, own in zip(rows, expected, strict=True)]
    return result
