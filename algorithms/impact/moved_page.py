"""The third page: whether it moved, by place and by the other kinds."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..core.text import QT_TRANSLATE_NOOP
from ..displacement.quotient import INTERPRETATIONS
from ..documents import blocks as b
from ..documents.numbers import format_number, format_p_value, format_share, plain_value
from .pictures import change_map
from .wording import DIMENSIONS, events, sentence, sentences_of

if TYPE_CHECKING:
    from .released import ReleasedEvaluation
    from .report_words import ReportWords


def moved_page(released: ReleasedEvaluation, words: ReportWords) -> Sequence[b.Block]:
    """Return whether it moved: by place, and by the other kinds."""
    say = words.say
    made: list[b.Block] = [
        b.Heading(1, say(QT_TRANSLATE_NOOP("convivencia", "Did it move?")), "moved"),
        b.Paragraph(_next_door(released, words)),
    ]
    picture = change_map(released, words.source_line, words.catalogue)
    if picture is not None:
        made.append(picture)
    kinds = _kinds_table(released, words)
    if kinds is not None:
        made.append(kinds)
    made.append(b.Paragraph(_patterns(released, words), "note"))
    return made


def _next_door(released: ReleasedEvaluation, words: ReportWords) -> str:
    """Return what the surroundings say, and the quotient or why it must not be read."""
    say, sentences = words.say, []
    line = None if released.verdict is None else released.verdict.line("displacement")
    if line is not None:
        text = {
            "fell": QT_TRANSLATE_NOOP(
                "convivencia",
                "Next door {events} events against what was expected ({low} to {high}): the "
                "benefit spread.",
            ),
            "rose": QT_TRANSLATE_NOOP(
                "convivencia",
                "Next door {events} events against what was expected ({low} to {high}): this is "
                "what displacement of crime looks like.",
            ),
            "unclear": QT_TRANSLATE_NOOP(
                "convivencia",
                "Next door {events} events against what was expected ({low} to {high}): neither "
                "displacement nor diffusion of benefits is clear.",
            ),
        }[line.direction]
        sentences.append(
            say(
                text,
                events=events(line.estimate, words.catalogue),
                low=events(line.low, words.catalogue),
                high=events(line.high, words.catalogue),
            )
        )
    found = released.summaries.get("quotient")
    if found is not None:
        wdq = plain_value(found["wdq"])
        reading = say(INTERPRETATIONS[str(found["interpretation"])])
        sentences.append(
            say(
                QT_TRANSLATE_NOOP(
                    "convivencia",
                    "Weighted displacement quotient, which holds both places against the control "
                    "of the treated area and has no limits: {value}. {reading}",
                ),
                value="–" if wdq is None else format_number(wdq, words.language, decimals=2),
                reading=reading,
            )
        )
    return " ".join(sentences) or say(
        QT_TRANSLATE_NOOP("convivencia", "The surroundings cannot be shown to these readers.")
    )


def _kinds_table(released: ReleasedEvaluation, words: ReportWords) -> b.Table | None:
    """Return the classical kinds of displacement, a row each."""
    frame = released.tables.get("matrix.tests")
    if frame is None:
        return None
    rows: list[tuple[b.Cell, ...]] = []
    for record, (template, facts) in zip(
        frame.to_dict("records"), sentences_of(frame, "reading"), strict=True
    ):
        rows.append(
            (
                words.say(DIMENSIONS[str(record["dimension"])]),
                plain_value(record["p_adjusted"]),  # type: ignore[arg-type]
                sentence(template, facts, words.catalogue),
            )
        )
    rows.append(
        (
            words.say(QT_TRANSLATE_NOOP("convivencia", "To other persons")),
            None,
            words.say(QT_TRANSLATE_NOOP("convivencia", "Cannot be seen in a record of events.")),
        )
    )
    say = words.say
    return b.Table(
        say(QT_TRANSLATE_NOOP("convivencia", "The six kinds of displacement")),
        (
            b.TableColumn("kind", say(QT_TRANSLATE_NOOP("convivencia", "Kind")), width=1.5),
            b.TableColumn("p", "p", kind="p_value", width=0.7),
            b.TableColumn(
                "reading", say(QT_TRANSLATE_NOOP("convivencia", "What the record says")), width=4.4
            ),
        ),
        rows,
        note=say(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "Shares of the events in the treated area and next door, before and after; p is "
                "corrected for the number of kinds.",
            )
        ),
    )


def _patterns(released: ReleasedEvaluation, words: ReportWords) -> str:
    """Return the similarity of the patterns and the shift of their centre in a sentence each."""
    say, language, sentences = words.say, words.language, []
    found = released.summaries.get("similarity")
    if found is not None:
        sentences.append(
            say(
                QT_TRANSLATE_NOOP(
                    "convivencia",
                    "Before and after are alike in {share} of the areas with events (similarity "
                    "index; before is the base); chance alone would leave {expected}.",
                ),
                share=format_share(found["robust_s_index"], language, decimals=0),
                expected=format_share(found["expected_robust_s_index"], language, decimals=0),
            )
        )
    found = released.summaries.get("shift")
    if found is not None and plain_value(found["distance"]) is not None:
        p = plain_value(found["p_value"])
        clear = isinstance(p, float) and p < 0.05
        text = (
            QT_TRANSLATE_NOOP(
                "convivencia",
                "The middle of the events in and around the treated area moved {distance} m, more "
                "than chance explains (p = {p}).",
            )
            if clear
            else QT_TRANSLATE_NOOP(
                "convivencia",
                "The middle of the events in and around the treated area moved {distance} m, not "
                "more than chance explains (p = {p}).",
            )
        )
        sentences.append(
            say(
                text,
                distance=format_number(found["distance"], language),
                p=format_p_value(p, language),
            )
        )
    return " ".join(sentences)
