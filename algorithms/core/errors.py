"""The few kinds of failure a user can meet: one sentence that says what, where, what to do."""

from __future__ import annotations

from collections.abc import Mapping, Sequence


class ConvivenciaError(Exception):
    """Any failure that Convivencia explains in one sentence.

    Parameters
    ----------
    message : str
        An English template marked for translation; ``{names}`` are filled from ``facts``.
    facts : object
        What the sentence names: the parameter, the value, the bound, the file's title.
    """

    kind = "error"

    # positional only: a template may have a fact of any name, “message” too
    def __init__(self, message: str, /, **facts: object) -> None:
        self.template = message
        self.facts: Mapping[str, object] = facts
        super().__init__(message.format(**facts) if facts else message)


class InputError(ConvivenciaError):
    """The user can mend it: a parameter, a column, a layer."""

    kind = "input"


class DataProblems(InputError):  # noqa: N818 - the name of the design
    """All of a table's problems at once, each with a reason code and row numbers.

    Parameters
    ----------
    message : str
        The sentence.
    problems : sequence of (str, sequence of int)
        Reason code and the source rows that show it.
    """

    kind = "data"

    def __init__(
        self, message: str, problems: Sequence[tuple[str, Sequence[int]]], /, **facts: object
    ) -> None:
        super().__init__(message, **facts)
        self.problems = tuple((code, tuple(rows)) for code, rows in problems)


class EngineError(ConvivenciaError):
    """The engine itself could not do its work: no room on disk, a library that failed."""

    kind = "engine"


class TemplateError(ConvivenciaError):
    """A recipe, outline, guide or document template is not as it must be."""

    kind = "template"


class Cancelled(Exception):  # noqa: N818
    """The user stopped the run. Not an error."""
