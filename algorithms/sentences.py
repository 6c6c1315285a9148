"""Sentences that stand in a result's tables, in the reader's language."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from .core.results import PartSpec, Result
from .core.travelling import TEMPLATES_KEY

if TYPE_CHECKING:
    from .documents.catalogue import Catalogue


def put_into_words(result: Result, parts: Sequence[PartSpec], language: str) -> None:
    """Translate the columns of a result that hold sentences of ours, in place.

    Parameters
    ----------
    result : Result
        A result that nobody else holds.
    parts : sequence of PartSpec
        Its parts; columns with ``words`` are translated.
    language : str
        es or pt.
    """
    from .documents.catalogue import Catalogue

    catalogue = Catalogue.load(language)
    for part in parts:
        frame = result.part_named(part.name)
        for column in part.columns:
            if column.words and frame is not None:
                frame[column.name] = _translated(frame, column.name, catalogue)


def _translated(frame: Any, column: str, catalogue: Catalogue) -> list[str]:
    from .documents.wording import localised

    templates = frame.attrs.get(TEMPLATES_KEY)
    if isinstance(templates, dict):
        # a table with sentences in one column and single words in another
        templates = templates.get(column)
    if templates is None or len(templates) != len(frame):
        return [catalogue.translate(str(text)) for text in frame[column]]
    return [
        catalogue.translate(
            template,
            **{name: localised(value, catalogue.language) for name, value in facts.items()},
        )
        for template, facts in templates
    ]
