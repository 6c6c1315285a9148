"""A mapping profile: how one source's table is read, kept in TOML to be used every month."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any, NoReturn

from ..core.errors import InputError
from ..core.files import write_whole
from ..core.office_toml import read_office_toml
from ..core.text import QT_TRANSLATE_NOOP
from ..intake.raw_table import Reading
from .roles import ROLES

SHIPPED = Path(__file__).resolve().parents[2] / "resources" / "profiles"
UNITS = ("event", "victim", "report", "unknown")
PRECISIONS = ("exact", "address", "block", "street", "area", "municipality", "snapped", "jittered")
LAYOUTS = ("records", "counts", "wide", "crosstab")
DAY_ORDERS = ("day_first", "month_first")
SECTIONS = {
    "title": str,
    "about": str,
    "columns": dict,
    "reading": dict,
    "positions": dict,
    "dates": dict,
    "events": dict,
    "where": dict,
    "values": dict,
    "keep": list,
    "not_personal": list,
    "agreement": dict,
}
NOT_A_PROFILE = QT_TRANSLATE_NOOP("convivencia", "{file} is no mapping profile: {reason}.")


@dataclass(frozen=True, slots=True)
class Profile:
    """How a source's table is read.

    Parameters
    ----------
    title : str
        The source, in words.
    columns : mapping of str to str
        Column by role (``importing.roles.ROLES``).
    reading : Reading
        Encoding, delimiter, header row, sheet and decimal mark, where they are not detected.
    crs : str or None
        The CRS of x and y.
    displaced_up_to : float or None
        How far the publisher moved the positions, in metres.
    precision : str or None
        The precision of all positions, where the source states it.
    day_order : str or None
        day_first or month_first, where the column does not decide.
    time_zone : str
        What the source says of its clock; hours are never converted.
    counting_unit : str
        event, victim, report or unknown: what one row is.
    layout : str
        records, counts (a column with numbers), wide (a column for each category or month) or
        crosstab (areas and categories in one column, months in the others).
    wide : tuple of str
        The columns that hold numbers in a wide table.
    where : mapping of str to tuple of str
        Rows are kept whose column has one of the values.
    values : mapping of str to mapping of str to str
        For a role, what a written value means: ``{"victim_sex": {"1": "male"}}``.
    keep : tuple of str
        Further columns to keep; none is kept without being named.
    about : str
        What a reader of the data should know.
    category : str
        The category of every row, where the table is about one and has no column for it.
    not_personal : tuple of str
        Columns that look like personal data and are declared to be none; the report says so.
    country : str
        Two letters: the country whose terms for offences are tried first.
    agreement : str
        The legal basis or the data agreement under which the data may be used.
    retain_until : str
        The day, as 2026-12-31, after which the data must be deleted.
    """

    title: str = ""
    columns: Mapping[str, str] = field(default_factory=dict)
    reading: Reading = field(default_factory=Reading)
    crs: str | None = None
    displaced_up_to: float | None = None
    precision: str | None = None
    day_order: str | None = None
    time_zone: str = ""
    counting_unit: str = "unknown"
    layout: str = "records"
    wide: tuple[str, ...] = ()
    where: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    values: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    keep: tuple[str, ...] = ()
    about: str = ""
    category: str = ""
    not_personal: tuple[str, ...] = ()
    country: str = ""
    agreement: str = ""
    retain_until: str = ""

    def with_columns(self, columns: Mapping[str, str | None]) -> Profile:
        """Return the profile with some roles given by hand; an empty one takes the role away."""
        merged = {**self.columns, **{role: name for role, name in columns.items() if name}}
        return replace(self, columns={role: name for role, name in merged.items() if name != "-"})


def shipped_profiles() -> Mapping[str, Path]:
    """Return the profiles that come along, by name."""
    return {path.stem: path for path in sorted(SHIPPED.glob("*.toml"))}


def read_profile(name: str) -> Profile:
    """Read a profile: the name of one that comes along, or a file.

    Raises
    ------
    InputError
        When the file is not there or is no profile; the sentence says what is wrong.
    """
    path = shipped_profiles().get(name) or Path(name)
    declared = read_office_toml(
        path,
        NOT_A_PROFILE,
        not_there=QT_TRANSLATE_NOOP(
            "convivencia",
            "There is no mapping profile “{name}”; those that come along are {known}.",
        ),
        name=path.name,
        known=", ".join(shipped_profiles()),
    )
    return profile_of(declared, path.name)


def profile_of(declared: Mapping[str, Any], file: str) -> Profile:
    """Check the content of a profile and return it.

    Raises
    ------
    InputError
        Naming the entry that does not belong or is of the wrong kind.
    """
    check = _Checker(file)
    for name, value in declared.items():
        check.known(name, SECTIONS, "")
        check.kind(name, value, SECTIONS[name])
    reading = dict(declared.get("reading", {}))
    for name in reading:
        check.known(name, ("encoding", "delimiter", "header_row", "sheet", "decimal"), "reading.")
    for name, value in reading.items():
        check.kind(f"reading.{name}", value, int if name == "header_row" else str)
    if reading.get("header_row", 0) < 0:
        check.refuse("reading.header_row", reading["header_row"])
    columns = {}
    for role, column in declared.get("columns", {}).items():
        check.known(role, ROLES, "columns.")
        check.kind(f"columns.{role}", column, str)
        columns[role] = column
    positions = declared.get("positions", {})
    dates = declared.get("dates", {})
    events = declared.get("events", {})
    agreement = declared.get("agreement", {})
    for section, entries, names in (
        ("positions", positions, ("crs", "displaced_up_to", "precision")),
        ("dates", dates, ("order", "time_zone")),
        ("agreement", agreement, ("id", "retain_until")),
        ("events", events, ("counting_unit", "layout", "wide", "category", "country")),
    ):
        for name in entries:
            check.known(name, names, f"{section}.")
    for name, value in (
        ("positions.crs", positions.get("crs", "")),
        ("dates.time_zone", dates.get("time_zone", "")),
        ("events.category", events.get("category", "")),
        ("events.country", events.get("country", "")),
    ):
        check.kind(name, value, str)
    check.kind("events.wide", events.get("wide", []), list)
    check.choice("dates.order", dates.get("order"), DAY_ORDERS)
    check.choice("events.counting_unit", events.get("counting_unit"), UNITS)
    check.choice("events.layout", events.get("layout"), LAYOUTS)
    check.choice("positions.precision", positions.get("precision"), PRECISIONS)
    check.choice("reading.decimal", reading.get("decimal"), ("comma", "point"))
    displaced = positions.get("displaced_up_to")
    if displaced is not None:
        check.kind("positions.displaced_up_to", displaced, (int, float))
    where = {name: _texts(value) for name, value in declared.get("where", {}).items()}
    for name, value in declared.get("where", {}).items():
        check.kind(f"where.{name}", value, (str, int, float, list))
    values = {}
    for role, words in declared.get("values", {}).items():
        check.known(role, ROLES, "values.")
        check.kind(f"values.{role}", words, dict)
        values[role] = {str(key): str(word) for key, word in words.items()}
    return Profile(
        str(declared.get("title", "")),
        columns,
        Reading(**reading),
        positions.get("crs"),
        None if displaced is None else float(displaced),
        positions.get("precision"),
        dates.get("order"),
        str(dates.get("time_zone", "")),
        events.get("counting_unit", "unknown"),
        events.get("layout", "records"),
        _texts(events.get("wide", ())),
        where,
        values,
        _texts(declared.get("keep", ())),
        str(declared.get("about", "")),
        str(events.get("category", "")),
        _texts(declared.get("not_personal", ())),
        str(events.get("country", "")),
        str(agreement.get("id", "")),
        check.day("agreement.retain_until", agreement.get("retain_until")),
    )


class _Checker:
    def __init__(self, file: str) -> None:
        self._file = file

    def known(self, name: str, names: Any, section: str) -> None:
        if name not in names:
            self._refuse(
                QT_TRANSLATE_NOOP(
                    "convivencia",
                    "{file} is no mapping profile: there is no “{name}”; there are {known}.",
                ),
                name=f"{section}{name}",
                known=", ".join(names),
            )

    def kind(self, name: str, value: object, kinds: Any) -> None:
        if not isinstance(value, kinds) or (isinstance(value, bool) and kinds is not bool):
            self.refuse(name, value)

    def refuse(self, name: str, value: object) -> None:
        self._refuse(
            QT_TRANSLATE_NOOP(
                "convivencia", "{file} is no mapping profile: “{name}” cannot be “{value}”."
            ),
            name=name,
            value=str(value)[:40],
        )

    def day(self, name: str, value: object) -> str:
        if value is None:
            return ""
        try:
            return date.fromisoformat(str(value)).isoformat()
        except ValueError:
            return self._refuse(
                QT_TRANSLATE_NOOP(
                    "convivencia", "{file} is no mapping profile: “{name}” cannot be “{value}”."
                ),
                name=name,
                value=str(value)[:40],
            )

    def choice(self, name: str, value: object, choices: Sequence[str]) -> None:
        if value is not None and value not in choices:
            self._refuse(
                QT_TRANSLATE_NOOP(
                    "convivencia",
                    "{file} is no mapping profile: “{name}” must be one of {choices}, "
                    "not “{value}”.",
                ),
                name=name,
                choices=", ".join(choices),
                value=str(value)[:40],
            )

    def _refuse(self, sentence: str, **facts: object) -> NoReturn:
        raise InputError(sentence, file=self._file, **facts)


def _texts(value: Any) -> tuple[str, ...]:
    return tuple(str(item) for item in (value if isinstance(value, (list, tuple)) else (value,)))


def write_profile(path: Path, profile: Profile) -> None:
    """Write a profile as TOML, whole or not at all.

    Raises
    ------
    InputError
        When the file does not end in .toml.
    """
    if path.suffix.lower() != ".toml":
        raise InputError(
            QT_TRANSLATE_NOOP("convivencia", "A mapping profile must end in .toml, not “{file}”."),
            file=path.name,
        )
    write_whole(path, toml_of(profile).encode("utf-8"))


def toml_of(profile: Profile) -> str:
    """Return a profile as TOML text; what is left to detection is left out."""
    reading = profile.reading
    sections: list[tuple[str, Mapping[str, Any]]] = [
        ("columns", dict(profile.columns)),
        (
            "reading",
            {
                "encoding": reading.encoding,
                "delimiter": reading.delimiter,
                "header_row": reading.header_row,
                "sheet": reading.sheet,
                "decimal": reading.decimal,
            },
        ),
        (
            "positions",
            {
                "crs": profile.crs,
                "displaced_up_to": profile.displaced_up_to,
                "precision": profile.precision,
            },
        ),
        ("dates", {"order": profile.day_order, "time_zone": profile.time_zone or None}),
        (
            "events",
            {
                "counting_unit": profile.counting_unit,
                "layout": None if profile.layout == "records" else profile.layout,
                "wide": list(profile.wide) or None,
                "category": profile.category or None,
                "country": profile.country or None,
            },
        ),
        (
            "agreement",
            {"id": profile.agreement or None, "retain_until": profile.retain_until or None},
        ),
        ("where", {name: list(words) for name, words in profile.where.items()}),
        *((f"values.{_key(role)}", words) for role, words in profile.values.items()),
    ]
    lines = [f"title = {_literal(profile.title)}"]
    if profile.about:
        lines.append(f"about = {_literal(profile.about)}")
    if profile.keep:
        lines.append(f"keep = {_literal(list(profile.keep))}")
    if profile.not_personal:
        lines.append(f"not_personal = {_literal(list(profile.not_personal))}")
    for name, entries in sections:
        held = {key: value for key, value in entries.items() if value is not None}
        if held:
            lines += ["", f"[{name}]"]
            lines += [f"{_key(key)} = {_literal(value)}" for key, value in held.items()]
    return "\n".join(lines) + "\n"


def _key(name: str) -> str:
    plain = name.isascii() and name.replace("_", "").replace("-", "").isalnum()
    return name if plain else _literal(name)


def _literal(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, float)):
        return repr(value)
    if isinstance(value, (list, tuple)):
        return "[" + ", ".join(_literal(item) for item in value) + "]"
    text = str(value)
    escaped = "".join(
        {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}.get(char)
        or (char if char.isprintable() else f"\\U{ord(char):08x}")
        for char in text
    )
    return f'"{escaped}"'
