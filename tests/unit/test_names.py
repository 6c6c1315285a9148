"""Names of places: what is the same, what is merely similar, and what is left alone."""

import pytest
from convivencia.algorithms.core.folding import folded, spaced
from convivencia.algorithms.importing.roles import plain_heading
from convivencia.algorithms.intake.names import (
    bare_name,
    code_places,
    expanded_name,
    places_of,
    plain_name,
    suggestions,
    text_of,
)
from hypothesis import given
from hypothesis import strategies as st


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Sta. María", "SANTA MARIA"),
        ("Sto. Domingo", "Santo  Domingo"),
        ("Gral. Anaya", "General Anaya"),
        ("Dr. Alfonso Ortiz Tirado", "DOCTOR ALFONSO ORTÍZ TIRADO"),
        ("U.H. Vicente Guerrero", "Unidad Habitacional Vicente Guerrero"),
        ("U H Vicente Guerrero", "UH Vicente Guerrero"),
        ("Fracc. Las Águilas", "Fraccionamiento las aguilas"),
        ("Agrícola Oriental II", "AGRICOLA ORIENTAL 2"),
        ("San Juan de Aragón 1a Secc.", "San Juan de Aragón I Sección"),
        ("7a. Sección", "VII SECC"),
        ("Nª Sª de Lourdes", "Ntra. Sra. de Lourdes"),
        ("V. Crespo", "VILLA CRESPO"),
        ("Jd. São Paulo", "Jardim Sao Paulo"),
        ("Bº Norte", "Barrio Norte"),
        ("Sector 01", "Sector 1"),
    ],
)
def test_the_same_place_written_otherwise(one, other):
    assert expanded_name(one) == expanded_name(other)
    assert places_of([one], ["somewhere", other]) == [1]
    assert places_of([other], [one, "somewhere"]) == [0]


@pytest.mark.parametrize(
    ("one", "other"), [("Abetos, Los", "Los Abetos"), ("Col. Centro", "Centro")]
)
def test_articles_and_kinds_count_last(one, other):
    assert expanded_name(one) != expanded_name(other)
    assert bare_name(one) == bare_name(other)
    assert places_of([one], [other]) == [0]


def test_a_loose_form_that_could_be_two_places_is_none():
    assert places_of(["Centro"], ["Col. Centro", "Barrio Centro"]) == [-1]
    assert places_of(["Col. Centro"], ["Col. Centro", "Barrio Centro"]) == [0]
    # of two that are plainly the same the first wins, as with incidents in two areas
    assert places_of(["centro"], ["CENTRO", "Centro"]) == [0]


@pytest.mark.parametrize(
    ("one", "other"),
    [("Coghland", "Coghlan"), ("Montserrat", "Monserrat"), ("La Palma", "Las Palmas"), ("", "x"),
     ("Sección 2", "Sección 3"), ("San Rafael I", "San Rafael II")],
)  # fmt: skip
def test_what_is_merely_similar_is_not_taken(one, other):
    assert places_of([one], [other]) == [-1]


def test_similar_names_are_suggested_with_a_score():
    known = ["PALERMO", "COGHLAN", "MONSERRAT"]
    found = suggestions(["COGHLAND", "Montserrat", "Recoleta", ""], known, 0.8)
    assert [place for place, _ in found] == [1, 2, -1, -1]
    # 2 × letters in common ÷ letters of both
    assert found[0][1] == pytest.approx(14 / 15)
    assert found[1][1] == pytest.approx(18 / 19)


def test_codes_without_their_zeros():
    assert code_places(["1", "02", " 10 ", "7"], ["01", "2", "010", "10"]) == [0, 1, 3, -1]
    # no code is not the code 0
    assert code_places(["", " ", "0", "00"], ["7", "0"]) == [-1, -1, 1, 1]
    # 010 and 10 without zeros are one text: only the exact one is meant
    assert code_places(["0010"], ["010", "10"]) == [-1]


def test_cells_as_text():
    assert [text_of(item) for item in (None, float("nan"), 3.0, 3.5, 7, " a ")] == [
        "", "", "3", "3.5", "7", "a",
    ]  # fmt: skip


@given(st.text(max_size=40))
def test_forms_are_stable(name):
    assert plain_name(plain_name(name)) == plain_name(name)
    assert places_of([name], [name]) == [0 if plain_name(name) else -1]
    assert places_of([name.upper()], [name.upper().lower()]) in ([0], [-1])


@given(st.text(max_size=40))
def test_folding_is_stable(text):
    assert folded(folded(text)) == folded(text)
    assert folded(text.upper()) == folded(text.upper().lower())
    assert spaced(spaced(text)) == spaced(text)


def test_headings_and_names_are_folded_alike():
    """A numero sign and styled letters are capitals only once they are taken apart."""
    assert folded("№ ACCIÓN ﬁna Ｂ 𝕏") == "no accion fina b x"
    for text in ("№ Averiguación", "STRASSE-ñ_2", "São  João/ª", "İstanbul"):
        assert plain_heading(text.upper()) == plain_name(text) == spaced(folded(text))
