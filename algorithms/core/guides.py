"""The seven guides, read from the files that an office may edit."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from .axes import AXES_FILE, FOLDER
from .errors import TemplateError
from .multilingual import TemplateReader, Text, raise_problems, read_toml
from .step_documents import DOCUMENTS
from .text import QT_TRANSLATE_NOOP

CHECKLIST = "checklist"
INSTRUMENT_KINDS = ("form", "matrix", CHECKLIST)
COLUMN_TYPES = (
    "text",
    "long_text",
    "integer",
    "number",
    "percent",
    "money",
    "date",
    "yes_no",
    "choice",
    "choices",
    "scale",
    "list",
    "place",
    "reference",
    "axis",
    "step",
)
COLUMN_LEVELS = ("committee", "internal")

_STEP_ID = re.compile(r"([A-Z])([1-9][0-9]*)")


@dataclass(frozen=True, slots=True)
class Item:
    """One line of a checklist, or one answer of a choice."""

    id: str
    text: Text


ITEM = "item"
"""The column of a checklist that says what is checked."""
ITEM_LABEL = Text("What is checked", "Qué se revisa", "O que se verifica")
ANSWER_LABEL = Text("Is it so?", "¿Se cumple?", "Está atendido?")
ANSWERS = (
    Item("yes", Text("Yes", "Sí", "Sim")),
    Item("partly", Text("In part", "En parte", "Em parte")),
    Item("no", Text("Not yet", "Todavía no", "Ainda não")),
    Item("na", Text("Not applicable", "No aplica", "Não se aplica")),
)
RESPONSIBLE_LABEL = Text(
    "Responsible (role, not a name)",
    "Responsable (cargo, no nombre)",
    "Responsável (cargo, não nome)",
)
DUE_LABEL = Text("Due date", "Fecha límite", "Prazo")
NOTES_LABEL = Text("Notes", "Observaciones", "Observações")


@dataclass(frozen=True, slots=True)
class Column:
    """One field of a form or column of a matrix.

    Attributes
    ----------
    name : str
        How the study's store calls it.
    label : Text
        How people read it.
    type : str
        One of ``COLUMN_TYPES``.
    choices : tuple of Item
        The answers of a ``choice`` or ``choices``.
    scale : tuple of int, optional
        Lowest and highest value of a ``scale``.
    level : str
        ``internal`` never leaves the team that fills it in.
    key : bool
        Whether it is what other forms call a row of this one by.
    refers : str
        The form whose rows a ``reference`` names; empty when it names something else.
    elsewhere : bool
        Of a key: other forms may also name what this one does not hold, because it is known from
        elsewhere, such as an indicator that an analysis computes.
    """

    name: str
    label: Text
    type: str
    choices: tuple[Item, ...]
    scale: tuple[int, int] | None
    level: str
    key: bool = False
    refers: str = ""
    elsewhere: bool = False


@dataclass(frozen=True, slots=True)
class Group:
    """Columns of a long form that belong together, from ``first`` to the next group."""

    first: str
    title: Text


@dataclass(frozen=True, slots=True)
class Instrument:
    """A form, a matrix or a checklist.

    A checklist has items, and the columns in which they are answered one by one; it has no columns
    when another form asks its items.
    """

    id: str
    kind: str
    title: Text
    columns: tuple[Column, ...]
    items: tuple[Item, ...]
    groups: tuple[Group, ...] = ()
    answered_in: str = ""


@dataclass(frozen=True, slots=True)
class Product:
    """What a step leaves behind."""

    id: str
    title: Text


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a guide, with the ids of its instruments and products.

    ``analyses`` names those that answer it; whether each exists is for those who know them all.
    ``documents`` names those of ``step_documents.DOCUMENTS`` in which it is written down.
    """

    id: str
    title: Text
    description: Text
    instruments: tuple[str, ...]
    products: tuple[str, ...]
    analyses: tuple[str, ...] = ()
    documents: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Guide:
    """One phase of local work, structured after the UNDP collection."""

    id: str
    code: str
    order: int
    source_status: str
    title: Text
    purpose: Text
    steps: tuple[Step, ...]
    instruments: tuple[Instrument, ...]
    products: tuple[Product, ...]


def load_guides(folder: Path | None = None) -> tuple[Guide, ...]:
    """Return the guides in their order.

    Parameters
    ----------
    folder : Path, optional
        Where the guides' TOML files are; the ones that come with Convivencia when absent.

    Returns
    -------
    tuple of Guide
        Sorted by ``order``.

    Raises
    ------
    TemplateError
        Lists every problem of every file at once.
    """
    place = FOLDER if folder is None else folder
    problems: list[str] = []
    found: list[tuple[str, Guide]] = []
    for path in sorted(place.glob("*.toml")):
        if path.name == AXES_FILE:
            continue
        try:
            table = read_toml(path)
        except TemplateError as error:
            problems.append(str(error).rstrip("."))
            continue
        reader = TemplateReader(path.name)
        found.append((path.name, _guide(table, reader)))
        problems += [f"{path.name}: {problem}" for problem in reader.problems]
    if not found and not problems:
        raise TemplateError(
            QT_TRANSLATE_NOOP("convivencia", "There are no guides in the folder {folder}."),
            folder=place.name,
        )
    problems += _across([guide for _, guide in found])
    problems += _unknown_references(found)
    problems += _unknown_keys([guide for _, guide in found])
    raise_problems(problems)
    return tuple(sorted((guide for _, guide in found), key=lambda guide: guide.order))


@cache
def step_names() -> Mapping[str, Text]:
    """Return the steps of every guide by their ids, as lists of answers name them."""
    return {
        step.id: Text(
            f"{step.id} {step.title.en}", f"{step.id} {step.title.es}", f"{step.id} {step.title.pt}"
        )
        for guide in load_guides()
        for step in guide.steps
    }


@cache
def form_labels() -> Mapping[str, Mapping[str, Text]]:
    """Return what the forms that come with Convivencia call their columns, by form and column."""
    return {
        form.id: {column.name: column.label for column in form.columns}
        for guide in load_guides()
        for form in guide.instruments
    }


def _guide(table: Mapping[str, object], reader: TemplateReader) -> Guide:
    known = ("id", "code", "order", "source_status", "title", "purpose", "steps", "instruments")
    reader.no_others(table, (*known, "products"), "")
    guide = Guide(
        id=reader.word(table, "id", ""),
        code=reader.word(table, "code", ""),
        order=reader.number(table, "order", ""),
        source_status=reader.source_status(table),
        title=reader.text(table, "title", ""),
        purpose=reader.text(table, "purpose", ""),
        steps=tuple(_step(row, reader) for row in reader.tables(table, "steps", "")),
        instruments=tuple(
            _instrument(row, reader) for row in reader.tables(table, "instruments", "")
        ),
        products=tuple(_product(row, reader) for row in reader.tables(table, "products", "")),
    )
    if not guide.steps:
        reader.problem("", "there are no steps")
    _check_step_order([step.id for step in guide.steps], reader)
    return guide


def _check_step_order(ids: Sequence[str], reader: TemplateReader) -> None:
    matches = [_STEP_ID.fullmatch(step_id) for step_id in ids]
    parts = [(match[1], int(match[2])) for match in matches if match]
    if len(parts) < len(ids):
        wrong = [step_id for step_id, match in zip(ids, matches, strict=True) if not match]
        reader.problem("steps", f"'{', '.join(wrong)}' must be a capital letter and a number")
    letters = sorted({letter for letter, _ in parts})
    numbers = [number for _, number in parts]
    if len(letters) > 1:
        reader.problem("steps", f"ids begin with {', '.join(letters)}: one letter a guide")
    if numbers != sorted(numbers):
        reader.problem("steps", f"out of order: {', '.join(ids)}")


def _step(table: Mapping[str, object], reader: TemplateReader) -> Step:
    step_id = reader.word(table, "id", "step")
    where = f"step {step_id}"
    known = ("id", "title", "description", "instruments", "products", "analyses", "documents")
    reader.no_others(table, known, where)
    documents = reader.words(table, "documents", where)
    unknown = [name for name in documents if name not in DOCUMENTS]
    if unknown:
        reader.problem(where, f"unknown document '{unknown[0]}': {', '.join(DOCUMENTS)}")
    return Step(
        id=step_id,
        title=reader.text(table, "title", where),
        description=reader.text(table, "description", where),
        instruments=reader.words(table, "instruments", where),
        products=reader.words(table, "products", where),
        analyses=reader.words(table, "analyses", where),
        documents=documents,
    )


def _product(table: Mapping[str, object], reader: TemplateReader) -> Product:
    product_id = reader.word(table, "id", "product")
    where = f"product {product_id}"
    reader.no_others(table, ("id", "title"), where)
    return Product(id=product_id, title=reader.text(table, "title", where))


def _instrument(table: Mapping[str, object], reader: TemplateReader) -> Instrument:
    instrument_id = reader.word(table, "id", "instrument")
    where = f"instrument {instrument_id}"
    known = ("id", "kind", "title", "columns", "items", "groups", "answered_in")
    reader.no_others(table, known, where)
    items = _items(table, "items", reader, where)
    columns = tuple(_column(row, reader, where) for row in reader.tables(table, "columns", where))
    answered_in = reader.word(table, "answered_in", where) if "answered_in" in table else ""
    instrument = Instrument(
        id=instrument_id,
        kind=reader.known_word(table, "kind", where, INSTRUMENT_KINDS),
        title=reader.text(table, "title", where),
        columns=columns if columns or answered_in or not items else checklist_columns(items),
        items=items,
        groups=tuple(_group(row, reader, where) for row in reader.tables(table, "groups", where)),
        answered_in=answered_in,
    )
    has, lacks = ("items", "columns") if instrument.kind == CHECKLIST else ("columns", "items")
    if not table.get(has) or table.get(lacks):
        reader.problem(where, f"a {instrument.kind} has {has} and no {lacks}")
    reader.unique([column.name for column in instrument.columns], where)
    _check_groups(instrument, reader, where)
    return instrument


def checklist_columns(items: tuple[Item, ...]) -> tuple[Column, ...]:
    """Return the columns in which the items of a checklist are answered, a row for each."""
    return (
        Column(ITEM, ITEM_LABEL, "choice", items, None, "committee"),
        Column("answer", ANSWER_LABEL, "choice", ANSWERS, None, "committee"),
        Column("responsible", RESPONSIBLE_LABEL, "text", (), None, "committee"),
        Column("due", DUE_LABEL, "date", (), None, "committee"),
        Column("notes", NOTES_LABEL, "long_text", (), None, "committee"),
    )


def _group(table: Mapping[str, object], reader: TemplateReader, within: str) -> Group:
    where = f"{within} groups"
    reader.no_others(table, ("first", "en", "es", "pt"), where)
    return Group(reader.word(table, "first", where), reader.languages(table, where))


def _check_groups(instrument: Instrument, reader: TemplateReader, where: str) -> None:
    """Groups begin at columns, in their order, and the first one with the form."""
    names = [column.name for column in instrument.columns]
    firsts = [group.first for group in instrument.groups]
    unknown = [name for name in firsts if name not in names]
    if unknown:
        reader.problem(where, f"a group begins at '{unknown[0]}', which is no column")
    elif firsts and (firsts[0] != names[0] or firsts != sorted(set(firsts), key=names.index)):
        reader.problem(where, "groups follow the columns, and the first begins with the form")
    if sum(column.key for column in instrument.columns) > 1:
        reader.problem(where, "one column at most is the key")


def _column(table: Mapping[str, object], reader: TemplateReader, within: str) -> Column:
    name = reader.word(table, "name", f"{within} column")
    where = f"{within} column {name}"
    known = ("name", "type", "en", "es", "pt", "choices", "scale", "level", "key", "refers")
    reader.no_others(table, (*known, "elsewhere"), where)
    kind = reader.known_word({"type": "text", **table}, "type", where, COLUMN_TYPES)
    choices = _items(table, "choices", reader, where)
    if bool(choices) != (kind in ("choice", "choices")):
        reader.problem(where, "'choices' and a type of choice go together")
    refers = reader.word(table, "refers", where) if "refers" in table else ""
    if (refers or "key" in table) and kind != "reference":
        reader.problem(where, "only a reference is a key or refers to another form")
    if "elsewhere" in table and table.get("key") is not True:
        reader.problem(where, "only what a key names can be known from elsewhere")
    return Column(
        name=name,
        label=reader.languages(table, where),
        type=kind,
        choices=choices,
        scale=_scale(table, kind, reader, where),
        level=reader.known_word({"level": "committee", **table}, "level", where, COLUMN_LEVELS),
        key=table.get("key") is True,
        refers=refers,
        elsewhere=table.get("elsewhere") is True,
    )


def _scale(
    table: Mapping[str, object], kind: str, reader: TemplateReader, where: str
) -> tuple[int, int] | None:
    value = table.get("scale")
    if value is None and kind != "scale":
        return None
    if isinstance(value, list) and kind == "scale":
        ends = [end for end in value if isinstance(end, int) and not isinstance(end, bool)]
        if len(ends) == len(value) == 2 and ends[0] < ends[1]:
            return ends[0], ends[1]
    reader.problem(where, "a scale, and only a scale, has scale = [lowest, highest]")
    return None


def _items(
    table: Mapping[str, object], key: str, reader: TemplateReader, within: str
) -> tuple[Item, ...]:
    items: list[Item] = []
    for row in reader.tables(table, key, within):
        item_id = reader.word(row, "id", f"{within} {key}")
        where = f"{within} {key} {item_id}"
        reader.no_others(row, ("id", "en", "es", "pt"), where)
        items.append(Item(id=item_id, text=reader.languages(row, where)))
    reader.unique([item.id for item in items], f"{within} {key}")
    return tuple(items)


def _across(guides: Sequence[Guide]) -> list[str]:
    """Return what stands more than once among all guides."""
    reader = TemplateReader("")
    reader.unique([guide.id for guide in guides], "ids of the guides")
    reader.unique([guide.code for guide in guides], "codes of the guides")
    reader.unique([str(guide.order) for guide in guides], "order of the guides")
    reader.unique([step.id for guide in guides for step in guide.steps], "steps")
    reader.unique([made.id for guide in guides for made in guide.products], "products")
    reader.unique([tool.id for guide in guides for tool in guide.instruments], "instruments")
    return reader.problems


def _unknown_references(found: Sequence[tuple[str, Guide]]) -> list[str]:
    """Return the instruments and products that a step names and no guide declares."""
    instruments = {tool.id for _, guide in found for tool in guide.instruments}
    products = {made.id for _, guide in found for made in guide.products}
    problems: list[str] = []
    for name, guide in found:
        problems += [
            f"{name}: instrument {tool.id}: unknown instrument '{tool.answered_in}'"
            for tool in guide.instruments
            if tool.answered_in and tool.answered_in not in instruments
        ]
        for step in guide.steps:
            problems += [
                f"{name}: step {step.id}: unknown instrument '{wanted}'"
                for wanted in step.instruments
                if wanted not in instruments
            ]
            problems += [
                f"{name}: step {step.id}: unknown product '{wanted}'"
                for wanted in step.products
                if wanted not in products
            ]
    return problems


def _unknown_keys(guides: Sequence[Guide]) -> list[str]:
    """Return the columns that refer to a form of which no row can be named."""
    tools = [tool for guide in guides for tool in guide.instruments]
    keyed = {tool.id for tool in tools if any(column.key for column in tool.columns)}
    return [
        f"{tool.id}: column {column.name} refers to '{column.refers}', which has no key"
        for tool in tools
        for column in tool.columns
        if column.refers and column.refers not in keyed
    ]
