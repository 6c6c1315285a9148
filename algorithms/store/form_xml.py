"""A register as QGIS knows a layer: labels, widgets, checks and the form, in one language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from ..core.guides import Guide, load_guides
from .form_fields import check_of, is_long, label_of, source_of, widget_of
from .form_help import HELP, help_of
from .links import Link, links
from .row_names import row_name
from .schema import ROW, Register
from .values import answers
from .xml_tree import element, option, written

if TYPE_CHECKING:
    from ..core.guides import Column
    from .xml_tree import Element

QGIS = "3.22.0"
BESIDE = 36
"""A label or an answer that is longer has the whole width, so that the form stays narrow."""
NOT_NULL, UNIQUE, EXPRESSION = 1, 2, 4
"""Bits by which QGIS names the kinds of constraints."""


class Forms:
    """The forms of a study in one language.

    Parameters
    ----------
    registers : mapping of str to Register
        By the form's id.
    language : str
        en, es or pt.
    file : str
        The package's own name, by which its tables are named.
    """

    def __init__(self, registers: Mapping[str, Register], language: str, file: str) -> None:
        self.registers, self.language, self.file = registers, language, file
        self.guides: Mapping[str, Guide] = {guide.id: guide for guide in load_guides()}
        self.links = links(registers)

    def qml(self, register: Register) -> str:
        """Return the style that opens a table by itself, outside of any project."""
        return written(
            element(
                "qgis",
                {"version": QGIS, "styleCategories": "Fields|Forms|AttributeTable"},
                *self.elements(register),
            )
        )

    def elements(self, register: Register, children: Sequence[Link] = ()) -> list[Element]:
        """Return what says how a table is shown and asked.

        Parameters
        ----------
        register : Register
            The form.
        children : sequence of Link
            Forms whose rows are shown within this one's; only a project knows them.
        """
        own = {link.column: link for link in self.links if link.child.id == register.id}
        return [
            element("referencedLayers", {}, *(self._outward(link) for link in own.values())),
            self._fields(register, own),
            self._aliases(register),
            *self._checks(register),
            element("editorlayout", text="tablayout"),
            self._layout(register, children),
            element(
                "labelOnTop",
                {},
                *(
                    element("field", {"name": column.name, "labelOnTop": "1"})
                    for column in register.columns
                    if self._stands_above(column)
                ),
            ),
            element("previewExpression", text=row_name(register, own, self.language)),
        ]

    def _stands_above(self, column: Column) -> bool:
        """Whether a label stands above its field, because one of the two needs the width."""
        texts = [label_of(column, self.language)]
        texts += [text.in_language(self.language) for text in answers(column).values()]
        return is_long(column) or max(len(text) for text in texts) > BESIDE

    def _outward(self, link: Link) -> Element:
        """Return a relation with where its table is, by which QGIS opens it beside this one."""
        made = relation(link)
        made.attrib.update(
            {
                "layerId": link.parent.table,
                "layerName": link.parent.table,
                "providerKey": "ogr",
                "dataSource": source_of(self.file, link.parent.table),
            }
        )
        return made

    def _fields(self, register: Register, own: Mapping[str, Link]) -> Element:
        fields = [_field(ROW, "Hidden", option({}))]
        brought: set[str] = set()
        for column in register.columns:
            link = own.get(column.name)
            new = link is not None and link.parent.id not in brought
            widget = widget_of(register, column, self.language, self.file, link, brings=new)
            fields.append(_field(column.name, widget.kind, option(widget.settings)))
            if link is not None:
                brought.add(link.parent.id)
        return element("fieldConfiguration", {}, *fields)

    def _aliases(self, register: Register) -> Element:
        return element(
            "aliases",
            {},
            *(
                element(
                    "alias",
                    {
                        "index": str(place),
                        "field": column.name,
                        "name": label_of(column, self.language),
                    },
                )
                for place, column in enumerate(register.columns, 1)
            ),
        )

    def _checks(self, register: Register) -> tuple[Element, Element]:
        referred = any(link.parent.id == register.id for link in self.links)
        kinds, expressions = [], []
        for column in register.columns:
            check = check_of(register, column, self.language, referred=referred)
            bits = NOT_NULL * bool(check.not_null) + UNIQUE * bool(check.unique)
            kinds.append(
                element(
                    "constraint",
                    {
                        "field": column.name,
                        "constraints": str(bits + EXPRESSION * bool(check.fits)),
                        "notnull_strength": str(check.not_null),
                        "unique_strength": str(check.unique),
                        "exp_strength": str(check.fits),
                    },
                )
            )
            expressions.append(
                element(
                    "constraint",
                    {"field": column.name, "exp": check.expression, "desc": check.sentence},
                )
            )
        return (
            element("constraints", {}, *kinds),
            element("constraintExpressions", {}, *expressions),
        )

    def _layout(self, register: Register, children: Sequence[Link]) -> Element:
        """Return the form: a tab for each group, for the rows of others, and for the help."""
        places = {column.name: place for place, column in enumerate(register.columns, 1)}
        tabs = [
            _tab(title, [_cell(column, places[column.name]) for column in columns])
            for title, columns in parted(register, self.language)
        ]
        tabs += [_tab(self._title_of(link, children), [_rows(link)]) for link in children]
        tabs.append(_tab(HELP.in_language(self.language), [self._help(register)]))
        return element("attributeEditorForm", {}, *tabs)

    def _title_of(self, link: Link, children: Sequence[Link]) -> str:
        """Return what the rows of another form are called; by their column where it has two."""
        title = link.child.instrument.title.in_language(self.language)
        if sum(other.child.id == link.child.id for other in children) == 1:
            return title
        column = next(item for item in link.child.columns if item.name == link.column)
        return f"{title}: {label_of(column, self.language)}"

    def _help(self, register: Register) -> Element:
        return element(
            "attributeEditorHtmlElement",
            {"name": register.id, "showLabel": "0"},
            text=help_of(self.guides, register, self.language),
        )


def parted(register: Register, language: str) -> list[tuple[str, list[Column]]]:
    """Return the groups of a form with their titles; a short form is one group."""
    titles = {group.first: group.title for group in register.instrument.groups}
    found: list[tuple[str, list[Column]]] = []
    held = {column.name for column in register.columns}
    for column in register.instrument.columns:
        if column.name in titles or not found:
            title = titles.get(column.name, register.instrument.title)
            found.append((title.in_language(language), []))
        if column.name in held:
            found[-1][1].append(column)
    return [(title, columns) for title, columns in found if columns]


def relation(link: Link) -> Element:
    """Return a relation as projects write it."""
    return element(
        "relation",
        {
            "id": link.id,
            "name": link.id,
            "referencingLayer": link.child.table,
            "referencedLayer": link.parent.table,
            "strength": "Association",
        },
        element("fieldRef", {"referencingField": link.column, "referencedField": link.key}),
    )


def _field(name: str, kind: str, settings: Element) -> Element:
    widget = element("editWidget", {"type": kind}, element("config", {}, settings))
    return element("field", {"name": name, "configurationFlags": "None"}, widget)


def _tab(title: str, inner: Sequence[Element]) -> Element:
    return element(
        "attributeEditorContainer",
        {
            "name": title,
            "columnCount": "1",
            "groupBox": "0",
            "showLabel": "1",
            "visibilityExpressionEnabled": "0",
            "visibilityExpression": "",
        },
        *inner,
    )


def _cell(column: Column, place: int) -> Element:
    return element(
        "attributeEditorField", {"name": column.name, "index": str(place), "showLabel": "1"}
    )


def _rows(link: Link) -> Element:
    return element(
        "attributeEditorRelation",
        {
            "name": link.id,
            "relation": link.id,
            "label": "",
            "showLabel": "0",
            "nmRelationId": "",
            "relationWidgetTypeId": "relation_editor",
            "forceSuppressFormPopup": "0",
        },
    )
