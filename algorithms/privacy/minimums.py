"""The smallest numbers that may be shown: locked from below, raised at will."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Literal

from ..core.errors import InputError
from ..core.text import QT_TRANSLATE_NOOP

__all__ = ["LOWEST", "Level", "Minimums"]

Level = Literal["internal", "committee", "public"]


@dataclass(frozen=True, slots=True)
class Minimums:
    """What an office asks for before it shows a number or a point.

    The defaults are the lowest there can be: a smaller one is refused.

    Parameters
    ----------
    committee, public : int
        The smallest count shown to the local committee, and to anybody.
    protected : int
        The smallest count of a protected category shown above internal.
    k, k_protected : int
        How many people a masked point must be hidden among.

    Raises
    ------
    InputError
        When one is below its lower bound.
    """

    committee: int = 3
    public: int = 5
    protected: int = 10
    k: int = 8
    k_protected: int = 20

    def __post_init__(self) -> None:
        for item in fields(self):
            value = getattr(self, item.name)
            if isinstance(value, bool) or not isinstance(value, int) or value < item.default:  # type: ignore[operator]
                raise InputError(
                    QT_TRANSLATE_NOOP(
                        "convivencia",
                        "The minimum “{name}” can be raised but not lowered: it must be a whole "
                        "number of at least {bound}, not {value}.",
                    ),
                    name=item.name,
                    bound=item.default,
                    value=value,
                )

    def of(self, level: Level, *, protected: bool = False) -> int:
        """Return the smallest count that a level shows."""
        if level == "internal":
            return 0
        own = self.committee if level == "committee" else self.public
        return max(own, self.protected) if protected else own

    @classmethod
    def read(cls, table: Mapping[str, object]) -> Minimums:
        """Return the minimums of a settings table; what it does not name stays as it is."""
        known = {item.name for item in fields(cls)}
        for name in table:
            if name not in known:
                raise InputError(
                    QT_TRANSLATE_NOOP(
                        "convivencia", "There is no minimum “{name}”; there are {known}."
                    ),
                    name=name,
                    known=", ".join(sorted(known)),
                )
        return cls(**table)  # type: ignore[arg-type]


LOWEST = Minimums()
