"""What a form says beside its fields: what it is for, and how its cells are filled in."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from ..core.multilingual import Text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..core.guides import Guide
    from .schema import Register

HELP = Text("Help", "Ayuda", "Ajuda")
LISTS = Text(
    "Several answers in one cell are parted by a semicolon.",
    "Varias respuestas en una casilla se separan con punto y coma.",
    "Várias respostas em uma célula são separadas por ponto e vírgula.",
)
INNER = Text(
    "What is marked as internal never leaves the team.",
    "Lo marcado como interno no sale nunca del equipo.",
    "O que está marcado como interno nunca sai da equipe.",
)
PEOPLE = Text(
    "Numbers of people only: no names, addresses or telephone numbers.",
    "Solo números de personas: ni nombres, ni direcciones, ni teléfonos.",
    "Somente números de pessoas: nem nomes, nem endereços, nem telefones.",
)
STYLE = "margin:0 0 4px 0;font-family:sans-serif;font-size:9pt;color:#444"


def step_of(guides: Mapping[str, Guide], register: Register) -> tuple[str, Text] | None:
    """Return the id and the description of the step that first asks for a form."""
    for guide in guides.values():
        for step in guide.steps:
            if register.id in step.instruments:
                return step.id, step.description
    return None


def help_of(guides: Mapping[str, Guide], register: Register, language: str) -> str:
    """Return the help as HTML; its texts are escaped, so that they stay texts."""
    step = step_of(guides, register)
    first = f"{step[0]}. {step[1].in_language(language)}" if step is not None else ""
    notes = [PEOPLE.in_language(language)]
    if any(column.type == "list" for column in register.columns):
        notes.append(LISTS.in_language(language))
    if any(column.level == "internal" for column in register.columns):
        notes.append(INNER.in_language(language))
    return "".join(
        f'<p style="{STYLE}">{escape(text)}</p>' for text in (first, " ".join(notes)) if text
    )
