"""Tables that are already counts, wide and long: sums stay, totals go, rows are accounted for."""

import numpy as np
import pandas as pd
import pytest
from convivencia.algorithms.core.errors import InputError
from convivencia.algorithms.importing.import_incidents import import_incidents
from convivencia.algorithms.importing.profile import Profile, toml_of
from convivencia.tests.registers import accounts, aside, found
from convivencia.tests.unit.test_raw_sources import write_xlsx

MONTHS = ("Enero", "Febrero", "Marzo", "Abril", "Mayo", "Junio", "Julio", "Agosto", "Septiembre",
          "Octubre", "Noviembre", "Diciembre")  # fmt: skip


def saved(folder, text, name="t.csv"):
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return str(path)


def profiled(folder, **entries):
    path = folder / "p.toml"
    path.write_text(toml_of(Profile("t", **entries)), encoding="utf-8")
    return str(path)


def imported(file, **options):
    result = import_incidents(file, **options)
    accounts(result, positions=False)
    return result


def test_a_column_with_the_number_of_events(tmp_path):
    text = ("barrio,delito,fecha,cantidad\nCentro,Robo,2023-01-02,3\nNorte,Robo,2023-01-03,\n"
            "Sur,Hurto,2023-01-04,0\nTOTAL,,,1\nCentro,Hurto,2023-02-01,\"1,204\"\nSur,Robo,n/d,-2\n"
            "Subtotal Sur,,,9\n")  # fmt: skip
    result = imported(saved(tmp_path, text), area="barrio", category="delito", date="fecha",
                      count="cantidad")  # fmt: skip
    assert result.incidents.attributes["events"].tolist() == [3, 0, 1204]
    assert result.summary["events"] == 1207 and result.summary["rows_used"] == 3
    assert aside(result) == {"not_counted": [3, 7], "total_row": [5, 8]}
    assert result.incidents.attributes["source_row"].tolist() == [2, 4, 6]


@pytest.mark.parametrize("seed", range(3))
def test_a_column_for_each_month(tmp_path, seed):
    random = np.random.default_rng(seed)
    areas, years = [f"Municipio {i}" for i in range(8)], (2022, 2023)
    rows = [[year, area, *random.poisson(4, 12)] for year in years for area in areas]
    frame = pd.DataFrame(rows, columns=["Año", "Municipio", *MONTHS])
    frame["Total"] = frame[list(MONTHS)].sum(axis=1)
    totals = frame.groupby("Año", as_index=False)[[*MONTHS, "Total"]].sum()
    totals.insert(1, "Municipio", "Total general")
    frame = pd.concat([frame, totals], ignore_index=True).astype(object)
    frame.loc[3, list(MONTHS)] = ""
    frame.loc[4, ["Marzo", "Abril"]] = ""
    result = imported(
        saved(tmp_path, frame.to_csv(index=False)),
        profile=profiled(tmp_path, layout="wide", columns={"area": "Municipio", "date": "Año"}),
    )
    kept = frame.iloc[:16][list(MONTHS)].apply(pd.to_numeric)
    assert result.summary["events"] == kept.to_numpy().sum(where=kept.notna().to_numpy())
    assert result.summary["incidents"] == 16 * 12 - 12 - 2
    assert aside(result) == {"not_counted": [5], "total_row": [18, 19]}
    table = result.incidents.attributes
    march = table[table["occurred_at"] == "2023-03-01"]
    assert set(march["date_precision"]) == {"month"}
    wanted = pd.to_numeric(frame.loc[8:15, "Marzo"]).sum()
    assert march["events"].sum() == wanted
    assert (table.groupby("source_row")["events"].size() <= 12).all()


def test_a_column_for_each_year(tmp_path):
    text = "colonia,2021,2022,2023\nA,1,2,3\nB,4,,6\nTotal,5,2,9\n"
    result = imported(
        saved(tmp_path, text),
        profile=profiled(tmp_path, layout="wide", columns={"area": "colonia"}),
    )
    table = result.incidents.attributes
    assert table["events"].tolist() == [1, 2, 3, 4, 6]
    assert table["occurred_at"].dt.year.tolist() == [2021, 2022, 2023, 2021, 2023]
    assert set(table["date_precision"]) == {"year"} and table["category"].isna().all()
    assert aside(result) == {"total_row": [4]}


def test_a_column_for_each_category(tmp_path):
    text = ("colonia,Robo a casa,Homicidio doloso,Accidente de tránsito\nA,1,0,7\nB,,,2\n"
            "C,1234567,2,\n")  # fmt: skip
    profile = profiled(
        tmp_path, layout="wide", columns={"area": "colonia"},
        wide=("Robo a casa", "Homicidio doloso", "Accidente de tránsito"),
    )  # fmt: skip
    result = imported(saved(tmp_path, text), profile=profile)
    sums = result.incidents.attributes.groupby("category")["events"].sum()
    assert sums.to_dict() == {
        "Accidente de tránsito": 9, "Homicidio doloso": 2, "Robo a casa": 1_234_568,
    }  # fmt: skip
    # rows of which one number is no offence are used; a row of which nothing stays is set aside
    only = imported(saved(tmp_path, text), profile=profile, non_crimes="set_aside")
    assert only.summary["rows_set_aside"] == 1 and only.summary["rows_used"] == 2
    table = only.set_aside.attributes
    assert table[["source_row", "set_aside"]].to_numpy().tolist() == [
        [2, "part_of_row"],
        [3, "row"],
    ]


def test_areas_and_offences_in_one_column_with_years_over_months(tmp_path):
    """As a freedom-of-information answer comes: totals among the rows and the columns."""
    random = np.random.default_rng(2)
    areas, offences = [f"C-{i}" for i in range(1, 7)], ["Robo", "Hurto", "Lesiones", "Daños"]
    top = [
        "CUADRANTE/DELITO",
        2022,
        *[None] * 2,
        "Total 2022",
        2023,
        *[None] * 2,
        "Total 2023",
        "Total",
    ]
    names = [None, *MONTHS[:3], None, *MONTHS[:3], None, None]
    rows, grand = [], np.zeros(6, dtype=int)
    for area in areas:
        numbers = random.poisson(3, (4, 6))
        grand += numbers.sum(axis=0)
        for label, line in ((area, numbers.sum(axis=0)), *zip(offences, numbers, strict=True)):
            values = [int(value) or None for value in line]
            rows.append([label, *values[:3], sum(filter(None, values[:3])), *values[3:],
                         sum(filter(None, values[3:])), int(line.sum())])  # fmt: skip
    rows.append(
        ["Total general", *map(int, grand[:3]), 0, *map(int, grand[3:]), 0, int(grand.sum())]
    )
    file = tmp_path / "f.xlsx"
    write_xlsx(file, [["Oficio 123"], [None], top, names, *rows])
    profile = profiled(tmp_path, layout="crosstab", columns={"area": "CUADRANTE/DELITO"})
    result = imported(str(file), profile=profile)
    table = result.incidents.attributes
    assert table["events"].sum() == grand.sum() == result.summary["events"]
    by_month = table.groupby("occurred_at")["events"].sum()
    assert by_month.tolist() == grand.tolist()
    assert by_month.index.strftime("%Y-%m").tolist() == [
        "2022-01", "2022-02", "2022-03", "2023-01", "2023-02", "2023-03",
    ]  # fmt: skip
    assert set(table["area_name"]) == set(areas) and set(table["category"]) == set(offences)
    assert aside(result)["total_row"] == [5 + 5 * i for i in range(6)] + [35]
    assert "blocks_that_differ" not in found(result)
    rows[5][1] = 99
    write_xlsx(file, [["Oficio 123"], [None], top, names, *rows])
    assert found(imported(str(file), profile=profile))["blocks_that_differ"] == 1


def test_no_numbers_to_be_found(tmp_path):
    file = saved(tmp_path, "a,b\nx,y\n")
    with pytest.raises(InputError, match=r"events\.wide"):
        import_incidents(file, profile=profiled(tmp_path, layout="wide", columns={"area": "a"}))
    with pytest.raises(InputError, match="“c”"):
        import_incidents(
            file, profile=profiled(tmp_path, layout="wide", columns={"area": "a"}, wide=("c",))
        )
    with pytest.raises(InputError, match="No row"):
        import_incidents(
            file, profile=profiled(tmp_path, layout="wide", columns={"area": "a"}, wide=("b",))
        )
