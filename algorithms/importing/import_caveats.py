"""What weakens every result that is made from an import."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ..core.caveats import Caveat, caveat
from ..intake.precision import HIT_RATE

if TYPE_CHECKING:
    from .moments import Moments
    from .positions import Positions
    from .profile import Profile
    from .spots import Spots

STACKED_SHARE = 0.02
ASIDE_SHARE = 0.02


def caveats_of(
    account: Mapping[str, int],
    profile: Profile,
    elsewhere: int,
    moments: Moments | None,
    positions: Positions | None,
    spots: Spots | None,
) -> tuple[Caveat, ...]:
    """Return the caveats of an import."""
    found: list[Caveat] = []
    # rows of other municipalities are no loss
    aside = account["rows_set_aside"] - elsewhere
    rows = account["rows_read"] - elsewhere
    if aside > ASIDE_SHARE * rows:
        found.append(caveat("rows_set_aside", count=aside, share=aside / rows))
    if profile.counting_unit == "unknown":
        found.append(caveat("unknown_counting_unit"))
    if moments is not None:
        ambiguous = int(moments.facts["ambiguous"])
        if ambiguous:
            found.append(caveat("ambiguous_dates", example=moments.facts["example"]))
        if (moments.precision == "month").any():
            found.append(caveat("dates_are_months"))
    if positions is not None and spots is not None:
        located = account["with_position"] / account["incidents"]
        if located < HIT_RATE:
            found.append(caveat("exploratory", share=located))
        if spots.jittered and profile.precision is None:
            found.append(caveat("positions_unrepeated"))
        if profile.precision == "jittered":
            found.append(caveat("positions_jittered", metres=round(profile.displaced_up_to or 200)))
        if spots.snapped or profile.precision == "snapped":
            found.append(caveat("positions_snapped"))
        stacked = int((spots.stacked | spots.on_centre).sum())
        if stacked > STACKED_SHARE * max(1, account["with_position"]):
            found.append(
                caveat("default_points", count=stacked, share=stacked / account["with_position"])
            )
    return tuple(found)
