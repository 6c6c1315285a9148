"""What the dock knows: pages show it and compute nothing, the dock replaces it as a whole."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal

SAMPLE, DIAGNOSTIC, PLAN = "make_sample", "diagnose", "plan_documents"
ZONES, DETECTABLE, EVALUATION = "displacement_zones", "detectable_effect", "evaluate"
MONTH = "update"
STEPS = (SAMPLE, DIAGNOSTIC, PLAN, ZONES, DETECTABLE, EVALUATION, MONTH)

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


NAMES: Mapping[str, tuple[str, ...]] = {
    "facility_kind": ("kind", "tipo", "clase", "categoria", "type"),
    "date_to": ("occurred_until", "date_to", "fecha_hasta", "data_fim"),
    "victim_sex": ("victim_sex", "sexo_victima", "sexo_vitima", "sexo", "sex"),
    "victim_age": ("victim_age", "edad_victima", "idade_vitima", "edad", "idade", "age"),
    "incident_id": ("incident_id", "folio", "expediente", "id_hecho", "num_ocorrencia"),
    "iccs": ("iccs", "iccs_code", "codigo_iccs"),
    "mechanism": ("mechanism", "mecanismo", "arma", "arma_medio", "meio_empregado"),
    "place_type": ("place_type", "tipo_lugar", "tipo_local", "lugar"),
    "relationship": ("relationship", "relacion", "relacao", "vinculo", "parentesco"),
    "victim_sector": ("victim_sector", "rubro", "ramo", "giro"),
    "route": ("route", "ruta", "rota", "linha"),
    "women": ("pop_f", "women", "mujeres", "mulheres"),
    "men": ("pop_m", "men", "hombres", "homens"),
    "age_0_14": ("pop_0_14", "age_0_14", "edad_0_14", "idade_0_14"),
    "age_15_29": ("pop_15_29", "age_15_29", "edad_15_29", "idade_15_29"),
    "age_30_44": ("pop_30_44", "age_30_44", "edad_30_44", "idade_30_44"),
    "age_45_59": ("pop_45_59", "age_45_59", "edad_45_59", "idade_45_59"),
    "age_60": ("pop_60p", "age_60", "edad_60", "idade_60", "pop_60"),
    "age_0_17": ("under_18", "pop_0_17", "age_0_17", "edad_0_17", "idade_0_17"),
    "vehicles": ("vehicles", "vehiculos", "veiculos"),
}
"""Whole names of columns that only some data have; a part of a name says too little of them."""


def named(role: str, names: Iterable[str]) -> str:
    """Return the column that is called as one of a role is, or an empty text."""
    plain = {name.lower(): name for name in names}
    return next((plain[name] for name in NAMES[role] if name in plain), "")


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
