"""Drop personal data before anything else looks at it, and say what was dropped."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..core.errors import InputError
from ..core.text import QT_TRANSLATE_NOOP
from ..privacy.personal_data import PersonalColumn
from ..privacy.personal_tables import KIND_LABELS
from .roles import ROLES

if TYPE_CHECKING:
    import pandas as pd

    from .findings import Findings
    from .profile import Profile

SAMPLE = 4_000
PSEUDONYMISED = frozenset({"id"})
"""A record's identifier never leaves as it is, so it may be a document's number."""


def refuse_personal_roles(found: tuple[PersonalColumn, ...], profile: Profile, title: str) -> None:
    """Refuse a profile that gives personal data a role or wants to keep it.

    Raises
    ------
    InputError
        Naming the column and what it holds.
    """
    kinds = {item.column: item.kind for item in found if item.column not in profile.not_personal}
    used = {name: role for role, name in profile.columns.items() if role not in PSEUDONYMISED}
    for column in (*used, *profile.keep):
        if column in kinds:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "convivencia",
                    "The column “{column}” of “{layer}” holds {kind} and cannot be used or kept. "
                    "If that is a mistake, name it under not_personal in the profile.",
                ),
                column=column,
                layer=title,
                kind=KIND_LABELS[kinds[column]],
            )


def drop_personal(
    frame: pd.DataFrame, found: tuple[PersonalColumn, ...], profile: Profile, findings: Findings
) -> pd.DataFrame:
    """Return the table without its personal columns and note each of them."""
    used = {profile.columns.get(role) for role in PSEUDONYMISED}
    gone = []
    for item in found:
        if item.column in used:
            continue
        if item.column in profile.not_personal:
            findings.add("declared_not_personal", column=item.column, kind=KIND_LABELS[item.kind])
        else:
            findings.add("personal", column=item.column, kind=KIND_LABELS[item.kind])
            gone.append(item.column)
    return frame.drop(columns=gone)


def note_columns(frame: pd.DataFrame, profile: Profile, findings: Findings) -> None:
    """Say which columns are used, empty, constant or left behind."""
    for role, name in profile.columns.items():
        findings.add("role", column=name, role=ROLES[role])
    used = {*profile.columns.values(), *profile.keep, *profile.where}
    empty = [str(name) for name in frame.columns if frame[name].isna().all()]
    constant = [
        str(name)
        for name in frame.columns
        if len(frame) > 1 and name not in empty and _is_constant(frame[name])
    ]
    others = [str(name) for name in frame.columns if name not in used]
    for code, names in (
        ("empty_columns", empty),
        ("constant_columns", constant),
        ("not_kept", others),
    ):
        if names:
            findings.add(code, columns=", ".join(names))


def _is_constant(column: pd.Series[Any]) -> bool:
    """Tell whether the same value stands in every row; most columns show otherwise at once."""
    if column.head(SAMPLE).nunique(dropna=False) > 1:
        return False
    return bool((column == column.iloc[0]).fillna(value=False).all())
