"""How balanced the committee is: women among its seats and among those who come to its sessions."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from .cycle import as_day
from .folding import folded
from .participation import number_of
from .text import QT_TRANSLATE_NOOP

ACT, MINUTES, ACTORS = "F-P5", "F-P6", "X-P4"
LEAST, MOST = 0.4, 0.6
"""A committee is balanced when the share of women lies between these."""
WOMEN = frozenset({"f", "mujer", "mujeres", "femenino", "femenina", "woman", "women", "female"}) | {
    "mulher", "mulheres", "feminino", "feminina",
}  # fmt: skip
MEN = frozenset({"h", "hombre", "hombres", "masculino", "masculina", "man", "men", "male"}) | {
    "homem", "homens", "varon", "varones",
}  # fmt: skip
EITHER = "m"
"""Mujer beside an h, masculino beside an f: alone it says nothing."""
WHAT: Mapping[str, str] = {
    ACT: QT_TRANSLATE_NOOP("convivencia", "Seats of the committee, after its act"),
    ACTORS: QT_TRANSLATE_NOOP("convivencia", "Seats of the committee, after the actor map"),
    MINUTES: QT_TRANSLATE_NOOP("convivencia", "Attendance at its sessions, all together"),
}


@dataclass(frozen=True, slots=True)
class Balance:
    """Women and men of a committee, after one of its registers.

    Parameters
    ----------
    form : str
        The register.
    women, men : int
        Those whose sex is known.
    unknown : int
        Seats of which it is not.
    """

    form: str
    women: int
    men: int
    unknown: int = 0

    @property
    def share(self) -> float:
        """The share of women among those whose sex is known."""
        return self.women / (self.women + self.men)

    @property
    def balanced(self) -> bool:
        """Whether each sex holds at least two fifths."""
        return LEAST <= self.share <= MOST


def balances(rows: Mapping[str, Sequence[Mapping[str, Any]]]) -> tuple[Balance, ...]:
    """Return the balance of the committee after each register that tells it."""
    made = (
        _counted(ACT, _seats_of_act(rows.get(ACT, ()))),
        _counted(
            ACTORS,
            [
                str(row.get("gender_of_representative") or "")
                for row in rows.get(ACTORS, ())
                if row.get("committee_seat")
            ],
        ),
        _attendance(rows.get(MINUTES, ())),
    )
    return tuple(item for item in made if item is not None)


def _seats_of_act(rows: Sequence[Mapping[str, Any]]) -> list[str]:
    """Return what the latest act says of each seat: institution, holder, alternate, sex."""
    if not rows:
        return []
    dated = [row for row in rows if as_day(row.get("date")) is not None]
    act = max(dated, key=lambda row: str(as_day(row["date"]))) if dated else rows[-1]
    seats = re.split(r"[;\n]", str(act.get("members") or ""))
    return [seat.rpartition(",")[2] for seat in seats if seat.strip()]


def _counted(form: str, said: Sequence[str]) -> Balance | None:
    words = [set(re.findall(r"[a-z]+", folded(text))) for text in said]
    every: set[str] = set().union(*words) if words else set()
    women, men = set(WOMEN), set(MEN)
    if "h" in every and "f" not in every:
        women.add(EITHER)
    elif "f" in every and "h" not in every:
        men.add(EITHER)
    is_woman = [bool(item & women) and not item & men for item in words]
    is_man = [bool(item & men) and not item & women for item in words]
    known = sum(is_woman) + sum(is_man)
    return Balance(form, sum(is_woman), sum(is_man), len(words) - known) if known else None


def _attendance(rows: Iterable[Mapping[str, Any]]) -> Balance | None:
    pairs = [(number_of(row.get("women")), number_of(row.get("men"))) for row in rows]
    known = [(women, men) for women, men in pairs if women is not None and men is not None]
    women, men = sum(item for item, _ in known), sum(item for _, item in known)
    return Balance(MINUTES, women, men) if women + men else None
