"""What an import was asked for: the raw table and the profile with everything said by hand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from ..core.errors import InputError
from ..core.text import QT_TRANSLATE_NOOP
from ..intake.raw_sources import read_raw
from ..intake.raw_table import RawTable, Reading
from .profile import Profile, read_profile
from .proposals import Proposal, proposal_for, proposed_profile

NO_ROLES = QT_TRANSLATE_NOOP(
    "convivencia",
    "Say which column of “{layer}” is what, by a profile or by name. “Look at a table of "
    "incidents” (inspect_incidents) proposes roles and saves a profile.",
)
SIGNS = {"comma": ",", "semicolon": ";", "tab": "\t", "\\t": "\t", "pipe": "|"}


def requested(
    file: str,
    profile: str | None,
    roles: Mapping[str, str | None],
    *,
    crs: str | None,
    counting_unit: str,
    keep: Sequence[str],
    where: Sequence[str],
    day_order: str,
    stated_precision: str,
    encoding: str | None,
    delimiter: str | None,
    header_row: int | None,
    sheet: str | None,
    decimal: str,
    accept_guesses: bool,
) -> tuple[RawTable, Profile, Proposal | None]:
    """Read the table and complete the profile; what is said by hand goes before the profile.

    Parameters
    ----------
    file : str
        A file or the address of a database table.
    profile : str or None
        A profile's file, or the name of one that comes along.
    roles : mapping of str to str or None
        Column by role; ``-`` takes a role away.
    accept_guesses : bool
        Whether roles that nobody named are taken from the proposal.

    Returns
    -------
    raw : RawTable
        The table as it arrived.
    profile : Profile
        What each of its columns is.
    proposal : Proposal or None
        The proposal, where one was asked for: looking at all columns is done once.

    Raises
    ------
    InputError
        When something cannot be read.
    """
    named = read_profile(profile) if profile else Profile()
    named = named.with_columns(roles)
    reading = Reading(
        encoding or named.reading.encoding,
        _sign(delimiter) or named.reading.delimiter,
        named.reading.header_row if header_row is None else header_row,
        sheet or named.reading.sheet,
        named.reading.decimal if decimal == "detect" else decimal,
    )
    raw = read_raw(file, reading)
    proposal = None
    if accept_guesses:
        proposal = proposal_for(raw)
        named = _with_guesses(
            proposed_profile(proposal, raw.title),
            named,
            taken_away=[r for r, name in roles.items() if name == "-"],
        )
    complete = replace(
        named,
        reading=reading,
        crs=crs or named.crs,
        day_order=named.day_order if day_order == "detect" else day_order,
        precision=named.precision if stated_precision == "as_profile" else stated_precision,
        counting_unit=named.counting_unit if counting_unit == "as_profile" else counting_unit,
        keep=tuple(dict.fromkeys((*named.keep, *keep))),
        where={**named.where, **_conditions(where)},
    )
    return raw, complete, proposal


def _sign(name: str | None) -> str | None:
    if name is None:
        return None
    sign = SIGNS.get(name.casefold(), name)
    if len(sign) != 1:
        raise InputError(
            QT_TRANSLATE_NOOP("convivencia", "“{delimiter}” is no delimiter: give one sign."),
            delimiter=name,
        )
    return sign


def _conditions(where: Sequence[str]) -> Mapping[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for item in where:
        name, equal, value = item.partition("=")
        if not equal or not name.strip():
            raise InputError(
                QT_TRANSLATE_NOOP("convivencia", "“{condition}” must be column=value."),
                condition=item,
            )
        found[name.strip()] = (*found.get(name.strip(), ()), value.strip())
    return found


def _with_guesses(proposed: Profile, profile: Profile, taken_away: Sequence[str]) -> Profile:
    """Take proposed roles where nobody named one, for columns that have none.

    A profile that comes along and fits brings what it knows of the source, not its columns alone.
    """
    if not profile.columns and not taken_away:
        return replace(
            proposed, keep=profile.keep, where=profile.where, crs=profile.crs or proposed.crs
        )
    used = set(profile.columns.values())
    added = {
        role: name
        for role, name in proposed.columns.items()
        if role not in profile.columns and role not in taken_away and name not in used
    }
    return replace(profile, columns={**added, **profile.columns}, crs=profile.crs or proposed.crs)
