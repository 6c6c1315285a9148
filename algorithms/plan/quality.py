"""How good a plan is: five standards and participation, each with what the registers show."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from ..core.folding import folded
from ..core.text import QT_TRANSLATE_NOOP
from ..documents.numbers import format_share
from ..documents.tree_rows import ids_of
from ..documents.wording import listed
from .book import BUDGET, MEANS, PROJECTS, RACI, SCREENING, TREE, Row, items, same
from .checks_of_logframe import by_sex, complete
from .checks_of_money import monitoring_share, recurrent_unsecured, secured_share
from .checks_of_projects import open_aspects
from .pages import Pages

__all__ = ["STANDARDS", "Evidence", "evidence"]

State = Literal["yes", "partly", "no", "open"]
STANDARDS = {
    "integrality": QT_TRANSLATE_NOOP("convivencia", "Comprehensiveness"),
    "sectors": QT_TRANSLATE_NOOP("convivencia", "Many sectors together"),
    "rigour": QT_TRANSLATE_NOOP("convivencia", "Rigour"),
    "sustainability": QT_TRANSLATE_NOOP("convivencia", "Sustainability and scaling"),
    "innovation": QT_TRANSLATE_NOOP("convivencia", "Innovation"),
    "participation": QT_TRANSLATE_NOOP(
        "convivencia", "Participation, gender, rights and accountability"
    ),
}
FAMILIES = {
    QT_TRANSLATE_NOOP("convivencia", "prevention"): (
        "primary_prevention", "secondary_prevention", "tertiary_prevention", "situational",
    ),
    QT_TRANSLATE_NOOP("convivencia", "control"): ("control",),
    QT_TRANSLATE_NOOP("convivencia", "justice"): ("justice",),
    QT_TRANSLATE_NOOP("convivencia", "care for victims"): ("victim_care",),
    QT_TRANSLATE_NOOP("convivencia", "reintegration"): ("reintegration",),
}  # fmt: skip
CIVIL = (
    "comunid", "comunit", "vecin", "vizinh", "barrio", "bairro", "junta", "camara", "comercio",
    "gremio", "empresa", "sociedad civil", "sociedade civil", "organizacion de", "organizacao de",
    "ong", "iglesia", "igreja", "universidad", "communit", "neighbour", "chamber", "business",
    "compan", "civil society", "church", "universit", "association", "asociacion", "associacao",
)  # fmt: skip
FEWEST_ACCOUNTABLE, MOSTLY_SECURED, HALF = 3, 0.8, 0.5


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the registers show of one thing that a standard asks for.

    Parameters
    ----------
    standard : str
        One of ``STANDARDS``.
    sentence : str
        What is asked for, marked for translation.
    state : str
        yes, partly, no, or open where the registers cannot tell.
    note : str
        What is lacking, in the reader's language.
    """

    standard: str
    sentence: str
    state: State
    note: str = ""


LACKING = QT_TRANSLATE_NOOP("convivencia", "Lacking: {names}.")
SHARE_OF_BUDGET = QT_TRANSLATE_NOOP("convivencia", "{share} of the budget.")
COUNT_OF = QT_TRANSLATE_NOOP("convivencia", "{done} of {count}.")
NOT_WRITTEN = QT_TRANSLATE_NOOP("convivencia", "Nothing is written yet.")
NO_MONEY = QT_TRANSLATE_NOOP("convivencia", "No budget in one currency is written yet.")
NONE_DECLARED = QT_TRANSLATE_NOOP(
    "convivencia", "No project declares anything new; none has to, and what is new wants a test."
)
BY_HAND = QT_TRANSLATE_NOOP(
    "convivencia", "The registers cannot tell when the term of office ends: to be seen by hand."
)


def evidence(pages: Pages) -> list[Evidence]:
    """Return the evidence of every standard, in order."""
    made: Sequence[Callable[[Pages], Iterator[Evidence]]] = (
        _integrality, _sectors, _rigour, _sustainability, _innovation, _participation,
    )  # fmt: skip
    return [item for part in made for item in part(pages)]


def _counted(pages: Pages, lacking: Sequence[str], count: int) -> tuple[State, str]:
    """Return the state of something asked of each of several things, and which lack it."""
    if count == 0:
        return "no", pages.say(NOT_WRITTEN)
    if not lacking:
        return "yes", ""
    note = pages.say(LACKING, names=listed(list(dict.fromkeys(lacking)), pages.catalogue))
    return ("no" if len(lacking) == count else "partly"), note


def _name(row: Row) -> str:
    return " ".join(str(row[key]) for key in ("code", "name") if row.get(key))


def _integrality(pages: Pages) -> Iterator[Evidence]:
    book = pages.book
    sheets = book.rows(PROJECTS)
    answered = {same(row.get("problem_addressed")) for row in sheets}
    problems = [str(row.get("problem_id") or "") for row in book.rows("X-D14")]
    lacking = [problem for problem in problems if same(problem) not in answered]
    yield Evidence(
        "integrality",
        QT_TRANSLATE_NOOP("convivencia", "Every priority has a project"),
        *_counted(pages, lacking, len(problems)),
    )
    kinds = {str(row.get("type")) for row in sheets}
    families = [pages.say(name) for name, held in FAMILIES.items() if not kinds & set(held)]
    yield Evidence(
        "integrality",
        QT_TRANSLATE_NOOP(
            "convivencia",
            "Prevention, control, justice, care for victims and reintegration are all there",
        ),
        *_counted(pages, families, len(FAMILIES) if sheets else 0),
    )
    yield Evidence(
        "integrality",
        QT_TRANSLATE_NOOP("convivencia", "Every direct cause is met by a chosen means"),
        *_causes(pages),
    )


def _causes(pages: Pages) -> tuple[State, str]:
    """Return how far the chosen means reach the direct causes, themselves or what feeds them."""
    rows = pages.book.rows(TREE)
    met = {str(row.get("mirrors")) for row in pages.book.rows(MEANS) if row.get("chosen")}
    parents = {str(row.get("id")): ids_of(row.get("parent_ids")) for row in rows}
    # what meets a cause of a cause meets that one too
    grown, before = set(met), -1
    while len(grown) != before:
        before = len(grown)
        grown |= {parent for name in grown for parent in parents.get(name, ())}
    causes = [row for row in rows if row.get("type") == "cause_direct"]
    lacking = [str(row.get("text")) for row in causes if str(row.get("id")) not in grown]
    return _counted(pages, lacking, len(causes))


def _sectors(pages: Pages) -> Iterator[Evidence]:
    book = pages.book
    rows = [row for row in book.rows(RACI) if row.get("institution")]
    accountable = {str(row["institution"]) for row in rows if row.get("role") == "A"}
    few = len(accountable) < FEWEST_ACCOUNTABLE
    yield Evidence(
        "sectors",
        QT_TRANSLATE_NOOP("convivencia", "At least three institutions answer for activities"),
        "no" if not accountable else "partly" if few else "yes",
        pages.say(COUNT_OF, done=len(accountable), count=FEWEST_ACCOUNTABLE) if few else "",
    )
    bodies = book.rows("F-L18")
    yield Evidence(
        "sectors",
        QT_TRANSLATE_NOOP("convivencia", "A body coordinates the institutions and meets"),
        "no"
        if not bodies
        else "yes"
        if any(row.get("frequency") and row.get("institutions") for row in bodies)
        else "partly",
    )
    names = {str(row["institution"]) for row in rows}
    active = {str(row["institution"]) for row in rows if row.get("role") in ("A", "R", "C")}
    yield Evidence(
        "sectors",
        QT_TRANSLATE_NOOP("convivencia", "No institution is in the matrix only to be informed"),
        *_counted(pages, sorted(names - active), len(names)),
    )
    partners = [name for row in book.rows(PROJECTS) for name in items(row.get("partners"))]
    partners += [name for row in bodies for name in items(row.get("institutions"))] + list(names)
    yield Evidence(
        "sectors",
        QT_TRANSLATE_NOOP("convivencia", "Community and private actors take part"),
        "yes" if any(word in folded(name) for name in partners for word in CIVIL) else "no",
    )


def _rigour(pages: Pages) -> Iterator[Evidence]:
    book = pages.book
    cores = [row for row in book.rows(TREE) if row.get("type") == "core_problem"]
    lacking = [
        str(row.get("text"))
        for row in cores
        if not row.get("evidence_refs") and not row.get("indicator_refs")
    ]
    yield Evidence(
        "rigour",
        QT_TRANSLATE_NOOP("convivencia", "Every core problem names its evidence"),
        *_counted(pages, lacking, len(cores)),
    )
    lines = [row for level in ("goal", "purpose", "output") for row in book.lines(level)]
    unfinished = [
        str(row.get("indicator") or row.get("code") or row.get("narrative"))
        for row in lines
        if not complete(book, pages.baselines, row)
    ]
    yield Evidence(
        "rigour",
        QT_TRANSLATE_NOOP(
            "convivencia",
            "Every indicator has baseline, target, source, frequency and somebody responsible",
        ),
        *_counted(pages, unfinished, len(lines)),
    )
    sheets = book.rows(PROJECTS)
    for column, sentence in (
        (
            "evidence_level",
            QT_TRANSLATE_NOOP("convivencia", "Every project says what is known to work"),
        ),
        (
            "evaluation_design",
            QT_TRANSLATE_NOOP("convivencia", "Every project says how it will be evaluated"),
        ),
    ):
        without = [_name(row) for row in sheets if not row.get(column)]
        yield Evidence("rigour", sentence, *_counted(pages, without, len(sheets)))
    share = monitoring_share(book)
    yield Evidence(
        "rigour",
        QT_TRANSLATE_NOOP(
            "convivencia", "Monitoring and evaluation have at least 3 % of the budget"
        ),
        "no" if share is None or share == 0 else "yes" if share >= 0.03 else "partly",
        _share(pages, share),
    )


def _share(pages: Pages, share: float | None) -> str:
    if share is None:
        return pages.say(NO_MONEY)
    told = format_share(share, pages.catalogue.language, decimals=0)
    return pages.say(SHARE_OF_BUDGET, share=told)


def _sustainability(pages: Pages) -> Iterator[Evidence]:
    book = pages.book
    share = secured_share(book)
    yield Evidence(
        "sustainability",
        QT_TRANSLATE_NOOP("convivencia", "Most of the budget is secured"),
        "no" if share is None or share < HALF else "yes" if share >= MOSTLY_SECURED else "partly",
        _share(pages, share),
    )
    again = [row for row in book.rows(BUDGET) if row.get("recurrent")]
    yield Evidence(
        "sustainability",
        QT_TRANSLATE_NOOP("convivencia", "What comes back every year has a secured source"),
        "no"
        if not book.rows(BUDGET)
        else "yes"
        if recurrent_unsecured(book) == 0
        else "partly"
        if any(row.get("secured") for row in again)
        else "no",
    )
    kept = book.rows("F-L19")
    for column, sentence in (
        ("norm", QT_TRANSLATE_NOOP("convivencia", "A norm keeps each result")),
        ("exit_date", QT_TRANSLATE_NOOP("convivencia", "Each result has a date of exit")),
        (
            "scaling",
            QT_TRANSLATE_NOOP("convivencia", "It is said what another territory would need"),
        ),
    ):
        without = [str(row.get("result")) for row in kept if not row.get(column)]
        yield Evidence("sustainability", sentence, *_counted(pages, without, len(kept)))
    yield Evidence(
        "sustainability",
        QT_TRANSLATE_NOOP("convivencia", "The horizon goes beyond the term of office"),
        "open" if any(row.get("horizon_year") for row in book.rows("F-L2")) else "no",
        pages.say(BY_HAND),
    )


def _innovation(pages: Pages) -> Iterator[Evidence]:
    new = [row for row in pages.book.rows(PROJECTS) if row.get("innovation")]
    yield Evidence(
        "innovation",
        QT_TRANSLATE_NOOP("convivencia", "What is new is declared"),
        "yes" if new else "open",
        f"{listed([_name(row) for row in new], pages.catalogue)}."
        if new
        else pages.say(NONE_DECLARED),
    )
    without = [_name(row) for row in new if not row.get("innovation_test")]
    unasked: tuple[State, str] = ("open", "")
    yield Evidence(
        "innovation",
        QT_TRANSLATE_NOOP(
            "convivencia", "What is new has a test, with its cost and the benefit expected"
        ),
        *(_counted(pages, without, len(new)) if new else unasked),
    )


def _participation(pages: Pages) -> Iterator[Evidence]:
    book = pages.book
    events = book.rows("F-M9")
    yield Evidence(
        "participation",
        QT_TRANSLATE_NOOP("convivencia", "Participation is on record, with women counted"),
        *_counted(
            pages,
            [str(row.get("event_id")) for row in events if row.get("women") is None],
            len(events),
        ),
    )
    said = book.rows("F-L12")
    yield Evidence(
        "participation",
        QT_TRANSLATE_NOOP("convivencia", "Every contribution to the draft was answered"),
        *_counted(
            pages,
            [str(row.get("contribution")) for row in said if not row.get("response")],
            len(said),
        ),
    )
    purposes = book.lines("purpose")
    yield Evidence(
        "participation",
        QT_TRANSLATE_NOOP("convivencia", "Every purpose has an indicator told by sex"),
        *_counted(
            pages,
            [str(row.get("narrative")) for row in purposes if not by_sex(book, row)],
            len(purposes),
        ),
    )
    control = [row for row in book.rows(PROJECTS) if row.get("type") == "control"]
    unscreened = [_name(row) for row in control if open_aspects(book, row)]
    without: tuple[State, str] = ("yes", "")
    yield Evidence(
        "participation",
        QT_TRANSLATE_NOOP("convivencia", "Every control measure has its rights screening"),
        *(_counted(pages, unscreened, len(control)) if control else without),
    )
    complaint = [
        row for row in book.rows(SCREENING) if row.get("item") == "complaint" and row.get("answer")
    ]
    yield Evidence(
        "participation",
        QT_TRANSLATE_NOOP("convivencia", "There is a way to complain about a measure"),
        "yes" if any(row.get("answer") != "no" for row in complaint) else "no",
    )
    words = ("rendicion", "cuentas", "contas", "account", "audiencia", "hearing", "public")
    told = [
        folded(f"{row.get('body') or ''} {row.get('function') or ''} {row.get('frequency') or ''}")
        for row in book.rows("F-L18")
    ]
    yield Evidence(
        "participation",
        QT_TRANSLATE_NOOP("convivencia", "The plan is accounted for in public, with a date"),
        "yes"
        if book.rows("F-E11") or any(word in text for text in told for word in words)
        else "no",
    )
