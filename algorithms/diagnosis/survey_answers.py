"""What a survey says, as rows of the diagnostic's tables: victims, perception, habits, trust."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..core.caveats import Caveat
from ..core.text import QT_TRANSLATE_NOOP
from ..documents.blocks import Cell, Measure
from ..documents.numbers import format_share
from ..survey.schema import SurveyQuestion, survey_schema

if TYPE_CHECKING:
    from ..documents.catalogue import Catalogue

Row = dict[str, Cell]
Key = tuple[str, str, str]
"""Question, answer and group."""

NOT_ASKED = ("weight", "stratum", "psu", "area_id", "sex", "age", "setting")
DOMAIN = "sex"
AREA = "area_id"
SAFE = ("safe_alone_after_dark", "safe_neighbourhood", "safe_street")
"""Questions of which the first that was asked tells fear by area."""
FEWEST_AREAS = 5
LIMITS = QT_TRANSLATE_NOOP("convivencia", "{low} – {high}")
WITH_CAUTION = "*"
"""After the limits of an estimate with a large error."""


@dataclass(frozen=True, slots=True)
class SurveyAnswers:
    """Estimates that may be published, by question, answer and group.

    Parameters
    ----------
    title : str
        The survey.
    respondents : int
        How many people answered.
    estimates : mapping
        (estimate, low, high, publication) by question, answer and group; “” is everybody.
    caveats : tuple of Caveat
        What weakens them.
    """

    title: str
    respondents: int
    estimates: Mapping[Key, tuple[float, float, float, str]]
    caveats: tuple[Caveat, ...]
    unsafe: Mapping[str, float] = field(default_factory=dict)
    """The share that does not feel safe by area, where enough people were asked."""

    def share(self, item: str, group: str = "", answer: str = "") -> Measure | None:
        """Return a share as a cell; None when it was not asked or may not be published."""
        found = self.estimates.get((item, answer, group))
        return None if found is None else Measure(found[0], "share", 1)

    @property
    def reported_of_codes(self) -> Mapping[str, float]:
        """The share of an offence that was reported, by the ICCS codes that the question covers."""
        return {
            code: self.estimates[(name, "", "")][0]
            for name, question in survey_schema().items()
            if name.startswith("reported_") and (name, "", "") in self.estimates
            for code in question.covers
        }

    def limits(self, item: str, catalogue: Catalogue, answer: str = "") -> str | None:
        """Return the limits of a share in words."""
        found = self.estimates.get((item, answer, ""))
        if found is None:
            return None
        low, high = (format_share(end, catalogue.language, decimals=1) for end in found[1:3])
        text = catalogue.translate(LIMITS, low=low, high=high)
        return f"{text} {WITH_CAUTION}" if found[3] == "caution" else text


_last: dict[tuple[object, ...], SurveyAnswers] = {}
"""The last survey: a diagnostic in another language or outline estimates nothing again."""


def survey_answers(file: str, profile: str | None) -> SurveyAnswers:
    """Read a survey by its profile and estimate every question it asked; the last one is kept.

    Parameters
    ----------
    file : str
        The file or layer of the microdata.
    profile : str or None
        What its columns and codes mean; None where they are those of clean microdata.

    Raises
    ------
    InputError
        When the file, the profile or the design cannot be used.
    """
    key = (file, profile, *(_state(item) for item in (file, profile)))
    if key not in _last:
        found = _estimated(file, profile)
        _last.clear()
        _last[key] = found
    return _last[key]


def _state(place: str | None) -> tuple[int, int] | None:
    """Return when a file was last written and how long it is; None when it is no file."""
    try:
        state = Path(str(place).split("|", maxsplit=1)[0]).stat()
    except (OSError, ValueError):
        return None
    return state.st_mtime_ns, state.st_size


def _estimated(file: str, profile: str | None) -> SurveyAnswers:
    from ..survey.import_survey import import_survey
    from ..survey.survey_estimates import survey_estimates

    imported = import_survey(
        file,
        profile,
        columns=() if profile else tuple(f"{name}={name}" for name in survey_schema()),
    )
    table: Any = imported.microdata
    asked = [
        question
        for name, question in survey_schema().items()
        if name in table.columns and name not in NOT_ASKED and table[name].notna().any()
    ]
    coded = tuple(question.column for question in asked if question.kind == "choice")
    numbers = tuple(question.column for question in asked if question.kind in ("yes_no", "count"))
    design: dict[str, Any] = {
        role: column if column in table.columns else None
        for role, column in (("weight", "weight"), ("strata", "stratum"), ("psu", "psu"))
    }
    found = survey_estimates(
        table,
        numbers,
        coded=coded,
        domains=(DOMAIN,) if DOMAIN in table.columns else (),
        lonely="adjust",
        **design,
    )
    safe = next((name for name in SAFE if name in numbers), None)
    by_area = (
        survey_estimates(table, (safe,), domains=(AREA,), lonely="adjust", **design).estimates
        if safe is not None and AREA in table.columns
        else None
    )
    return SurveyAnswers(
        str(table.attrs.get("title", "")),
        len(table),
        _published(found.estimates),
        (*imported.caveats, *found.caveats),
        {} if by_area is None else _unsafe(by_area),
    )


def _unsafe(estimates: Any) -> dict[str, float]:
    """Return the share that does not feel safe by area, of those that may be published."""
    shown = estimates[(estimates["grouped_by"] == AREA) & (estimates["publication"] != "withhold")]
    return {str(row["domain"]): 1.0 - float(row["estimate"]) for row in shown.to_dict("records")}


def _published(estimates: Any) -> dict[Key, tuple[float, float, float, str]]:
    """Return the estimates that may be shown, those of everybody under an empty group."""
    shown = estimates[estimates["publication"] != "withhold"]
    return {
        (row["item"], row["answer"], row["domain"] if row["grouped_by"] == DOMAIN else ""): (
            float(row["estimate"]),
            float(row["low"]),
            float(row["high"]),
            str(row["publication"]),
        )
        for row in shown.to_dict("records")
    }


def gap_rows(
    answers: SurveyAnswers, rates: Mapping[str, float], names: Mapping[str, str]
) -> list[Row]:
    """Return the areas by how much fear and reported events part, the widest first.

    Parameters
    ----------
    answers : SurveyAnswers
        What the survey says by area.
    rates : mapping of str to float
        The smoothed rate by area identifier, as it was released.
    names : mapping of str to str
        The name of each area.
    """
    both = [area for area in answers.unsafe if area in rates]
    if len(both) < FEWEST_AREAS:
        return []
    fear = _ranks({area: answers.unsafe[area] for area in both})
    rate = _ranks({area: rates[area] for area in both})
    rows: list[Row] = [
        {
            "territory": names.get(area, area),
            "fear": fear[area],
            "rate": rate[area],
            "gap": rate[area] - fear[area],
        }
        for area in both
    ]
    return sorted(rows, key=lambda row: -abs(int(str(row["gap"]))))


def _ranks(values: Mapping[str, float]) -> dict[str, int]:
    """Return the rank of each area, 1 for the largest; equal values share the better one."""
    order = sorted(values.values(), reverse=True)
    return {area: order.index(value) + 1 for area, value in values.items()}


def survey_rows(fill: str, answers: SurveyAnswers | None, catalogue: Catalogue) -> list[Row]:
    """Return the rows of a table that a survey fills; none without a survey."""
    if answers is None or fill not in FILLS:
        return []
    return FILLS[fill](answers, catalogue)


def _victimisation(answers: SurveyAnswers, catalogue: Catalogue) -> list[Row]:
    rows: list[Row] = []
    for question in _asked(answers, "victimisation", "victim_"):
        offence = question.column.removeprefix("victim_")
        mean = answers.estimates.get((f"incidents_{offence}", "", ""))
        rows.append(
            {
                "crime": _label(question, catalogue),
                "prevalence": answers.share(question.column),
                "limits": answers.limits(question.column, catalogue),
                "incidence": None if mean is None else Measure(100 * mean[0], "decimal", 1),
                "reported": answers.share(f"reported_{offence}"),
                "reason": _commonest(answers, f"not_reported_{offence}", catalogue),
                **_by_sex(answers, question.column),
            }
        )
    return rows


def _perception(answers: SurveyAnswers, catalogue: Catalogue) -> list[Row]:
    rows = [
        {
            "item": question.text.in_language(catalogue.language),
            "share": answers.share(question.column),
            "limits": answers.limits(question.column, catalogue),
            **_by_sex(answers, question.column),
        }
        for question in _asked(answers, "perception", "")
    ]
    return [*rows, *_answered(answers, "perception", catalogue, "item", "share")]


def _behaviour(answers: SurveyAnswers, catalogue: Catalogue) -> list[Row]:
    return [
        {
            "behaviour": _label(question, catalogue),
            "share": answers.share(question.column),
            "limits": answers.limits(question.column, catalogue),
            **_by_sex(answers, question.column),
        }
        for question in _asked(answers, "behaviour", "")
    ]


def _trust(answers: SurveyAnswers, catalogue: Catalogue) -> list[Row]:
    return [
        {
            "institution": _label(question, catalogue),
            "trust": answers.share(question.column),
            "contact": answers.share(question.column.replace("trust_", "contact_", 1)),
            "bribe": answers.share(question.column.replace("trust_", "bribe_", 1)),
        }
        for question in _asked(answers, "institutions", "trust_")
    ]


def _attitudes(answers: SurveyAnswers, catalogue: Catalogue) -> list[Row]:
    return _answered(answers, "attitudes", catalogue, "statement", "agree")


FILLS: Mapping[str, Callable[[SurveyAnswers, Any], list[Row]]] = {
    "survey_victimisation": _victimisation,
    "survey_perception": _perception,
    "survey_behaviour": _behaviour,
    "survey_trust": _trust,
    "survey_attitudes": _attitudes,
}


def _asked(answers: SurveyAnswers, module: str, prefix: str) -> list[SurveyQuestion]:
    """Return the yes-or-no questions of a module that have an estimate."""
    return [
        question
        for name, question in survey_schema().items()
        if question.module == module
        and question.kind == "yes_no"
        and name.startswith(prefix)
        and (name, "", "") in answers.estimates
    ]


def _answered(
    answers: SurveyAnswers, module: str, catalogue: Catalogue, name: str, share: str
) -> list[Row]:
    """Return a row for each answer of the questions with several."""
    rows: list[Row] = []
    for column, question in survey_schema().items():
        if question.module != module or question.kind != "choice":
            continue
        for answer, text in question.answers.items():
            if (column, answer, "") in answers.estimates:
                asked = question.text.in_language(catalogue.language)
                rows.append(
                    {
                        name: f"{asked} {text.in_language(catalogue.language)}",
                        share: answers.share(column, answer=answer),
                        "limits": answers.limits(column, catalogue, answer),
                        **_by_sex(answers, column, answer),
                    }
                )
    return rows


def _by_sex(answers: SurveyAnswers, item: str, answer: str = "") -> Row:
    return {
        "women": answers.share(item, "female", answer),
        "men": answers.share(item, "male", answer),
    }


def _commonest(answers: SurveyAnswers, item: str, catalogue: Catalogue) -> str | None:
    """Return the answer that most gave."""
    question = survey_schema().get(item)
    found = {
        answer: answers.estimates[(item, answer, "")][0]
        for answer in (question.answers if question else {})
        if (item, answer, "") in answers.estimates
    }
    if question is None or not found:
        return None
    return question.answers[max(found, key=lambda answer: found[answer])].in_language(
        catalogue.language
    )


def _label(question: SurveyQuestion, catalogue: Catalogue) -> str:
    """Return what a question is asked by, such as robbery; the question where it is asked once."""
    text = (question.entry or question.text).in_language(catalogue.language)
    return text[:1].upper() + text[1:]
