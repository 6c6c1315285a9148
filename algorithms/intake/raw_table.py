"""A table as it arrives: every value as text, every row with its number in the file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd
    from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class Reading:
    """How to read a file, where its reader decides and does not leave it to detection.

    Parameters
    ----------
    encoding : str or None
        As Python names it.
    delimiter : str or None
        One character.
    header_row : int or None
        The row that names the columns, counted from 1; 0 for none.
    sheet : str or None
        The sheet of a workbook or the layer of a file.
    decimal : str or None
        comma or point; None reads each value by itself.
    """

    encoding: str | None = None
    delimiter: str | None = None
    header_row: int | None = None
    sheet: str | None = None
    decimal: str | None = None


@dataclass(frozen=True, slots=True)
class BadRow:
    """A row that does not fit the table: its number in the file and what stands there."""

    row: int
    text: str
    values: int


@dataclass(frozen=True, slots=True)
class RawTable:
    """A table as it arrives.

    Parameters
    ----------
    frame : pandas.DataFrame
        Every value as text; missing and empty ones are missing.
    source_row : numpy.ndarray
        The number of each row in the file, headers counted, from 1.
    title : str
        The file's name.
    detected : mapping
        What was found out: format, encoding, delimiter, line_end, header_row, decimal, sheet,
        layer, sheets, renamed (columns without or with repeated names).
    bad_rows : tuple of BadRow
        Rows that do not fit the header.
    above : tuple of tuple of str
        The rows above the header.
    x, y : numpy.ndarray or None
        Coordinates of a layer that has geometry; NaN where a row has none.
    crs : str or None
        The layer's CRS.
    """

    frame: pd.DataFrame
    source_row: NDArray[np.int64]
    title: str
    detected: Mapping[str, Any]
    bad_rows: tuple[BadRow, ...] = ()
    above: tuple[tuple[str, ...], ...] = ()
    x: NDArray[np.float64] | None = None
    y: NDArray[np.float64] | None = None
    crs: str | None = None
    notes: Mapping[str, Any] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.source_row)

    def taking(self, rows: NDArray[Any]) -> RawTable:
        """Return the table with only some of its rows, told by position or by a mask."""
        return replace(
            self,
            frame=self.frame.iloc[rows].reset_index(drop=True),
            source_row=self.source_row[rows],
            x=None if self.x is None else self.x[rows],
            y=None if self.y is None else self.y[rows],
        )

    @property
    def rows_read(self) -> int:
        """Every row below the header, those that do not fit included."""
        return len(self.source_row) + len(self.bad_rows)
