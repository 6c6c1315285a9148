"""Kinds of measures with what an evaluation of each starts from, as data."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from ..core.multilingual import TemplateReader, Text, read_toml

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "interventions"
ALONG = ("straight", "streets")
CONTROLS = ("ring", "matched", "chosen")
KINDS = ("place", "time", "offence", "target", "tactic")
_KEYS = (
    "id",
    "source_status",
    "distance",
    "rings",
    "along",
    "control",
    "settle_days",
    "iccs",
    "kinds",
    "title",
    "aim",
    "watch",
)


@dataclass(frozen=True, slots=True)
class Preset:
    """What an evaluation of one kind of measure starts from.

    Parameters
    ----------
    id : str
        Its name in parameters.
    title, aim : Text
        What it is called, and what it is for.
    distance : float
        Width of a ring in metres.
    rings : int
        How many rings.
    along, control : str
        As in ``displacement_zones``.
    settle_days : int
        Days after the start that are left out.
    iccs : tuple of str
        The codes of the offences it aims at, with those below them.
    kinds : tuple of str
        The likeliest kinds of displacement.
    watch : tuple of Text
        What to look at before believing a number.
    """

    id: str
    title: Text
    aim: Text
    distance: float
    rings: int
    along: str
    control: str
    settle_days: int
    iccs: tuple[str, ...]
    kinds: tuple[str, ...]
    watch: tuple[Text, ...]


def load_preset(path: Path) -> Preset:
    """Read a preset and check it.

    Raises
    ------
    TemplateError
        One sentence with every problem of the file.
    """
    from ..intake.iccs import is_code

    table = read_toml(path)
    reader = TemplateReader(path.name)
    distance = table.get("distance")
    if isinstance(distance, bool) or not isinstance(distance, (int, float)) or distance <= 0:
        reader.problem("", "'distance' must be a number above 0")
        distance = 1.0
    iccs, kinds = reader.words(table, "iccs", ""), reader.words(table, "kinds", "")
    for code in iccs:
        if not is_code(code):
            reader.problem("iccs", f"'{code}' is no code")
    for kind in kinds:
        if kind not in KINDS:
            reader.problem("kinds", f"'{kind}' is not one of {', '.join(KINDS)}")
    reader.source_status(table)
    reader.no_others(table, _KEYS, "")
    preset = Preset(
        reader.word(table, "id", ""),
        reader.text(table, "title", ""),
        reader.text(table, "aim", ""),
        float(distance),
        reader.number(table, "rings", ""),
        reader.known_word(table, "along", "", ALONG),
        reader.known_word(table, "control", "", CONTROLS),
        reader.number(table, "settle_days", ""),
        iccs,
        kinds,
        tuple(
            reader.languages(item, f"watch {number}")
            for number, item in enumerate(reader.tables(table, "watch", ""), 1)
        ),
    )
    reader.finish()
    return preset


@lru_cache(maxsize=1)
def presets() -> dict[str, Preset]:
    """Return the presets that come with the plugin, by id."""
    found = [load_preset(path) for path in sorted(FOLDER.glob("*.toml"))]
    return {preset.id: preset for preset in found}
