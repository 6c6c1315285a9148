"""Ratios, means and totals of a sample with their variance, for all domains at once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..core.lazy import LazyPackage
from .sample_design import summed, variance

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from .sample_design import Cells, SampleDesign

    FloatArray = NDArray[np.float64]
else:
    np = LazyPackage("numpy")


@dataclass(frozen=True, slots=True)
class Estimates:
    """What a sample says of each domain.

    Parameters
    ----------
    estimate, se, deff : numpy.ndarray
        Shape (domains,): NaN where nobody answered, or the denominator is zero.
    n : numpy.ndarray
        Shape (domains,): respondents who answered, not weighted; of a ratio those of whom the
        denominator is not zero, since the others tell nothing of it.
    """

    estimate: FloatArray
    se: FloatArray
    deff: FloatArray
    n: NDArray[np.int64]


def ratios(
    design: SampleDesign, cells: Cells, value: FloatArray, base: FloatArray | None
) -> Estimates:
    """Estimate Σ w y / Σ w x in each domain; without ``base`` x is one: a mean or a proportion.

    Linearised values are w (y − R x) / Σ w x (Särndal, Swensson & Wretman 1992, section 5.6). The
    design effect is the variance over that of a simple random sample of as many respondents, drawn
    without replacement from as many residents (Kish 1965).

    Parameters
    ----------
    value, base : numpy.ndarray
        Shape (respondents,): NaN for who did not answer, and is taken as of no domain.
    """
    answered, weight = _answered(design, value, base)
    y = np.where(answered, value, 0.0)
    x = answered.astype(float) if base is None else np.where(answered, base, 0.0)
    numerator = summed(cells.domain, weight * y, cells.domains + 1)
    people = summed(cells.domain, weight, cells.domains + 1)
    denominator = people if base is None else summed(cells.domain, weight * x, cells.domains + 1)
    told = answered & (design.weight > 0)
    asked = summed(cells.domain, told, cells.domains + 1)
    n = asked if base is None else summed(cells.domain, told & (x != 0), cells.domains + 1)
    some = denominator > 0
    ratio = np.full(len(some), np.nan)
    ratio[some] = numerator[some] / denominator[some]
    rest = y - np.where(some, ratio, 0.0)[cells.domain] * x
    spread = weight * rest
    linearised = summed(cells.cell, spread, len(cells.psu_of_cell))
    size = np.where(some, denominator, np.nan)
    linearised = linearised / size[cells.domain_of_cell]
    held = variance(design, cells, np.nan_to_num(linearised))
    squares = summed(cells.domain, spread * rest, cells.domains + 1)
    simple = _simple(squares, people, asked) * (people / size) ** 2
    return _estimates(ratio, held, simple, n, cells.domains)


def totals(design: SampleDesign, cells: Cells, value: FloatArray) -> Estimates:
    """Estimate Σ w y in each domain: residents, or incidents that they went through.

    Parameters
    ----------
    value : numpy.ndarray
        Shape (respondents,): NaN for who did not answer, who adds nothing.
    """
    answered, weight = _answered(design, value, None)
    y = np.where(answered, value, 0.0)
    total, people = (summed(cells.domain, part, cells.domains + 1) for part in (weight * y, weight))
    n = summed(cells.domain, answered & (design.weight > 0), cells.domains + 1)
    total = np.where(n > 0, total, np.nan)
    held = variance(design, cells, summed(cells.cell, weight * y, len(cells.psu_of_cell)))
    mean = np.divide(total, people, out=np.zeros_like(people), where=people > 0)
    squares = summed(
        cells.domain, np.where(answered, weight * (y - mean[cells.domain]) ** 2, 0.0),
        cells.domains + 1,
    )  # fmt: skip
    return _estimates(total, held, _simple(squares, people, n) * people**2, n, cells.domains)


def _answered(
    design: SampleDesign, value: FloatArray, base: FloatArray | None
) -> tuple[NDArray[np.bool_], FloatArray]:
    answered = np.isfinite(value)
    if base is not None:
        answered = answered & np.isfinite(base)
    return answered, np.where(answered, design.weight, 0.0)


def _simple(squares: FloatArray, people: FloatArray, n: NDArray[Any]) -> FloatArray:
    """Return the variance of a mean in a simple random sample of n out of ``people``."""
    with np.errstate(divide="ignore", invalid="ignore"):
        spread = squares / people * n / (n - 1)
        found: FloatArray = spread * (people - n) / (people * n)
    return found


def _estimates(
    estimate: FloatArray, held: FloatArray, simple: FloatArray, n: NDArray[Any], domains: int
) -> Estimates:
    counted = n[:domains].astype(np.int64)
    known = np.isfinite(estimate[:domains])
    se = np.where(known, np.sqrt(np.maximum(held, 0.0)), np.nan)
    with np.errstate(divide="ignore", invalid="ignore"):
        deff = np.where(simple[:domains] > 0, held / simple[:domains], np.nan)
    return Estimates(estimate[:domains], se, np.where(known, deff, np.nan), counted)
