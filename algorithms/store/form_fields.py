"""How a column of a form is asked on a screen: its widget, and what it may hold."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from ..core.multilingual import Text
from .answers import ANSWERS_TABLE, list_of
from .values import YES_NO, answers

if TYPE_CHECKING:
    from ..core.guides import Column
    from .links import Link
    from .schema import Register

NOTHING = "{2839923C-8B7D-419E-B84B-CA2FE9B80EC7}"
"""By this QGIS knows the choice that leaves a cell empty."""
NOT_SAID = Text("(not said)", "(sin dato)", "(sem informação)")
INTERNAL = Text("{label} (internal)", "{label} (interno)", "{label} (interno)")
HIGHEST = 2_147_483_647
DATES = {"en": "yyyy-MM-dd", "es": "dd/MM/yyyy", "pt": "dd/MM/yyyy"}
PERIODS = (("start", "end"), ("period_from", "period_to"))
"""Columns of which the second is never before the first."""

IN_SCALE = Text(
    "A whole number from {low} to {high}.",
    "Un número entero de {low} a {high}.",
    "Um número inteiro de {low} a {high}.",
)
NOT_NEGATIVE = Text("Not below zero.", "No menor que cero.", "Não menor que zero.")
PERCENT = Text(
    "A percentage is usually between 0 and 100.",
    "Un porcentaje suele estar entre 0 y 100.",
    "Uma porcentagem costuma ficar entre 0 e 100.",
)
AFTER = Text("It ends before it begins.", "Termina antes de empezar.", "Termina antes de começar.")


@dataclass(frozen=True, slots=True)
class Widget:
    """A widget of QGIS, with its settings; all of them are known to QField too."""

    kind: str
    settings: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Check:
    """What a cell may hold; 0 is not asked, 1 refuses, 2 only warns.

    Parameters
    ----------
    not_null, unique, fits : int
        How strictly it must be there, differ from all others, and fulfil the expression.
    expression : str
        In the language of QGIS's expressions.
    sentence : str
        What people read when it is not fulfilled.
    """

    not_null: int = 0
    unique: int = 0
    fits: int = 0
    expression: str = ""
    sentence: str = ""


HARD, SOFT = 1, 2


def label_of(column: Column, language: str) -> str:
    """Return what people read beside the widget; what never leaves the team says so."""
    label = column.label.in_language(language)
    if column.level != "internal":
        return label
    return INTERNAL.in_language(language).format(label=label)


def is_long(column: Column) -> bool:
    """Whether a column takes more than a line."""
    return column.type in ("long_text", "list", "choices")


def widget_of(
    register: Register,
    column: Column,
    language: str,
    file: str,
    link: Link | None,
    *,
    brings: bool = True,
) -> Widget:
    """Return how a column is asked.

    Numbers that are not whole stay text fields, which check them: a spin box would round what it
    shows, and write it back rounded.

    Parameters
    ----------
    register, column : Register, Column
        The form, and one of its columns.
    language : str
        en, es or pt.
    file : str
        The package's own name.
    link : Link or None
        What the column refers to.
    brings : bool
        Whether QGIS is to open what the column refers to beside a table that is opened by itself.
        Of two columns that refer to the same form only one does: QGIS 3.22 would
        open it twice, 3.40 say that it cannot be found.
    """
    if link is not None:
        return _reference(link, file, brings=brings)
    if column.type in ("choice", "axis", "step", "yes_no"):
        return _one_of(column, language)
    if column.type == "choices":
        return _some_of(register, column, file)
    if column.type in ("integer", "scale"):
        low, high = column.scale or (0, HIGHEST)
        return Widget(
            "Range",
            {"AllowNull": True, "Min": low, "Max": high, "Precision": 0, "Step": 1,
             "Style": "SpinBox"},
        )  # fmt: skip
    if column.type == "date":
        return Widget(
            "DateTime",
            {
                "allow_null": True,
                "calendar_popup": True,
                "display_format": DATES.get(language, DATES["en"]),
                "field_format": "yyyy-MM-dd",
                "field_iso_format": False,
            },
        )
    return Widget("TextEdit", {"IsMultiline": is_long(column), "UseHtml": False})


def check_of(register: Register, column: Column, language: str, *, referred: bool) -> Check:
    """Return what a column may hold.

    A key that other forms name must be there once, because a name that means two rows means none.

    Parameters
    ----------
    register, column : Register, Column
        The form, and one of its columns.
    language : str
        Of the sentence.
    referred : bool
        Whether another form names this one's rows.
    """
    cell = f'"{column.name}"'
    made = Check()
    if column.key:
        strict = HARD if referred else SOFT
        made = Check(not_null=strict, unique=strict)
    elif column.type == "step":
        # a row without its step says nothing; a second row is only warned of, the later one holds
        made = Check(not_null=HARD, unique=SOFT)
    rule: tuple[int, str, str] | None = None
    if column.scale is not None:
        low, high = column.scale
        said = IN_SCALE.in_language(language).format(low=low, high=high)
        rule = (HARD, f"{cell} >= {low} AND {cell} <= {high}", said)
    elif column.type == "integer":
        rule = (HARD, f"{cell} >= 0", NOT_NEGATIVE.in_language(language))
    elif column.type == "percent":
        rule = (SOFT, f"{cell} >= 0 AND {cell} <= 100", PERCENT.in_language(language))
    elif column.type == "money":
        rule = (SOFT, f"{cell} >= 0", NOT_NEGATIVE.in_language(language))
    elif column.type == "date":
        rule = _period(register, column, language)
    if rule is None:
        return made
    strength, expression, sentence = rule
    return replace(
        made, fits=strength, expression=f"{cell} IS NULL OR ({expression})", sentence=sentence
    )


def _period(register: Register, column: Column, language: str) -> tuple[int, str, str] | None:
    dates = {item.name for item in register.columns if item.type == "date"}
    for first, last in PERIODS:
        if column.name == last and first in dates:
            rule = f'"{first}" IS NULL OR "{last}" >= "{first}"'
            return SOFT, rule, AFTER.in_language(language)
    return None


def _one_of(column: Column, language: str) -> Widget:
    # yes, no or nothing: a box to tick has no third state, and unknown is not no
    known = (
        {str(int(value)): text for value, text in YES_NO.items()}
        if column.type == "yes_no"
        else answers(column)
    )
    entries = [{NOT_SAID.in_language(language): NOTHING}]
    entries += [{text.in_language(language): value} for value, text in known.items()]
    return Widget("ValueMap", {"map": entries})


def _some_of(register: Register, column: Column, file: str) -> Widget:
    # without an entry for nothing: QField would list it among the answers, and QGIS would write an
    # empty list where nobody has answered
    listed = list_of(register, column).replace("'", "''")
    return Widget(
        "ValueRelation",
        {
            "AllowMulti": True,
            "AllowNull": False,
            "FilterExpression": f"\"list\" = '{listed}'",
            "Key": "answer",
            "Layer": ANSWERS_TABLE,
            "LayerName": ANSWERS_TABLE,
            "LayerProviderName": "ogr",
            "LayerSource": source_of(file, ANSWERS_TABLE),
            "NofColumns": 1,
            "OrderByValue": False,
            "UseCompleter": False,
            "Value": "label",
        },
    )


def _reference(link: Link, file: str, *, brings: bool) -> Widget:
    beside = {
        "ReferencedLayerDataSource": source_of(file, link.parent.table),
        "ReferencedLayerId": link.parent.table,
        "ReferencedLayerName": link.parent.table,
        "ReferencedLayerProviderKey": "ogr",
    }
    return Widget(
        "RelationReference",
        {
            "AllowAddFeatures": True,
            "AllowNULL": True,
            "MapIdentification": False,
            "OrderByValue": True,
            "ReadOnly": False,
            **(beside if brings else {}),
            "Relation": link.id,
            "ShowForm": False,
            "ShowOpenFormButton": True,
        },
    )


def source_of(file: str, table: str) -> str:
    """Return where a table is, as seen from its own package: never a path of a machine."""
    return f"./{file}|layername={table}"
