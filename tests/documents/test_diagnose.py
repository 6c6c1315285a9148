"""The whole job: files that open, sentences that hold, and nothing that gives people away."""

import ast
import json
import re
import shutil
import zipfile
from html.parser import HTMLParser
from pathlib import Path

import docx
import geopandas
import numpy as np
import openpyxl
import pandas as pd
import pyogrio
import pytest
import shapely
from convivencia.algorithms.catalogue import analyses
from convivencia.algorithms.core.errors import ConvivenciaError, InputError
from convivencia.algorithms.core.results import Result
from convivencia.algorithms.diagnosis import deliver as deliver_module
from convivencia.algorithms.diagnosis import recipe as recipe_module
from convivencia.algorithms.diagnosis import run as run_module
from convivencia.algorithms.diagnosis.run import diagnose
from convivencia.algorithms.diagnosis.victims import BAND_LABELS
from convivencia.algorithms.intake.offences import group_of
from convivencia.algorithms.privacy.gate import MINIMUM, MINIMUM_PROTECTED, Gate
from convivencia.algorithms.sample.build import build_sample
from convivencia.algorithms.spatial.contiguity import contiguity
from convivencia.algorithms.time.trend import trend
from convivencia.tests.reference.cases import squares

from .same_words import paper_text, web_text, word_texts

LEVELS = tuple(MINIMUM)
ABOVE = ("committee", "public")
LANGUAGES = ("en", "es", "pt")
SIZE = 1_500
LAYERS = (
    "counts", "rates", "concentration", "hot_spots", "clusters", "persistence", "cell_hot_spots",
)  # fmt: skip
MIXED = ("z", "p_value", "p_sim", "p_adjusted", "lag", "local_i", "spatial_rate", "eb_local_rate")
PROGRAM = re.compile(r"Traceback|Error\b|Exception|object at 0x|NoneType|dtype|\{\w*\}|/tmp|nan\b")


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    folder = tmp_path_factory.mktemp("muestra ñ")
    build_sample(folder, size=SIZE, seed=3)
    return folder


@pytest.fixture(scope="module")
def runs(place, tmp_path_factory):
    """The diagnostic of the small sample at every level; the analyses run once."""
    found = {}
    for level in LEVELS:
        folder = tmp_path_factory.mktemp(level)
        result = diagnose(
            str(folder),
            study=str(place / "study.toml"),
            level=level,
            language="en",
            permutations=999,
        )
        found[level] = (folder, result)
    return found


@pytest.fixture(scope="module")
def truth(place):
    """Counts of the sample's incidents, made here without the library."""
    incidents = geopandas.read_file(place / "sample.gpkg", layer="incidents")
    areas = geopandas.read_file(place / "sample.gpkg", layer="areas")
    incidents["protected"] = [group_of(name).protected for name in incidents["category"]]
    incidents["year"] = pd.to_datetime(incidents["occurred_at"]).dt.year
    inside = geopandas.sjoin(incidents, areas[["area_id", "geometry"]], predicate="within")
    return {
        "incidents": incidents,
        "areas": areas.set_index("area_id"),
        "all": inside.groupby("area_id").size().reindex(areas["area_id"], fill_value=0),
        "placed": inside[~inside["protected"]]
        .groupby("area_id")
        .size()
        .reindex(areas["area_id"], fill_value=0),
    }


def layers_of(folder):
    path = folder / "results.gpkg"
    return {
        str(name): geopandas.read_file(path, layer=name)
        for name, geometry in pyogrio.list_layers(path)
        if geometry is not None
    }


def sheets_of(folder, language="en"):
    """Every sheet as a table; its headings stand in the first full row."""
    book = openpyxl.load_workbook(folder / f"diagnostic_{language}.xlsx")
    found = {}
    for sheet in book:
        rows = list(sheet.iter_rows(values_only=True))
        head = next(n for n, row in enumerate(rows) if all(cell is not None for cell in row))
        found[sheet.title] = pd.DataFrame(rows[head + 1 :], columns=rows[head])
    return found


def docx_tables(folder, language="en"):
    document = docx.Document(str(folder / f"diagnostic_{language}.docx"))
    return [[[cell.text for cell in row.cells] for row in table.rows] for table in document.tables]


class Rows(HTMLParser):
    """The cells of every table row of a page, and the text of the whole."""

    def __init__(self):
        super().__init__()
        self.rows, self.text, self.inside = [], [], 0

    def handle_starttag(self, tag, attrs):
        if tag == "tr":
            self.rows.append([])
        if tag in {"td", "th"}:
            self.rows[-1].append("")
        self.inside += tag in {"td", "th"}

    def handle_endtag(self, tag):
        self.inside -= tag in {"td", "th"}

    def handle_data(self, data):
        self.text.append(data)
        if self.inside and self.rows:
            self.rows[-1][-1] += data


def html_of(folder, language="en"):
    page = Rows()
    page.feed((folder / f"diagnostic_{language}.html").read_text(encoding="utf-8"))
    return page


def texts_of(folder, language="en"):
    """All that can be read in the files, by file."""
    with zipfile.ZipFile(folder / f"diagnostic_{language}.docx") as packed:
        word = " ".join(
            re.sub(r"<[^>]+>", " ", packed.read(name).decode("utf-8", "ignore"))
            for name in packed.namelist()
            if name.endswith((".xml", ".rels"))
        )
    with zipfile.ZipFile(folder / f"diagnostic_{language}.xlsx") as packed:
        book = " ".join(
            packed.read(name).decode("utf-8", "ignore")
            for name in packed.namelist()
            if name.endswith((".xml", ".rels"))
        )
    return {
        "docx": word,
        "html": (folder / f"diagnostic_{language}.html").read_text(encoding="utf-8"),
        "xlsx": book,
        "findings": (folder / "findings.json").read_text(encoding="utf-8"),
        "log": (folder / "log.json").read_text(encoding="utf-8"),
    }


def read_words(folder, language):
    """The words of the reader: the page and the workbook's cells."""
    page = html_of(folder, language)
    book = openpyxl.load_workbook(folder / f"diagnostic_{language}.xlsx")
    cells = [str(cell) for sheet in book for row in sheet.iter_rows(values_only=True)
             for cell in row if isinstance(cell, str)]  # fmt: skip
    return " ".join(page.text) + " " + " ".join(cells)


def counted_layers(folder):
    """Return the layers of events, without what people drew in workshops."""
    return {name: frame for name, frame in layers_of(folder).items() if name in LAYERS}


def small(values, level, *, protected=False):
    least = (MINIMUM_PROTECTED if protected else MINIMUM)[level]
    numbers = pd.to_numeric(pd.Series(list(values), dtype=object), errors="coerce")
    return (numbers > 0) & (numbers < least)


# --- files -------------------------------------------------------------------------------------


@pytest.mark.parametrize("level", LEVELS)
def test_the_files_are_there_and_open(runs, level):
    folder, result = runs[level]
    names = {path.name for path in folder.iterdir()}
    wanted = {"diagnostic_en.docx", "diagnostic_en.html", "diagnostic_en.pdf",
              "diagnostic_en.xlsx", "results.gpkg", "findings.json", "log.json",
              "maps"}  # fmt: skip
    assert wanted | ({"density.tif"} if level == "internal" else set()) == names
    assert all(path.is_file() for path in result.files.values())
    assert docx_tables(folder) and html_of(folder).rows and sheets_of(folder)
    assert set(layers_of(folder)) == {*LAYERS, "participatory"}
    log = json.loads((folder / "log.json").read_text(encoding="utf-8"))
    assert log["level"] == level and {item["state"] for item in log["steps"]} == {"done"}
    assert result.summary["incidents"] == SIZE and result.summary["areas"] == 60


@pytest.mark.parametrize("level", LEVELS)
def test_word_web_and_paper_say_the_same(runs, level):
    folder, _ = runs[level]
    word = word_texts(folder / "diagnostic_en.docx")
    paper = paper_text(folder / "diagnostic_en.pdf")
    web = web_text((folder / "diagnostic_en.html").read_text(encoding="utf-8"))
    assert len(word) > 300
    assert not {text for text in word if text not in paper and text.upper() not in paper}
    assert not {text for text in word if text not in web}


def test_the_page_is_whole_and_asks_for_nothing_from_elsewhere(runs):
    folder, _ = runs["public"]
    page = (folder / "diagnostic_en.html").read_text(encoding="utf-8")
    references = re.findall(r"""(?:src|href|action|srcset|data)\s*=\s*["']([^"']*)""", page)
    outside = [item for item in references if not item.startswith(("#", "data:"))]
    assert all(item.startswith("https://doi.org/") for item in outside)
    assert "<script" not in page and "@import" not in page
    assert not re.findall(r"url\((?!['\"]?data:)", page)


def test_no_file_holds_a_path_of_this_machine(runs, place):
    for folder, _ in runs.values():
        held = dict(texts_of(folder))
        for path in [folder / "results.gpkg", *folder.rglob("*.png"), *folder.glob("*.tif")]:
            held[path.name] = path.read_bytes().decode("latin-1")
        for name, text in held.items():
            for part in (str(place), place.name, str(folder), "/tmp/", str(Path.home()) + "/"):
                assert part not in text, (name, part)


@pytest.mark.parametrize("language", LANGUAGES)
def test_counts_are_never_called_risk_and_nothing_official(runs, place, language, tmp_path):
    diagnose(str(tmp_path), study=str(place / "study.toml"), language=language, permutations=999)
    words = read_words(tmp_path, language).casefold()
    assert not re.search(r"\b(risk|riesgo|risco)\b", words)
    for found in re.finditer(r"\bofficial|\boficial", words):
        before = words[max(0, found.start() - 60) : found.start()]
        assert re.search(r"\b(not an?|no es|não é|no)\b", before), words[found.start() - 60 :][:140]


def test_the_catalogues_have_every_sentence_of_the_findings(runs):
    """Fails until the translations of main are complete."""
    folder, _ = runs["internal"]
    told = json.loads((folder / "findings.json").read_text(encoding="utf-8"))
    missing = [
        item["rule"]
        for item in told["findings"]
        if item["rule"] != "people"
        and len({item["statement"][language] for language in LANGUAGES}) < len(LANGUAGES)
    ]
    assert not missing
    assert all(len(set(item["text"].values())) == len(LANGUAGES) for item in told["caveats"])


# --- privacy -----------------------------------------------------------------------------------


def test_the_sample_has_small_counts_to_withhold(truth):
    assert small(truth["placed"], "committee").sum() >= 2


@pytest.mark.parametrize("level", LEVELS)
def test_places_count_no_protected_incident(runs, truth, level):
    assert (truth["all"] != truth["placed"]).any()
    layers = layers_of(runs[level][0])
    for name in LAYERS[:-1]:
        counts = layers[name].set_index("area_id")["count"]
        shown = counts.notna()
        assert (counts[shown] == truth["placed"][shown]).all()
    if level == "internal":
        assert layers["counts"]["count"].sum() == truth["placed"].sum()
        assert layers["cell_hot_spots"]["count"].sum() == truth["placed"].sum()


@pytest.mark.parametrize("level", ABOVE)
def test_layers_hold_no_small_count_nor_what_is_made_of_it(runs, truth, level):
    of_place = {"geometry", "area_name", "cell_id", "row", "column", "area_km2", *truth["areas"]}
    classes = {"spot", "cluster", "quadrant"}
    for name, frame in counted_layers(runs[level][0]).items():
        counts = frame["count"]
        assert not small(counts, level).any()
        if name != "cell_hot_spots":
            raw = frame["area_id"].map(truth["placed"])
            assert counts[small(raw, level).to_numpy()].isna().all()
        # whatever else the analyses may come to write
        for column in set(frame) - of_place - classes - {"area_id"}:
            assert frame.loc[counts.isna(), column].isna().all(), (name, column)


@pytest.mark.parametrize("level", ABOVE)
def test_few_mentions_of_a_place_are_withheld(runs, level):
    shown = layers_of(runs[level][0])["participatory"]["mentions"]
    whole = layers_of(runs["internal"][0])["participatory"]["mentions"]
    assert not small(shown, level).any()
    assert whole.notna().all() and (shown.dropna() == whole[shown.notna()]).all()


@pytest.mark.parametrize("level", ABOVE)
def test_neighbours_do_not_tell_a_withheld_count(runs, level):
    """A sum of an area and its neighbours, with all but one known, is the one."""
    for name, frame in counted_layers(runs[level][0]).items():
        hidden = frame["count"].isna().to_numpy()
        assert hidden.any()
        weights = contiguity(frame.geometry.to_numpy(), rook=False)
        near = hidden | (weights.neighbour_sums(hidden.astype(float)) > 0)
        for column in MIXED:
            if column in frame:
                assert frame.loc[near, column].isna().all(), (name, column)
        if name in {"hot_spots", "clusters"}:
            assert frame["z"].notna().any()


@pytest.mark.parametrize("level", ABOVE)
def test_totals_less_what_is_shown_tell_no_area(runs, truth, level):
    frame = layers_of(runs[level][0])["counts"].set_index("area_id")
    hidden = frame["count"].isna()
    rest = int(truth["placed"].sum() - frame["count"].sum())
    assert hidden.sum() >= 2 and hidden.sum() < rest
    assert (
        rest != hidden.sum() * (MINIMUM[level] - 1)
        or not small(truth["placed"][hidden], level).all()
    )


@pytest.mark.parametrize("level", ABOVE)
def test_withheld_areas_stand_in_documents_without_numbers(runs, truth, level):
    folder = runs[level][0]
    names = truth["areas"].loc[small(truth["placed"], level).to_numpy(), "area_name"]
    people = {str(number) for number in truth["areas"]["population"]}
    rows = [row for table in docx_tables(folder) for row in table] + html_of(folder).rows
    seen = 0
    for row in rows:
        if row and row[0] in set(names):
            rest = [cell for cell in row[1:] if re.sub(r"\D", "", cell) not in people]
            assert not any(re.search(r"\d", cell) for cell in rest), row
    sheet = sheets_of(folder)["Areas"]
    for row in sheet[sheet["Area name"].isin(names)].to_dict("records"):
        numbers = {
            key: cell
            for key, cell in row.items()
            if isinstance(cell, (int, float)) and cell == cell and not isinstance(cell, bool)
        }
        assert set(numbers) <= {"Population"}, row
        seen += 1
    assert seen == len(names)


@pytest.mark.parametrize("level", ABOVE)
def test_no_small_count_in_any_table_of_the_workbook(runs, level):
    sheets = sheets_of(runs[level][0])
    checked = 0
    for title, sheet in sheets.items():
        for column in sheet.columns:
            counted = column in {"Reported events", "Before", "After", "women", "men", "unknown",
                                 "Events", "2022", "2023", "2024"}  # fmt: skip
            if counted:
                assert not small(sheet[column], level).any(), (title, column)
                checked += 1
    assert checked >= 12


@pytest.mark.parametrize("level", ABOVE)
def test_no_small_count_in_the_tables_of_offences_and_victims(runs, truth, level):
    folder = runs[level][0]
    categories = set(truth["incidents"]["category"])
    protected = {name for name in categories if group_of(name).protected}
    looked = 0
    tables = [*docx_tables(folder), [row for row in html_of(folder).rows if row]]
    for table in tables:
        for row in table:
            if row[0] in categories:
                cells = [cell for cell in row[1:4] if re.fullmatch(r"\d+", cell)]
                assert not small(cells, level, protected=row[0] in protected).any(), row
                looked += 1
            if row[0] in BAND_LABELS:
                cells = [cell for cell in row[1:] if re.fullmatch(r"\d+", cell)]
                assert not small(cells, level).any(), row
                looked += 1
    assert looked > 20


@pytest.mark.parametrize("level", ABOVE)
def test_totals_of_offences_and_years_tell_no_cell(runs, truth, level):
    sheet = sheets_of(runs[level][0])["Offences"]
    whole = sheet[sheet["Category"].isna()].iloc[0]
    assert whole["Reported events"] == SIZE
    rows = sheet[sheet["Category"].notna()].set_index("Category")
    years = ["2022", "2023", "2024"]
    raw = truth["incidents"].groupby(["category", "year"]).size().unstack(fill_value=0)
    for category, row in rows.iterrows():
        protected = group_of(category).protected
        hidden = small(raw.loc[category], level, protected=protected).to_numpy()
        assert row[years].isna().to_numpy()[hidden].all()
        if row["Reported events"] == row["Reported events"]:
            assert row[years].isna().sum() != 1, category
            assert row["Reported events"] == raw.loc[category].sum()
    for column in ["Reported events", *years]:
        assert rows[column].isna().sum() != 1, column
    assert rows[years].isna().any().any()


@pytest.mark.parametrize("level", ABOVE)
def test_hours_and_weekdays_tell_no_cell(runs, level):
    sheets = sheets_of(runs[level][0])
    hours = sheets["Hours"]
    by_day = hours.groupby("Weekday (1 Monday)")["Reported events"].apply(lambda x: x.isna().sum())
    assert (by_day != 1).all()
    for column in ("women", "men", "unknown"):
        assert sheets["Victims"][column].isna().sum() != 1


@pytest.mark.parametrize("level", ABOVE)
def test_the_curve_of_concentration_tells_no_small_area(runs, truth, level):
    """The sorted counts can be read off it, one step at a time."""
    curve = sheets_of(runs[level][0])["Concentration"]
    steps = np.diff(curve["Share of events"].to_numpy(dtype=float)) * truth["placed"].sum()
    one = np.diff(curve["Share of areas"].to_numpy(dtype=float)) < 1.5 / len(truth["placed"])
    assert one.sum() > 20 and not small(np.round(steps[one], 6), level).any()


@pytest.mark.parametrize("level", ABOVE)
def test_findings_and_log_hold_no_small_count(runs, level):
    folder = runs[level][0]
    told = json.loads((folder / "findings.json").read_text(encoding="utf-8"))
    counts = [item["count"] for item in told["offences"]]
    counts += [place["count"] for item in told["findings"] for place in item["territories"]]
    assert len(counts) > 20 and not small(counts, level).any()
    for item in told["offences"]:
        protected = group_of(item["category"]).protected
        assert not small([item["count"]], level, protected=protected).any()
    assert not any("SENTINEL" in text for text in texts_of(folder).values())
    log = json.loads((folder / "log.json").read_text(encoding="utf-8"))
    assert {item["level"] for item in log["privacy"]} == {level}
    assert {item["table"] for item in log["privacy"]} >= {"counts", "cells"}


def test_internal_readers_see_all(runs, truth):
    folder = runs["internal"][0]
    frame = layers_of(folder)["counts"].set_index("area_id")
    assert (frame["count"] == truth["placed"]).all()
    log = json.loads((folder / "log.json").read_text(encoding="utf-8"))
    assert log["privacy"] == []


# --- a town of a few squares, whose counts are chosen ------------------------------------------


def town(counts, population=1000, side=4):
    return squares(
        side, side, side=500.0, code=[f"S{n:02}" for n in range(side * side)],
        people=np.broadcast_to(population, side * side).tolist(),
        events=np.resize(counts, side * side).tolist(),
    )  # fmt: skip


def incidents_of(areas, categories=None, seed=4):
    random = np.random.default_rng(seed)
    rows = np.repeat(np.arange(len(areas)), areas["events"])
    inside = shapely.centroid(areas.geometry.to_numpy())[rows]
    x, y = shapely.get_coordinates(inside).T
    x, y = x + random.uniform(-200, 200, len(x)), y + random.uniform(-200, 200, len(y))
    days = pd.Timestamp("2022-01-01") + pd.to_timedelta(random.integers(0, 1096, len(x)), unit="D")
    kinds = ["Robo"] * len(x) if categories is None else categories(len(x))
    return geopandas.GeoDataFrame(
        {"day": days, "kind": kinds}, geometry=geopandas.points_from_xy(x, y), crs=areas.crs
    )


def small_diagnosis(folder, areas, incidents, **options):
    chosen = {"area_id": "code", "population": "people", "date": "day", "category": "kind",
              "language": "en", "formats": ("xlsx",), "permutations": 99} | options  # fmt: skip
    return diagnose(
        str(folder), areas.drop(columns="events"), incidents,
        **{key: value for key, value in chosen.items() if value is not None},
    )  # fmt: skip


def test_an_area_without_residents_is_not_told_by_its_caveat(tmp_path):
    """It said: reported events in areas with no resident population: 1."""
    areas = town([30, 20, 14, 9, 12, 25], population=[0, *[900] * 15])
    areas.loc[0, "events"] = 1
    codes = {}
    for level in LEVELS:
        result = small_diagnosis(tmp_path / level, areas, incidents_of(areas), level=level)
        codes[level] = {item.code for item in result.caveats}
    assert "events_without_population" in codes["internal"]
    for level in ABOVE:
        assert "events_without_population" not in codes[level]
        assert {"no_population", "suppressed_cells"} <= codes[level]


@pytest.mark.parametrize("number", [1, 4, 9])
def test_so_few_protected_incidents_are_counted_nowhere(tmp_path, number):
    """The total less what is placed would tell their number."""

    def kinds(size):
        return ["Violencia familiar"] * number + ["Robo"] * (size - number)

    areas = town([30, 20, 14, 9, 12, 25])
    incidents = incidents_of(areas, kinds)
    result = small_diagnosis(tmp_path / "c", areas, incidents, formats=("xlsx", "html", "docx"))
    assert result.summary["incidents"] == len(incidents) - number
    codes = {item.code: item.facts for item in result.caveats}
    assert codes["protected_left_out"] == {"minimum": 10} and "protected_categories" not in codes
    for name, text in texts_of(tmp_path / "c").items():
        assert "Violencia familiar" not in text, name
    for title, sheet in sheets_of(tmp_path / "c").items():
        assert not (sheet == len(incidents)).any().any(), title
    inside = small_diagnosis(tmp_path / "i", areas, incidents, level="internal")
    assert inside.summary["incidents"] == len(incidents)


def test_only_few_protected_incidents_is_a_sentence(tmp_path):
    areas = town([1, 0])
    incidents = incidents_of(areas, lambda size: ["Abuso sexual"] * size)
    with pytest.raises(InputError, match="fewer than 10"):
        small_diagnosis(tmp_path / "c", areas, incidents)


def test_a_protected_category_is_shown_in_totals_from_ten_on(tmp_path):
    def kinds(size):
        return ["Violencia familiar"] * 12 + ["Abuso sexual"] * 6 + ["Robo"] * (size - 18)

    areas = town([30, 20, 14, 9, 12, 25])
    small_diagnosis(tmp_path / "c", areas, incidents_of(areas, kinds))
    sheet = sheets_of(tmp_path / "c")["Offences"].set_index("Category")["Reported events"]
    # 18 protected incidents are missing from the places: 12 alone would tell 6
    assert sheet[["Violencia familiar", "Abuso sexual"]].isna().all()
    assert sheet["Robo"] > 100


def test_months_years_and_earlier_years_tell_no_small_month(tmp_path):
    areas = town([6, 4, 5])
    for level in ABOVE:
        small_diagnosis(tmp_path / level, areas, incidents_of(areas), level=level)
        sheets = sheets_of(tmp_path / level)
        series = sheets["Series"]
        series["year"] = pd.to_datetime(series["Period begins"]).dt.year
        hidden = series["Reported events"].isna()
        assert hidden.any() and (hidden.groupby(series["year"]).sum() != 1).all()
        assert not small(series["Reported events"], level).any()
        for column in ("Lowest of earlier years", "Highest of earlier years"):
            if column in series:
                assert not small(series[column], level).any()
        months = sheets["Months"].set_index("Month")["Reported events"]
        for month in pd.to_datetime(series.loc[hidden, "Period begins"]).dt.month.unique():
            assert pd.isna(months[month])


def test_an_effect_does_not_tell_a_withheld_zone(tmp_path):
    areas = town([30, 20, 14, 9, 12, 25])
    boxes = areas.iloc[[0, 1, 2, 3]].assign(
        zone=["treatment", "displacement", "treatment_control", "displacement_control"]
    )[["zone", "geometry"]]
    periods = {"before": "2022-01-01/2022-12-31", "after": "2023-01-01/2023-12-31"}
    incidents = incidents_of(areas)
    treated = incidents.within(boxes.geometry.iloc[0]) & (incidents["day"].dt.year == 2023)
    incidents = incidents[~treated | (treated.cumsum() <= 2)]
    for level in LEVELS:
        small_diagnosis(
            tmp_path / level, areas, incidents, zones=boxes, level=level, **periods
        )  # fmt: skip
        sheets = sheets_of(tmp_path / level)
        told = json.loads((tmp_path / level / "findings.json").read_text(encoding="utf-8"))
        rules = {item["rule"] for item in told["findings"]}
        assert ("Displacement" in sheets) == (level == "internal")
        assert ({"effect", "displacement"} <= rules) == (level == "internal")


def test_one_woman_among_many_victims_is_no_finding(tmp_path):
    areas = town([30, 20, 14, 9, 12, 25])
    incidents = incidents_of(areas)
    incidents["sex"] = ["mujer"] + ["hombre"] * (len(incidents) - 1)
    for level in LEVELS:
        small_diagnosis(tmp_path / level, areas, incidents, victim_sex="sex", level=level)
        told = json.loads((tmp_path / level / "findings.json").read_text(encoding="utf-8"))
        rules = {item["rule"] for item in told["findings"]}
        assert ("victims_sex" in rules) == (level == "internal")


# --- no way round the gate ---------------------------------------------------------------------

WRITERS = ("tables", "pictures", "compose", "workbook", "findings_file", "wording")


@pytest.mark.parametrize("name", WRITERS)
def test_writers_take_nothing_but_summaries_from_results(name):
    path = Path(run_module.__file__).with_name(f"{name}.py")
    tree = ast.parse(path.read_text(encoding="utf-8"))
    parts = {part.name for spec in analyses().values() for part in spec.parts}
    allowed = {"summary", "provenance", "SUMMARY", "caveats", "items", "values", "get"}
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            assert node.attr != "part_named"
            base = node.value
            if isinstance(base, ast.Subscript):
                base = base.value
                if isinstance(base, ast.Attribute) and base.attr == "results":
                    assert node.attr in allowed
            elif isinstance(base, ast.Name) and base.id in {"result", "first"}:
                assert node.attr in allowed and node.attr not in parts
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            assert "areas" not in (getattr(node, "module", "") or "").split(".")
            assert "spatial" not in (getattr(node, "module", "") or "").split(".")


def test_what_is_written_has_passed_the_gate(place, tmp_path, monkeypatch):
    marked, plain = Gate.without, deliver_module.deliver

    def without(frame, columns, rows):
        result = marked(frame, columns, rows)
        result.attrs["gated"] = True
        return result

    seen = {}

    def write(released, *rest):
        seen["released"] = released
        monkeypatch.setattr(
            Result, "part_named", lambda self, name: pytest.fail(f"{name} read past the gate")
        )
        return plain(released, *rest)

    monkeypatch.setattr(Gate, "without", staticmethod(without))
    monkeypatch.setattr(deliver_module, "deliver", write)
    diagnose(str(tmp_path), study=str(place / "study.toml"), level="public", permutations=999)
    released = seen["released"]
    frames = {**released.areas, **released.tables}
    # of the whole territory, or a curve whose points were thinned
    summed = {"global", "effects", "quotient", "lorenz"}
    assert set(released.areas) == {*LAYERS, "participatory"}
    for name, frame in frames.items():
        assert frame.attrs.get("gated") or name in summed, name


def test_a_recipe_cannot_lead_protected_incidents_to_places(place, tmp_path):
    text = (recipe_module.FOLDER / "diagnostic.toml").read_text(encoding="utf-8")
    for number, _ in enumerate(re.findall(r"\$placed", text.split("[[steps]]", 1)[1])):
        pieces = text.split("[[steps]]", 1)
        spots = [found.start() for found in re.finditer(r"\$placed", pieces[1])]
        at = spots[number]
        changed = pieces[1][:at] + "$incidents" + pieces[1][at + len("$placed") :]
        path = tmp_path / "recipe.toml"
        path.write_text(pieces[0] + "[[steps]]" + changed, encoding="utf-8")
        with pytest.raises(ConvivenciaError, match=r"placed"):
            recipe_module.load_recipe(path)


# --- nothing is computed twice -----------------------------------------------------------------


def test_another_language_or_level_computes_nothing_again(place, tmp_path, monkeypatch):
    study = str(place / "study.toml")
    diagnose(str(tmp_path / "a"), study=study, permutations=999, formats=("xlsx",))
    calls = []
    plain = recipe_module.run_recipe
    monkeypatch.setattr(
        recipe_module, "run_recipe", lambda *given: calls.append(given) or plain(*given)
    )
    outline = tmp_path / "own.toml"
    shutil.copy(recipe_module.FOLDER.parent / "outlines" / "diagnostic.toml", outline)
    for number, options in enumerate(
        ({"language": "pt"}, {"level": "public"}, {"level": "internal"}, {"outline": str(outline)})
    ):
        chosen = {"formats": ("xlsx",), "permutations": 999} | options
        diagnose(str(tmp_path / str(number)), study=study, **chosen)
    assert calls == []
    diagnose(str(tmp_path / "b"), study=study, permutations=99, formats=("xlsx",))
    assert len(calls) == 1


def test_the_same_seed_gives_the_same_findings(place, tmp_path):
    told = []
    for name in ("a", "b"):
        run_module._last_run.clear()
        diagnose(str(tmp_path / name), study=str(place / "study.toml"), seed=7,
                 permutations=999, formats=("xlsx",))  # fmt: skip
        found = json.loads((tmp_path / name / "findings.json").read_text(encoding="utf-8"))
        for item in found["provenance"]:
            del item["computed_at"]
        told.append(found)
    assert told[0] == told[1]


def test_other_areas_or_zones_are_computed_again(place, tmp_path):
    """The same table with other shapes is another study."""
    counts = []
    areas = town([30, 20, 14, 9, 12, 25])
    incidents = incidents_of(areas)
    for shift in (0.0, 500.0):
        moved = areas.set_geometry(areas.geometry.translate(shift, 0))
        small_diagnosis(tmp_path / str(shift), moved, incidents, level="internal")
        counts.append(layers_of(tmp_path / str(shift))["counts"]["count"].tolist())
    assert counts[0] != counts[1]


# --- what was planted is found -----------------------------------------------------------------


@pytest.fixture(scope="module")
def planted(tmp_path_factory):
    folder = tmp_path_factory.mktemp("planted")
    build_sample(folder, size=20_000, seed=1)
    diagnose(str(folder / "out"), study=str(folder / "study.toml"), level="internal",
             language="en", formats=("xlsx",), permutations=9_999)  # fmt: skip
    told = json.loads((folder / "out" / "findings.json").read_text(encoding="utf-8"))
    truth = json.loads((folder / "truth.json").read_text(encoding="utf-8"))
    return folder, told, truth


def test_planted_blocks_and_clusters_are_hot(planted):
    folder, _, truth = planted
    cells = layers_of(folder / "out")["cell_hot_spots"]
    hot = shapely.union_all(cells.geometry[cells["spot"].isin(["hot_95", "hot_99"])].to_numpy())
    blocks = geopandas.read_file(folder / "sample.gpkg", layer="blocks").set_index("block_id")
    held = next(item for key, item in truth.items() if "theft" in key)
    theft = blocks.loc[held["block_ids"]].geometry
    assert theft.intersects(hot).mean() >= 0.8
    share = cells["spot"].isin(["hot_95", "hot_99"]).mean()
    assert 0 < share < 0.4


def test_the_intervention_lowered_reports_where_it_was(planted):
    _, told, _ = planted
    (effect,) = [item for item in told["findings"] if item["rule"] == "effect"]
    assert "fewer" in effect["statement"]["en"]
    effects = sheets_of(planted[0] / "out")["Displacement"].set_index("Effect")
    assert effects.loc["local", "Upper limit"] < 0


def test_extortion_rises_and_nothing_else(tmp_path):
    """At 20,000 incidents (13 a month) the corrected test finds it in one sample of six."""
    build_sample(tmp_path, size=80_000, seed=1)
    wanted = {"columns": ["occurred_at", "category"], "read_geometry": False}
    table = pyogrio.read_dataframe(tmp_path / "sample.gpkg", layer="incidents", **wanted)
    slopes = trend(table, date="occurred_at", category="category", start="2022-01-01",
                   end="2024-12-31").slopes.set_index("category")  # fmt: skip
    assert slopes.index[slopes["direction"] == "rising"].tolist() == ["Extorsión"]


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_where_nothing_was_planted_nothing_is_found(tmp_path, seed):
    build_sample(tmp_path, size=4_000, seed=seed, effects=False)
    diagnose(str(tmp_path / "out"), study=str(tmp_path / "study.toml"), level="internal",
             language="en", formats=("xlsx",), permutations=9_999)  # fmt: skip
    layers = layers_of(tmp_path / "out")
    assert layers["hot_spots"]["spot"].str.startswith(("hot_9", "cold_9")).sum() <= 3
    effects = sheets_of(tmp_path / "out")["Displacement"].set_index("Effect")
    assert (effects["z-score"].abs() < 3).all()
    told = json.loads((tmp_path / "out" / "findings.json").read_text(encoding="utf-8"))
    assert sum(item["rule"] == "trend_category" for item in told["findings"]) <= 2


@pytest.mark.parametrize("years", [1, 3])
def test_a_season_is_no_trend(tmp_path, years):
    """Half a year that rises was called a rise of thousands a year."""
    areas = town([60, 40, 50])
    incidents = incidents_of(areas)
    incidents["day"] = pd.Timestamp("2022-01-01") + pd.to_timedelta(
        (365 * years - 1) * np.sqrt(np.random.default_rng(2).random(len(incidents))), unit="D"
    )
    small_diagnosis(tmp_path, areas, incidents, level="internal")
    told = json.loads((tmp_path / "findings.json").read_text(encoding="utf-8"))
    rules = {item["rule"] for item in told["findings"]}
    assert ("trend" in rules) == (years == 3)


def test_a_flat_series_is_rarely_called_a_trend():
    """Fifty series of three years: about one in twenty at most."""
    wrong = 0
    for seed in range(50):
        random = np.random.default_rng(seed)
        days = pd.Timestamp("2022-01-01") + pd.to_timedelta(
            np.sort(random.integers(0, 1096, 900)), unit="D"
        )
        slopes = trend(pd.DataFrame({"day": days}), date="day", start="2022-01-01",
                       end="2024-12-31").slopes  # fmt: skip
        wrong += slopes["direction"].iloc[0] in {"rising", "falling"}
    assert wrong <= 7


# --- what people get wrong ---------------------------------------------------------------------


def study_text(place):
    return (place / "study.toml").read_text(encoding="utf-8")


WRONG_STUDIES = {
    "no areas": lambda text: '[layers.incidents]\npath = "sample.gpkg"',
    "empty": lambda text: "",
    "broken": lambda text: "title = ",
    "no path": lambda text: text.replace('path = "sample.gpkg"', "", 1),
    "layers is a number": lambda text: "layers = 3",
    "a layer is a text": lambda text: '[layers]\nareas = "a.gpkg"\nincidents = "b.gpkg"',
    "file not there": lambda text: text.replace('"sample.gpkg"', '"nothere.gpkg"'),
    "no such layer": lambda text: text.replace('"incidents"', '"incidentes"'),
    "no such date": lambda text: text.replace('"occurred_at"', '"fecha"'),
    "no such population": lambda text: text.replace('= "population"', '= "pob"', 1),
    "no such identifier": lambda text: text.replace('area_id = "area_id"', 'area_id = "cve"', 1),
    "no such name": lambda text: text.replace('= "area_name"', '= "nombre"', 1),
    "no day": lambda text: text.replace("start = 2022-01-01", 'start = "enero"', 1),
    "nothing in the period": lambda text: text.replace("2022-01-01\n", "2031-01-01\n", 1),
    "a period but no date": lambda text: text.replace('date = "occurred_at"\n', ""),
    "a year that is none": lambda text: text.replace(
        'population = "population"', 'population = "population"\npopulation_year = "census"', 1
    ),
    "a way to match that is none": lambda text: text.replace(
        'date = "occurred_at"', 'date = "occurred_at"\njoin_by = "magic"'
    ),
    "by name without a column": lambda text: text.replace(
        'date = "occurred_at"', 'date = "occurred_at"\njoin_by = "name"'
    ),
    "by a column that is not there": lambda text: text.replace(
        'date = "occurred_at"', 'date = "occurred_at"\njoin_by = "name"\narea_column = "barrio"'
    ),
    "points as areas": lambda text: text.replace('layer = "areas"', 'layer = "incidents"', 1),
}


@pytest.mark.parametrize("name", WRONG_STUDIES)
def test_a_wrong_study_is_one_sentence(place, tmp_path, name):
    study = place / "wrong.toml"
    study.write_text(WRONG_STUDIES[name](study_text(place)), encoding="utf-8")
    with pytest.raises(ConvivenciaError) as caught:
        diagnose(str(tmp_path / "out"), study=str(study), permutations=99)
    sentence = str(caught.value)
    assert 15 < len(sentence) < 320 and not PROGRAM.search(sentence), sentence
    assert str(place) not in sentence
    assert not (tmp_path / "out").exists() or not list((tmp_path / "out").iterdir())


@pytest.mark.parametrize("option", ["study", "recipe", "outline"])
def test_a_file_that_is_not_there_is_one_sentence(place, tmp_path, option):
    options = {"study": str(place / "study.toml")} | {option: str(tmp_path / "gone.toml")}
    with pytest.raises(ConvivenciaError, match=r"gone\.toml"):
        diagnose(str(tmp_path), permutations=99, **options)


COUNTS = (
    '[[steps]]\nid = "counts"\nanalysis = "aggregate_incidents"\n'
    'parameters = { areas = "$areas", incidents = "$placed" }\n'
)
WRONG_RECIPES = {
    "empty": "",
    "broken": "[[steps",
    "steps is a text": 'steps = "a"',
    "no id": '[[steps]]\nanalysis = "trend"',
    "no analysis": '[[steps]]\nid = "a"',
    "unknown analysis": '[[steps]]\nid = "a"\nanalysis = "zzz"',
    "unknown parameter": COUNTS + '[[steps]]\nid = "a"\nanalysis = "trend"\nparameters = {q = 1}',
    "missing parameter": COUNTS + '[[steps]]\nid = "a"\nanalysis = "trend"',
    "no such part": COUNTS + '[[steps]]\nid = "z"\nanalysis = "concentration"\n'
    'parameters = { areas = "$counts.nada", value = "count" }',
    "another analysis": COUNTS + '[[steps]]\nid = "hot_spots"\nanalysis = "concentration"\n'
    'parameters = { areas = "$counts.areas", value = "count" }',
    "no counts": '[[steps]]\nid = "trend"\nanalysis = "trend"\n'
    'parameters = { incidents = "$incidents", date = "$date" }',
}  # fmt: skip


@pytest.mark.parametrize("name", WRONG_RECIPES)
def test_a_wrong_recipe_is_one_sentence(place, tmp_path, name):
    path = tmp_path / "receta.toml"
    path.write_text(WRONG_RECIPES[name], encoding="utf-8")
    with pytest.raises(ConvivenciaError) as caught:
        diagnose(str(tmp_path / "out"), study=str(place / "study.toml"), recipe=str(path))
    sentence = str(caught.value)
    assert 15 < len(sentence) < 320 and not PROGRAM.search(sentence), sentence
    assert "receta.toml" in sentence or "counts" in sentence


@pytest.mark.parametrize("text", ["", "[[ch", 'id = "d"\ntitle.en = "a"', "chapters = 3"])
def test_a_wrong_outline_is_one_sentence(place, tmp_path, text):
    path = tmp_path / "capitulos.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ConvivenciaError) as caught:
        diagnose(str(tmp_path / "out"), study=str(place / "study.toml"), outline=str(path))
    assert "capitulos.toml" in str(caught.value) and not PROGRAM.search(str(caught.value))


def test_a_short_recipe_drops_the_chapters_it_has_nothing_for(place, tmp_path):
    path = tmp_path / "short.toml"
    path.write_text(COUNTS, encoding="utf-8")
    result = diagnose(str(tmp_path / "out"), study=str(place / "study.toml"), recipe=str(path),
                      language="en")  # fmt: skip
    assert result.summary["findings"] >= 1
    words = " ".join(html_of(tmp_path / "out").text)
    assert "Local Moran" not in words and "Quality of the data" in words


def test_a_failing_step_is_left_out_and_said(place, tmp_path):
    study = place / "treated.toml"
    study.write_text(
        study_text(place).replace('before = "2023-01-01/2023-12-31"', 'before = "2023"'),
        encoding="utf-8",
    )
    diagnose(str(tmp_path), study=str(study), language="en", permutations=99)
    log = json.loads((tmp_path / "log.json").read_text(encoding="utf-8"))
    states = {item["step"]: item for item in log["steps"]}
    assert states["displacement"]["state"] == "failed"
    assert "2023" in states["displacement"]["reason"]
    annex = [row for row in html_of(tmp_path).rows if len(row) == 2]
    assert any(states["displacement"]["reason"] in row[1] for row in annex)
    told = json.loads((tmp_path / "findings.json").read_text(encoding="utf-8"))
    assert not {"effect", "displacement"} & {item["rule"] for item in told["findings"]}


def test_layers_by_role_give_what_the_study_gives(place, tmp_path):
    areas = geopandas.read_file(place / "sample.gpkg", layer="areas")
    incidents = geopandas.read_file(place / "sample.gpkg", layer="incidents")
    roles = {"area_id": "area_id", "area_name": "area_name", "population": "population",
             "date": "occurred_at", "category": "category"}  # fmt: skip
    by_role = diagnose(str(tmp_path / "a"), areas, incidents, title="P", formats=("xlsx",),
                       permutations=99, level="internal", **roles)  # fmt: skip
    by_study = diagnose(str(tmp_path / "b"), study=str(place / "study.toml"), formats=("xlsx",),
                        permutations=99, level="internal")  # fmt: skip
    assert by_role.summary["incidents"] == by_study.summary["incidents"]
    one, two = layers_of(tmp_path / "a")["rates"], layers_of(tmp_path / "b")["rates"]
    assert one["count"].tolist() == two["count"].tolist()
    assert np.allclose(one["eb_rate"], two["eb_rate"], equal_nan=True)


@pytest.mark.parametrize("missing", [{"areas": None}, {"incidents": None}, {}])
def test_neither_layers_nor_study_is_a_sentence(place, tmp_path, missing):
    areas = town([9, 9])
    layers = {} if not missing else {"areas": areas, "incidents": incidents_of(areas)} | missing
    with pytest.raises(InputError, match="areas and the incidents, or a study"):
        diagnose(str(tmp_path), **layers)


def test_nobody_lives_there(tmp_path):
    areas = town([30, 20, 14, 9, 12, 25], population=0)
    small_diagnosis(tmp_path, areas, incidents_of(areas))
    told = json.loads((tmp_path / "findings.json").read_text(encoding="utf-8"))
    assert "highest_rate" not in {item["rule"] for item in told["findings"]}


LEFT_OUT = {
    "no population": ({"population": None}, {"rates"}),
    "no dates": ({"date": None}, {"profile", "trend", "displacement", "quotient"}),
    "no category": ({"category": None}, {"displacement"}),
    "no identifier": ({"area_id": None}, {"displacement"}),
}


@pytest.mark.parametrize("name", LEFT_OUT)
def test_what_the_study_lacks_is_left_out(tmp_path, name):
    options, steps = LEFT_OUT[name]
    areas = town([30, 20, 14, 9, 12, 25])
    small_diagnosis(tmp_path, areas, incidents_of(areas),
                    formats=("docx", "html", "xlsx"), **options)  # fmt: skip
    log = json.loads((tmp_path / "log.json").read_text(encoding="utf-8"))
    out = {item["step"] for item in log["steps"] if item["state"] == "left_out"}
    assert steps <= out and "counts" not in out
    assert not {item["step"] for item in log["steps"] if item["state"] == "failed"}
    assert docx_tables(tmp_path) and html_of(tmp_path).rows


def test_incidents_without_coordinates_are_a_sentence(tmp_path):
    areas = town([30, 20])
    table = pd.DataFrame(incidents_of(areas).drop(columns="geometry"))
    with pytest.raises(InputError) as caught:
        small_diagnosis(tmp_path / "out", areas, table)
    assert not PROGRAM.search(str(caught.value)) and len(str(caught.value)) < 250


def test_one_area(tmp_path):
    areas = town([40], side=1)
    result = small_diagnosis(tmp_path, areas, incidents_of(areas), formats=("docx", "html", "xlsx"))
    assert result.summary["areas"] == 1
    assert docx_tables(tmp_path)


@pytest.mark.parametrize("number", [1, 3, 7])
def test_a_handful_of_incidents(tmp_path, number):
    areas = town([0])
    areas.loc[: number - 1, "events"] = 1
    for level, formats in (("internal", ("xlsx",)), ("public", ("docx", "html", "xlsx"))):
        small_diagnosis(
            tmp_path / level, areas, incidents_of(areas), level=level, formats=formats
        )  # fmt: skip
    counts = layers_of(tmp_path / "public")["counts"]["count"]
    assert not small(counts, "public").any()


def test_unreadable_dates_are_a_sentence(tmp_path):
    areas = town([30, 20])
    incidents = incidents_of(areas).assign(day="sin dato")
    with pytest.raises(InputError) as caught:
        small_diagnosis(tmp_path / "out", areas, incidents)
    assert "day" in str(caught.value)


def test_names_with_markup_and_formulas_stay_text(tmp_path):
    areas = town([30, 20, 14, 9]).assign(name=lambda frame: "=1+1 <b>&</b> " + frame["code"])
    incidents = incidents_of(areas, lambda size: ["<script>alert(1)</script>"] * size)
    small_diagnosis(tmp_path, areas, incidents, area_name="name", formats=("docx", "html", "xlsx"))
    assert "<script" not in (tmp_path / "diagnostic_en.html").read_text(encoding="utf-8")
    book = openpyxl.load_workbook(tmp_path / "diagnostic_en.xlsx")
    assert not any(cell.data_type == "f" for sheet in book for row in sheet for cell in row)


def test_the_incidents_and_areas_are_not_changed(tmp_path):
    areas = town([30, 20, 14, 9])
    incidents = incidents_of(areas)
    before = areas.copy(deep=True), incidents.copy(deep=True)
    small_diagnosis(tmp_path, areas, incidents)
    pd.testing.assert_frame_equal(areas, before[0])
    pd.testing.assert_frame_equal(incidents, before[1])
