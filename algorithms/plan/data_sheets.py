"""The numbers behind the plan's drawings, for the workbook."""

from __future__ import annotations

from ..core.text import QT_TRANSLATE_NOOP
from ..documents import blocks as b
from ..documents.xlsx import Sheet
from .book import YEARS
from .figures import STATES, money_by_year, planned
from .pages import Pages, amount

__all__ = ["data_sheets"]

TIMETABLE = QT_TRANSLATE_NOOP("convivencia", "Timetable by project")
MONEY = QT_TRANSLATE_NOOP("convivencia", "Money by year and source")
PROJECT = QT_TRANSLATE_NOOP("convivencia", "Project")
ACTIVITY = QT_TRANSLATE_NOOP("convivencia", "Activity")
START = QT_TRANSLATE_NOOP("convivencia", "Start")
END = QT_TRANSLATE_NOOP("convivencia", "End")
MILESTONES = QT_TRANSLATE_NOOP("convivencia", "Milestones")
RESPONSIBLE = QT_TRANSLATE_NOOP("convivencia", "Responsible")
SOURCE = QT_TRANSLATE_NOOP("convivencia", "Source")
YEAR = QT_TRANSLATE_NOOP("convivencia", "Year {number}")


def data_sheets(pages: Pages) -> list[Sheet]:
    """Return the timetable and the money as data; nothing while their registers are empty."""
    say = pages.say
    found: list[Sheet] = []
    rows = planned(pages)
    if rows:
        columns = (
            b.TableColumn("project", say(PROJECT)),
            b.TableColumn("activity", say(ACTIVITY)),
            b.TableColumn("start", say(START), kind="date"),
            b.TableColumn("end", say(END), kind="date"),
            b.TableColumn("milestones", say(MILESTONES)),
            b.TableColumn("responsible", say(RESPONSIBLE)),
        )
        cells = [tuple(row[column.name] for column in columns) for row in rows]
        found.append(Sheet(say(TIMETABLE), say(TIMETABLE), columns, cells))
    money = money_by_year(pages)
    if money:
        years = tuple(
            b.TableColumn(year, say(YEAR, number=place), kind="integer")
            for place, year in enumerate(YEARS, 1)
        )
        found.append(
            Sheet(
                say(MONEY),
                say(MONEY),
                (b.TableColumn("source", say(SOURCE)), *years),
                [
                    (
                        say(STATES[state], source=source) if state in STATES else source,
                        *(amount(held.get(year, 0.0)) for year in YEARS),
                    )
                    for source, state, held in money
                ],
            )
        )
    return found
