"""The tables of the situational chapter: counted anew by hand, and nothing told too closely."""

import json

import docx
import geopandas
import numpy as np
import openpyxl
import pandas as pd
import pytest
import shapely
from convivencia.algorithms.core.errors import TemplateError
from convivencia.algorithms.diagnosis.auto_tables import AUTO_STEPS
from convivencia.algorithms.diagnosis.benchmarks import benchmarks
from convivencia.algorithms.diagnosis.run import diagnose
from convivencia.algorithms.intake.circumstances import KINDS, circumstances, read_circumstances
from convivencia.algorithms.privacy.gate import MINIMUM, MINIMUM_PROTECTED
from convivencia.tests.reference.cases import squares
from scipy.optimize import linprog

AGES = ("age_0_14", "age_15_29", "age_30_44", "age_45_59", "age_60")
BANDS = ("0–14", "15–29", "30–44", "45–59", "60+")
WORDS = {
    "mechanism": {"Arma de fuego": "firearm", "ARMA BLANCA / CORTOPUNZANTE": "sharp",
                  "Contundentes": "blunt", "Golpes": "bodily_force", "veneno": "other",
                  "Sin dato": "unknown", "": "unknown", "Disparos de arma": "firearm",
                  "bodily_force": "bodily_force", "Perfurocortante": "sharp"},
    "place_type": {"Vía pública": "street", "Rua": "street", "Casa de habitación": "home",
                   "TRANSPORTE PÚBLICO": "transport", "Estabelecimento comercial": "shop",
                   "Bar": "shop", "Barranco": "other", "Escuela": "school", "home": "home"},
    "relationship": {"Desconocido": "stranger", "Ex pareja": "former_partner",
                     "Esposo": "partner", "Padrastro": "relative", "Vecino": "acquaintance",
                     "Sin información": "unknown", "Ninguna": "stranger",
                     "Ex-marido": "former_partner", "Namorado": "partner",
                     "Conhecido": "acquaintance"},
    "sector": {"Transporte público": "transport", "Mototaxista": "transport", "TIENDA": "trade",
               "Puesto de mercado": "market", "Vendedor ambulante": "market", "Padaria": "food",
               "Taller mecánico": "industry", "Obra": "construction", "Particular": "household",
               "Pessoa física": "household", "Finca": "farming", "Barbería": "services",
               "Iglesia": "other", "": "unknown", "No informado": "unknown"},
    "facility": {"Escuela N.º 4": "school", "Centro de la Mujer": "women", "UBS": "health",
                 "Casa de la Juventud": "youth", "Delegacia": "police", "Fiscalía": "justice",
                 "Quadra": "sport", "Biblioteca": "culture", "Parada": "transport",
                 "Feira livre": "market", "Cementerio": "other", "": "unknown"},
}  # fmt: skip
KINDS_OF = ("Robo", "Homicidio doloso", "Violencia familiar", "Hurto", "Extorsión")
SHARES = (0.44, 0.12, 0.2, 0.14, 0.1)


@pytest.mark.parametrize("kind", KINDS)
def test_what_offices_write_is_read_as_classes(kind):
    written = list(WORDS[kind])
    read = read_circumstances(pd.Series([*written, None]), kind)
    assert list(read) == [*WORDS[kind].values(), "unknown"]
    assert list(circumstances(kind))[-2:] == ["other", "unknown"]


def events_of(areas, size=1_200, seed=6, first="2021-01-01", days=1_461):
    """Return incidents of four categories with everything that the tables ask for."""
    random = np.random.default_rng(seed)
    centre = shapely.get_coordinates(shapely.centroid(areas.geometry.to_numpy()))
    # a corner of the town holds half of the events
    weight = np.ones(len(areas))
    weight[[0, 1, 6, 7]] = len(areas) / 6
    area = random.choice(len(areas), size, p=weight / weight.sum())
    x, y = centre[area].T + random.uniform(-200, 200, (2, size))
    at = pd.Timestamp(first) + pd.to_timedelta(random.integers(0, days * 24, size), "h")
    at += pd.Timedelta(30, "min")
    return pd.DataFrame(
        {
            "x": x, "y": y, "at": at.strftime("%Y-%m-%d %H:%M"), "area": area,
            "kind": random.choice(KINDS_OF, size, p=SHARES),
            "sex": random.choice(["M", "F", ""], size, p=[0.5, 0.45, 0.05]),
            "age": random.integers(0, 90, size).astype(float),
            "how": random.choice(["Arma de fuego", "Arma blanca", "Golpes", ""], size),
            "where": random.choice(["Calle", "Vivienda", "Bus", "Comercio"], size),
            "who": random.choice(["Pareja", "Desconocido", "Vecino", ""], size),
            "trade": random.choice(["Bus", "Tienda", "Taller", ""], size, p=[0.5, 0.4, 0.02, 0.08]),
            "line": random.choice(["Ruta 1", "RUTA 1", "Ruta 2", ""], size),
        }
    )  # fmt: skip


def town(side=6):
    number = side * side
    areas = squares(
        side, side, side=500.0, code=[f"S{n:02}" for n in range(number)],
        name=[f"Barrio {n:02}" for n in range(number)], people=[1000] * number,
        women=[520] * number, men=[480] * number,
    )  # fmt: skip
    return areas.assign(**dict(zip(AGES, (220, 250, 220, 170, 140), strict=True)))


STUDY = """
title = "Prueba"
level = "{level}"
language = "en"
[layers.areas]
path = "areas.gpkg"
area_id = "code"
area_name = "name"
{people}
[layers.incidents]
path = "events.csv"
x = "x"
y = "y"
crs = "EPSG:32614"
{roles}
{more}
"""
PEOPLE = "\n".join(f'{name} = "{name}"' for name in ("women", "men", *AGES))
PEOPLE = f'population = "people"\n{PEOPLE}'
ROLES = """date = "at"
category = "kind"
sex = "sex"
age = "age"
mechanism = "how"
place_type = "where"
relationship = "who"
sector = "trade"
route = "line"
"""
MORE = """
[layers.facilities]
path = "facilities.csv"
x = "x"
y = "y"
crs = "EPSG:32614"
kind = "kind"
[reporting]
Robo = 0.4
"""

PERIOD = """
[period]
start = 2021-01-01
end = 2024-12-31
"""


def written(folder, areas, events, level="internal", people=PEOPLE, roles=ROLES, more=MORE):
    folder.mkdir(parents=True, exist_ok=True)
    areas.to_file(folder / "areas.gpkg")
    events.drop(columns="area", errors="ignore").to_csv(folder / "events.csv", index=False)
    first = areas.geometry.iloc[0].centroid
    pd.DataFrame(
        {"x": [first.x, first.x + 5], "y": [first.y] * 2, "kind": ["school", "Casa refugio"]}
    ).to_csv(folder / "facilities.csv", index=False)
    path = folder / "study.toml"
    path.write_text(
        STUDY.format(level=level, people=people, roles=roles, more=more), encoding="utf-8"
    )
    return path


def run(folder, path, **options):
    chosen = {"formats": ("docx", "html", "xlsx"), "permutations": 999, "language": "en"} | options
    diagnose(str(folder), study=str(path), **chosen)
    return sheets_of(folder)


def sheets_of(folder):
    book = openpyxl.load_workbook(folder / "diagnostic_en.xlsx")
    found = {}
    for sheet in book:
        rows = list(sheet.iter_rows(values_only=True))
        # below the title and its note, which stand alone in their rows
        head = next(
            (n for n, row in enumerate(rows) if n and sum(cell is not None for cell in row) > 1),
            len(rows) - 1,
        )
        text = " ".join(str(cell) for row in rows[:head] for cell in row if cell)
        key = sheet.title.split(" ")[0] if sheet.title.startswith("D3") else sheet.title
        found[key] = (pd.DataFrame(rows[head + 1 :], columns=rows[head]), text)
    return found


@pytest.fixture(scope="module")
def truth():
    areas = town()
    return areas, events_of(areas)


@pytest.fixture(scope="module")
def runs(truth, tmp_path_factory):
    found = {}
    for level in MINIMUM:
        folder = tmp_path_factory.mktemp(level)
        path = written(folder / "in", *truth, level=level, more=MORE + PERIOD)
        found[level] = (folder / "out", run(folder / "out", path))
    return found


# --- numbers -----------------------------------------------------------------------------------


def test_lethal_violence_as_counted_by_hand(runs, truth):
    sheet, note = runs["internal"][1]["D3.2"]
    events = truth[1].assign(year=pd.to_datetime(truth[1]["at"]).dt.year)
    homicides = events[events["kind"] == "Homicidio doloso"]
    assert "firearms took part in more than 78 %" in note and "femicides" in note
    for row in sheet.to_dict("records"):
        own = homicides[homicides["year"] == int(row["Year"])]
        assert row["Homicides"] == len(own)
        assert row["Per 100,000"] == pytest.approx(len(own) / 36_000 * 100_000)
        assert row["Women killed"] == (own["sex"] == "F").sum()
        known = own[own["how"] != ""]
        assert row["By firearm"] == pytest.approx((known["how"] == "Arma de fuego").mean())
        young = own["age"].between(15, 29)
        assert row["Aged 15–29"] == pytest.approx(young.mean())
        assert row["In public space"] == pytest.approx(own["where"].isin(["Calle", "Bus"]).mean())
        related = own[own["who"] != ""]
        assert row["Offender known"] == pytest.approx(
            related["who"].isin(["Pareja", "Vecino"]).mean()
        )
    assert sheet["Year"].astype(int).tolist() == [2021, 2022, 2023, 2024]


def test_rates_and_reporting_of_offences(runs, truth):
    sheet, _ = runs["internal"][1]["D3.1b"]
    events = truth[1].assign(year=pd.to_datetime(truth[1]["at"]).dt.year)
    rows = sheet.set_index("Category")
    count = ((events["kind"] == "Robo") & (events["year"] == 2023)).sum()
    assert rows.loc["Robo", "Rate 2023"] == pytest.approx(count / 36_000 * 100_000)
    assert rows.loc["Robo", "Not reported"] == pytest.approx(0.6)
    assert rows.loc["Homicidio doloso", "ICCS"] == "0101"
    assert pd.isna(rows.loc["Hurto", "Not reported"])


def test_victims_rates_and_ratios_by_hand(runs, truth):
    sheet, _ = runs["internal"][1]["D3.3b"]
    events = truth[1]
    bands = pd.cut(events["age"], [-1, 14, 29, 44, 59, 200], labels=BANDS)
    of_robbery = events["kind"] == "Robo"
    women, men = ((of_robbery & (events["sex"] == sex)).sum() for sex in "FM")
    row = sheet[(sheet["Category"] == "Robo") & (sheet["Sex"] == "Women")].iloc[0]
    for band in BANDS:
        assert row[band] == (of_robbery & (events["sex"] == "F") & (bands == band)).sum()
    years = 4
    rate = women / (520 * 36) / years * 100_000
    assert row["Victims"] == women and row["Rate"] == pytest.approx(rate)
    overall = (women + men) / 36_000 / years * 100_000
    assert row["Ratio"] == pytest.approx(rate / overall)
    ages, _ = runs["internal"][1]["D3.3c"]
    young = (of_robbery & (events["sex"] != "") & (bands == "15–29")).sum()
    told = ages.set_index("Category").loc["Robo"]
    assert told["15–29"] == pytest.approx(young / (250 * 36) / years * 100_000)
    assert told["× 15–29"] == pytest.approx(young / (250 * 36) / ((women + men) / 36_000))


def test_mechanism_by_place_leaves_protected_out(runs, truth):
    sheet, note = runs["internal"][1]["D3.4"]
    events = truth[1][truth[1]["kind"] != "Violencia familiar"]
    rows = sheet[sheet["Mechanism"] != "share of the row"].set_index("Mechanism")
    counted = ((events["how"] == "Arma de fuego") & (events["where"] == "Calle")).sum()
    assert rows.loc["Firearm", "Street or open space"] == counted
    assert rows.loc["Total", "Total"] == len(events) and "protected" in note
    shares = sheet[sheet["Mechanism"] == "share of the row"].iloc[0]
    total = (events["how"] == "Arma de fuego").sum()
    assert shares["Street or open space"] == pytest.approx(counted / total)


def test_relationship_by_sex(runs, truth):
    sheet, _ = runs["internal"][1]["D3.5"]
    events, rows = truth[1], sheet.set_index("Offender")
    assert (
        rows.loc["Partner", "Women"] == ((events["who"] == "Pareja") & (events["sex"] == "F")).sum()
    )
    unknown = (events["who"] == "").sum()
    assert rows.loc["Not recorded", "Total"] == unknown
    assert rows.loc["Not recorded", "Share"] == pytest.approx(unknown / len(events))


def test_hours_by_weekday(runs, truth):
    sheet, _ = runs["internal"][1]["D3.6"]
    at = pd.to_datetime(truth[1]["at"])
    table = sheet.set_index("Weekday")
    for day, name in enumerate(table.index):
        own = at[at.dt.weekday == day]
        assert table.loc[name, "18–21"] == own.dt.hour.between(18, 20).sum()
        assert table.loc[name, "Total"] == len(own)


def test_concentration_and_benchmarks(runs):
    sheet, _ = runs["internal"][1]["D3.8"]
    rows = sheet.set_index("Unit")
    assert rows.loc["Areas", "How many"] == 36
    assert (
        rows.loc["Areas", "Hold 25 % of the events"] < rows.loc["Areas", "Hold 80 % of the events"]
    )
    sheet, _ = runs["internal"][1]["D3.10"]
    lines = sheet.set_index("Place")["Homicides per 100,000"]
    assert lines["Latin America and the Caribbean"] == 22.3 and lines["World"] == 5.3
    assert "Challenges and innovation" in sheet.set_index("Place").loc["World", "Source"]
    own = runs["internal"][1]["D3.2"][0]["Per 100,000"].tolist()
    assert lines["Prueba"].tolist() == own
    assert {item.kind for item in benchmarks()} == {"homicide_rate", "firearm_share"}


def test_the_register_joins_areas_that_touch(runs, truth):
    sheet, _ = runs["internal"][1]["D3.9b"]
    events = truth[1][truth[1]["kind"] != "Violencia familiar"]
    first = sheet.iloc[0]
    assert first["No."] == "C-01" and "Barrio 00" in first["Areas"]
    hot = runs["internal"][1]["Areas"][0]
    spots = hot[hot["Hot or cold spot"].astype(str).str.startswith("Concentration, 9")]
    spots = spots[~spots["Hot or cold spot"].str.contains("90")]
    place = spots["Area name"].str[-2:].astype(int)
    assert first["Reported events"] == events["area"].isin(place).sum()
    assert first["Share"] == pytest.approx(first["Reported events"] / len(events))
    assert first["Most frequent offences"].startswith("Robo ")
    # the shelter is told nowhere
    assert first["Facilities nearby"] == "School 1"


def test_territories_say_how_long_they_have_been_hot(runs):
    sheet, _ = runs["internal"][1]["D3.7"]
    assert len(sheet) == 36 and sheet["Hot in"].str.endswith("/16").all()
    rows = sheet.set_index("Territory")
    assert rows.loc["Barrio 00", "Persistence"].startswith("Persistent")
    assert rows["Rank"].min() == 1 and (rows.loc["Barrio 35", "Beyond chance"] != "yes")


def test_profile_of_women_by_hand(runs, truth):
    sheet, note = runs["internal"][1]["D3.11"]
    own = truth[1][truth[1]["kind"] == "Robo"]
    women, men = ((own["sex"] == sex).sum() for sex in "FM")
    row = sheet.set_index("Category").loc["Robo"]
    assert row["Women"] == women
    assert row["Share of victims"] == pytest.approx(women / (women + men))
    rate = women / (520 * 36) / 4 * 100_000
    assert row["Rate"] == pytest.approx(rate)
    assert row["By men's rate"] == pytest.approx(rate / (men / (480 * 36) / 4 * 100_000))
    ages = pd.cut(own.loc[own["sex"] == "F", "age"], [-1, 14, 29, 44, 59, 200], labels=BANDS)
    most = ages.value_counts(normalize=True)
    assert row["Ages most affected"] == f"{most.index[0]} {most.iloc[0]:.0%}"
    assert "whose sex is recorded" in note


def test_profile_of_young_people_by_hand(runs, truth):
    sheet, _ = runs["internal"][1]["D3.12"]
    own = truth[1][(truth[1]["kind"] == "Hurto") & (truth[1]["sex"] != "")]
    young = own["age"].between(15, 29)
    row = sheet.set_index("Category").loc["Hurto"]
    assert row["Women of 15 to 29"] == (young & (own["sex"] == "F")).sum()
    assert row["Men of 15 to 29"] == (young & (own["sex"] == "M")).sum()
    assert row["Share of victims"] == pytest.approx(young.mean())
    rate = young.sum() / (250 * 36) / 4 * 100_000
    assert row["Rate"] == pytest.approx(rate)
    assert row["By the rate of all ages"] == pytest.approx(
        rate / (len(own) / (1000 * 36) / 4 * 100_000)
    )


def test_extortion_by_sector_and_route(runs, truth):
    own = truth[1][truth[1]["kind"] == "Extorsión"]
    sectors = runs["internal"][1]["D3.13"][0].set_index("Sector")
    assert sectors.loc["Transport", "Events"] == (own["trade"] == "Bus").sum()
    assert sectors.loc["Shops and trade", "Share"] == pytest.approx(
        (own["trade"] == "Tienda").mean()
    )
    assert sectors.loc["Not recorded", "Events"] == (own["trade"] == "").sum()
    assert sectors.loc["Total", "Events"] == len(own)
    routes = runs["internal"][1]["D3.14"][0].set_index("Route")
    one = own["line"].str.upper() == "RUTA 1"
    often = own.loc[one, "line"].mode().iloc[0]
    assert routes.loc[often, "Events"] == one.sum()
    assert routes.loc["Without a route", "Events"] == (own["line"] == "").sum()


# --- what is withheld --------------------------------------------------------------------------

COUNTED = {
    "D3.2": ("Homicides", "Women killed"),
    "D3.3b": (*BANDS, "Age not recorded", "Victims"),
    "D3.4": ("Street or open space", "Home", "Public transport", "Shop or business", "Total"),
    "D3.5": ("Women", "Men", "Not recorded", "Total"),
    "D3.7": ("Reported events",),
    "D3.9b": ("Reported events",),
    "D3.11": ("Women",),
    "D3.12": ("Women of 15 to 29", "Men of 15 to 29"),
    "D3.13": ("Events",),
    "D3.14": ("Events",),
}


@pytest.fixture(scope="module")
def sparse(tmp_path_factory):
    """Few events, so that much is too small to be shown."""
    areas = town()
    events = events_of(areas, size=260, seed=11)
    found = {}
    for level in ("committee", "public"):
        folder = tmp_path_factory.mktemp(f"sparse {level}")
        path = written(folder / "in", areas, events, level=level)
        found[level] = run(folder / "out", path)
    return events, found


@pytest.mark.parametrize("level", ["committee", "public"])
@pytest.mark.parametrize("name", COUNTED)
def test_no_small_count_is_shown(sparse, level, name):
    sheet, _ = sparse[1][level][name]
    for column in COUNTED[name]:
        if column not in sheet:
            continue
        for _, row in sheet.iterrows():
            value = row[column]
            if str(row.iloc[0]) == "share of the row" or value is None or value != value:
                continue
            family = row.iloc[0] == "Violencia familiar"
            least = (MINIMUM_PROTECTED if family else MINIMUM)[level]
            assert value == 0 or value >= least, (name, column, dict(row))


@pytest.mark.parametrize("level", ["committee", "public"])
def test_totals_tell_no_withheld_cell(sparse, level):
    """No row or column with a total has a single gap, nor gaps whose sum is their number."""
    sheets = sparse[1][level]
    gaps = 0
    for name, first, wanted in (
        ("D3.4", "Mechanism", COUNTED["D3.4"][:-1]),
        ("D3.5", "Offender", COUNTED["D3.5"][:-1]),
    ):
        sheet = sheets[name][0]
        sheet = sheet[sheet[first] != "share of the row"].set_index(first)
        columns = [column for column in wanted if column in sheet]
        cells, totals = sheet[columns].astype(float), sheet["Total"].astype(float)
        gaps += int(cells.isna().sum().sum())
        lines = [(cells.loc[row], totals[row]) for row in cells.index]
        body = cells.drop(index="Total")
        lines += [(body[column], cells.loc["Total", column]) for column in columns]
        for line, total in lines:
            hidden = line.isna().sum()
            if hidden and total == total:
                assert hidden > 1 and total - line.sum() > hidden, (name, line)
    assert gaps


@pytest.mark.parametrize("level", ["committee", "public"])
def test_victims_by_offence_tell_no_withheld_cell(sparse, level):
    sheet = sparse[1][level]["D3.3b"][0]
    profile = sparse[1][level]["Victims"][0]
    bands = [*BANDS, "Age not recorded"]
    for _, row in sheet.iterrows():
        cells = row[bands].astype(float)
        if row["Victims"] == row["Victims"] and row["Victims"] is not None and cells.isna().any():
            assert cells.isna().sum() > 1, dict(row)
    for sex, heading in (("Women", "women"), ("Men", "men")):
        own = sheet[sheet["Sex"] == sex][bands].astype(float)
        whole = profile[heading].astype(float).to_numpy()
        for place, band in enumerate(bands):
            hidden = own[band].isna().sum()
            if hidden and whole[place] == whole[place]:
                assert hidden > 1, (sex, band)


@pytest.mark.parametrize("level", ["committee", "public"])
@pytest.mark.parametrize("name", ["D3.13", "D3.14"])
def test_a_withheld_trade_is_not_told_by_the_total(sparse, level, name):
    sheet = sparse[1][level][name][0]
    total = sheet[sheet.iloc[:, 0] == "Total"]["Events"].iloc[0]
    events = sheet[sheet.iloc[:, 0] != "Total"]["Events"].astype(float)
    hidden = events.isna().sum()
    if hidden and not pd.isna(total):
        assert hidden > 1 and total - events.sum() > hidden
    shares = sheet[sheet.iloc[:, 0] != "Total"]["Share"]
    assert shares[events.isna()].isna().all()


@pytest.mark.parametrize("level", ["committee", "public"])
def test_profiles_tell_no_more_than_the_table_of_victims(sparse, level):
    """What women and young people went through is shown only where T-D3.3 shows it."""
    sheets = sparse[1][level]
    victims = sheets["D3.3b"][0].set_index(["Category", "Sex"])
    hidden = 0
    for name, row in sheets["D3.11"][0].set_index("Category").iterrows():
        known = victims.loc[(name, "Women"), "Victims"]
        assert row["Women"] == known or (pd.isna(row["Women"]) and pd.isna(known))
        if pd.isna(victims.loc[(name, "Men"), "Victims"]) or pd.isna(known):
            assert pd.isna(row["Share of victims"]) and pd.isna(row["By men's rate"])
            hidden += 1
        if victims.loc[(name, "Women"), [*BANDS, "Age not recorded"]].isna().any():
            assert pd.isna(row["Ages most affected"])
    for name, row in sheets["D3.12"][0].set_index("Category").iterrows():
        for sex, heading in (("Women", "Women of 15 to 29"), ("Men", "Men of 15 to 29")):
            known = victims.loc[(name, sex), "15–29"]
            assert row[heading] == known or (pd.isna(row[heading]) and pd.isna(known))
        bands = victims.loc[[(name, "Women"), (name, "Men")], list(BANDS)]
        if bands.isna().any().any():
            assert pd.isna(row["Share of victims"]) and pd.isna(row["By the rate of all ages"])
    assert hidden


@pytest.mark.parametrize("level", ["committee", "public"])
def test_three_tables_together_tell_no_victim(sparse, level):
    """Whoever sets up all sums of offences, ages and sexes finds no withheld cell exactly."""
    events, sheets = sparse[0], sparse[1][level]
    sheet, bands = sheets["D3.3b"][0], [*BANDS, "Age not recorded"]
    names = list(sheet["Category"].drop_duplicates())
    keys = [(name, sex, band) for name in names for sex in ("Women", "Men") for band in bands]
    place = {key: number for number, key in enumerate([*keys, *names])}
    sums, hidden = [(list(place), len(events))], []
    for row in sheet.to_dict("records"):
        own = [(row["Category"], row["Sex"], band) for band in bands]
        sums += [([key], row[key[2]]) for key in own] + [(own, row["Victims"])]
        hidden += [key for key in own if pd.isna(row[key[2]])]
    for row in sheets["Offences"][0].to_dict("records"):
        own = [key for key in keys if key[0] == row["Category"]]
        sums.append(([*own, row["Category"]], row["Reported events"] if own else None))
    for number, band in enumerate(bands):
        for sex, heading in (("Women", "women"), ("Men", "men")):
            total = sheets["Victims"][0][heading].iloc[number]
            sums.append(([(name, sex, band) for name in names], total))
    known = [(chosen, total) for chosen, total in sums if not pd.isna(total)]
    table = np.zeros((len(known), len(place)))
    for number, (chosen, _) in enumerate(known):
        table[number, [place[key] for key in chosen]] = 1
    totals = np.array([float(total) for _, total in known])
    assert hidden
    for key in hidden:
        aim = np.zeros(len(place))
        aim[place[key]] = 1
        low, high = (
            linprog(sign * aim, A_eq=table, b_eq=totals, bounds=(0, None)).fun * sign
            for sign in (1, -1)
        )
        assert high - low > 1 - 1e-6, key


def test_internal_readers_see_every_cell(runs):
    for name in ("D3.3b", "D3.4", "D3.5", "D3.6"):
        sheet = runs["internal"][1][name][0]
        columns = [item for item in COUNTED.get(name, ()) if item in sheet]
        assert sheet[columns].notna().all().all()


# --- what a study may lack ---------------------------------------------------------------------

LACKING = {
    "no population": ({"people": ""}, {"D3.1b": "population", "D3.3b": "population by sex",
                                       "D3.10": "homicides of a whole year"}),
    "no sex": ({"roles": ROLES.replace('sex = "sex"\n', "")},
               {"D3.2": "victim's sex", "D3.3b": "victim's sex", "D3.5": "victim's sex"}),
    "no circumstances": ({"roles": ROLES.split("mechanism", maxsplit=1)[0]},
                         {"D3.4": "the mechanism; the kind of place", "D3.5": "relationship"}),
    "no category": ({"roles": ROLES.replace('category = "kind"\n', "")},
                    {"D3.2": "a category", "D3.9b": "a category"}),
    "no date": ({"roles": ROLES.replace('date = "at"\n', "")},
                {"D3.1b": "a date", "D3.2": "a date", "D3.6": "a date", "D3.7": "quarters"}),
    "no facilities": ({"more": ""}, {"D3.9b": "a layer of facilities", "D3.1b": "a survey"}),
}  # fmt: skip


@pytest.mark.parametrize("name", LACKING)
def test_a_table_says_what_the_study_lacks(truth, tmp_path, name):
    given, told = LACKING[name]
    path = written(tmp_path / "in", *truth, level="committee", **given)
    sheets = run(tmp_path / "out", path)
    for sheet, words in told.items():
        note = " ".join([sheets[sheet][1], *map(str, sheets[sheet][0].columns)])
        assert "study does not have" in note and words in note, (sheet, note)
    assert len([key for key in sheets if key.startswith("D3")]) == len(AUTO_STEPS)
    text = "\n".join(
        item.text for item in docx.Document(str(tmp_path / "out" / "diagnostic_en.docx")).paragraphs
    )
    assert next(iter(told.values())).split(";")[0] in text
    log = json.loads((tmp_path / "out" / "log.json").read_text(encoding="utf-8"))
    assert {item["state"] for item in log["steps"]} <= {"done", "left_out"}


def test_one_year_only(tmp_path):
    areas = town()
    events = events_of(areas, size=300, first="2023-01-01", days=365)
    sheets = run(tmp_path / "out", written(tmp_path / "in", areas, events))
    assert sheets["D3.2"][0]["Year"].astype(int).tolist() == [2023]


def test_part_of_a_year_has_no_rates(tmp_path):
    areas = town()
    events = events_of(areas, size=300, first="2023-02-01", days=120)
    sheets = run(tmp_path / "out", written(tmp_path / "in", areas, events))
    assert "a whole year" in sheets["D3.2"][1] + str(list(sheets["D3.2"][0].columns))
    assert not sheets["D3.1b"][0].columns.str.startswith("Rate").any()


def test_many_areas_with_long_and_hostile_names(tmp_path):
    areas = town(15)
    hostile = ("<script>alert(1)</script>", '=HYPERLINK("http://x","y")', "@cmd", "a" * 180)
    areas["name"] = [f"{hostile[n % 4]} {n}" for n in range(len(areas))]
    events = events_of(areas, size=2_000)
    events["kind"] = np.where(events["kind"] == "Hurto", hostile[0], events["kind"])
    events["kind"] = np.where(events["kind"] == "Robo", hostile[1], events["kind"])
    path = written(tmp_path / "in", areas, events, level="public", more="")
    sheets = run(tmp_path / "out", path)
    assert len(sheets["D3.7"][0]) == 225
    book = openpyxl.load_workbook(tmp_path / "out" / "diagnostic_en.xlsx")
    assert not any(cell.data_type == "f" for sheet in book for row in sheet for cell in row)
    assert "<script>alert" not in (tmp_path / "out" / "diagnostic_en.html").read_text("utf-8")
    tables = docx.Document(str(tmp_path / "out" / "diagnostic_en.docx")).tables
    place = next(item for item in tables if item.rows[0].cells[0].text == "Territory")
    assert len(place.rows) == 31


@pytest.mark.parametrize("value", ["1.5", "-0.1", '"half"', "true"])
def test_a_share_that_is_none_is_refused(truth, tmp_path, value):
    path = written(tmp_path, *truth, more=f"[reporting]\nRobo = {value}\n")
    with pytest.raises(TemplateError, match="between 0 and 1"):
        diagnose(str(tmp_path / "out"), study=str(path))


def test_layers_hold_the_persistence_of_areas(runs):
    layer = geopandas.read_file(runs["internal"][0] / "results.gpkg", layer="persistence")
    assert layer["hot_periods"].max() >= 12 and set(layer["persistence"]) >= {"persistent", "never"}
