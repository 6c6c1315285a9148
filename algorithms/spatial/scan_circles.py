"""Circles of a scan: for every centre the areas by distance, cut into blocks of similar size."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    BoolArray = NDArray[np.bool_]
    FloatArray = NDArray[np.float64]
    IntArray = NDArray[np.int64]

SAME_DISTANCE = 1e-9
"""Distances nearer to each other than this share of the extent are the same distance."""
_HAIR = 1e-9
_KEPT_BYTES = 300_000_000
_SORTED_CELLS = 4_000_000


@dataclass(frozen=True, slots=True)
class Circles:
    """The circles around some centres.

    Parameters
    ----------
    first : int
        The position of the first centre; the others follow it.
    order : numpy.ndarray
        Shape (centres, members): areas from the nearest to the farthest.
    expected : numpy.ndarray
        Shape (centres, members): expected events of a circle that ends with that member.
    ends : numpy.ndarray
        Shape (centres, members): whether a circle may end there: it is not too large, and the next
        area is not at the same distance.
    """

    first: int
    order: NDArray[np.int32]
    expected: FloatArray
    ends: BoolArray

    @property
    def count(self) -> int:
        """How many circles there are."""
        return int(self.ends.sum())


@dataclass(frozen=True, slots=True)
class CircleMaker:
    """Makes the circles around areas.

    Parameters
    ----------
    coordinates : numpy.ndarray
        Shape (n, 2): centres of the areas, in metres.
    expected : numpy.ndarray
        Expected events of each area over the whole time.
    size : numpy.ndarray
        What limits a circle: usually the population.
    largest : float
        The most of it that a circle may hold, from 0 to 1 of the whole.
    """

    coordinates: FloatArray
    expected: FloatArray
    size: FloatArray
    largest: float

    @property
    def areas(self) -> int:
        """The number of areas."""
        return len(self.coordinates)

    def around(self, first: int, last: int) -> Circles:
        """Return the circles around the areas from ``first`` up to ``last``, which is left out."""
        x, y = self.coordinates.T
        apart = np.hypot(x[first:last, None] - x, y[first:last, None] - y)
        # a centre's own area is the first even when another centre lies on the same place
        apart[np.arange(last - first), np.arange(first, last)] = -1.0
        order = np.argsort(apart, axis=1, kind="stable")
        apart = np.take_along_axis(apart, order, axis=1)
        apart[:, 0] = 0.0
        held = np.cumsum(self.size[order], axis=1)
        inside = held <= self.largest * self.size.sum() * (1 + _HAIR)
        length = max(1, int(inside.sum(axis=1).max()))
        hair = SAME_DISTANCE * float(np.ptp(self.coordinates, axis=0).max())
        further = np.ones((last - first, length), dtype=bool)
        following = min(length, self.areas - 1)
        further[:, :following] = (apart[:, 1 : following + 1] - apart[:, :following]) > hair
        order = order[:, :length]
        expected = np.cumsum(self.expected[order], axis=1)
        ends = inside[:, :length] & further & (expected > 0)
        return Circles(first, order.astype(np.int32), expected, ends)


class AllCircles:
    """The circles around every area, kept where memory allows and made anew where not."""

    def __init__(self, maker: CircleMaker) -> None:
        self.maker = maker
        self.step = max(1, _SORTED_CELLS // maker.areas)
        # 4 bytes for the order, 8 for the expected events, one for the ends; half of all areas each
        self._keep = maker.areas**2 * 13 // 2 <= _KEPT_BYTES
        self._kept: list[Circles] = []

    def __iter__(self) -> Iterator[Circles]:
        """Go through the circles, some centres at a time."""
        if self._kept:
            yield from self._kept
            return
        found = []
        for first in range(0, self.maker.areas, self.step):
            circles = self.maker.around(first, min(first + self.step, self.maker.areas))
            if self._keep:
                found.append(circles)
            yield circles
        self._kept = found


@dataclass(frozen=True, slots=True)
class Blocks:
    """Runs of circles around the same centres whose expected events differ little.

    A larger circle holds at least the events of a smaller one, so a block as a whole is bounded by
    the events of its last circle and the expected events of its first.

    Parameters
    ----------
    members : numpy.ndarray
        The areas of all blocks one after the other.
    starts : numpy.ndarray
        Shape (centres × blocks × stops + 1,): where the members of each stretch begin. With one
        stop a block is one stretch; with two the first ends with the block's first circle. Shorter
        centres have empty blocks at their end.
    first_expected, last_expected : numpy.ndarray
        Shape (centres, blocks): expected events of a block's first and last circle; infinite and
        zero for an empty one.
    begin, end : numpy.ndarray
        Shape (centres, blocks): the positions of a block's members in ``Circles.order``.
    """

    members: NDArray[np.int32]
    starts: IntArray
    first_expected: FloatArray
    last_expected: FloatArray
    begin: IntArray
    end: IntArray

    @property
    def shape(self) -> tuple[int, int]:
        """Centres and blocks."""
        centres, blocks = self.first_expected.shape
        return centres, blocks


def blocks_of(circles: Circles, share: float, width: float, *, first_too: bool = False) -> Blocks:
    """Cut the circles of each centre into blocks.

    Parameters
    ----------
    circles : Circles
        The circles of some centres.
    share : float
        The share of the time that the longest window has.
    width : float
        The width of a block in standard deviations of the number of events.
    first_too : bool
        Whether each block stops at its first circle too, for a bound from below.
    """
    centres, length = circles.order.shape
    at = np.flatnonzero(circles.ends)
    centre, member = np.divmod(at, length)
    expected = circles.expected.ravel()[at]
    # 2·√E has a standard deviation of one whatever E is
    level = np.floor(2.0 * np.sqrt(expected * share) / width)
    fresh = np.ones(len(at), dtype=bool)
    fresh[1:] = (centre[1:] != centre[:-1]) | (level[1:] != level[:-1])
    opening = np.flatnonzero(fresh)
    closing = np.append(opening[1:], len(at)) - 1 if len(at) else opening
    owner = centre[opening]
    number = np.bincount(owner, minlength=centres)
    place = np.arange(len(opening)) - np.repeat(np.cumsum(number) - number, number)
    shape = (centres, max(1, int(number.max(initial=0))))
    first_expected, last_expected = np.full(shape, np.inf), np.zeros(shape)
    first_expected[owner, place] = expected[opening]
    last_expected[owner, place] = expected[closing]
    end = np.zeros(shape, dtype=np.int64)
    end[owner, place] = member[closing] + 1
    end = np.maximum.accumulate(end, axis=1)
    begin = np.concatenate([np.zeros((centres, 1), dtype=np.int64), end[:, :-1]], axis=1)
    stretches = (end - begin)[..., None]
    if first_too:
        head = np.zeros(shape, dtype=np.int64)
        head[owner, place] = member[opening] + 1 - begin[owner, place]
        stretches = np.stack([head, end - begin - head], axis=-1)
    starts = np.zeros(stretches.size + 1, dtype=np.int64)
    np.cumsum(stretches.ravel(), out=starts[1:])
    members = circles.order[np.arange(length) < end[:, -1:]]
    return Blocks(members, starts, first_expected, last_expected, begin, end)
