"""How one survey's file becomes clean microdata: its columns, codes and marks for no answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, NoReturn

from ..core.errors import InputError
from ..core.office_toml import read_office_toml
from ..core.text import QT_TRANSLATE_NOOP
from ..intake.raw_table import Reading
from .schema import survey_schema

SHIPPED = Path(__file__).resolve().parents[2] / "resources" / "surveys" / "profiles"
UNITS = ("person", "household", "incident")
SECTIONS: Mapping[str, type] = {
    "title": str,
    "about": str,
    "unit": str,
    "missing": list,
    "columns": dict,
    "yes_no": dict,
    "values": dict,
    "missing_in": dict,
    "where": dict,
    "reading": dict,
    "keep": list,
    "not_personal": list,
}
READING = ("encoding", "delimiter", "header_row", "sheet", "decimal")
NO_ENTRY = QT_TRANSLATE_NOOP(
    "convivencia", "{file} is no survey profile: there is no “{name}”; there are {known}."
)
NO_VALUE = QT_TRANSLATE_NOOP(
    "convivencia", "{file} is no survey profile: “{name}” cannot be “{value}”."
)


@dataclass(frozen=True, slots=True)
class SurveyProfile:
    """How a survey's table is read.

    Parameters
    ----------
    columns : mapping of str to tuple of str
        For a column of the schema, that of the file; several are joined into one code.
    unit : str
        What a row is: person, household or incident.
    missing : tuple of str
        Codes that stand for no answer in questions of yes and no and of choices.
    missing_in : mapping of str to tuple of str
        The same for one column of the schema, also of numbers.
    yes, no : tuple of str
        How yes and no are written, where not as words or 1 and 0.
    values : mapping of str to mapping of str to str
        For a column of the schema, what a written code means.
    where : mapping of str to tuple of str
        Rows are kept whose column of the file has one of the values.
    keep : tuple of str
        Further columns of the file to keep under their own name.
    not_personal : tuple of str
        Columns that look like personal data and are declared to be none.
    reading : Reading
        What is not left to detection.
    title, about : str
        The source, and what its reader should know.
    """

    columns: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    unit: str = "person"
    missing: tuple[str, ...] = ()
    missing_in: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    yes: tuple[str, ...] = ()
    no: tuple[str, ...] = ()
    values: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    where: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    keep: tuple[str, ...] = ()
    not_personal: tuple[str, ...] = ()
    reading: Reading = field(default_factory=Reading)
    title: str = ""
    about: str = ""

    def with_columns(self, pairs: Sequence[str]) -> SurveyProfile:
        """Return the profile with columns given by hand, such as ``victim_robbery=P12``.

        Raises
        ------
        InputError
            When one is no pair, or the schema has no such column.
        """
        columns = dict(self.columns)
        for pair in pairs:
            name, sign, source = (piece.strip() for piece in pair.partition("="))
            if not sign or not name or not source:
                raise InputError(
                    QT_TRANSLATE_NOOP(
                        "convivencia",
                        "Columns are given as pairs such as victim_robbery=P12, not “{value}”.",
                    ),
                    value=pair,
                )
            _known_question(name, "columns")
            columns[name] = tuple(piece.strip() for piece in source.split("+"))
        return replace(self, columns=columns)


def shipped_surveys() -> Mapping[str, Path]:
    """Return the survey profiles that come along, by name."""
    return {path.stem: path for path in sorted(SHIPPED.glob("*.toml"))}


def read_survey_profile(name: str) -> SurveyProfile:
    """Read a profile: the name of one that comes along, or a file.

    Raises
    ------
    InputError
        When it is not there or is no profile; the sentence says what is wrong.
    """
    path = shipped_surveys().get(name) or Path(name)
    declared = read_office_toml(
        path,
        QT_TRANSLATE_NOOP("convivencia", "{file} is no survey profile: {reason}."),
        not_there=QT_TRANSLATE_NOOP(
            "convivencia",
            "There is no survey profile “{name}”; those that come along are {known}.",
        ),
        name=path.name,
        known=", ".join(shipped_surveys()),
    )
    return survey_profile_of(declared, path.name)


def survey_profile_of(declared: Mapping[str, Any], file: str) -> SurveyProfile:
    """Check the content of a profile and return it.

    Raises
    ------
    InputError
        Naming the entry that does not belong or is of the wrong kind.
    """
    for name, value in declared.items():
        if name not in SECTIONS:
            raise InputError(NO_ENTRY, file=file, name=name, known=", ".join(SECTIONS))
        if not isinstance(value, SECTIONS[name]):
            _refuse(file, name, value)
    unit = declared.get("unit", "person")
    if unit not in UNITS:
        _refuse(file, "unit", unit)
    for section in ("columns", "values", "missing_in"):
        for name in declared.get(section, {}):
            _known_question(name, section, file)
    for section, known in (("yes_no", ("yes", "no")), ("reading", READING)):
        for name in declared.get(section, {}):
            if name not in known:
                raise InputError(
                    NO_ENTRY, file=file, name=f"{section}.{name}", known=", ".join(known)
                )
    words = declared.get("yes_no", {})
    return SurveyProfile(
        {name: _texts(source) for name, source in declared.get("columns", {}).items()},
        str(unit),
        _texts(declared.get("missing", ())),
        {name: _texts(codes) for name, codes in declared.get("missing_in", {}).items()},
        _texts(words.get("yes", ())),
        _texts(words.get("no", ())),
        _values(declared.get("values", {}), file),
        {str(name): _texts(kept) for name, kept in declared.get("where", {}).items()},
        _texts(declared.get("keep", ())),
        _texts(declared.get("not_personal", ())),
        Reading(**declared.get("reading", {})),
        str(declared.get("title", "")),
        str(declared.get("about", "")),
    )


def _values(declared: Mapping[str, Any], file: str) -> dict[str, dict[str, str]]:
    """Return what codes mean; the answers of a choice are those of the schema."""
    schema = survey_schema()
    values = {}
    for name, words in declared.items():
        if not isinstance(words, dict):
            _refuse(file, f"values.{name}", words)
        values[name] = {str(code): str(word) for code, word in words.items()}
        for word in values[name].values():
            if word and schema[name].kind == "choice" and word not in schema[name].answers:
                _refuse(file, f"values.{name}", word)
    return values


def _known_question(name: str, section: str, file: str = "") -> None:
    """Refuse a column that the schema does not have, naming the nearest ones."""
    from difflib import get_close_matches

    schema = survey_schema()
    if name in schema:
        return
    near = get_close_matches(name, schema, n=6, cutoff=0.3) or list(schema)[:6]
    raise InputError(
        QT_TRANSLATE_NOOP(
            "convivencia",
            "The survey's questions have no “{name}” ({where}); similar ones are {known}.",
        ),
        name=name,
        where=f"{file}, {section}" if file else section,
        known=", ".join(near),
    )


def _refuse(file: str, name: str, value: object) -> NoReturn:
    raise InputError(NO_VALUE, file=file, name=name, value=str(value)[:40])


def _texts(value: Any) -> tuple[str, ...]:
    return tuple(str(item) for item in (value if isinstance(value, (list, tuple)) else (value,)))
