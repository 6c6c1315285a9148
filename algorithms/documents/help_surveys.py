"""The examples of help pages about surveys: what people went through, told, fear and trust."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..core.text import QT_TRANSLATE_NOOP
from .catalogue import Catalogue
from .help_recipe import Facts, Recipe
from .rankings import bar_ranking, interval_dots

if TYPE_CHECKING:
    from .help_stage import Stage

__all__ = ["SURVEYS"]

DESIGN: Mapping[str, Any] = {"weight": "weight", "strata": "stratum", "psu": "psu"}
QUESTIONS: Mapping[str, str] = {
    "victim_robbery": QT_TRANSLATE_NOOP("convivencia", "Went through robbery in 12 months"),
    "victim_burglary": QT_TRANSLATE_NOOP("convivencia", "Went through burglary in 12 months"),
    "feels_safe_night": QT_TRANSLATE_NOOP("convivencia", "Feels safe alone after dark"),
    "changed_habits": QT_TRANSLATE_NOOP("convivencia", "Changed habits out of fear"),
    "trust_police": QT_TRANSLATE_NOOP("convivencia", "Trusts the police"),
}
ASKED_OF_VICTIMS: Mapping[str, str] = {
    "victim_robbery": QUESTIONS["victim_robbery"],
    "reported_robbery": QT_TRANSLATE_NOOP("convivencia", "Reported the robbery"),
    "victim_burglary": QUESTIONS["victim_burglary"],
    "reported_burglary": QT_TRANSLATE_NOOP("convivencia", "Reported the burglary"),
}
SHARE = QT_TRANSLATE_NOOP("convivencia", "Share of adults, with 95 % limits")
IN_A_YEAR = QT_TRANSLATE_NOOP("convivencia", "Robberies in a year, with 95 % limits")
IN_THE_RECORD = QT_TRANSLATE_NOOP("convivencia", "In the record")
BY_THE_SHARE = QT_TRANSLATE_NOOP("convivencia", "By the share that is reported")
ANSWERS = QT_TRANSLATE_NOOP("convivencia", "Answers by question in the fictional survey")
LAST_YEAR = ("2024-01-01", "2024-12-31")
WIDTH_CM = 13.0


def _estimates(town: Stage, *items: str, domains: tuple[str, ...] = ()) -> Any:
    from ..survey.survey_estimates import survey_estimates

    return survey_estimates(town.survey, items, domains=domains, **DESIGN).estimates


def _shares(result: Any) -> Facts:
    """Return the share of women and of men who feel safe after dark, with limits."""
    rows = result.estimates
    rows = rows[rows["item"] == "feels_safe_night"].set_index("domain")
    return {
        f"{name}{end}": (rows.loc[name, column], "share", 0)
        for name in ("female", "male")
        for column, end in (("estimate", ""), ("low", "_low"), ("high", "_high"))
    }


def _drawn_shares(town: Stage, result: Any, catalogue: Catalogue) -> bytes:
    """Draw the share of each question with its limits."""
    del town
    rows = result.estimates
    rows = rows[rows["grouped_by"] == ""]
    return interval_dots(
        [catalogue.translate(QUESTIONS[item]) for item in rows["item"]],
        *(rows[name].tolist() for name in ("estimate", "low", "high")),
        catalogue=catalogue,
        unit=catalogue.translate(SHARE),
        decimals=2,
        width_cm=WIDTH_CM,
    )


def _recorded(town: Stage) -> dict[str, Any]:
    """Return last year's robberies and the share that the survey says is reported."""
    import pandas as pd

    days = town.robberies.attributes["occurred_at"].astype(str).str[:10]
    count = int(days.between(*LAST_YEAR).sum())
    return {
        "table": pd.DataFrame({"offence": ["robbery"], "recorded": [count]}),
        "rates": _estimates(town, "reported_robbery"),
        "match": ("robbery=reported_robbery",),
    }


def _adjusted(result: Any) -> Facts:
    row = result.offences.iloc[0]
    return {
        **{name: (row[name], "integer", None) for name in ("recorded", "estimate", "low", "high")},
        "rate": (row["rate"], "share", 0),
    }


def _drawn_dark_figure(town: Stage, result: Any, catalogue: Catalogue) -> bytes:
    """Draw the recorded events beside the estimated ones with their limits."""
    del town
    row = result.offences.iloc[0]
    return interval_dots(
        [catalogue.translate(IN_THE_RECORD), catalogue.translate(BY_THE_SHARE)],
        [row["recorded"], row["estimate"]],
        [row["recorded"], row["low"]],
        [row["recorded"], row["high"]],
        catalogue=catalogue,
        unit=catalogue.translate(IN_A_YEAR),
        decimals=0,
        width_cm=WIDTH_CM,
    )


def _fear_by_area(town: Stage) -> dict[str, Any]:
    """Return the share who feel unsafe in each neighbourhood, beside its smoothed rate."""
    rows = _estimates(town, "feels_safe_night", domains=("area_id",))
    rows = rows[rows["grouped_by"] == "area_id"].set_index("domain")
    ids = town.areas["area_id"].astype(str)
    areas = town.areas[["area_id", "robbery", "geometry"]].assign(
        safe=ids.map(rows["estimate"]), asked=ids.map(rows["n"])
    )
    areas.attrs["title"] = "areas"
    return {
        "areas": areas,
        "fear": "safe",
        "rate": "robbery",
        "of_safety": True,
        "classes": "2",
        "interviews": "asked",
        "area_id": "area_id",
    }


def _gap(result: Any) -> Facts:
    summary = result.summary
    return {
        **{name: (summary[name], "decimal", 2) for name in ("correlation", "low", "high")},
        **{name: (summary[name], "integer", None) for name in ("compared", "more_fear")},
    }


def _drawn_answers(town: Stage, result: Any, catalogue: Catalogue) -> bytes:
    """Draw how many answers each question has."""
    del town
    report = result.report
    answers = report[report["finding"] == "used"].set_index("question")["count"]
    return bar_ranking(
        [catalogue.translate(words) for words in ASKED_OF_VICTIMS.values()],
        [float(answers[name]) for name in ASKED_OF_VICTIMS],
        catalogue=catalogue,
        unit=catalogue.translate(ANSWERS),
        decimals=0,
        width_cm=WIDTH_CM,
    )


SURVEYS: Mapping[str, Recipe] = {
    "survey_estimates": Recipe(
        lambda town: {
            "microdata": town.survey,
            "items": tuple(QUESTIONS),
            "domains": ("sex",),
            **DESIGN,
        },
        _shares,
        _drawn_shares,
    ),
    "dark_figure": Recipe(_recorded, _adjusted, _drawn_dark_figure),
    "perception_gap": Recipe(_fear_by_area, _gap),
    "import_survey": Recipe(
        lambda town: {"table": town.survey, "profile": "sample"},
        lambda result: {
            name: (result.summary[name], "integer", None) for name in ("respondents", "questions")
        },
        _drawn_answers,
    ),
}
