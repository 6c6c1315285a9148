"""Reference values with year and source: a backdrop to a municipality's own numbers."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from ..core.multilingual import Text, read_toml
from ..core.references import full_references
from ..core.text import QT_TRANSLATE_NOOP
from .auto_material import TableMaterial
from .auto_table import AutoColumn, AutoTable

__all__ = ["Benchmark", "benchmark_table", "benchmarks"]

FILE = Path(__file__).resolve().parents[2] / "resources" / "benchmarks.toml"
SHEET = QT_TRANSLATE_NOOP("convivencia", "Benchmarks")
OWN_RECORD = QT_TRANSLATE_NOOP("convivencia", "This record")
NO_HOMICIDES = QT_TRANSLATE_NOOP(
    "convivencia", "homicides of a whole year and a population, for the municipality's own rate"
)
BACKDROP = QT_TRANSLATE_NOOP(
    "convivencia",
    "References of another year or another way of counting are a backdrop, no target and no "
    "ranking.",
)


@dataclass(frozen=True, slots=True)
class Benchmark:
    """One reference value: of what kind, where, in which year, published by whom."""

    kind: str
    value: float
    year: int
    place: Text
    source: str


@lru_cache(maxsize=1)
def benchmarks() -> tuple[Benchmark, ...]:
    """Return the reference values that come with Convivencia."""
    entries: Any = read_toml(FILE)["references"]
    return tuple(
        Benchmark(
            entry["kind"],
            float(entry["value"]),
            int(entry["year"]),
            Text(entry["place"]["en"], entry["place"]["es"], entry["place"]["pt"]),
            entry["source"],
        )
        for entry in entries
    )


def benchmark_table(material: TableMaterial, lethal: AutoTable) -> AutoTable:
    """Return T-D3.10: the municipality's homicide rates, then the reference lines."""
    import pandas as pd

    rows: list[tuple[Any, ...]] = []
    if lethal.frame is not None:
        own = zip(lethal.frame["year"], lethal.frame["rate"].astype(float), strict=True)
        rows = [
            (material.study.title, int(year), rate, "own") for year, rate in own if rate == rate
        ]
    missing = () if rows else (NO_HOMICIDES,)
    lines = [item for item in benchmarks() if item.kind == "homicide_rate"]
    rows += [(f"{item.kind}:{item.place.en}", item.year, item.value, item.source) for item in lines]
    frame = pd.DataFrame(rows, columns=["place", "year", "rate", "source"])
    frame["year"] = frame["year"].astype(str)
    places: dict[str, str | Text] = {f"{item.kind}:{item.place.en}": item.place for item in lines}
    sources: dict[str, str | Text] = {
        item.source: Text(*(["; ".join(full_references(item.source))] * 3)) for item in lines
    }
    return AutoTable(
        "T-D3.10",
        SHEET,
        (
            AutoColumn("place", QT_TRANSLATE_NOOP("convivencia", "Place"), width=2.5, words=places),
            AutoColumn("year", QT_TRANSLATE_NOOP("convivencia", "Year"), width=1.0),
            AutoColumn(
                "rate",
                QT_TRANSLATE_NOOP("convivencia", "Homicides per 100,000"),
                "rate",
                width=1.5,
            ),
            AutoColumn(
                "source",
                QT_TRANSLATE_NOOP("convivencia", "Source"),
                width=4.5,
                words={**sources, "own": OWN_RECORD},
            ),
        ),
        frame,
        missing,
        ((BACKDROP, {}),),
    )
