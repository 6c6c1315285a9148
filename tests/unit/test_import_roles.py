"""Columns are recognised by name and values in three languages, and only proposed."""

import numpy as np
import pandas as pd
import pytest
from convivencia.algorithms.importing.import_incidents import import_incidents
from convivencia.algorithms.importing.inspect_incidents import inspect_incidents
from convivencia.algorithms.importing.roles import guessed_roles, looks_of, plain_heading
from convivencia.tests.registers import clean_register, found, write_register

SPANISH = {
    "id": "Folio", "date": "Fecha del Hecho", "time": "Hora del hecho", "x": "Longitud",
    "y": "Latitud", "category": "Tipo de Delito", "area": "Colonia", "victim_sex": "Género",
    "victim_age": "Edad",
}  # fmt: skip
PORTUGUESE = {
    "id": "NUM_BO", "date": "DATA_OCORRENCIA", "time": "HORA_OCORRENCIA", "category": "NATUREZA",
    "x": "LONGITUDE", "y": "LATITUDE", "area": "BAIRRO", "victim_sex": "SEXO",
    "victim_age": "IDADE",
}  # fmt: skip
ENGLISH = {
    "id": "Crime ID", "date": "Date", "time": "Time", "category": "Crime type", "x": "Longitude",
    "y": "Latitude", "area": "Neighborhood", "victim_sex": "Sex", "victim_age": "Age",
}  # fmt: skip
CAMEL = {
    "id": "incidentId",
    "date": "incidentDate",
    "x": "coordX",
    "y": "coordY",
    "area": "barrioHecho",
}


def register(names, seed=1):
    frame = clean_register(300, seed)
    frame["zona"] = [f"Zona {i % 20}" for i in range(300)]
    roles = ("id", "date", "time", "category", "x", "y", "victim_sex", "victim_age", "area")
    held = dict(zip(roles, frame.columns, strict=True))
    table = frame[[held[role] for role in names]].set_axis(list(names.values()), axis=1)
    return table.assign(observaciones="nada", estatus="A")


@pytest.mark.parametrize("names", [SPANISH, PORTUGUESE, ENGLISH, CAMEL])
def test_roles_by_name(names):
    table = register(names)
    looks = {name: looks_of(table[name]) for name in table}
    for order in (1, -1):
        guesses = guessed_roles(list(table.columns)[::order], looks)
        told = {guess.role: guess.column for guess in guesses}
        assert {role: told.get(role) for role in names} == names
        assert all(0.5 <= guess.score <= 1 for guess in guesses)


@pytest.mark.parametrize(
    ("heading", "role"),
    [
        ("Fecha de nacimiento", "date"), ("Fecha de registro", "date"),
        ("Hora de denuncia", "time"),
        ("Edad del agresor", "victim_age"), ("Sexo del imputado", "victim_sex"),
        ("Lugar de nacimiento", "place_type"), ("Id colonia", "id"),
    ],
)  # fmt: skip
def test_what_only_sounds_alike_is_not_proposed(heading, role):
    table = register(SPANISH).rename(columns={SPANISH.get(role, "estatus"): heading})
    looks = {name: looks_of(table[name]) for name in table}
    told = {guess.column: guess.role for guess in guessed_roles(list(table.columns), looks)}
    assert told.get(heading) != role


def test_x_without_y_is_no_place():
    table = register(SPANISH).drop(columns="Latitud")
    looks = {name: looks_of(table[name]) for name in table}
    assert not {"x", "y"} & {guess.role for guess in guessed_roles(list(table.columns), looks)}


def test_headings_in_any_spelling():
    assert plain_heading("  FECHA_del-Hecho ") == "fecha del hecho"
    assert plain_heading("tipoDelito") == "tipo delito"
    assert plain_heading("N° de Averiguación") == "n de averiguacion"
    assert plain_heading("Año") == "ano"


def test_looks_of_odd_columns():
    empty = looks_of(pd.Series([None] * 5, dtype="str"))
    assert empty.filled == 0 and empty.distinct == 0 and np.isnan(empty.low)
    assert looks_of(pd.Series([], dtype="str")).filled == 0
    mixed = looks_of(pd.Series(["1,5", "2.5", "x", "2023-01-01", "14:30"], dtype="str"))
    assert (mixed.numbers, mixed.dates, mixed.hours) == (0.4, 0.2, 0.2)
    assert (mixed.low, mixed.high) == (1.5, 2.5)


def test_nothing_is_applied_without_being_asked(tmp_path):
    file = write_register(tmp_path, register(SPANISH))
    looked = inspect_incidents(file, propose=False)
    assert looked.summary["problem"] and looked.summary["incidents"] is None
    guessed = import_incidents(file, accept_guesses=True)
    assert found(guessed)["role"] is None and guessed.summary["with_position"] == 300
    told = set(guessed.report.loc[guessed.report["finding"] == "role", "text"])
    assert any("Fecha del Hecho" in text for text in told)


def test_personal_columns_are_named_and_not_shown(tmp_path):
    table = register(SPANISH).assign(
        **{"Nombre de la víctima": "Juana Pérez López", "Teléfono": "55 1234 5678"}
    )
    looked = inspect_incidents(write_register(tmp_path, table))
    shown = looked.columns.set_index("column")
    for name in ("Nombre de la víctima", "Teléfono"):
        assert shown.loc[name, "personal"] and shown.loc[name, "examples"] == ""
        assert not shown.loc[name, "role"]
    everything = looked.columns.to_json() + looked.report.to_json() + str(looked.summary)
    assert "Juana" not in everything and "1234 5678" not in everything
