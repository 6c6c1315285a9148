"""Elements of XML, made as a tree and never as text."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    # the tree's own type has no public name in the reader that we use
    Element = Any


def element(
    tag: str, attributes: Mapping[str, str] | None = None, *children: Element, text: str = ""
) -> Element:
    """Return an element; whatever attributes and text hold stays text.

    Parameters
    ----------
    tag : str
        Its name.
    attributes : mapping of str to str, optional
        Its attributes.
    *children : Element
        What stands in it.
    text : str
        Its text.
    """
    # the reader that checks what it reads gives elements too; none other is imported
    from defusedxml import ElementTree

    made = ElementTree.fromstring("<x/>")
    made.tag = tag
    made.attrib.update({name: _plain(value) for name, value in (attributes or {}).items()})
    made.extend(children)
    if text:
        made.text = _plain(text)
    return made


def option(value: Any, name: str = "") -> Element:
    """Return a value as QGIS writes its settings: text, number, yes or no, list or map."""
    named = {"name": name} if name else {}
    if isinstance(value, Mapping):
        inner = [option(held, key) for key, held in value.items()]
        return element("Option", {"type": "Map", **named}, *inner)
    if isinstance(value, (list, tuple)):
        return element("Option", {"type": "List", **named}, *(option(held) for held in value))
    if isinstance(value, bool):
        return element("Option", {"type": "bool", "value": str(value).lower(), **named})
    kind = "int" if isinstance(value, int) else "QString"
    return element("Option", {"type": kind, "value": str(value), **named})


def written(root: Element) -> str:
    """Return a tree as text."""
    from defusedxml import ElementTree

    return str(ElementTree.tostring(root, encoding="unicode"))


def _plain(text: str) -> str:
    """Return a text without the characters that XML does not allow."""
    return "".join(char for char in text if char >= " " or char in "\n\t")
