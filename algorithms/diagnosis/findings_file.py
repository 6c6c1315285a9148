"""``findings.json``: the findings in three languages, for the plan and for other programs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..core.multilingual import LANGUAGES
from ..documents.catalogue import Catalogue
from ..documents.numbers import plain_value
from ..documents.wording import caveat_text
from ..intake.offences import group_of
from .wording import statement, written

if TYPE_CHECKING:
    from .findings import Finding
    from .released import Released

SCHEMA = 1


def findings_document(
    released: Released, language: str, area_id: str | None, population: str | None
) -> dict[str, Any]:
    """Return what ``findings.json`` holds; counts are those that passed the gate."""
    catalogues = {code: Catalogue.load(code) for code in LANGUAGES}
    territories = _territories(released, area_id, population)
    panel = released.tables.get("panel")
    offences = (
        []
        if panel is None
        else [
            {
                "category": str(row["category"]),
                "count": plain_value(row["events"]),
                "axis": group_of(str(row["category"])).axis,
            }
            for row in panel[panel["category"].notna()].to_dict("records")
        ]
    )
    return {
        "schema": SCHEMA,
        "study": {
            "title": released.title,
            "language": language,
            "level": released.level,
            "period": {"start": released.first_day, "end": released.last_day},
        },
        "findings": [
            _finding(number, item, released, catalogues, territories)
            for number, item in enumerate(released.findings, start=1)
        ],
        "offences": offences,
        "caveats": [
            {
                "code": item.code,
                "text": {code: caveat_text(item, words) for code, words in catalogues.items()},
            }
            for item in released.caveats
        ],
        "provenance": [
            {"step": step, **result.provenance.as_dict()}
            for step, result in released.results.items()
            if result.provenance
        ],
    }


def _finding(
    number: int,
    item: Finding,
    released: Released,
    catalogues: dict[str, Catalogue],
    territories: dict[str, dict[str, Any]],
) -> dict[str, Any]:
    result = released.results.get(item.step)

    def everywhere(template: str) -> dict[str, str]:
        return {code: written(template, item.facts, words) for code, words in catalogues.items()}

    indicator = item.indicator
    return {
        "id": f"F-{number:02}",
        "rule": item.rule,
        "axis": item.axis,
        "statement": {code: statement(item, words) for code, words in catalogues.items()},
        "confidence": item.confidence,
        "weight": round(item.weight, 3),
        "step": item.step,
        "analysis": result.provenance.analysis if result and result.provenance else item.step,
        "territories": [
            territories.get(name, {"id": name, "name": name, "population": None, "count": None})
            for name in item.territories
        ],
        "groups": list(item.groups),
        "offences": list(item.offences),
        "problem": everywhere(item.problem) if item.problem else None,
        "indicator": None
        if indicator is None
        else {
            "code": indicator.code,
            "value": indicator.value,
            "kind": indicator.kind,
            "name": everywhere(indicator.name),
            "unit": everywhere(indicator.unit),
            "formula": everywhere(indicator.formula),
        },
    }


def _territories(
    released: Released, area_id: str | None, population: str | None
) -> dict[str, dict[str, Any]]:
    frame = released.areas.get("counts")
    if frame is None:
        return {}
    keys = frame[area_id].astype(str) if area_id else [str(row) for row in frame.index]
    people = frame[population] if population else [None] * len(frame)
    return {
        str(key): {
            "id": str(key),
            "name": str(name),
            "population": _whole(number),
            "count": _whole(count),
        }
        for key, name, number, count in zip(
            keys, frame["area_name"], people, frame["count"], strict=True
        )
    }


def _whole(value: Any) -> int | None:
    plain = plain_value(value)
    return None if plain is None else round(float(str(plain)))
