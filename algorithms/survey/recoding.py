"""From written codes to answers: yes and no, choices, counts and numbers, each value once."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..core.folding import folded, spaced
from ..core.lazy import LazyPackage
from ..intake.tables import numbers

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd

    from .schema import SurveyQuestion
    from .survey_profile import SurveyProfile
    from .survey_report import SurveyReport
else:
    np = LazyPackage("numpy")

YES = frozenset({"yes", "si", "sim", "true", "verdadero", "verdadeiro"})
NO = frozenset({"no", "nao", "false", "falso"})
CODE = re.compile(r"[+-]?0*(\d+)(?:\.0+)?")
MOST_LINES = 30
"""Different values of a column that the report lists one by one."""
BANDS = ((0, 14), (15, 29), (30, 44), (45, 59), (60, 115))


@dataclass(frozen=True, slots=True)
class _Meaning:
    """What a written value is: a finding, and the answer if there is one."""

    finding: str
    answer: str | float | None = None


def code_of(written: str) -> str:
    """Return a written value as it is compared: 01, 1 and 1.0 are one code, Sí and SI one word."""
    text = written.strip()
    number = CODE.fullmatch(text)
    if number and not text.startswith("-"):
        return number[1]
    return spaced(folded(text)) or text


def recoded(
    column: pd.Series[Any],
    source: str,
    question: SurveyQuestion,
    profile: SurveyProfile,
    report: SurveyReport,
) -> Any:
    """Return the answers of a column of text as an array of the question's type.

    Every different value is looked up once; the report says what became of it.

    Parameters
    ----------
    column : pandas.Series
        Text; missing where nothing stands.
    source : str
        The name of the column in the file, for the report.
    """
    import pandas as pd

    codes, different = pd.factorize(column)
    values = [str(value) for value in different]
    meanings = _meanings(values, question, profile)
    counts = np.bincount(codes[codes >= 0], minlength=len(values))
    answered = sum(
        int(count) for count, one in zip(counts, meanings, strict=True) if one.answer is not None
    )
    report.add("used", answered, column=source, question=question.column)
    report.add("empty", int((codes < 0).sum()), column=source, question=question.column)
    _tell(values, counts, meanings, source, question, report)
    # the last one is of rows in which nothing stands
    answers = np.array([*(one.answer for one in meanings), None], dtype=object)[codes]
    if question.kind in {"yes_no", "count"}:
        return pd.array(answers, dtype="Int64")
    if question.kind == "number":
        return np.array([np.nan if one is None else one for one in answers], dtype=float)
    return answers


def _meanings(
    values: list[str], question: SurveyQuestion, profile: SurveyProfile
) -> list[_Meaning]:
    """Look values up: the profile's own meaning first, then its marks for no answer."""
    own = {code_of(key): word for key, word in profile.values.get(question.column, {}).items()}
    marks = profile.missing_in.get(question.column, ())
    if question.kind in {"yes_no", "choice"}:
        marks = (*marks, *profile.missing)
    absent = {code_of(mark) for mark in marks}
    codes = [code_of(value) for value in values]
    found: list[_Meaning | None] = [
        _Meaning("no_answer")
        if own.get(code) == "" or (code in absent and code not in own)
        else None
        for code in codes
    ]
    written = [own.get(code, value) for code, value in zip(codes, values, strict=True)]
    read = _read(written, question, profile)
    return [first or second for first, second in zip(found, read, strict=True)]


def _read(written: list[str], question: SurveyQuestion, profile: SurveyProfile) -> list[_Meaning]:
    """Read values by the question's kind."""
    if question.kind == "text":
        return [_Meaning("same", value.strip()) for value in written]
    if question.kind == "choice":
        answers = [question.answer_of(value) for value in written]
        return [
            _Meaning("not_understood") if answer is None else _Meaning("recoded", answer)
            for answer in answers
        ]
    if question.kind == "yes_no":
        yes, no = ({code_of(item) for item in words} for words in (profile.yes, profile.no))
        # words are always understood; 1 and 0 where the profile gives no codes of its own
        words = {
            **dict.fromkeys((*NO, *(no or {"0"})), 0),
            **dict.fromkeys((*YES, *(yes or {"1"})), 1),
        }
        codes = [code_of(value) for value in written]
        return [
            _Meaning("recoded", words[code]) if code in words else _Meaning("not_understood")
            for code in codes
        ]
    return _numbers(written, question)


def _numbers(written: list[str], question: SurveyQuestion) -> list[_Meaning]:
    import pandas as pd

    counted = question.kind == "count"
    low = 0.0 if counted else question.least
    found = []
    for value in numbers(pd.Series(written, dtype="str")):
        if not np.isfinite(value):
            found.append(_Meaning("not_understood"))
        elif (
            (low is not None and value < low)
            or (question.most is not None and value > question.most)
            or (counted and value != round(value))
        ):
            found.append(_Meaning("out_of_bounds"))
        else:
            found.append(_Meaning("same", int(value) if counted else float(value)))
    return found


def _tell(
    values: list[str],
    counts: Any,
    meanings: list[_Meaning],
    source: str,
    question: SurveyQuestion,
    report: SurveyReport,
) -> None:
    """Report what became of each value; of very many, the most frequent one by one."""
    facts = {"column": source, "question": question.column}
    for finding in ("recoded", "no_answer", "not_understood", "out_of_bounds"):
        places = [
            place
            for place in np.argsort(-counts, kind="stable")
            if meanings[place].finding == finding and values[place] != str(meanings[place].answer)
        ]
        for place in places[:MOST_LINES]:
            answer = meanings[place].answer
            report.add(
                finding, int(counts[place]), value=values[place][:40],
                became="" if answer is None else str(answer), **facts,
            )  # fmt: skip
        rest = sum(int(counts[place]) for place in places[MOST_LINES:])
        report.add(finding, rest, value="…", became="…", **facts)


def unasked_left_out(
    answers: Any, asked: Any, question: SurveyQuestion, report: SurveyReport
) -> Any:
    """Leave the answers empty of who was not to be asked, and say how many there were."""
    import pandas as pd

    stray = (asked == 0) & pd.notna(answers)
    stray = np.asarray(pd.array(stray, dtype="boolean").fillna(value=False), dtype=bool)
    report.add("not_asked", int(stray.sum()), question=question.column, other=question.asked_of)
    if not stray.any():
        return answers
    kept = answers.copy()
    kept[stray] = pd.NA if question.kind in {"yes_no", "count"} else None
    return kept


def age_groups(age: Any) -> Any:
    """Return the group of each age in years, such as 15–29; None where there is none."""
    names = np.array([f"{low}–{high}" for low, high in BANDS[:-1]] + ["60+"], dtype=object)
    known = np.isfinite(age)
    place = np.searchsorted([low for low, _ in BANDS], np.where(known, age, 0), side="right") - 1
    groups: Any = names[place]
    groups[~known] = None
    return groups
