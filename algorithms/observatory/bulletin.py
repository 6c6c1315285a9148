"""Two pages for those who decide: what is new, which lights changed, where to look, and why."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from ..core.caveats import distinct
from ..core.text import QT_TRANSLATE_NOOP
from ..core.version import VERSION
from ..documents import blocks as b
from ..documents.catalogue import Catalogue
from ..documents.dates import format_date, format_month
from ..documents.numbers import format_number
from ..documents.wording import caveat_text
from ..documents.words import STRUCTURED_AFTER
from .month import SEASONAL

if TYPE_CHECKING:
    from .changes import Change
    from .month import Month

__all__ = ["bulletin", "bulletin_files"]

TITLE = QT_TRANSLATE_NOOP("convivencia", "Bulletin of the observatory")
ADDED = QT_TRANSLATE_NOOP("convivencia", "new incidents")
CORRECTED = QT_TRANSLATE_NOOP("convivencia", "{count} corrected, {repeated} known already")
IN_ALL = QT_TRANSLATE_NOOP("convivencia", "incidents in the record")
ASIDE = QT_TRANSLATE_NOOP("convivencia", "{count} rows set aside")
ALARMS = QT_TRANSLATE_NOOP("convivencia", "areas with more than their past lets expect")
FALSE = QT_TRANSLATE_NOOP("convivencia", "about {count} are expected by chance alone")
LIGHTS = QT_TRANSLATE_NOOP("convivencia", "green · yellow · red")
LIGHTS_OF = QT_TRANSLATE_NOOP("convivencia", "indicators with a target")
WHERE = QT_TRANSLATE_NOOP("convivencia", "Where to look first")
QUIET = QT_TRANSLATE_NOOP(
    "convivencia", "In no area were more events reported than its own past lets expect."
)
NOT_JUDGED = QT_TRANSLATE_NOOP("convivencia", "Areas were not judged: {reason}")
FIRST = QT_TRANSLATE_NOOP(
    "convivencia",
    "More reports than in the same months of earlier years. It may be crime, a new way to report, "
    "or chance: ask before acting.",
)
FIRST_BY_WEEK = QT_TRANSLATE_NOOP(
    "convivencia",
    "More reports in the last week than in the weeks before. It may be crime, a new way to report, "
    "the season, or chance: ask before acting.",
)
INDICATORS = QT_TRANSLATE_NOOP("convivencia", "Indicators")
RULE = QT_TRANSLATE_NOOP(
    "convivencia",
    "Light: share of the way from baseline to target; green from 90 %, yellow from 70 %. “–”: no "
    "value, or withheld to protect people.",
)
CHANGED = QT_TRANSLATE_NOOP("convivencia", "What changed since the last bulletin, and why")
TURNED = QT_TRANSLATE_NOOP("convivencia", "Lights that changed: {lights}.")
TURNED_FROM = QT_TRANSLATE_NOOP("convivencia", "{name}, from {before} to {after}")
UNCHANGED = QT_TRANSLATE_NOOP("convivencia", "No value of an earlier period changed.")
MORE = QT_TRANSLATE_NOOP(
    "convivencia", "{shown} of {count} are shown; the table of changes has all."
)
WATCH = QT_TRANSLATE_NOOP("convivencia", "Displacement watch")
NOT_WATCHED = QT_TRANSLATE_NOOP("convivencia", "The zones could not be compared: {reason}")
WATCH_NOTE = QT_TRANSLATE_NOOP(
    "convivencia",
    "The zones of the intervention against their control zones, up to {until}. A chance finding is "
    "possible every month: decide by the evaluation, not by one bulletin.",
)
LIMITS = QT_TRANSLATE_NOOP("convivencia", "{low} to {high}")
WATCHED = {
    "local": QT_TRANSLATE_NOOP("convivencia", "In the treated zone"),
    "displacement": QT_TRANSLATE_NOOP("convivencia", "Around it"),
    "total": QT_TRANSLATE_NOOP("convivencia", "Both together"),
}
FELL = QT_TRANSLATE_NOOP("convivencia", "fewer than expected")
ROSE = QT_TRANSLATE_NOOP("convivencia", "more than expected")
OPEN = QT_TRANSLATE_NOOP("convivencia", "not told apart from chance")
LEVELS = {
    "alarm": QT_TRANSLATE_NOOP("convivencia", "alarm"),
    "alert": QT_TRANSLATE_NOOP("convivencia", "alert"),
    "watch": QT_TRANSLATE_NOOP("convivencia", "watch"),
}
LIGHT_WORDS = {
    "green": QT_TRANSLATE_NOOP("convivencia", "Green"),
    "yellow": QT_TRANSLATE_NOOP("convivencia", "Yellow"),
    "red": QT_TRANSLATE_NOOP("convivencia", "Red"),
    "grey": QT_TRANSLATE_NOOP("convivencia", "Grey"),
}
MOST_INDICATORS, MOST_ALARMS, MOST_CHANGES, MOST_CAVEATS = 14, 8, 10, 4
PREFERRED = ("SES01", "SES05", "SES06", "SES08", "SES09", "SES13", "SES14", "CH-ROBBERY-WOMEN")
"""Shown first where no indicator has a target yet."""


def bulletin_files(
    month: Month, formats: tuple[str, ...], word_styles: str | None
) -> dict[str, tuple[str, bytes]]:
    """Return the bulletin in the formats asked for: name and content of each file by format."""
    from ..documents.docx import docx_bytes, reference_of
    from ..documents.html import html_text
    from ..documents.pdf import pdf_bytes

    catalogue = Catalogue.load(month.language)
    document = bulletin(month, catalogue, datetime.date.today())
    styles = reference_of(word_styles)
    made: dict[str, Callable[[], bytes]] = {
        "docx": lambda: docx_bytes(document, catalogue=catalogue, reference=styles),
        "html": lambda: html_text(document, catalogue=catalogue).encode("utf-8"),
        "pdf": lambda: pdf_bytes(document, catalogue=catalogue),
    }
    stem = f"bulletin_{month.period or 'record'}_{month.language}"
    return {name: (f"{stem}.{name}", make()) for name, make in made.items() if name in formats}


def bulletin(month: Month, catalogue: Catalogue, made_on: datetime.date) -> b.Document:
    """Return the bulletin as a document."""
    say = catalogue.translate
    chosen = sorted(distinct(month.caveats), key=lambda item: item.code != "reported_only")
    told = tuple(caveat_text(item, catalogue) for item in chosen[:MOST_CAVEATS])
    return b.Document(
        title=say(TITLE),
        subtitle=say(STRUCTURED_AFTER),
        municipality=month.title,
        period=_period(month.period, catalogue),
        language=catalogue.language,
        level=month.level,  # type: ignore[arg-type]
        date=made_on,
        version=VERSION,
        source_line="",
        blocks=(
            b.KeyNumbers(_numbers(month, catalogue)),
            b.Heading(1, say(WHERE)),
            *_where(month, catalogue),
            *_watch(month, catalogue),
            b.Heading(1, say(INDICATORS)),
            _indicators(month, catalogue),
            *_turned(month, catalogue),
            b.Heading(1, say(CHANGED)),
            *_changed(month.changes, catalogue),
            *((b.CaveatBox("caution", told),) if told else ()),
        ),
        metadata={"subject": say(TITLE)},
        opening="head",
    )


def _period(text: str, catalogue: Catalogue) -> str:
    """Return a month in words; years, quarters and surveys as they are called."""
    if re.fullmatch(r"\d{4}-\d{2}", text) is None:
        return text
    year, month = (int(part) for part in text.split("-"))
    return format_month(year, month, catalogue)


def _numbers(month: Month, catalogue: Catalogue) -> tuple[b.KeyNumber, ...]:
    say, language = catalogue.translate, catalogue.language
    found = month.merged
    items = []
    if found is not None:
        note = say(
            CORRECTED,
            count=format_number(len(found.corrected), language),
            repeated=format_number(found.repeated, language),
        )
        items.append(b.KeyNumber(format_number(len(found.added), language), say(ADDED), note))
    aside = say(ASIDE, count=format_number(month.set_aside, language)) if month.set_aside else ""
    items.append(b.KeyNumber(format_number(month.size, language), say(IN_ALL), aside))
    false = month.alarm_summary.get("expected_false")
    chance = (
        say(FALSE, count=format_number(float(str(false)), language, decimals=1))
        if false is not None
        else ""
    )
    items.append(b.KeyNumber(format_number(len(month.alarms), language), say(ALARMS), chance))
    if sum(month.lights.values()):
        three = " · ".join(str(month.lights.get(name, 0)) for name in ("green", "yellow", "red"))
        items.append(b.KeyNumber(three, say(LIGHTS), say(LIGHTS_OF)))
    return tuple(items)


def _where(month: Month, catalogue: Catalogue) -> list[b.Block]:
    say = catalogue.translate
    if month.why_no_alarms:
        return [b.Paragraph(say(NOT_JUDGED, reason=month.why_no_alarms))]
    if not month.alarms:
        return [b.Paragraph(say(QUIET))]
    rows = [
        (
            item.area,
            b.Measure(item.observed, "integer"),
            b.Measure(item.expected, "decimal", 1),
            say(LEVELS[item.level]),
        )
        for item in month.alarms[:MOST_ALARMS]
    ]
    return [
        b.Table(
            say(WHERE),
            (
                b.TableColumn("area", say(QT_TRANSLATE_NOOP("convivencia", "Area")), width=3),
                b.TableColumn(
                    "observed",
                    say(QT_TRANSLATE_NOOP("convivencia", "Reported events")),
                    kind="integer",
                ),
                b.TableColumn(
                    "expected", say(QT_TRANSLATE_NOOP("convivencia", "Expected")), kind="decimal"
                ),
                b.TableColumn("level", say(QT_TRANSLATE_NOOP("convivencia", "Level"))),
            ),
            rows,
            say(FIRST if month.warning == SEASONAL else FIRST_BY_WEEK),
        )
    ]


def _watch(month: Month, catalogue: Catalogue) -> list[b.Block]:
    """Return what the intervention's zones show so far; nothing where the study has none."""
    say, language = catalogue.translate, catalogue.language
    watch = month.watch
    if watch.reason:
        return [b.Heading(1, say(WATCH)), b.Paragraph(say(NOT_WATCHED, reason=watch.reason))]
    if not watch.lines:
        return []
    until = format_date(datetime.date.fromisoformat(watch.until), catalogue)
    rows = [
        (
            say(WATCHED[item.effect]),
            b.Measure(item.estimate, "integer"),
            say(
                LIMITS,
                low=format_number(round(item.low), language),
                high=format_number(round(item.high), language),
            ),
            say(FELL if item.high < 0 else ROSE if item.low > 0 else OPEN),
        )
        for item in watch.lines
        if item.effect in WATCHED
    ]
    return [
        b.Heading(1, say(WATCH)),
        b.Table(
            say(WATCH),
            (
                b.TableColumn("where", say(QT_TRANSLATE_NOOP("convivencia", "Where")), width=2),
                b.TableColumn(
                    "estimate",
                    say(QT_TRANSLATE_NOOP("convivencia", "Events beyond the expected")),
                    kind="integer",
                    width=1.4,
                ),
                b.TableColumn(
                    "limits", say(QT_TRANSLATE_NOOP("convivencia", "Limits of 95 %")), width=1.4
                ),
                b.TableColumn(
                    "reading", say(QT_TRANSLATE_NOOP("convivencia", "What it says")), width=2.4
                ),
            ),
            rows,
            say(WATCH_NOTE, until=until),
        ),
    ]


def _indicators(month: Month, catalogue: Catalogue) -> b.Table:
    """Return the latest value of each indicator of everybody, those with a light first."""
    say = catalogue.translate
    whole = month.panel[month.panel["disaggregation"].fillna("") == ""]
    latest = whole.sort_values("period", kind="stable").groupby("code", sort=False).tail(1)
    rank = {code: place for place, code in enumerate(PREFERRED)}
    order = sorted(
        latest.to_dict("records"),
        key=lambda row: (not row["light"], rank.get(row["code"], len(rank)), row["code"]),
    )
    rows = [
        (
            row["name"],
            _period(str(row["period"]), catalogue),
            None if row["value"] != row["value"] else b.Measure(float(row["value"]), "decimal", 1),
            None
            if row["previous"] != row["previous"]
            else b.Measure(float(row["previous"]), "decimal", 1),
            row["unit"],
            row["trend"] or None,
            say(LIGHT_WORDS[row["light"]]) if row["light"] else None,
        )
        for row in order[:MOST_INDICATORS]
    ]
    return b.Table(
        say(INDICATORS),
        (
            b.TableColumn("name", say(QT_TRANSLATE_NOOP("convivencia", "Indicator")), width=3.2),
            b.TableColumn("period", say(QT_TRANSLATE_NOOP("convivencia", "Period")), width=1.1),
            b.TableColumn("value", say(QT_TRANSLATE_NOOP("convivencia", "Value")), kind="decimal"),
            b.TableColumn(
                "previous", say(QT_TRANSLATE_NOOP("convivencia", "A year before")), kind="decimal"
            ),
            b.TableColumn("unit", say(QT_TRANSLATE_NOOP("convivencia", "Unit")), width=1.9),
            b.TableColumn(
                "trend", say(QT_TRANSLATE_NOOP("convivencia", "Against a year before")), width=1.4
            ),
            b.TableColumn("light", say(QT_TRANSLATE_NOOP("convivencia", "Light"))),
        ),
        rows,
        say(RULE),
    )


def _turned(month: Month, catalogue: Catalogue) -> list[b.Block]:
    """Return which lights are others than before, in one paragraph; nothing when none is."""
    say = catalogue.translate
    told = [
        say(
            TURNED_FROM,
            name=item.name,
            before=say(LIGHT_WORDS[item.before]).lower(),
            after=say(LIGHT_WORDS[item.after]).lower(),
        )
        for item in month.turned
    ]
    return [b.Paragraph(say(TURNED, lights="; ".join(told)))] if told else []


def _changed(changes: list[Change], catalogue: Catalogue) -> list[b.Block]:
    """Return what is another than before in earlier periods; the new period is told above."""
    from .changes import NEW_PERIOD

    say = catalogue.translate
    earlier = [item for item in changes if item.reason != NEW_PERIOD]
    if not earlier:
        return [b.Paragraph(say(UNCHANGED))]
    rows = [
        (
            item.name if not item.group else f"{item.name}: {item.group}",
            _period(item.period, catalogue),
            None if item.before is None else b.Measure(item.before, "decimal", 1),
            None if item.after is None else b.Measure(item.after, "decimal", 1),
            say(item.reason, **item.facts),
        )
        for item in earlier[:MOST_CHANGES]
    ]
    note = say(MORE, shown=len(rows), count=len(earlier)) if len(earlier) > len(rows) else ""
    return [
        b.Table(
            say(CHANGED),
            (
                b.TableColumn("name", say(QT_TRANSLATE_NOOP("convivencia", "Indicator")), width=3),
                b.TableColumn("period", say(QT_TRANSLATE_NOOP("convivencia", "Period"))),
                b.TableColumn(
                    "before", say(QT_TRANSLATE_NOOP("convivencia", "Before")), kind="decimal"
                ),
                b.TableColumn(
                    "after", say(QT_TRANSLATE_NOOP("convivencia", "Now")), kind="decimal"
                ),
                b.TableColumn("why", say(QT_TRANSLATE_NOOP("convivencia", "Why")), width=3),
            ),
            rows,
            note,
        )
    ]
