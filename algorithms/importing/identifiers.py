"""Give every incident an identifier that stays the same from one import to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..core.lazy import LazyPackage

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd
    from numpy.typing import NDArray
else:
    np = LazyPackage("numpy")


def identifiers_of(
    column: pd.Series[Any] | None, content: NDArray[np.uint64], *, pseudonyms: bool
) -> NDArray[Any]:
    """Return one identifier for each row, all different.

    A source's own identifier is replaced by a pseudonym (an HMAC with this computer's secret), so
    that nobody else can look a record up by it; ``source_row`` leads back to the file. Without an
    identifier, what stands in the row takes its place: the same row has the same identifier
    wherever it stands.

    Parameters
    ----------
    column : pandas.Series or None
        The source's identifiers as text.
    content : numpy.ndarray
        A hash of what stands in each row.
    pseudonyms : bool
        Whether to replace identifiers; else they are kept as they are.
    """
    import pandas as pd

    fallback = np.array([f"{value:016x}" for value in content.tolist()], dtype=object)
    if column is None:
        texts = fallback
    else:
        texts = np.asarray(column.str.strip(), dtype=object)
        missing = pd.isna(texts)
        texts = np.where(missing, fallback, texts)
    if pseudonyms:
        from ..privacy.secret import load_secret
        from ..privacy.secret import pseudonyms as of_texts

        texts = np.asarray(of_texts(load_secret(), [str(text) for text in texts]), dtype=object)
    return _different(texts)


def _different(texts: NDArray[Any]) -> NDArray[Any]:
    """Number texts that come again: abc, abc-2, abc-3."""
    import pandas as pd

    again = pd.Series(texts).duplicated().to_numpy()
    if not again.any():
        return texts
    result = texts.copy()
    turn = pd.Series(texts).groupby(texts, sort=False).cumcount().to_numpy() + 1
    for row in np.flatnonzero(again):
        result[row] = f"{texts[row]}-{turn[row]}"
    return result
