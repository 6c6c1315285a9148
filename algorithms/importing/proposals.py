"""Propose a profile for a table: roles from names and values, and the coordinate system."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..core.lazy import LazyPackage
from ..intake.raw_table import RawTable
from ..privacy.personal_data import PersonalColumn
from ..privacy.personal_tables import personal_of
from .profile import Profile, read_profile, shipped_profiles
from .roles import Guess, Looks, guessed_roles, looks_of

if TYPE_CHECKING:
    import numpy as np
else:
    np = LazyPackage("numpy")

DEGREES = "EPSG:4326"


@dataclass(frozen=True, slots=True)
class Proposal:
    """What a table looks like, and what could be done with it.

    Parameters
    ----------
    looks : mapping of str to Looks
        Of each column.
    guesses : tuple of Guess
        A role for some columns.
    personal : tuple of PersonalColumn
        Columns with personal data.
    known : str
        The name of a profile that comes along and fits, or an empty text.
    crs : str or None
        The coordinate system, where the numbers tell it.
    """

    looks: Mapping[str, Looks]
    guesses: tuple[Guess, ...]
    personal: tuple[PersonalColumn, ...]
    known: str
    crs: str | None


def proposal_for(raw: RawTable) -> Proposal:
    """Look at a table and propose a role for its columns."""
    columns = [str(name) for name in raw.frame.columns]
    looks = {name: looks_of(raw.frame[name]) for name in columns}
    personal = personal_of(raw.frame)
    guesses = guessed_roles(columns, looks, skip=(item.column for item in personal))
    by_role = {guess.role: looks[guess.column] for guess in guesses}
    crs = raw.crs
    if crs is None and "x" in by_role and "y" in by_role:
        crs = DEGREES if _are_degrees(by_role["x"], by_role["y"]) else None
    return Proposal(looks, guesses, personal, _known(columns), crs)


def _are_degrees(x: Looks, y: Looks) -> bool:
    return bool(abs(x.low) <= 180 and abs(x.high) <= 180 and abs(y.low) <= 90 and abs(y.high) <= 90)


def _known(columns: list[str]) -> str:
    """Return the shipped profile all of whose columns are there; of several, the longest."""
    fits = []
    for name in shipped_profiles():
        wanted = set(read_profile(name).columns.values())
        if len(wanted) >= 3 and wanted <= set(columns):
            fits.append((len(wanted), name))
    return max(fits)[1] if fits else ""


def proposed_profile(proposal: Proposal, title: str) -> Profile:
    """Return a proposal as a profile to confirm, change and save."""
    if proposal.known:
        return read_profile(proposal.known)
    columns = {
        guess.role: guess.column
        for guess in proposal.guesses
        if guess.role not in {"count", "municipality"}
    }
    return Profile(title, columns, crs=proposal.crs)
