"""The committee of the fictional municipality fills in its workbook: what the plan still lacked.

    python scripts/demo_committee.py demo/registers/registers_es.xlsx

Done in the file itself, as people do it in a spreadsheet; `read-registers` brings it back.
"""

from __future__ import annotations

import datetime as dt
import sys

import openpyxl

NUMBER = "N.º"
DATE = dt.date(2025, 7, 31)
ANSWERS = (
    # form, the row by its number (0: a new one), what is written by the column's label
    ("X-L6", 9, {"Valor de la línea de base": 22, "Período de la línea de base": "2024"}),
    (
        "F-L16",
        0,
        {
            "Proyecto": "PR-03",
            "Aspecto revisado": "Prevalece el interés superior de niñas y niños.",
            "¿Se cumple?": "Con una salvaguarda",
            "Qué se encontró": "Hay liceos en cuatro de las zonas",
            "Qué se hará": "Sin controles a la salida de clases; trato acordado con los liceos",
        },
    ),
    (
        "F-L16",
        0,
        {
            "Proyecto": "pr-03",
            "Aspecto revisado": "Las personas con discapacidad pueden usarla.",
            "¿Se cumple?": "Sí",
            "Qué se encontró": "La mesa se reúne en un local accesible, con intérprete",
        },
    ),
    (
        "F-E9",
        0,
        {
            "Id de la intervención": "Patrullaje por horas y lugares con mesa de diálogo",
            "Inicio": dt.date(2025, 9, 1),
            "Delitos que se espera que cambien": "Robo a persona",
        },
    ),
    (
        "F-L13",
        0,
        {
            "Fecha": DATE,
            "Instancia que aprueba": "Concejo Municipal de Puerto Almarena",
            "Norma y número": "Ordenanza 12 de 2025",
            "Versión aprobada": "1.0",
            "Reservas u observaciones": "PR-06 se revisa al año de empezar",
            "Dónde se publicó": "Gaceta municipal y cartelera de cada barrio",
        },
    ),
    ("F-L5", 3, {"Estado": "Aprobado"}),
)


def fill(path: str) -> int:
    """Write the answers into a workbook of registers and return how many cells that is."""
    book = openpyxl.load_workbook(path)
    written = 0
    for form, number, values in ANSWERS:
        sheet = next(item for item in book.worksheets if item.title.split(" ")[0] == form)
        heading, labels = _heading(sheet)
        row = heading + number if number else _first_free(sheet, heading, labels)
        for label, value in values.items():
            sheet.cell(row, labels[label]).value = value
            written += 1
    book.save(path)
    return written


def _heading(sheet) -> tuple[int, dict[str, int]]:
    for row in sheet.iter_rows():
        if row[0].value == NUMBER:
            return row[0].row, {str(cell.value): cell.column for cell in row if cell.value}
    raise SystemExit(f"{sheet.title}: no heading")


def _first_free(sheet, heading: int, labels: dict[str, int]) -> int:
    row = heading + 1
    while any(sheet.cell(row, column).value not in (None, "") for column in labels.values()):
        row += 1
    return row


if __name__ == "__main__":
    sys.stdout.write(f"{fill(sys.argv[1])} cells\n")
