"""The mapping profiles one can choose: those that come along, and the user's own."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsApplication

from ...algorithms.core.errors import ConvivenciaError
from ...algorithms.importing.profile import Profile, read_profile, shipped_profiles
from .. import log

FEWEST_COLUMNS = 2
"""A profile that names fewer columns fits any file by chance."""


@dataclass(frozen=True, slots=True)
class KnownProfile:
    """A profile that can be read: its name or file, what it is called, whose it is."""

    name: str
    title: str
    own: bool
    profile: Profile


def profiles_folder() -> Path:
    """Return where the user's profiles lie: in the QGIS profile, which updates leave alone."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "convivencia" / "profiles"


def known_profiles() -> tuple[KnownProfile, ...]:
    """Return the user's profiles, then those that come along; what cannot be read is left out."""
    own = sorted(profiles_folder().glob("*.toml"), key=lambda path: path.name.casefold())
    found = [_known(str(path), path.stem, own=True) for path in own]
    found += [_known(name, name, own=False) for name in shipped_profiles()]
    return tuple(item for item in found if item is not None)


def _known(name: str, stem: str, *, own: bool) -> KnownProfile | None:
    try:
        profile = read_profile(name)
    except ConvivenciaError as error:
        log.warning(str(error))
        return None
    # the user's files go by the name he gave them
    return KnownProfile(name, stem if own else profile.title or stem, own, profile)


def fitting(columns: Iterable[str], known: Iterable[KnownProfile]) -> KnownProfile | None:
    """Return the user's profile all of whose columns are there; of several, the longest."""
    there = set(columns)
    fits = [
        item
        for item in known
        if item.own
        and len(item.profile.columns) >= FEWEST_COLUMNS
        and not missing_columns(item.profile, there)
    ]
    return max(fits, key=lambda item: len(item.profile.columns), default=None)


def missing_columns(profile: Profile, there: Iterable[str]) -> dict[str, str]:
    """Return the columns that a profile names and a file does not have, by role."""
    names = set(there)
    return {role: name for role, name in profile.columns.items() if name not in names}
