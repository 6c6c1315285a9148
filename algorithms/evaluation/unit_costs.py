"""What one event costs, and whom: unit costs with currency, price year and source."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..core.caveats import Caveat, caveat
from ..core.errors import InputError
from ..core.text import QT_TRANSLATE_NOOP
from .discounting import at_prices_of
from .harm_weights import plain

if TYPE_CHECKING:
    import pandas as pd

ILLUSTRATIVE = Path(__file__).resolve().parents[2] / "resources" / "costs" / "illustrative.csv"
COLUMNS = ("offence", "unit_cost", "currency", "price_year", "source")
UNNAMED = "not_said"
"""Who bears a cost when the table does not say."""
INVENTED = "illustrative"


@dataclass(frozen=True, slots=True)
class UnitCosts:
    """The cost of one event by offence and by who bears it, in prices of one year.

    Parameters
    ----------
    costs : mapping of (str, str) to float
        By offence (see ``plain``) and bearer.
    currency : str
        Of all of them.
    price_year : int
        Of all of them.
    caveats : tuple of Caveat
        What was left out.
    """

    costs: Mapping[tuple[str, str], float]
    currency: str
    price_year: int
    caveats: tuple[Caveat, ...]

    @property
    def offences(self) -> tuple[str, ...]:
        """The offences that have a cost."""
        return tuple(dict.fromkeys(offence for offence, _ in self.costs))

    def of_one(self, offence: str) -> float | None:
        """Return what one event costs all together; None, not zero, where it is unknown."""
        held = [cost for (name, _), cost in self.costs.items() if name == plain(offence)]
        return sum(held) if held else None

    def borne(self, offence: str) -> dict[str, float]:
        """Return what one event costs each who bears it."""
        return {bearer: cost for (name, bearer), cost in self.costs.items() if name == offence}


def read_unit_costs(
    table: pd.DataFrame, title: str, price_year: int | None, index: Mapping[int, float]
) -> UnitCosts | None:
    """Take the unit costs of a table; several rows of an offence add up.

    A row without a source or a price year is left out and said. None when no row is left.

    Raises
    ------
    InputError
        When a column is missing, a cost is no amount, or currencies or price years do not meet.
    """
    from ..intake.columns import numeric_column, require_column

    for column in COLUMNS:
        require_column(table, column, title)
    costs, years = (
        numeric_column(table, column, title)[0] for column in ("unit_cost", "price_year")
    )
    rows = []
    left_out = 0
    for place in range(len(table)):
        offence, currency, source, bearer = (
            _text(table, column, place) for column in ("offence", "currency", "source", "bearer")
        )
        if not source or not math.isfinite(years[place]):
            left_out += 1
            continue
        if not offence or not currency or not math.isfinite(costs[place]) or costs[place] < 0:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "convivencia",
                    "Row {row} of “{layer}” needs an offence, a currency and a unit cost of zero "
                    "or more.",
                ),
                row=place + 1,
                layer=title,
            )
        rows.append((plain(offence), bearer or UNNAMED, float(costs[place]), int(years[place]),
                     currency, source))  # fmt: skip
    told = (caveat("cost_without_source", count=left_out),) if left_out else ()
    if not rows:
        return UnitCosts({}, "", price_year or 0, told)
    return _added(rows, title, price_year, index, told)


def _added(
    rows: list[tuple[str, str, float, int, str, str]],
    title: str,
    price_year: int | None,
    index: Mapping[int, float],
    told: tuple[Caveat, ...],
) -> UnitCosts:
    currencies = sorted({currency for *_, currency, _ in rows})
    if len(currencies) > 1:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia", "“{layer}” has several currencies ({known}): give one."
            ),
            layer=title,
            known=", ".join(currencies),
        )
    wanted = price_year or max(year for *_, year, _, _ in rows)
    costs: dict[tuple[str, str], float] = {}
    for offence, bearer, cost, year, _, _ in rows:
        key = offence, bearer
        costs[key] = costs.get(key, 0.0) + at_prices_of(cost, year, wanted, index)
    if any(source.lower().startswith(INVENTED) for *_, source in rows):
        told = (*told, caveat("illustrative_costs"))
    return UnitCosts(costs, currencies[0], wanted, told)


def _text(table: Any, column: str, place: int) -> str:
    if column not in table.columns:
        return ""
    value = table[column].iloc[place]
    missing = value is None or value != value
    return "" if missing or str(value) in {"<NA>", "NaT"} else str(value).strip()
