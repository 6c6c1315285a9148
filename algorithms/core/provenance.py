"""Where numbers come from: enough to run them again, never a path."""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path
from typing import Any

from .version import VERSION

LIBRARIES = (
    "numpy",
    "scipy",
    "pandas",
    "geopandas",
    "shapely",
    "libpysal",
    "esda",
    "rasterio",
    "statsmodels",
)


@dataclass(frozen=True, slots=True)
class InputRecord:
    """One input: its parameter, title, rows and a fingerprint of what was used of it.

    A layer's fingerprint is that of its content, a file's that of its bytes; of a file the rows
    are not known here.
    """

    parameter: str
    title: str
    rows: int | None
    sha256: str


@dataclass(frozen=True, slots=True)
class Provenance:
    """Everything that makes the numbers: the same provenance gives the same numbers again."""

    analysis: str
    parameters: Mapping[str, object]
    inputs: tuple[InputRecord, ...]
    versions: Mapping[str, str]
    computed_at: str

    def as_dict(self) -> dict[str, Any]:
        """The provenance as JSON carries it."""
        return asdict(self)


@lru_cache(maxsize=1)
def versions() -> Mapping[str, str]:
    """Return the versions of this project, Python and the libraries the numbers rest on."""
    from importlib import metadata

    found = {"convivencia": VERSION, "python": ".".join(map(str, sys.version_info[:3]))}
    for name in LIBRARIES:
        try:
            found[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            continue
    return found


def now() -> str:
    """Return the present moment in UTC, to the second, as ISO 8601."""
    return datetime.now(UTC).replace(microsecond=0).isoformat()


def file_fingerprint(path: str) -> str | None:
    """Return the SHA-256 of a file's bytes; None for what is no file."""
    file = Path(path.split("|", 1)[0])
    try:
        with file.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest()
    except (OSError, ValueError):
        return None


def fingerprint(table: Any, columns: tuple[str, ...]) -> str:
    """Return the SHA-256 of a table's used columns and coordinates.

    The content is hashed, not the file, so that the same layer read from a shapefile, a GeoPackage
    or QGIS's memory has the same fingerprint.
    """
    import numpy as np
    import pandas as pd

    digest = hashlib.sha256()
    frame = getattr(table, "attributes", table)
    for name in columns:
        if name not in frame.columns:
            continue
        series = frame[name]
        digest.update(name.encode())
        if pd.api.types.is_datetime64_any_dtype(series):
            moments = series.to_numpy(dtype="datetime64[s]")
            digest.update(np.ascontiguousarray(moments).tobytes())
        elif pd.api.types.is_numeric_dtype(series):
            numbers = series.to_numpy(dtype=float, na_value=np.nan)
            digest.update(np.ascontiguousarray(numbers).tobytes())
        else:
            hashes = pd.util.hash_pandas_object(series.astype("string"), index=False)
            digest.update(hashes.to_numpy().tobytes())
    if hasattr(table, "x") and hasattr(table, "attributes"):
        digest.update(np.ascontiguousarray(table.x).tobytes())
        digest.update(np.ascontiguousarray(table.y).tobytes())
    elif hasattr(frame, "geometry"):
        for shape in frame.geometry.to_wkb():
            digest.update(shape or b"null")
    return digest.hexdigest()
