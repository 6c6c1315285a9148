"""Columns and parts that several local statistics have, declared once."""

from __future__ import annotations

from typing import Annotated, Any

from ..core.results import Column, part
from ..core.text import QT_TRANSLATE_NOOP
from ..core.vocabulary import Param, Role

AREAS = Column("areas", "integer", QT_TRANSLATE_NOOP("convivencia", "Areas with a value"))
ISLANDS = Column("islands", "integer", QT_TRANSLATE_NOOP("convivencia", "Areas without neighbours"))
CATEGORY = Column("category", "text", QT_TRANSLATE_NOOP("convivencia", "Category"), optional=True)
Z = Column("z", "float", QT_TRANSLATE_NOOP("convivencia", "z-score"))
P_VALUE = Column(
    "p_value", "float", QT_TRANSLATE_NOOP("convivencia", "p-value (normal)"), decimals=4
)
P_SIM = Column(
    "p_sim", "float", QT_TRANSLATE_NOOP("convivencia", "p-value (permutation)"), decimals=4
)
P_ADJUSTED = Column(
    "p_adjusted", "float", QT_TRANSLATE_NOOP("convivencia", "p-value, corrected"), decimals=4
)
MORAN_COLUMNS = (
    CATEGORY,
    Column("local_i", "float", QT_TRANSLATE_NOOP("convivencia", "Local Moran's I")),
    Z,
    Column("lag", "float", QT_TRANSLATE_NOOP("convivencia", "Mean of the neighbours")),
    Column("quadrant", "text", QT_TRANSLATE_NOOP("convivencia", "Quadrant")),
    P_SIM,
    P_ADJUSTED,
    Column("cluster", "text", QT_TRANSLATE_NOOP("convivencia", "Cluster or outlier")),
)
MORAN_SUMMARY = (
    AREAS,
    Column("high_high", "integer", QT_TRANSLATE_NOOP("convivencia", "High among high")),
    Column("low_low", "integer", QT_TRANSLATE_NOOP("convivencia", "Low among low")),
    Column("high_low", "integer", QT_TRANSLATE_NOOP("convivencia", "High among low")),
    Column("low_high", "integer", QT_TRANSLATE_NOOP("convivencia", "Low among high")),
    ISLANDS,
)

DrawNeighbours = Annotated[
    bool,
    Role("flag", makes="neighbours"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Draw the neighbours"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "Also make a layer of lines from each area to its neighbours, to see what was compared "
            "with what.",
        ),
        advanced=True,
    ),
]


def neighbours_part() -> Any:
    """Declare the optional picture of the neighbour graph."""
    return part(
        QT_TRANSLATE_NOOP("convivencia", "Neighbours"),
        "lines",
        Column("from_id", "text", QT_TRANSLATE_NOOP("convivencia", "Area")),
        Column("to_id", "text", QT_TRANSLATE_NOOP("convivencia", "Neighbour")),
        Column("weight", "float", QT_TRANSLATE_NOOP("convivencia", "Weight"), decimals=3),
        Column("mutual", "flag", QT_TRANSLATE_NOOP("convivencia", "Both ways")),
        style="neighbours",
        optional=True,
    )
