"""What the dock knows: pages show it and compute nothing, the dock replaces it as a whole."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal

SAMPLE, DIAGNOSTIC, PLAN = "make_sample", "diagnose", "plan_documents"
ZONES, DETECTABLE, EVALUATION = "displacement_zones", "detectable_effect", "evaluate"
STEPS = (SAMPLE, DIAGNOSTIC, PLAN, ZONES, DETECTABLE, EVALUATION)

EngineState = Literal["ready", "missing", "working"]


@dataclass(frozen=True, slots=True)
class DockState:
    """One moment of the dock.

    Parameters
    ----------
    engine : str
        ready, missing or working (being installed or checked).
    engine_text : str
        The sentence beside it, translated.
    available : frozenset of str
        Which of the steps this version has.
    running : str
        The step that runs now; empty when none does.
    fraction, message : float, str
        How far it is and what it does.
    documents : mapping of str to mapping
        The files of each finished step, by name.
    problems : mapping of str to str
        The sentence with which a step failed.
    findings : str
        The findings file of the last diagnostic.
    study : str
        The study file of the fictional municipality.
    study_layers : frozenset of str
        The layers that it means; with others chosen it does not hold.
    """

    engine: EngineState = "missing"
    engine_text: str = ""
    available: frozenset[str] = frozenset()
    running: str = ""
    fraction: float = 0.0
    message: str = ""
    documents: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    problems: Mapping[str, str] = field(default_factory=dict)
    findings: str = ""
    study: str = ""
    study_layers: frozenset[str] = frozenset()

    def may_run(self, step: str) -> bool:
        """Whether a step can be started now."""
        return step in self.available and self.engine == "ready" and not self.running


GUESSES: Mapping[str, tuple[str, ...]] = {
    "area_id": ("area_id", "codigo", "cod", "code", "id"),
    "area_name": ("area_name", "nombre", "nome", "name", "barrio", "bairro"),
    "population": ("population", "poblacion", "populacao", "personas", "people", "pop"),
    "time": ("hora", "hour", "time", "hora_hecho"),
    "date": ("occurred_at", "fecha", "data", "date", "fecha_hecho"),
    "category": ("category", "categoria", "delito", "tipo", "natureza", "offence", "crime"),
}
"""Column names people use, by role, the likeliest first."""


def guessed(role: str, names: Iterable[str]) -> str:
    """Return the column that most likely plays a role, or an empty text."""
    plain = {name.lower(): name for name in names}
    for guess in GUESSES[role]:
        if guess in plain:
            return plain[guess]
    if role == "area_id":
        # radio_id, id_colonia: what people call the key of a table
        keys = [key for key in plain if key.endswith("_id") or key.startswith("id_")]
        if keys:
            return plain[keys[0]]
    return next(
        (
            name
            for key, name in plain.items()
            if any(len(guess) > 3 and guess in key for guess in GUESSES[role])
        ),
        "",
    )
