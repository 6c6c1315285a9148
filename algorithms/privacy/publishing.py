"""How a layer passes: what is asked of it, what it loses, and its entry in the register."""

from __future__ import annotations

import dataclasses
import datetime
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import numpy as np
import pandas as pd

from ..core.caveats import Caveat, caveat
from ..core.errors import InputError
from ..core.provenance import Provenance, now, versions
from ..core.text import QT_TRANSLATE_NOOP
from ..intake.columns import require_column
from .cell_suppression import Earlier
from .minimums import Minimums
from .publish_counts import publish_counts, refuse_unnamed_counts
from .publish_layer import CHECKLIST
from .publish_points import publish_points
from .release_register import Release, default_register, read_register, register_release, relation
from .releases_compared import boundaries_of, earlier_of, refuse_small_differences
from .telling import distinct_texts, telling_columns

__all__ = ["Published", "Request", "publish"]

DAY = re.compile(r"\d{4}-\d{1,2}-\d{1,2}.*|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}.*")


@dataclass(frozen=True, slots=True)
class Request:
    """What somebody asks to publish: the parameters of ``publish_layer``."""

    level: Literal["committee", "public"]
    title: str
    name: str | None
    counts: tuple[str, ...]
    columns: tuple[str, ...]
    hierarchy: tuple[str, ...]
    population: str | None
    derived: tuple[str, ...]
    protected: tuple[str, ...]
    category: str | None
    confirmed: tuple[str, ...]
    source: str
    period: str
    earlier: Any
    minimum: int | None
    register: str | None

    @property
    def minimums(self) -> Minimums:
        """The level's minimums, raised when asked."""
        if self.minimum is None:
            return Minimums()
        if self.level == "committee":
            return Minimums(committee=self.minimum, protected=max(10, self.minimum))
        return Minimums(public=self.minimum, protected=max(10, self.minimum))


@dataclass(frozen=True, slots=True)
class Published:
    """What may go out."""

    frame: Any
    kind: Literal["polygons", "points", "table"]
    summary: dict[str, object]
    caveats: tuple[Caveat, ...]
    provenance: Provenance


def publish(layer: Any, request: Request) -> Published:
    """Let a layer through and enter it in the register.

    Raises
    ------
    InputError
        When the checklist is incomplete, points are not masked or protected, or an earlier
        release would betray a small number.
    """
    _refuse_unchecked(request)
    minimums = request.minimums
    path = Path(request.register) if request.register else default_register()
    register = [item for item in read_register(path) if item.source == request.source]
    if hasattr(layer, "attributes"):
        layer = _as_frame(layer)
    kind = _kind_of(layer)
    if kind == "points":
        frame, masks, caveats, k = publish_points(
            layer, request.columns, request.category, request.protected, minimums, register,
            request.level,
        )  # fmt: skip
        frame = _in_months(frame)
        release = _release(request, "points", "", {}, masks, k)
        withheld = 0
    else:
        frame, cells, caveats, withheld, areas = _counts(layer, kind, request, minimums, register)
        release = _release(request, "counts", areas, cells, {}, minimums.of(request.level))
    register_release(path, release)
    frame.attrs.clear()
    frame.attrs["title"] = request.title
    return Published(
        frame,
        kind,
        {"rows": len(frame), "withheld": withheld},
        caveats,
        _provenance(request, frame),
    )


def _refuse_unchecked(request: Request) -> None:
    if not request.title.strip():
        raise InputError(QT_TRANSLATE_NOOP("convivencia", "A published layer needs a title."))
    missing = [item for item, _ in CHECKLIST if item not in request.confirmed]
    if request.level == "public" and missing:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "Nothing is made public before the disclosure checklist (K-D17) is complete; not "
                "confirmed: {missing}.",
            ),
            missing=", ".join(missing),
        )


def _as_frame(points: Any) -> Any:
    import geopandas

    return geopandas.GeoDataFrame(
        points.attributes, geometry=geopandas.points_from_xy(points.x, points.y), crs=points.crs
    )


def _kind_of(layer: Any) -> Literal["polygons", "points", "table"]:
    import shapely

    if not hasattr(layer, "to_crs"):
        return "table"
    kinds = set(shapely.get_type_id(layer.geometry.to_numpy()).tolist()) - {-1}
    if kinds <= {0, 4}:
        return "points"
    if kinds <= {3, 6}:
        return "polygons"
    raise InputError(
        QT_TRANSLATE_NOOP("convivencia", "Only areas, masked points and tables can be published.")
    )


def _counts(
    layer: Any, kind: str, request: Request, minimums: Minimums, register: list[Release]
) -> tuple[Any, Any, tuple[Caveat, ...], int, str]:
    """Return areas or a table as they may be shown, and what they show."""
    title = str(getattr(layer, "attrs", {}).get("title", "layer"))
    if not request.counts or request.name is None:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "Name the columns of counts and the one that names the areas: rates and classes "
                "cannot be judged without them.",
            )
        )
    wanted = (
        request.name,
        *request.hierarchy,
        *((request.population,) if request.population else ()),
        *request.counts,
        *request.columns,
    )
    wanted = tuple(dict.fromkeys(wanted))
    for column in (*wanted, *request.derived, *request.protected):
        require_column(layer, column, title)
    attributes = pd.DataFrame(layer[list(wanted)]).reset_index(drop=True)
    judged = [c for c in wanted if c not in {request.name, *request.counts, *request.hierarchy}]
    wrong = telling_columns(attributes, judged)
    free = [c for c in judged if c not in {request.population, *request.derived, *wrong}]
    refuse_unnamed_counts(
        attributes, free, request.counts, request.population, minimums.of(request.level)
    )
    attributes = attributes.drop(columns=list(wrong))
    areas = boundaries_of(layer, request.name)
    same, caveats = _held_against(register, request, areas)
    result = publish_counts(
        attributes,
        request.name,
        request.counts,
        request.hierarchy,
        request.protected,
        request.population,
        request.derived,
        request.level,
        minimums,
        same,
        title,
    )
    frame = _in_months(result.frame, keep={*request.counts, request.name, *request.hierarchy})
    if kind == "polygons":
        import geopandas

        frame = geopandas.GeoDataFrame(frame, geometry=layer.geometry.to_numpy(), crs=layer.crs)
        if request.earlier is not None:
            refuse_small_differences(
                frame, request.earlier, request.counts, minimums.of(request.level), request.name
            )
    own = result.withheld
    withheld = int((own.hidden & (own.cells.source >= 0)).sum())
    caveats = [*caveats, *result.caveats]
    if withheld:
        caveats.append(
            caveat("suppressed_cells", count=withheld, minimum=minimums.of(request.level))
        )
    if own.recovered.any():
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "{count} withheld counts could still be worked out from the rest, so nothing is "
                "published: take larger areas, longer periods or fewer categories.",
            ),
            count=int(own.recovered.sum()),
        )
    if wrong:
        caveats.append(caveat("columns_left_out", columns=", ".join(wrong)))
    return frame, result.cells, tuple(caveats), withheld, areas


def _held_against(
    register: list[Release], request: Request, areas: str
) -> tuple[list[Earlier], list[Caveat]]:
    """Return earlier releases of the same cells, and say which others could be subtracted."""
    same, doubtful = [], []
    for release in register:
        how = relation(request.period, release.period)
        if release.kind != "counts" or how == "apart":
            continue
        shared = [column for column in request.counts if column in release.categories]
        if release.areas == areas and shared and how in {"same", "part", "whole"}:
            same.append(earlier_of(release, shared, request.counts, how))
            if len(shared) == len(request.counts) == len(release.categories):
                continue
        if request.earlier is None or release.areas == areas:
            doubtful.append(release.title)
    titles = ", ".join(dict.fromkeys(doubtful))
    return same, [caveat("differencing", titles=titles)] if titles else []


def _in_months(frame: Any, keep: set[str] | None = None) -> Any:
    """Write dates as year and month."""
    from ..intake.dates import read_dates

    result = frame.copy()
    for name in frame.columns:
        if name in (keep or set()) or name == "geometry":
            continue
        column = frame[name]
        dated = pd.api.types.is_datetime64_any_dtype(column)
        if not dated and column.dtype.kind not in "iufb":
            texts = distinct_texts(frame, [name])[str(name)]
            dated = bool(texts) and sum(bool(DAY.fullmatch(t)) for t in texts) >= 0.8 * len(texts)
        if dated:
            at, _ = read_dates(column, str(name))
            months = pd.Series(at.astype("datetime64[M]").astype(str), index=frame.index)
            result[name] = months.astype(object).where(~np.isnat(at), None)
    return result


def _release(
    request: Request,
    kind: Literal["counts", "points"],
    areas: str,
    cells: Any,
    masks: dict[str, str],
    minimum: int,
) -> Release:
    return Release(
        request.title,
        request.level,
        request.source,
        request.period,
        kind,
        areas,
        request.counts,
        cells,
        masks,
        datetime.date.today().isoformat(),
        minimum,
    )


def _provenance(request: Request, frame: Any) -> Provenance:
    """Say how it was made and nothing of where it comes from: no file, no fingerprint of counts."""
    told = ("level", "title", "counts", "columns", "hierarchy", "period", "minimum")
    values = {name: getattr(request, name) for name in told}
    values["columns"] = tuple(name for name in request.columns if name in frame.columns)
    values["minimums"] = dataclasses.asdict(request.minimums)
    return Provenance("publish_layer", values, (), versions(), now())
