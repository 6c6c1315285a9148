"""Put the clean incidents together: the same columns whatever the source."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..core.lazy import LazyPackage
from ..intake.points import Points
from .identifiers import identifiers_of
from .reading_roles import column_of
from .roles import plain_heading

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd
    from numpy.typing import NDArray

    from ..intake.raw_table import RawTable
    from .classes import Classes
    from .moments import Moments
    from .people import People
    from .placing import Placed, Study
    from .positions import Positions
    from .profile import Profile
    from .spots import Spots

    BoolArray = NDArray[np.bool_]
else:
    np = LazyPackage("numpy")

PRECISION_WORDS = {
    "exact": ("gps", "exact", "exacto", "exata", "rooftop", "punto", "ponto", "coordenada"),
    "address": ("address", "direccion", "domicilio", "endereco", "interpolated", "portal"),
    "block": ("block", "cuadra", "manzana", "quadra", "esquina", "interseccion", "intersection"),
    "street": ("street", "calle", "via", "rua", "logradouro", "geometric center"),
    "area": (
        "centroid", "centroide", "barrio", "colonia", "bairro", "neighbourhood", "approximate",
        "postcode", "zip", "cep", "sector", "vereda",
    ),
    "municipality": ("municipio", "municipality", "ciudad", "cidade", "city"),
}  # fmt: skip


def clean_frame(
    raw: RawTable,
    profile: Profile,
    kept: BoolArray,
    *,
    counts: NDArray[np.float64] | None,
    moments: Moments | None,
    positions: Positions | None,
    spots: Spots | None,
    place: Placed | None,
    study: Study | None,
    classes: Classes | None,
    people: People,
    pseudonyms: bool,
    distinct_ids: bool = False,
) -> Points:
    """Return the clean incidents that were kept, with every column of the contract."""
    import pandas as pd

    rows = np.flatnonzero(kept)
    nothing = pd.Series(pd.array([None] * len(rows), dtype="str"))

    def text(role: str) -> pd.Series[Any]:
        column = column_of(raw, profile, role)
        return nothing if column is None else column.iloc[rows].str.strip().reset_index(drop=True)

    identifier = column_of(raw, profile, "id")
    result: dict[str, Any] = {
        "incident_id": identifiers_of(
            None if identifier is None else identifier.iloc[rows],
            lambda: raw.frame.iloc[rows],
            pseudonyms=pseudonyms,
            distinct=distinct_ids,
        ),
        **_when(moments, rows),
        **_what(classes, rows),
        "counting_unit": _constant(profile.counting_unit, len(rows)),
        "victim_sex": nothing if people.sex is None else pd.array(people.sex[rows], dtype="str"),
        "victim_age": pd.array([None] * len(rows), dtype="Int64")
        if people.age is None
        else people.age.iloc[rows].array,
        "relationship": text("relationship"),
        "mechanism": text("mechanism"),
        "place_type": text("place_type"),
        "source": text("source"),
        "position_precision": pd.array(
            precision_of(raw, profile, positions, spots, place)[rows], dtype="str"
        ),
        "source_row": raw.source_row[rows],
        **_where(raw, profile, place, study, rows),
    }
    if counts is not None:
        result["events"] = counts[rows]
    for name in profile.keep:
        result[_free(name, result)] = raw.frame[name].iloc[rows].reset_index(drop=True)
    frame = pd.DataFrame(result)
    if positions is None:
        nowhere = np.full(len(rows), np.nan)
        return Points(nowhere, nowhere.copy(), frame, None, {"title": raw.title})
    return Points(positions.x[rows], positions.y[rows], frame, positions.crs, {"title": raw.title})


def _constant(value: str, count: int) -> Any:
    """Return a column of text with one value, stored once."""
    import pandas as pd

    return pd.array(np.full(count, value, dtype=object), dtype="str")


def _from_codes(values: NDArray[Any], codes: NDArray[np.int64]) -> Any:
    """Return a column of text from a few distinct values, without a Python object for each row."""
    import pandas as pd
    import pyarrow as pa

    distinct = pa.array([None if item is None else str(item) for item in values], type=pa.string())
    taken = distinct.take(pa.array(codes))
    return pd.array(taken, dtype="str")


def _when(moments: Moments | None, rows: NDArray[np.int64]) -> dict[str, Any]:
    import pandas as pd

    if moments is None:
        never = np.full(len(rows), np.datetime64("NaT", "s"))
        return {
            "occurred_at": never,
            "occurred_until": never.copy(),
            "date_precision": _constant("none", len(rows)),
        }
    return {
        "occurred_at": moments.at[rows],
        "occurred_until": moments.until[rows],
        "date_precision": pd.array(moments.precision[rows], dtype="str"),
    }


def _what(classes: Classes | None, rows: NDArray[np.int64]) -> dict[str, Any]:
    import pandas as pd

    if classes is None:
        nothing = pd.array([None] * len(rows), dtype="str")
        unknown = pd.array([None] * len(rows), dtype="boolean")
        return {"category": nothing, "iccs": nothing, "axis": nothing, "protected": unknown}
    codes = classes.codes[rows]
    return {
        "category": _from_codes(classes.names, codes),
        "iccs": _from_codes(classes.iccs, codes),
        "axis": _from_codes(classes.axis, codes),
        "protected": classes.protected[codes],
    }


def _where(
    raw: RawTable,
    profile: Profile,
    place: Placed | None,
    study: Study | None,
    rows: NDArray[np.int64],
) -> dict[str, Any]:
    """Return the area of each incident: of the study where it lies in one, else as written."""
    if place is not None and study is not None:
        codes = np.where(place.area[rows] < 0, len(study.table.frame), place.area[rows])
        columns = {"area_id": _from_codes(np.append(study.labels(study.area_id), [None]), codes)}
        if study.area_name is not None:
            names = np.append(study.labels(study.area_name), [None])
            columns["area_name"] = _from_codes(names, codes)
        return columns
    written = column_of(raw, profile, "area")
    if written is None:
        return {}
    return {"area_name": written.iloc[rows].str.strip().reset_index(drop=True)}


def precision_of(
    raw: RawTable,
    profile: Profile,
    positions: Positions | None,
    spots: Spots | None,
    place: Placed | None,
) -> NDArray[Any]:
    """Return how precisely each position is known.

    exact, address, block, street, area or municipality as the source says; rounded, jittered,
    snapped, default_point or area_centroid as was found; area where only the area is known; none.
    """
    result = np.full(len(raw), "none", dtype=object)
    if place is not None:
        result[place.area >= 0] = "area"
    if positions is None or spots is None:
        return result
    stated = profile.precision or "exact"
    if spots.jittered and profile.precision is None:
        stated = "unrepeated"
    if spots.snapped and profile.precision is None:
        stated = "snapped"
    each = np.full(len(raw), stated, dtype=object)
    column = column_of(raw, profile, "precision")
    if column is not None:
        each = _written_precision(column, each)
    each[spots.rounded] = "rounded"
    each[spots.stacked] = "default_point"
    each[spots.on_centre] = "area_centroid"
    return np.where(positions.located, each, result)


def _written_precision(column: pd.Series[Any], otherwise: NDArray[Any]) -> NDArray[Any]:
    import pandas as pd

    codes, distinct = pd.factorize(column, use_na_sentinel=True)
    found = [None, *(_precision_word(str(item)) for item in distinct)]
    words = np.array(found, dtype=object)[codes + 1]
    return np.where(words == np.array(None), otherwise, words)


def _precision_word(text: str) -> str | None:
    plain = plain_heading(text)
    for precision, words in PRECISION_WORDS.items():
        if any(word in plain.split() or word == plain for word in words):
            return precision
    return None


def _free(name: str, taken: dict[str, Any]) -> str:
    free = str(name)
    while free.casefold() in {item.casefold() for item in taken}:
        free += "_source"
    return free
