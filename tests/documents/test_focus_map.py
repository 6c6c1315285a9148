"""The map of the plan's own focus: areas found however spelt, the rest told in words."""

import geopandas
import pytest
import shapely
from convivencia.algorithms.core.outline import outline_path
from convivencia.algorithms.documents.blocks import MapImage, Paragraph
from convivencia.algorithms.plan.book import Book
from convivencia.algorithms.plan.focus_map import Focus, focus_of
from convivencia.algorithms.plan.plan_documents import _plan, plan_documents
from convivencia.algorithms.store.package import Store
from openpyxl import load_workbook

from .test_plan_documents import LANGUAGES, findings_content, written_findings

AREAS = [
    ("B1", "Casco Viejo"), ("B2", "La Cañada"), ("B3", "Barrio Obrero"), ("B4", "San José"),
    ("B5", "San José"), ("B6", "Río y Mar"),
]  # fmt: skip
EVERYWHERE = "Todo el municipio"


def told(projects=(), matrix=()):
    return Book(
        {
            "F-L5": [{"code": f"P{n}", "territories": text} for n, text in enumerate(projects)],
            "X-L1": [{"problem_id": "P", "territory": text} for text in matrix],
        }
    )


@pytest.mark.parametrize(
    ("written", "areas"),
    [
        ("Casco Viejo; La Cañada", {"B1": 1, "B2": 1}),
        ("  CASCO   VIEJO\nla canada", {"B1": 1, "B2": 1}),
        ("Casco Viejo; casco viejo; B1", {"B1": 1}),
        ("b3", {"B3": 1}),
        ("Casco Viejo, La Cañada y Barrio Obrero", {"B1": 1, "B2": 1, "B3": 1}),
        ("Casco Viejo and La Cañada", {"B1": 1, "B2": 1}),
        ("Río y Mar", {"B6": 1}),
    ],
)
def test_areas_are_found_however_they_are_spelt(written, areas):
    assert focus_of(told([written]), AREAS) == Focus(areas, frozenset(), ())


def test_what_is_no_single_area_is_kept_in_words_each_once():
    # two areas are called San José, and half of “Sectores S1 y Casco Viejo” is none
    book = told(["San José; Avenida 1", "AVENIDA 1"], [EVERYWHERE, "Sectores S1 y Casco Viejo"])
    focus = focus_of(book, AREAS)
    assert focus.elsewhere == ("San José", "Avenida 1", EVERYWHERE, "Sectores S1 y Casco Viejo")
    assert not focus.projects and not focus.chosen


def test_an_area_is_classed_by_its_projects_and_in_focus_without_any():
    book = told(["Casco Viejo", "Casco Viejo; La Cañada", "B1"], ["Barrio Obrero; Casco Viejo"])
    focus = focus_of(book, AREAS)
    assert focus.projects == {"B1": 3, "B2": 1}
    classes = {area: focus.class_of(area) for area, _ in AREAS}
    assert classes == {
        "B1": "three", "B2": "one", "B3": "chosen", "B4": "none", "B5": "none", "B6": "none",
    }  # fmt: skip
    many = Focus({"a": 2, "b": 4, "c": 5, "d": 60}, frozenset(), ())
    assert [many.class_of(area) for area in "abcd"] == ["two", "three", "five", "five"]


# --- the page -----------------------------------------------------------------------------------


def results(folder, layer="counts", counts=7, **more):
    """Write the areas as a diagnostic leaves them."""
    cells = shapely.box(range(6), 0, range(1, 7), 1)
    places = shapely.transform(cells, lambda xy: xy * 1000 + 500_000)
    table = {"area_id": [a for a, _ in AREAS], "area_name": [n for _, n in AREAS], "count": counts}
    frame = geopandas.GeoDataFrame(table | more, geometry=places, crs="EPSG:32614")
    folder.mkdir(parents=True, exist_ok=True)
    frame.to_file(folder / "results.gpkg", layer=layer)


def registers_of(folder, projects=(), matrix=()):
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "registers.gpkg"
    store = Store(path)
    with store.writing() as writer:
        writer.add("F-L5", [{"code": f"P{n}", "territories": t} for n, t in enumerate(projects)])
        writer.add("X-L1", [{"territory": text} for text in matrix])
    store.close()
    return str(path)


def page(folder, registers, language="es"):
    """Return the map of the chapter, and the notes of its words."""
    path = written_findings(folder, findings_content(language))
    made = _plan(path, outline_path("plan"), language, ("docx",), registers, None)
    blocks = made.document().blocks
    return (
        [block for block in blocks if isinstance(block, MapImage)],
        [block.text for block in blocks if isinstance(block, Paragraph)],
    )


PROJECTS = ["CASCO VIEJO; Todo el municipio", "Casco Viejo; la canada"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_map_is_drawn_and_told_in_the_plans_language(language, tmp_path):
    results(tmp_path / "in")
    maps, notes = page(
        tmp_path / "in", registers_of(tmp_path, PROJECTS, ["Barrio Obrero"]), language
    )
    (drawn,) = maps
    assert drawn.image.startswith(b"\x89PNG")
    assert len(drawn.image) > 5000
    labels = {
        "en": ("Two projects: Casco Viejo", "One project: La Cañada",
               "In focus, no project yet: Barrio Obrero", "no single area of the map"),
        "es": ("Dos proyectos: Casco Viejo", "Un proyecto: La Cañada",
               "Focalizada, aún sin proyecto: Barrio Obrero", "no son un área del mapa"),
        "pt": ("Dois projetos: Casco Viejo", "Um projeto: La Cañada",
               "Focalizada, ainda sem projeto: Barrio Obrero", "não são uma área do mapa"),
    }[language]  # fmt: skip
    for text in labels[:3]:
        assert text in drawn.alt
        assert any(text in note for note in notes)
    assert any(labels[3] in note and EVERYWHERE in note for note in notes)
    assert "San José" not in drawn.alt


def test_no_count_reaches_the_map(tmp_path):
    registers = registers_of(tmp_path, PROJECTS)
    results(tmp_path / "a", counts=[1, 2, 3, 4, 5, 6])
    results(tmp_path / "b", counts=[9000, None, 0, 1, 1, 1])
    (first,), _ = page(tmp_path / "a", registers)
    (second,), _ = page(tmp_path / "b", registers)
    assert first == second


def test_it_is_left_out_where_there_is_nothing_to_draw(tmp_path):
    written = registers_of(tmp_path / "w", PROJECTS)
    assert page(tmp_path / "none", written)[0] == []
    results(tmp_path / "other", layer="rates")
    assert page(tmp_path / "other", written)[0] == []
    (tmp_path / "bad").mkdir()
    (tmp_path / "bad" / "results.gpkg").write_bytes(b"no layers")
    assert page(tmp_path / "bad", written)[0] == []
    results(tmp_path / "in")
    assert page(tmp_path / "in", None)[0] == []
    silent = registers_of(tmp_path / "s", [None], [None])
    maps, notes = page(tmp_path / "in", silent)
    assert maps == []
    assert not any("territorio" in note and "mapa" in note for note in notes)


def test_territories_that_are_no_areas_are_told_without_a_map(tmp_path):
    results(tmp_path / "in")
    maps, notes = page(tmp_path / "in", registers_of(tmp_path, [EVERYWHERE], ["Avenida 1"]))
    assert maps == []
    assert any("no son áreas de un mapa: Todo el municipio; Avenida 1." in note for note in notes)


def test_areas_without_names_or_in_degrees_are_drawn_too(tmp_path):
    results(tmp_path / "in")
    frame = geopandas.read_file(tmp_path / "in" / "results.gpkg", layer="counts")
    path = tmp_path / "in" / "results.gpkg"
    path.unlink()
    frame.drop(columns="area_name").to_crs("EPSG:4326").to_file(path, layer="counts")
    (drawn,), _ = page(tmp_path / "in", registers_of(tmp_path, ["B1; Casco Viejo"]))
    assert "Un proyecto: B1" in drawn.alt


def test_the_documents_hold_it_and_the_workbook_does_not(tmp_path):
    results(tmp_path / "in")
    made = plan_documents(
        str(written_findings(tmp_path / "in", findings_content("es"))), str(tmp_path / "out"),
        registers=registers_of(tmp_path, PROJECTS), formats=("docx", "pdf", "xlsx"),
    )  # fmt: skip
    assert made.files["plan_es.docx"].stat().st_size > 0
    book = load_workbook(made.files["plan_es.xlsx"])
    assert not any("Dónde actúan" in name for name in book.sheetnames)
