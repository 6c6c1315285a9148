"""What the new month changed in the indicators, and why."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..core.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Change", "Turned", "changes_of", "turned_lights"]

NEW_PERIOD = QT_TRANSLATE_NOOP("convivencia", "a new period")
LATE = QT_TRANSLATE_NOOP(
    "convivencia", "events of this period that arrived or were corrected later: {count}"
)
FIRST = QT_TRANSLATE_NOOP("convivencia", "could not be computed before")
GONE = QT_TRANSLATE_NOOP("convivencia", "can no longer be computed or shown")
OTHER = QT_TRANSLATE_NOOP("convivencia", "the part of all events changed")


@dataclass(frozen=True, slots=True)
class Change:
    """One indicator and period whose value is another than before.

    Parameters
    ----------
    code, name, period, group, unit : str
        What it is of.
    before, after : float or None
        Its values; None where there was or is none.
    reason : str
        A sentence marked for translation.
    facts : mapping
        What fills it.
    """

    code: str
    name: str
    period: str
    group: str
    unit: str
    before: float | None
    after: float | None
    reason: str
    facts: Mapping[str, object]


def changes_of(before: Any, after: Any, late: Mapping[str, int]) -> list[Change]:
    """Return what differs between two panels, the latest periods first.

    Parameters
    ----------
    before, after : DataFrame
        Panels of ``indicator_panel``, with the same choices.
    late : mapping of str to int
        How many events of an earlier period were added or corrected, by the period's text.
    """
    key = ["code", "period", "disaggregation"]
    old = {tuple(row[name] for name in key): row for row in before.to_dict("records")}
    periods = {
        code: max(group) for code, group in before.groupby("code")["period"].agg(list).items()
    }
    found = []
    for row in after.to_dict("records"):
        earlier = old.pop(tuple(row[name] for name in key), None)
        was, now = (None if earlier is None else _number(earlier["value"])), _number(row["value"])
        if was == now or (was is not None and now is not None and abs(was - now) < 1e-9):
            continue
        facts: dict[str, object] = {}
        if earlier is None or was is None:
            newer = row["period"] > periods.get(row["code"], "")
            reason = NEW_PERIOD if newer else FIRST
        elif now is None:
            reason = GONE
        elif late.get(str(row["period"])):
            reason, facts = LATE, {"count": late[str(row["period"])]}
        else:
            reason = OTHER
        found.append(_change(row, was, now, reason, facts))
    # the panel holds so many periods: the oldest one makes room for the new one, and is not gone
    first = {code: min(group) for code, group in after.groupby("code")["period"].agg(list).items()}
    found += [
        _change(row, _number(row["value"]), None, GONE, {})
        for row in old.values()
        if _number(row["value"]) is not None and row["period"] >= first.get(row["code"], "")
    ]
    return sorted(found, key=lambda item: item.period, reverse=True)


@dataclass(frozen=True, slots=True)
class Turned:
    """A light that is another than before.

    Parameters
    ----------
    name : str
        The indicator's.
    before, after : str
        green, yellow, red or grey.
    """

    name: str
    before: str
    after: str


def turned_lights(before: Any, after: Any) -> list[Turned]:
    """Return the indicators of the plan whose light changed, in the order of the panel."""
    old, new = _lights(before), _lights(after)
    return [
        Turned(name, old[code][1], light)
        for code, (name, light) in new.items()
        if code in old and old[code][1] != light
    ]


def _lights(panel: Any) -> dict[str, tuple[str, str]]:
    """Return each indicator's name and its light of the latest period."""
    return {
        str(row["code"]): (str(row["name"]), str(row["light"]))
        for row in panel.to_dict("records")
        if row["light"]
    }


def _change(
    row: Mapping[str, Any],
    before: float | None,
    after: float | None,
    reason: str,
    facts: Mapping[str, object],
) -> Change:
    return Change(
        str(row["code"]),
        str(row["name"]),
        str(row["period"]),
        "" if row["disaggregation"] is None else str(row["disaggregation"]),
        str(row["unit"] or ""),
        before,
        after,
        reason,
        facts,
    )


def _number(value: Any) -> float | None:
    return None if value is None or value != value else float(value)
