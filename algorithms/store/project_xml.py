"""The QGIS project that a study's package holds: every form, by guide, with their relations."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..core.cycle import short_name
from ..core.multilingual import Text
from .answers import ANSWERS_TABLE
from .form_fields import source_of
from .form_xml import QGIS, Forms, relation
from .xml_tree import element, written

if TYPE_CHECKING:
    from .schema import Register
    from .xml_tree import Element

TITLE = Text("Forms of the study", "Formularios del estudio", "Formulários do estudo")
ANSWERS = Text("Answers to choose from", "Respuestas para elegir", "Respostas para escolher")
LISTS = Text("Lists", "Listas", "Listas")
OPEN_GUIDE = "diagnosis"
"""The guide whose forms are unfolded."""
DAWN = (1980, 1, 1, 0, 0, 0)


def project_bytes(forms: Forms) -> bytes:
    """Return the project as QGIS zips it; the same forms give the same bytes."""
    kept = io.BytesIO()
    with zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as archive:
        entry = zipfile.ZipInfo("convivencia.qgs", DAWN)
        entry.compress_type = zipfile.ZIP_DEFLATED
        archive.writestr(entry, written(project(forms)))
    return kept.getvalue()


def project(forms: Forms) -> Element:
    """Return the project: no map, the forms in the order of the guides."""
    language = forms.language
    names = {item.id: layer_name(item, language) for item in forms.registers.values()}
    answers = ANSWERS.in_language(language)
    tree = element("layer-tree-group", {})
    for guide in forms.guides.values():
        held = [
            forms.registers[item.id] for item in guide.instruments if item.id in forms.registers
        ]
        if held:
            nodes = [_node(forms, item.table, names[item.id]) for item in held]
            title = short_name(guide, language)
            tree.append(_group(title, nodes, unfolded=guide.id == OPEN_GUIDE))
    node = _node(forms, ANSWERS_TABLE, answers)
    tree.append(_group(LISTS.in_language(language), [node], unfolded=False))
    layers = [
        _layer(
            forms,
            item.table,
            names[item.id],
            forms.elements(item, [link for link in forms.links if link.parent.id == item.id]),
        )
        for item in forms.registers.values()
    ]
    layers.append(_layer(forms, ANSWERS_TABLE, answers, [], read_only=True))
    return element(
        "qgis",
        {"projectname": TITLE.in_language(language), "version": QGIS},
        element("title", text=TITLE.in_language(language)),
        tree,
        element("relations", {}, *(relation(link) for link in forms.links)),
        element("projectlayers", {}, *layers),
        _relative_paths(),
    )


def layer_name(register: Register, language: str) -> str:
    """Return what a form is called among the layers."""
    return f"{register.id} {register.instrument.title.in_language(language)}"


def _group(title: str, nodes: Sequence[Element], *, unfolded: bool) -> Element:
    return element(
        "layer-tree-group",
        {"name": title, "checked": "Qt::Checked", "expanded": "1" if unfolded else "0"},
        *nodes,
    )


def _node(forms: Forms, table: str, name: str) -> Element:
    return element(
        "layer-tree-layer",
        {
            "id": table,
            "name": name,
            "source": source_of(forms.file, table),
            "providerKey": "ogr",
            "checked": "Qt::Checked",
            "expanded": "1",
        },
    )


def _layer(
    forms: Forms, table: str, name: str, inner: Sequence[Element], *, read_only: bool = False
) -> Element:
    return element(
        "maplayer",
        {
            "type": "vector",
            "geometry": "No geometry",
            "wkbType": "NoGeometry",
            "readOnly": "1" if read_only else "0",
        },
        element("id", text=table),
        element("datasource", text=source_of(forms.file, table)),
        element("layername", text=name),
        element("provider", {"encoding": "UTF-8"}, text="ogr"),
        *inner,
    )


def _relative_paths() -> Element:
    absolute = element("Absolute", {"type": "bool"}, text="false")
    return element("properties", {}, element("Paths", {}, absolute))
