"""Looking at a table before importing it: what the dialog of QGIS asks the engine."""

from __future__ import annotations

import pytest
from convivencia.algorithms.importing.inspect_incidents import inspect_incidents

NAMES = ("Lucía Ñáñez Prieto", "Óscar Peña Vélez", "Zoila Ibáñez Rojas", "Iván Muñoz Cruz")


@pytest.fixture
def register(tmp_path):
    """A register as Windows writes it: few accents, nearly all of them in names."""
    lines = ["Expediente;Fecha del hecho;Nombre de la víctima;Delito;Longitud;Latitud"]
    for row in range(240):
        lines.append(
            f"2024-{row:05d};{1 + row % 28:02d}/{1 + row % 12:02d}/2024;{NAMES[row % 4]};"
            f"{('Hurto', 'Robo')[row % 2]};-74,0{row % 89:02d};4,6{row % 97:02d}"
        )
    path = tmp_path / "registro.csv"
    path.write_bytes("\r\n".join(lines).encode("cp1252"))
    return str(path)


def test_names_are_found_where_windows_wrote_them(register):
    """Read as MacRoman the heading is “vÌctima”, and names of persons pass for a category."""
    columns = inspect_incidents(register).columns.set_index("column")
    assert columns.loc["Nombre de la víctima", "personal"] == "person_name"
    assert columns.loc["Nombre de la víctima", "examples"] == ""


def test_used_says_which_proposals_were_tried(register):
    tried = inspect_incidents(register).columns.set_index("column")
    assert list(tried.index[tried["used"]]) == [
        "Expediente",
        "Fecha del hecho",
        "Delito",
        "Longitud",
        "Latitud",
    ]
    named = inspect_incidents(register, date="Fecha del hecho", propose=False)
    columns = named.columns.set_index("column")
    assert list(columns.index[columns["used"]]) == ["Fecha del hecho"]
    assert columns.loc["Delito", "role"] == "category", "still a proposal, not tried"


def test_what_is_missing_can_be_said_in_another_language(register):
    summary = inspect_incidents(register, x="Longitud", y="Latitud", propose=False).summary
    assert summary["problem_said"]["facts"] == {"x": "Longitud", "y": "Latitud"}
    said = summary["problem_said"]
    assert said["template"].format(**said["facts"]) == summary["problem"]
    assert inspect_incidents(register).summary["problem_said"] is None
