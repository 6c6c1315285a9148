"""Give every incident an identifier that stays the same from one import to the next."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .duplicates import row_digests

if TYPE_CHECKING:
    import pandas as pd


def identifiers_of(
    column: pd.Series[Any] | None,
    rows: Callable[[], pd.DataFrame],
    *,
    pseudonyms: bool,
    distinct: bool,
) -> Any:
    """Return one identifier for each row, all different.

    A source's own identifier is replaced by a pseudonym (an HMAC with this computer's secret), so
    that nobody else can look a record up by it; ``source_row`` leads back to the file. Without an
    identifier, what stands in the row takes its place: the same row has the same identifier
    wherever it stands.

    Parameters
    ----------
    column : pandas.Series or None
        The source's identifiers as text.
    rows : callable
        Gives the rows, for those without an identifier.
    pseudonyms : bool
        Whether to replace identifiers; else they are kept as they are.
    distinct : bool
        Whether no identifier is known to repeat.
    """
    texts = (
        _digests_as_text(rows()) if column is None else column.str.strip().reset_index(drop=True)
    )
    missing = texts.isna()
    if missing.any():
        texts = texts.copy()
        texts[missing] = _digests_as_text(rows().reset_index(drop=True)[missing]).to_numpy()
    if not distinct or column is None or missing.any():
        texts = _different(texts)
    if not pseudonyms:
        return texts.array
    import pandas as pd

    from ..privacy.secret import load_secret
    from ..privacy.secret import pseudonyms as of_texts

    return pd.array(of_texts(load_secret(), texts.tolist()), dtype="str")


def _digests_as_text(frame: pd.DataFrame) -> pd.Series[Any]:
    import pandas as pd

    return pd.Series([f"{value:016x}" for value in row_digests(frame).tolist()], dtype="str")


def _different(texts: pd.Series[Any]) -> pd.Series[Any]:
    """Number texts that come again: abc, abc-2, abc-3."""
    again = texts.duplicated()
    if not again.any():
        return texts
    turn = texts.groupby(texts, sort=False).cumcount()[again] + 1
    numbered = texts.copy()
    numbered[again] = texts[again] + "-" + turn.astype("str")
    return _different(numbered)
