"""Lines of the report: what was found in the file, the dates, the positions and the categories."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.lazy import LazyPackage

if TYPE_CHECKING:
    import numpy as np

    from ..intake.raw_table import RawTable
    from .classes import Classes
    from .findings import Findings
    from .moments import Moments
    from .people import People
    from .positions import Positions
    from .profile import Profile
    from .spots import Spots
else:
    np = LazyPackage("numpy")

NAMES_OF_SIGNS = {",": "“,”", ";": "“;”", "\t": "TAB", "|": "“|”"}
NAMES_OF_ENDS = {"\n": "LF", "\r\n": "CR LF", "\r": "CR"}
SHOWN_FORMATS = 6


def note_source(raw: RawTable, findings: Findings) -> None:
    """Say how the file was read."""
    found = raw.detected
    header = found.get("header_row", 0)
    match found["format"]:
        case "text":
            findings.add(
                "text",
                encoding=found["encoding"],
                delimiter=NAMES_OF_SIGNS.get(found["delimiter"], found["delimiter"]),
                line_end=NAMES_OF_ENDS.get(found["line_end"], "?"),
                header_row=header,
            )
            if not found.get("quotes", True):
                findings.add("stray_quotes")
        case "workbook":
            names = [str(name) for name in found["sheets"]]
            findings.add(
                "workbook",
                sheet=found["sheet"],
                sheets=len(names),
                header_row=header,
                names=names,
            )
        case "layer":
            findings.add("layer", layer=found.get("layer", ""))
        case other:
            findings.add(other)
    if found["format"] in {"text", "workbook"}:
        if not header:
            findings.add("no_header")
        findings.add("rows_above", max(0, header - 1))
    for name in ("empty_rows", "nul_values", "swallowed", "uncalculated"):
        findings.add(name, int(found.get(name, 0)))
    if found.get("systems", 0) > 1:
        findings.add("several_systems", systems=found["systems"])
    if found.get("decimal") in {"comma", "both"}:
        findings.add(f"decimal_{found['decimal']}")
    if found.get("renamed"):
        findings.add("renamed", columns=", ".join(found["renamed"]))


def note_agreement(profile: Profile, today: np.datetime64, findings: Findings) -> None:
    """Say under what right the data are used, and until when."""
    if profile.agreement:
        findings.add("agreement", agreement=profile.agreement)
    else:
        findings.add("no_agreement")
    if profile.retain_until:
        over = np.datetime64(profile.retain_until) < today
        findings.add("retention_over" if over else "retain_until", day=profile.retain_until)


def note_dates(moments: Moments | None, profile: Profile, findings: Findings) -> None:
    """Say how dates are written and what is unknown about them."""
    if moments is None:
        return
    facts = moments.facts
    formats = [name for name in facts["formats"] if name != "?"]
    shown = ", ".join(formats[:SHOWN_FORMATS])
    if len(formats) > 1:
        readable = sum(facts["formats"][name] for name in formats)
        findings.add("date_formats", readable, number=len(formats), formats=shown)
    findings.add("ambiguous_dates", facts["ambiguous"], example=facts["example"])
    findings.add("contradicting_dates", facts["contradicting"])
    zone = f" ({profile.time_zone})" if profile.time_zone else ""
    findings.add("zone_dropped", facts["zone_dropped"], zone=zone)
    findings.add("spreadsheet_days", facts["serials"])
    findings.add("unknown_hours", moments.unknown_hours)
    findings.add("piled_hour", facts["piled"], hour=facts["piled_hour"])
    findings.add("unreadable_hours", moments.unreadable_hours)
    findings.add("spans", int((moments.precision == "range").sum()))
    findings.add("reversed_spans", moments.reversed_spans)
    findings.add("months_only", int((moments.precision == "month").sum()))


def note_positions(
    raw: RawTable,
    profile: Profile,
    positions: Positions | None,
    spots: Spots | None,
    findings: Findings,
) -> None:
    """Say what was mended, how precise the positions are, and where they pile up."""
    if positions is None or spots is None:
        return
    for name in ("swapped", "other_sign", "lost_decimal_point"):
        findings.add(name, int((positions.mended == name).sum()))
    findings.add(
        "other_system",
        int((positions.mended == "other_system").sum()),
        system=positions.facts.get("other_system", ""),
    )
    pair = _second_pair(raw, profile)
    if pair is not None:
        findings.add("other_columns", x=pair[0], y=pair[1])
    if not positions.located.any():
        return
    metres = spots.metres
    findings.add(
        "decimals",
        decimals=spots.usual_decimals,
        metres=max(1, round(metres)),
    )
    findings.add("rounded", int(spots.rounded.sum()))
    findings.add("repeated", round(spots.repeated * int(positions.located.sum())))
    if spots.jittered and profile.precision is None:
        findings.add("unrepeated", int(positions.located.sum()))
    if profile.precision == "jittered":
        far = profile.displaced_up_to
        distance = f" ({far:g} m)" if far else ""
        findings.add("jittered", int(positions.located.sum()), distance=distance)
    if spots.snapped or profile.precision == "snapped":
        findings.add("snapped", int(positions.located.sum()))
    stacks = [stack for stack in spots.stacks if not stack.centre]
    if stacks:
        findings.add(
            "stacks",
            int((spots.stacked & ~spots.on_centre).sum()),
            places=len(stacks) if len(stacks) < 20 else "20+",
            largest=stacks[0].rows,
        )
    findings.add("centres", int(spots.on_centre.sum()))


def _second_pair(raw: RawTable, profile: Profile) -> tuple[str, str] | None:
    """Return a second pair of coordinate columns, which many tables carry in another system."""
    from .roles import guessed_roles, looks_of

    used = set(profile.columns.values())
    rest = [str(name) for name in raw.frame.columns if name not in used]
    looks = {name: looks_of(raw.frame[name]) for name in rest}
    found = {guess.role: guess.column for guess in guessed_roles(rest, looks)}
    return (found["x"], found["y"]) if "x" in found and "y" in found else None


def note_classes(classes: Classes | None, findings: Findings) -> None:
    """Say what stayed unclassified, what is no offence, and what is protected."""
    if classes is None:
        return
    for code, how in (("unclassified", "unclassified"), ("non_crimes", "non_crime")):
        examples = ", ".join(classes.largest(how))
        findings.add(code, int(classes.rows_where(how).sum()), examples=examples)
    findings.add("protected", int(classes.protected[classes.codes].sum()))


def note_people(people: People, findings: Findings) -> None:
    """Say what could not be read of sex and age."""
    if people.unread_sex:
        words = ", ".join(list(people.unread_sex)[:5])
        findings.add("unread_sex", sum(people.unread_sex.values()), words=words)
    findings.add("impossible_ages", people.impossible_ages)
    findings.add("unread_ages", people.unread_ages)
