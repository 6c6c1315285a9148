"""How a sample was drawn: weights, strata and primary sampling units, as variances need them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from ..core.errors import InputError
from ..core.lazy import LazyPackage
from ..core.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    FloatArray = NDArray[np.float64]
    IntArray = NDArray[np.int64]
else:
    np = LazyPackage("numpy")

Lonely = Literal["fail", "certainty", "adjust", "average"]
NAMED = 5
"""More strata make a sentence that nobody reads."""


@dataclass(frozen=True, slots=True)
class SampleDesign:
    """The design of a sample, one entry for each respondent unless said otherwise.

    Parameters
    ----------
    weight : numpy.ndarray
        Shape (respondents,): how many residents each stands for.
    psu : numpy.ndarray
        Shape (respondents,): number of the primary sampling unit, from 0, those of a stratum
        following each other.
    stratum_of_psu : numpy.ndarray
        Shape (units,): number of the stratum of each unit.
    units : numpy.ndarray
        Shape (strata,): units drawn in each stratum.
    left : numpy.ndarray
        Shape (strata,): one minus the share of the stratum's units that were drawn; ones where the
        finite population is not corrected for.
    lonely : str
        What is done about a stratum of which a single unit was drawn.
    """

    weight: FloatArray
    psu: IntArray
    stratum_of_psu: IntArray
    units: IntArray
    left: FloatArray
    lonely: Lonely

    @property
    def freedom(self) -> int:
        """Degrees of freedom of the whole sample: units less strata."""
        return len(self.stratum_of_psu) - len(self.units)

    @property
    def lonely_strata(self) -> int:
        """Strata with a single unit, of which nothing more was to be drawn left out."""
        return int(((self.units == 1) & (self.left > 0)).sum())


def sample_design(
    weight: FloatArray,
    stratum: Any,
    psu: Any,
    population: FloatArray | None,
    lonely: Lonely,
) -> SampleDesign:
    """Number strata and units; a unit is told by its code within its stratum.

    Parameters
    ----------
    weight : numpy.ndarray
        Shape (respondents,).
    stratum, psu : array-like or None
        Codes, shape (respondents,). Without strata there is one; without units every respondent is
        one.
    population : numpy.ndarray or None
        Shape (respondents,): units in the population of the respondent's stratum.
    lonely : str
        fail, certainty, adjust or average.

    Raises
    ------
    InputError
        When a stratum has a single unit and ``lonely`` is fail, or fewer units in the population
        than in the sample, or several numbers of them.
    """
    import pandas as pd

    count = len(weight)
    codes, names = (
        (np.zeros(count, np.int64), np.array(["-"], dtype=object))
        if stratum is None
        else pd.factorize(pd.Series(stratum), sort=True)
    )
    codes = codes.astype(np.int64)
    inner = np.arange(count) if psu is None else pd.factorize(pd.Series(psu), sort=True)[0]
    inner = inner.astype(np.int64)
    key = codes * (int(inner.max(initial=0)) + 1) + inner
    _, first, number = np.unique(key, return_index=True, return_inverse=True)
    stratum_of_psu = codes[first]
    units = np.bincount(stratum_of_psu, minlength=len(names)).astype(np.int64)
    left = _left(codes, units, population, names)
    alone = (units == 1) & (left > 0)
    if lonely == "fail" and alone.any():
        found = [str(name) for name in np.asarray(names)[alone]]
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "Strata with a single sampling unit ({strata}) tell nothing of their own "
                "variance: merge each with a similar one, or choose what is done with “lonely”.",
            ),
            strata=", ".join(found[:NAMED]) + (" …" if len(found) > NAMED else ""),
        )
    return SampleDesign(weight, number.astype(np.int64), stratum_of_psu, units, left, lonely)


def _left(
    codes: IntArray, units: IntArray, population: FloatArray | None, names: Any
) -> FloatArray:
    """Return the share of each stratum's units that was not drawn."""
    if population is None:
        return np.ones(len(units))
    least, most = np.full(len(units), np.inf), np.full(len(units), -np.inf)
    np.minimum.at(least, codes, population)
    np.maximum.at(most, codes, population)
    wrong = (least != most) | (most < units)
    if wrong.any():
        place = int(np.flatnonzero(wrong)[0])
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "The stratum “{stratum}” has {low:g} to {high:g} sampling units in the population, "
                "but {count} in the sample: give one number for the stratum, no smaller.",
            ),
            stratum=str(names[place]),
            low=float(least[place]),
            high=float(most[place]),
            count=int(units[place]),
        )
    left: FloatArray = 1 - units / most
    return left


def summed(group: IntArray, values: Any, groups: int) -> FloatArray:
    """Return the sum of the values in each group, numbered from 0."""
    found: FloatArray = np.bincount(group, values, groups).astype(np.float64)
    return found


@dataclass(frozen=True, slots=True)
class Cells:
    """Where respondents of a domain and a unit meet: only what occurs is kept.

    Parameters
    ----------
    domain : numpy.ndarray
        Shape (respondents,): number of the domain of each respondent; ``domains`` for none.
    domains : int
        How many there are.
    cell : numpy.ndarray
        Shape (respondents,): number of the cell of each respondent.
    psu_of_cell, domain_of_cell : numpy.ndarray
        Shape (cells,).
    freedom : numpy.ndarray
        Shape (domains,): units less strata in which somebody of the domain was asked.
    """

    domain: IntArray
    domains: int
    cell: IntArray
    psu_of_cell: IntArray
    domain_of_cell: IntArray
    freedom: IntArray


def cells_of(design: SampleDesign, domain: IntArray, domains: int) -> Cells:
    """Find the cells of a partition of the respondents into domains.

    Parameters
    ----------
    domain : numpy.ndarray
        Shape (respondents,): from 0; ``domains`` for those of none.
    """
    psus, strata = len(design.stratum_of_psu), len(design.units)
    key = domain * psus + design.psu
    present = np.bincount(key, minlength=(domains + 1) * psus) > 0
    number = np.cumsum(present) - 1
    held = np.flatnonzero(present)
    domain_of_cell, psu_of_cell = np.divmod(held, psus)
    stratum_key = domain_of_cell * strata + design.stratum_of_psu[psu_of_cell]
    met = np.bincount(stratum_key, minlength=(domains + 1) * strata) > 0
    freedom = np.bincount(domain_of_cell, minlength=domains + 1) - met.reshape(-1, strata).sum(1)
    return Cells(domain, domains, number[key], psu_of_cell, domain_of_cell, freedom[:domains])


def variance(design: SampleDesign, cells: Cells, sums: FloatArray) -> FloatArray:
    """Return the variance of the total of each domain from the sums of its cells.

    Every unit that was drawn takes part, with zero where it holds nobody of the domain. With
    ``sums`` the linearised values of a ratio, this is the variance of the ratio by Taylor
    linearisation, units taken as drawn with replacement within strata unless the finite population
    is corrected for (Särndal, Swensson & Wretman 1992; Lumley 2010).

    A stratum with a single unit adds nothing (certainty), its distance from the mean of all units
    (adjust), or what the other strata add on average (average).

    Parameters
    ----------
    sums : numpy.ndarray
        Shape (cells,): weighted values summed by unit and domain.

    Returns
    -------
    numpy.ndarray
        Shape (domains,).
    """
    strata, domains = len(design.units), cells.domains
    size = (domains + 1) * strata
    key = cells.domain_of_cell * strata + design.stratum_of_psu[cells.psu_of_cell]
    units = np.broadcast_to(design.units, (domains + 1, strata))
    totals = summed(key, sums, size).reshape(domains + 1, strata)
    mean = totals / units
    alone = (units == 1) & (design.left > 0)
    if design.lonely == "adjust" and alone.any():
        overall = totals.sum(axis=1, keepdims=True) / len(design.stratum_of_psu)
        mean = np.where(alone, overall, mean)
    apart = summed(key, (sums - mean.ravel()[key]) ** 2, size).reshape(domains + 1, strata)
    empty = units - np.bincount(key, minlength=size).reshape(domains + 1, strata)
    apart = apart + empty * mean**2
    several = design.units > 1
    scale = design.left * np.where(several, design.units / np.maximum(design.units - 1, 1), 1.0)
    found = (apart * scale).sum(axis=1)
    if design.lonely == "average":
        others = strata - int(alone[0].sum())
        found = found * (strata / others) if others else np.full_like(found, np.nan)
    answer: FloatArray = found[:domains]
    return answer
