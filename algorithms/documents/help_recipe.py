"""How the example of a help page is made, whichever group of analyses it is of."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ..core.results import Result
    from .catalogue import Catalogue
    from .help_stage import Stage

__all__ = ["Facts", "Recipe"]

Facts = Mapping[str, tuple[object, str, int | None]]
"""For each name in a caption: value, kind of ``format_cell``, decimals."""


@dataclass(frozen=True, slots=True)
class Recipe:
    """How the example of one analysis is made.

    Parameters
    ----------
    given : callable
        The parameters, from the stage.
    facts : callable
        What the caption names, from the result.
    part : str
        The part that is drawn by its style; the main one when empty.
    paint : callable, optional
        How it is drawn, where no part has a style.
    files : bool
        Whether it writes files; their folder is gone once the picture is drawn.
    """

    given: Callable[[Stage], dict[str, Any]]
    facts: Callable[[Result], Facts] = lambda result: {
        key: (value, "integer", None)
        for key, value in result.summary.items()
        if isinstance(value, int)
    }
    paint: Callable[[Stage, Any, Catalogue], bytes] | None = None
    part: str = ""
    files: bool = False
