"""What the analyses put into tables that people complete: rows by column name.

A fill never writes what people must decide or know better.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..core.axes import load_axes
from ..core.text import QT_TRANSLATE_NOOP
from ..documents.blocks import Cell, Measure
from ..documents.wording import listed
from .findings_of_people import RULE as PEOPLE
from .participatory import HOT, mention_rows
from .territory import condition_rows, facility_rows, people_rows
from .wording import statement

if TYPE_CHECKING:
    from ..core.outline import Block
    from ..documents.catalogue import Catalogue
    from .findings import Finding, Indicator
    from .released import Released

Row = Mapping[str, Cell]
MOST_NAMES = 6

CHALLENGES = (
    QT_TRANSLATE_NOOP("convivencia", "All causes and effects are dealt with (comprehensiveness)"),
    QT_TRANSLATE_NOOP("convivencia", "Several sectors act and answer for it (multisectoriality)"),
    QT_TRANSLATE_NOOP("convivencia", "Decisions rest on evidence (rigour)"),
    QT_TRANSLATE_NOOP("convivencia", "It lasts beyond a term and can grow (sustainability)"),
)
"""The four challenges of institutions that a UNDP review of 2016 names, in our own words."""
ANALYSES = QT_TRANSLATE_NOOP("convivencia", "Records, this diagnostic")
INDICATOR_OF = QT_TRANSLATE_NOOP("convivencia", "{indicator}: {category}")
CELL_KINDS = {"integer": "integer", "share": "share", "rate": "rate", "decimal": "decimal"}


def rows_of(block: Block, released: Released, catalogue: Catalogue, period: str) -> list[Row]:
    """Return the rows that the analyses put into a table; none when it has no fill.

    Parameters
    ----------
    block : Block
        A table with a ``fill``.
    released : Released
        What has passed the gate.
    catalogue : Catalogue
        The language.
    period : str
        The period in words.
    """
    fills: Mapping[str, Callable[[], Sequence[Row]]] = {
        "sources": lambda: _sources(released, period),
        "axes": lambda: [
            {"axis": axis.diagnosis.in_language(catalogue.language)} for axis in load_axes()
        ],
        "population": lambda: people_rows(released.territory) if released.territory else [],
        "facilities": lambda: (
            facility_rows(released.territory, catalogue) if released.territory else []
        ),
        "conditions": lambda: (
            condition_rows(released.territory, catalogue) if released.territory else []
        ),
        "participatory": lambda: mention_rows(released.mentions, hot_ground(released), catalogue),
        "agreement": lambda: [
            {"problem": problem, _said_by(finding): statement(finding, catalogue)}
            for problem, finding in _problems(released, catalogue).items()
        ],
        "problems": lambda: [{"problem": problem} for problem in _problems(released, catalogue)],
        "focus": lambda: _focus(released, catalogue),
        "indicators_by_axis": lambda: _indicators(released, catalogue),
        "challenges": lambda: [{"challenge": catalogue.translate(text)} for text in CHALLENGES],
    }
    fill = fills.get(block.fill or "")
    return [] if fill is None else list(fill())


def hot_ground(released: Released) -> Any:
    """Return where reported events gather beyond chance: cells where there are any, else areas."""
    import shapely

    for step in ("cell_hot_spots", "hot_spots"):
        frame = released.areas.get(step)
        if frame is not None and "spot" in frame.columns:
            hot = frame[frame["spot"].isin(HOT)]
            return shapely.union_all(hot.geometry.to_numpy())
    return None


def _said_by(finding: Finding) -> str:
    """Return the column of the agreement matrix that a finding belongs to."""
    return "people" if finding.rule == PEOPLE else "records"


def _sources(released: Released, period: str) -> list[Row]:
    """Return the record of incidents: the only source that the analyses have read themselves."""
    counted = released.results.get("counts")
    inputs = counted.provenance.inputs if counted is not None and counted.provenance else ()
    card = released.scorecard
    return [
        {
            "source": item.title,
            "period": period,
            "used": Measure(released.incidents, "integer"),
            "geocoded": Measure(released.located_share, "share", 0),
            "score": None if card is None or card.score is None else round(card.score),
        }
        for item in inputs
        if item.parameter == "incidents"
    ]


def _problems(released: Released, catalogue: Catalogue) -> dict[str, Finding]:
    """Return the problems that findings speak of, the heaviest first, each once."""
    found: dict[str, Finding] = {}
    for finding in sorted(released.findings, key=lambda item: -item.weight):
        if finding.problem:
            facts = {
                name: listed(fact.value, catalogue) if fact.kind == "names" else fact.value
                for name, fact in finding.facts.items()
            }
            found.setdefault(catalogue.translate(finding.problem, **facts), finding)
    return found


def _focus(released: Released, catalogue: Catalogue) -> list[Row]:
    names = area_names(released)
    rows: list[Row] = []
    for problem, finding in _problems(released, catalogue).items():
        places = [names.get(item, item) for item in finding.territories[:MOST_NAMES]]
        rows.append(
            {
                "problem": problem,
                "territory": listed(places, catalogue) if places else None,
                "group": listed([catalogue.translate(item) for item in finding.groups], catalogue)
                if finding.groups
                else None,
            }
        )
    return rows


def area_names(released: Released) -> dict[str, str]:
    """Return the name of each area by its identifier."""
    counted = released.results.get("counts")
    frame = released.areas.get("counts")
    if counted is None or frame is None or counted.provenance is None:
        return {}
    column = counted.provenance.parameters.get("area_id")
    if not isinstance(column, str) or column not in frame.columns:
        return {}
    return dict(zip(frame[column].astype(str), frame["area_name"].astype(str), strict=True))


def _indicators(released: Released, catalogue: Catalogue) -> list[Row]:
    """Return what can be measured again by axis; an axis without anything keeps an empty row."""
    rows: list[Row] = []
    for axis in load_axes():
        name = axis.diagnosis.in_language(catalogue.language)
        own = {
            finding.indicator.code: finding
            for finding in released.findings
            if finding.axis == axis.id and finding.indicator is not None
        }
        rows += [
            {
                "axis": name,
                "indicator": indicator_name(finding, catalogue),
                "value": None if finding.indicator is None else _value(finding.indicator),
                "source": catalogue.translate(ANALYSES),
            }
            for finding in own.values()
        ] or [{"axis": name}]
    return rows


def indicator_name(finding: Finding, catalogue: Catalogue) -> str:
    """Return what an indicator is called, with the category it is of: two may share a name."""
    if finding.indicator is None:
        return ""
    name = catalogue.translate(finding.indicator.name)
    if not finding.offences:
        return name
    return catalogue.translate(
        INDICATOR_OF, indicator=name, category=listed(finding.offences, catalogue)
    )


def _value(indicator: Indicator) -> Cell:
    kind = CELL_KINDS.get(indicator.kind)
    if kind is None:
        return str(indicator.value)
    return Measure(indicator.value, kind)  # type: ignore[arg-type]
