"""What the import of a survey found and did, line by line."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ..core.text import QT_TRANSLATE_NOOP
from ..core.travelling import TEMPLATES_KEY

if TYPE_CHECKING:
    import pandas as pd

SENTENCES: Mapping[str, str] = {
    "used": QT_TRANSLATE_NOOP("convivencia", "“{column}” became “{question}”."),
    "recoded": QT_TRANSLATE_NOOP(
        "convivencia", "“{column}”: “{value}” became “{became}” in “{question}”."
    ),
    "no_answer": QT_TRANSLATE_NOOP(
        "convivencia", "“{column}”: “{value}” stands for no answer and was left empty."
    ),
    "empty": QT_TRANSLATE_NOOP("convivencia", "“{column}”: nothing stands in these rows."),
    "not_understood": QT_TRANSLATE_NOOP(
        "convivencia",
        "“{column}”: “{value}” is no answer to “{question}” and was left empty; give it a meaning "
        "in the profile.",
    ),
    "out_of_bounds": QT_TRANSLATE_NOOP(
        "convivencia", "“{column}”: “{value}” lies outside what is possible and was left empty."
    ),
    "not_asked": QT_TRANSLATE_NOOP(
        "convivencia",
        "“{question}” is asked of those who answered “{other}” with yes; other answers were left "
        "empty.",
    ),
    "derived": QT_TRANSLATE_NOOP("convivencia", "“{question}” was made from {columns}."),
    "absent": QT_TRANSLATE_NOOP(
        "convivencia",
        "The profile names “{column}” for “{question}”, but the file has no such one.",
    ),
    "personal": QT_TRANSLATE_NOOP(
        "convivencia", "“{column}” holds personal data ({kind}) and was dropped at once."
    ),
    "declared_not_personal": QT_TRANSLATE_NOOP(
        "convivencia",
        "“{column}” looks like personal data ({kind}); the profile declares that it is none.",
    ),
    "not_used": QT_TRANSLATE_NOOP(
        "convivencia", "Columns that the profile does not name, left out: {columns}."
    ),
    "other_rows": QT_TRANSLATE_NOOP(
        "convivencia", "Rows that the profile leaves out by “{column}”."
    ),
    "bad_rows": QT_TRANSLATE_NOOP(
        "convivencia", "Rows that do not fit the names of the columns, left out."
    ),
}


@dataclass(slots=True)
class SurveyReport:
    """Gathers the lines of the report."""

    lines: list[tuple[str, int | None, Mapping[str, Any]]] = field(default_factory=list)

    def add(self, finding: str, count: int | None = None, **facts: Any) -> None:
        """Add a line; a count of zero is no finding."""
        if finding not in SENTENCES:
            raise KeyError(finding)
        if count != 0:
            self.lines.append((finding, count, facts))

    def total(self, finding: str) -> int:
        """Return the rows of all lines of one finding."""
        return sum(count or 0 for name, count, _ in self.lines if name == finding)

    def table(self) -> pd.DataFrame:
        """Return the report as a table, with what its sentences are made of."""
        import pandas as pd

        names = {"column": "column", "question": "question", "value": "value", "became": "became"}
        table = pd.DataFrame(
            {
                "finding": [finding for finding, _, _ in self.lines],
                **{
                    name: [str(facts.get(fact, "")) for _, _, facts in self.lines]
                    for name, fact in names.items()
                },
                "count": pd.array([count for _, count, _ in self.lines], dtype="Int64"),
                "text": [SENTENCES[name].format(**facts) for name, _, facts in self.lines],
            }
        )
        table.attrs[TEMPLATES_KEY] = [
            [SENTENCES[finding], dict(facts)] for finding, _, facts in self.lines
        ]
        return table
