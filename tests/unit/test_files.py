"""From file to file: formats, encodings, and nothing half-written."""

import errno
import json
import os
import sqlite3
from pathlib import Path

import geopandas
import numpy as np
import pandas as pd
import pyogrio
import pytest
import rasterio
from convivencia.algorithms import outputs
from convivencia.algorithms.core.errors import ConvivenciaError, InputError
from convivencia.algorithms.core.progress import silent
from convivencia.algorithms.intake.layers import Source, read_points, read_polygons
from convivencia.algorithms.intake.tables import read_table
from convivencia.algorithms.runner import run
from convivencia.tests.reference.cases import squares, zone_incidents, zones

CRS = "EPSG:32614"


@pytest.fixture
def folder(tmp_path):
    place = tmp_path / "carpeta con espacio y eñe"
    place.mkdir()
    return place


@pytest.fixture
def areas(folder):
    random = np.random.default_rng(2)
    frame = squares(
        4,
        5,
        value=random.poisson(5, 20),
        people=random.integers(50, 500, 20),
        nombre=[f"Colonia Ñuñoa {n}" for n in range(20)],
    )
    path = folder / "áreas.gpkg"
    frame.to_file(path, layer="areas")
    return path


@pytest.fixture
def incidents(folder):
    random = np.random.default_rng(3)
    count = 300
    days = pd.Timestamp("2022-01-01") + pd.to_timedelta(random.integers(0, 700, count), "D")
    table = pd.DataFrame(
        {
            "x": 500_000 + random.uniform(0, 5000, count),
            "y": 2_196_000 + random.uniform(0, 4000, count),
            "fecha": days.strftime("%Y-%m-%d"),
            "delito": random.choice(["Robo", "Lesión"], count),
        }
    )
    path = folder / "incidentes.csv"
    table.to_csv(path, index=False)
    return path


def csv_source(path, **more):
    return Source(str(path), **{"x": "x", "y": "y", "crs": CRS, **more})


def moran(areas, outs, **parameters):
    return run(
        "local_moran",
        {"value": "value", "permutations": 99, **parameters},
        {"areas": Source(str(areas))},
        outs,
        silent,
    )


def left_in(folder):
    return sorted(item.name for item in folder.iterdir())


def refused(call, *names):
    with pytest.raises(ConvivenciaError) as caught:
        call()
    said = str(caught.value)
    assert "\n" not in said
    for name in names:
        assert name in said, said
    return said


# ------------------------------------------------------------------ what is written


READERS = {
    "gpkg": geopandas.read_file,
    "geojson": geopandas.read_file,
    "parquet": geopandas.read_parquet,
    "csv": pd.read_csv,
}


@pytest.mark.parametrize("ending", READERS)
def test_polygons_to_every_format(areas, folder, ending):
    path = folder / f"salida.{ending}"
    finished = moran(areas, {"output": path})
    found = READERS[ending](path)
    result = finished.result.areas
    assert len(found) == 20
    assert found["nombre"].tolist() == result["nombre"].tolist()
    for column in ("local_i", "z", "lag", "p_sim", "p_adjusted"):
        np.testing.assert_allclose(found[column].astype(float), result[column], rtol=1e-12)
    assert found["cluster"].tolist() == result["cluster"].tolist()
    if ending != "csv":
        assert found.crs == CRS
        assert found.geometry.normalize().geom_equals_exact(
            result.geometry.reset_index(drop=True).normalize(), 1e-6
        ).all() or found.area.sum() == pytest.approx(result.area.sum())
    assert [item.part for item in finished.written] == ["areas"]


@pytest.mark.parametrize("ending", ["csv", "parquet", "gpkg", "xlsx"])
def test_tables_to_every_format(incidents, folder, ending):
    path = folder / f"serie.{ending}"
    finished = run(
        "trend",
        {"date": "fecha", "category": "delito"},
        {"incidents": csv_source(incidents)},
        {"output": path},
        silent,
    )
    found = {
        "csv": pd.read_csv,
        "parquet": pd.read_parquet,
        "xlsx": pd.read_excel,
        "gpkg": lambda p: pyogrio.read_dataframe(p, layer="series"),
    }[ending](path)
    assert found["count"].tolist() == finished.result.series["count"].tolist()
    assert set(found["category"].dropna()) == {"Robo", "Lesión"}


@pytest.mark.parametrize("ending", ["shp", "txt", "", "tif", "docx"])
def test_an_ending_that_does_not_fit(areas, folder, ending):
    before = left_in(folder)
    name = f"salida.{ending}" if ending else "salida"
    refused(lambda: moran(areas, {"output": folder / name}), name, ".gpkg")
    assert left_in(folder) == before


def test_all_parts_in_one_geopackage(areas, incidents, folder):
    path = folder / "todo.gpkg"
    finished = run(
        "aggregate_incidents",
        {"date": "fecha", "period": "quarter", "category": "delito", "area_id": "id"},
        {"areas": Source(str(areas)), "incidents": csv_source(incidents)},
        {"output": path},
        silent,
    )
    assert sorted(row[0] for row in pyogrio.list_layers(path)) == ["areas", "table"]
    assert {item.layer for item in finished.written} == {"areas", "table"}
    long = pyogrio.read_dataframe(path, layer="table")
    assert long["count"].sum() == 300
    assert len(long) == 20 * 8 * 2
    assert pyogrio.read_dataframe(path, layer="areas")["count"].sum() == 300


def test_a_part_with_its_own_file(areas, incidents, folder):
    finished = run(
        "concentration",
        {"value": "value"},
        {"areas": Source(str(areas))},
        {"output": folder / "c.gpkg", "output_lorenz": folder / "lorenz.csv"},
        silent,
    )
    assert [row[0] for row in pyogrio.list_layers(folder / "c.gpkg")] == ["areas"]
    assert len(pd.read_csv(folder / "lorenz.csv")) == 21
    assert {item.part for item in finished.written} == {"areas", "lorenz"}


def test_a_part_alone(areas, folder):
    before = left_in(folder)
    run(
        "concentration",
        {"value": "value"},
        {"areas": Source(str(areas))},
        {"output_lorenz": folder / "lorenz.csv"},
        silent,
    )
    assert left_in(folder) == sorted([*before, "lorenz.csv", "lorenz.csv.provenance.json"])


def test_nothing_asked_nothing_written(areas, folder):
    before = left_in(folder)
    assert moran(areas, {}).written == ()
    assert left_in(folder) == before


def test_density_is_a_georeferenced_raster(incidents, folder):
    path = folder / "densidad.tif"
    finished = run(
        "kernel_density",
        {"cell_size": "100"},
        {"points": csv_source(incidents)},
        {"output": path},
        silent,
    )
    with rasterio.open(path) as raster:
        values = raster.read(1)
        assert raster.crs.to_epsg() == 32614
        assert raster.res == (100.0, 100.0)
        assert "km²" in raster.tags()["unit"]
        assert "error_bound_per_km2" in raster.tags()
        provenance = json.loads(raster.tags()["provenance"])
        assert values.sum() * 0.01 == pytest.approx(300, rel=5e-3)
        place = finished.result.density
        assert (raster.transform.c, raster.transform.f) == (place.left, place.top)
    assert provenance["analysis"] == "kernel_density"
    np.testing.assert_allclose(values, finished.result.density.values, rtol=1e-6)


def test_missing_classes_and_numbers_stay_missing(folder):
    frame = squares(4, 5, value=[None, *range(19)])
    frame.to_file(folder / "a.gpkg", layer="areas")
    moran(folder / "a.gpkg", {"output": folder / "o.gpkg"})
    found = geopandas.read_file(folder / "o.gpkg")
    assert found["cluster"].iloc[0] == "no_data"
    assert found[["p_sim", "z", "value"]].iloc[0].isna().all()
    assert found["quadrant"].isna().tolist() == [True] + [False] * 19


@pytest.mark.parametrize("column", ["fid", "FID", "geom", "ogc_fid"])
@pytest.mark.parametrize("values", [range(100, 120), [7] * 20, [f"k{n}" for n in range(20)]])
def test_columns_that_a_geopackage_keeps_for_itself(folder, column, values):
    frame = squares(4, 5, value=range(20))
    frame[column] = list(values)
    frame.to_file(folder / "a.geojson")
    moran(folder / "a.geojson", {"output": folder / "o.gpkg"})
    found = geopandas.read_file(folder / "o.gpkg")
    assert len(found) == 20 and found["p_sim"].notna().all()


@pytest.mark.parametrize("kind", ["z", "multi", "null", "collection"])
def test_shapes_of_every_kind_are_written(folder, kind):
    import shapely

    frame = squares(4, 5, value=range(20))
    shapes = list(frame.geometry)
    if kind == "z":
        shapes = [shapely.force_3d(shape, 5.0) for shape in shapes]
    elif kind == "multi":
        shapes[3] = shapely.MultiPolygon([shapes[3]])
    elif kind == "null":
        shapes[3] = None
    else:
        shapes[3] = shapely.GeometryCollection([shapes[3], shapely.Point(0, 0)])
    frame = frame.set_geometry(geopandas.GeoSeries(shapes, crs=CRS))
    frame.to_file(folder / "a.geojson")
    for ending in ("gpkg", "geojson", "parquet"):
        moran(folder / "a.geojson", {"output": folder / f"o.{ending}"})
        assert len(READERS[ending](folder / f"o.{ending}")) == 20


def test_text_that_looks_like_a_formula_is_harmless_in_csv(areas, folder):
    frame = squares(2, 3, value=range(6), nombre=["=1+1", "+52 33", "-x", "@a", "plain", "\tx"])
    frame["debt"] = [-1.5, 2, -3, 4, 5, 6]
    frame.to_file(folder / "f.gpkg", layer="areas")
    run(
        "concentration",
        {"value": "value"},
        {"areas": Source(str(folder / "f.gpkg"))},
        {"output": folder / "f.csv"},
        silent,
    )
    found = pd.read_csv(folder / "f.csv")
    assert not found["nombre"].str.match(r"^[=+\-@\t\r]").any()
    assert found["debt"].tolist() == [-1.5, 2, -3, 4, 5, 6]


# ------------------------------------------------------------------ whole or not at all


FAILURES = {
    "no room": (OSError(errno.ENOSPC, "No space left on device"), "engine"),
    "closed": (PermissionError(errno.EACCES, "Permission denied"), "input"),
    "gone": (OSError(errno.EIO, "Input/output error"), "engine"),
}


@pytest.mark.parametrize("name", FAILURES)
@pytest.mark.parametrize("when", ["before", "half", "rename"])
@pytest.mark.parametrize("ending", ["gpkg", "csv", "parquet"])
def test_existing_output_survives_a_failure(monkeypatch, areas, folder, name, when, ending):
    failure, kind = FAILURES[name]
    path = folder / f"o.{ending}"
    moran(areas, {"output": path})
    before, there = path.read_bytes(), left_in(folder)
    write = outputs._write_frame

    def failing(target, *arguments, **named):
        if when == "half":
            write(target, *arguments, **named)
        raise failure

    def not_moved(*_):
        raise failure

    if when == "rename":
        monkeypatch.setattr(os, "replace", not_moved)
    else:
        monkeypatch.setattr(outputs, "_write_frame", failing)
    with pytest.raises(ConvivenciaError) as caught:
        moran(areas, {"output": path}, seed=9)
    assert caught.value.kind == kind
    assert path.name in str(caught.value) and str(folder) not in str(caught.value)
    assert path.read_bytes() == before
    assert left_in(folder) == there


def test_second_part_that_fails_leaves_no_half_geopackage(monkeypatch, areas, folder):
    write = outputs._write_frame

    def failing(*arguments, **named):
        if named["append"]:
            raise OSError(errno.ENOSPC, "No space left on device")
        write(*arguments, **named)

    before = left_in(folder)
    monkeypatch.setattr(outputs, "_write_frame", failing)
    refused(
        lambda: run(
            "concentration",
            {"value": "value"},
            {"areas": Source(str(areas))},
            {"output": folder / "c.gpkg"},
            silent,
        ),
        "c.gpkg",
    )
    assert left_in(folder) == before


def test_raster_that_fails_leaves_nothing(monkeypatch, incidents, folder):
    def failing(*_, **__):
        raise OSError(errno.ENOSPC, "No space left on device")

    before = left_in(folder)
    monkeypatch.setattr(outputs, "write_raster", failing)
    refused(
        lambda: run(
            "kernel_density",
            {},
            {"points": csv_source(incidents)},
            {"output": folder / "d.tif"},
            silent,
        ),
        "d.tif",
    )
    assert left_in(folder) == before


@pytest.mark.parametrize("ending", ["gpkg", "csv", "parquet", "geojson"])
def test_folder_that_is_not_there_or_is_a_file(areas, folder, ending):
    refused(lambda: moran(areas, {"output": folder / "no" / f"o.{ending}"}), f"o.{ending}")
    (folder / "file").write_text("x")
    refused(lambda: moran(areas, {"output": folder / "file" / f"o.{ending}"}), f"o.{ending}")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write")
def test_folder_that_may_not_be_written(areas, folder):
    closed = folder / "closed"
    closed.mkdir(mode=0o500)
    refused(lambda: moran(areas, {"output": closed / "o.gpkg"}), "closed")


def test_output_that_is_a_folder(areas, folder):
    (folder / "o.gpkg").mkdir()
    refused(lambda: moran(areas, {"output": folder / "o.gpkg"}), "o.gpkg")
    assert (folder / "o.gpkg").is_dir()


def test_output_over_its_own_input_is_refused(areas):
    before = Path(areas).read_bytes()
    with pytest.raises(InputError, match="is read by this analysis"):
        moran(areas, {"output": areas})
    assert Path(areas).read_bytes() == before


def test_cancelled_run_writes_nothing(areas, folder):
    from convivencia.algorithms.core.errors import Cancelled

    def stop(fraction, text=""):
        if fraction >= 0.5:
            raise Cancelled

    before = left_in(folder)
    with pytest.raises(Cancelled):
        run(
            "local_moran",
            {"value": "value"},
            {"areas": Source(str(areas))},
            {"output": folder / "o.gpkg"},
            stop,
        )
    assert left_in(folder) == before


# ------------------------------------------------------------------ names


def test_unknown_names_are_refused_before_anything_is_read(folder):
    nowhere = {"areas": Source(str(folder / "no.gpkg"))}
    refused(lambda: run("locl_moran", {}, {}, {}, silent), "locl_moran")
    refused(lambda: run("local_moran", {"value": "v", "seeed": 3}, nowhere, {}, silent), "seeed")
    refused(
        lambda: run(
            "local_moran", {"value": "v"}, {**nowhere, "arreas": nowhere["areas"]}, {}, silent
        ),
        "arreas",
    )
    for name in ("ouput", "output_areas", "output_lorenz"):
        refused(
            lambda name=name: run(
                "local_moran", {"value": "v"}, nowhere, {name: folder / "x.gpkg"}, silent
            ),
            name,
        )
    refused(lambda: run("local_moran", {}, nowhere, {}, silent), "value")
    refused(lambda: run("local_moran", {"value": "v"}, {}, {}, silent), "areas")
    refused(lambda: run("local_moran", {"value": "v", "alpha": "7"}, nowhere, {}, silent), "alpha")


def test_hyphens_and_text_values(areas, folder):
    finished = run(
        "local-moran",
        {
            "value": "value",
            "permutations": "99",
            "alpha": "0.1",
            "alternative": "directed",
            "weights": "knn",
            "neighbours": "3",
        },
        {"areas": Source(str(areas))},
        {},
        silent,
    )
    assert finished.result.provenance.parameters["alpha"] == 0.1
    assert finished.result.provenance.parameters["neighbours"] == 3


# ------------------------------------------------------------------ what is read


def test_vanished_file_and_layer_that_is_not_there(areas, folder):
    for read in (read_polygons, read_points):
        said = refused(
            lambda read=read: read(Source(str(folder / "ido.gpkg"), title="Colonias")),
            "Colonias",
            "ido.gpkg",
        )
        assert str(folder) not in said
        refused(lambda read=read: read(Source(f"{areas}|layername=otra")), "otra", "areas")


@pytest.mark.parametrize("name", ["x.gpkg", "x.geojson", "x.shp", "x.parquet", "x.csv", "x.xlsx"])
@pytest.mark.parametrize("content", [b"", b"not what the ending says \x00\xff", b"\n\n"])
def test_a_file_that_is_not_what_it_says(folder, name, content):
    path = folder / name
    path.write_bytes(content)
    refused(lambda: read_polygons(Source(str(path))), name)
    if not (name == "x.csv" and content.strip()):
        refused(lambda: read_points(Source(str(path))), name)


def test_a_table_where_polygons_are_needed(incidents):
    refused(lambda: moran(incidents, {}), "incidentes.csv")


def test_column_that_is_not_in_the_file(areas, incidents):
    refused(lambda: moran(areas, {}, value="valor"), "valor", "value")
    refused(
        lambda: run("trend", {"date": "fehca"}, {"incidents": csv_source(incidents)}, {}, silent),
        "fehca",
        "fecha",
    )


TEXT = (
    "id;lugar;x;y;fecha\n"
    "1;Peñón;500500,5;2199500,25;05/04/2024\n"
    "2;Ñu;500600,0;2199400,0;25/04/2024\n"
)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("delimiter", [";", "\t", "|"])
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_encodings_delimiters_and_decimal_commas(folder, encoding, delimiter, newline):
    path = folder / "t.csv"
    path.write_bytes(TEXT.replace(";", delimiter).replace("\n", newline).encode(encoding))
    found = read_points(csv_source(path), ["lugar", "fecha", "id"])
    assert found.attributes["lugar"].tolist() == ["Peñón", "Ñu"]
    np.testing.assert_array_equal(found.x, [500500.5, 500600.0])
    np.testing.assert_array_equal(found.y, [2199500.25, 2199400.0])
    assert found.crs == CRS


def test_quoted_delimiters_and_thousands():
    import tempfile

    with tempfile.TemporaryDirectory() as place:
        path = Path(place) / "q.csv"
        path.write_text('a,x,y\n"one, two","500,000.5","2,199,500.25"\n"x ""y""",1.5,2\n')
        found = read_points(csv_source(path), ["a"])
    assert found.attributes["a"].tolist() == ["one, two", 'x "y"']
    np.testing.assert_array_equal(found.x, [500_000.5, 1.5])
    np.testing.assert_array_equal(found.y, [2_199_500.25, 2.0])


def test_codes_keep_their_leading_zeros(folder):
    path = folder / "codes.csv"
    path.write_text("cvegeo,n\n09002,3\n09003,4\n")
    frame = squares(1, 2, cvegeo=["09002", "09003"])
    frame.to_file(folder / "a.gpkg", layer="areas")
    finished = run(
        "aggregate_incidents",
        {"join_by": "code", "area_id": "cvegeo", "area_column": "cvegeo", "count": "n"},
        {"areas": Source(str(folder / "a.gpkg")), "incidents": Source(str(path))},
        {},
        silent,
    )
    assert finished.result.areas["count"].tolist() == [3, 4]


@pytest.mark.parametrize("missing", ["x", "y", "crs"])
def test_coordinates_need_both_columns_and_a_crs(incidents, missing):
    refused(lambda: read_points(csv_source(incidents, **{missing: None})), "incidentes.csv")


@pytest.mark.parametrize("crs", ["EPSG:999999", "nonsense"])
def test_a_crs_that_is_none(areas, incidents, crs):
    refused(
        lambda: run(
            "aggregate_incidents",
            {},
            {"areas": Source(str(areas)), "incidents": csv_source(incidents, crs=crs)},
            {},
            silent,
        ),
        crs,
    )
    refused(lambda: read_polygons(Source(str(areas), crs=crs)), crs)


def test_coordinate_that_is_no_number_is_no_place(folder, areas):
    path = folder / "t.csv"
    path.write_text("x,y\n500500,2199500\nS/N,2199500\n,\n")
    finished = run(
        "aggregate_incidents",
        {},
        {"areas": Source(str(areas)), "incidents": csv_source(path)},
        {},
        silent,
    )
    assert finished.result.summary["counted"] == 1
    assert "unlocated_incidents" in {item.code for item in finished.result.caveats}


def test_rows_wider_than_the_header(folder):
    path = folder / "bad.csv"
    path.write_text("a,b\n1,2\n1,2,3,4\n")
    refused(lambda: read_table(path), "bad.csv")


@pytest.mark.parametrize("ending", ["gpkg", "geojson", "parquet", "shp"])
def test_points_from_every_format_are_the_same(folder, incidents, ending):
    table = pd.read_csv(incidents)
    frame = geopandas.GeoDataFrame(
        table[["fecha", "delito"]],
        crs=CRS,
        geometry=geopandas.points_from_xy(table["x"], table["y"]),
    )
    path = folder / f"puntos.{ending}"
    frame.to_parquet(path) if ending == "parquet" else frame.to_file(path)
    found = read_points(Source(str(path)), ["fecha"])
    np.testing.assert_allclose(found.x, table["x"], atol=1e-6)
    np.testing.assert_allclose(found.y, table["y"], atol=1e-6)
    assert found.attributes["fecha"].astype(str).str[:10].tolist() == table["fecha"].tolist()


# ------------------------------------------------------------------ provenance


def everything(value):
    if isinstance(value, dict):
        for key, item in value.items():
            yield str(key)
            yield from everything(item)
    elif isinstance(value, (list, tuple)):
        for item in value:
            yield from everything(item)
    else:
        yield str(value)


def test_provenance_never_holds_a_path(areas, incidents, folder):
    from libpysal.graph import Graph

    frame = geopandas.read_file(areas)
    weights = folder / "vecinos.gal"
    Graph.build_contiguity(frame, rook=False).to_gal(weights)
    finished = moran(
        areas, {"output": folder / "o.gpkg"}, weights="file", weights_file=str(weights)
    )
    report = finished.report()
    for text in everything(report):
        assert str(folder) not in text and folder.name not in text and "/tmp" not in text
    assert finished.result.provenance.parameters["weights_file"] == "vecinos.gal"
    with sqlite3.connect(folder / "o.gpkg") as package:
        held = " ".join(str(row) for row in package.execute("select metadata from gpkg_metadata"))
    assert "local_moran" in held and str(folder) not in held and folder.name not in held


def test_fingerprint_is_of_the_content_not_the_file(areas, folder):
    other = folder / "otra.geojson"
    geopandas.read_file(areas).to_file(other, COORDINATE_PRECISION=15)
    first = moran(areas, {}).result.provenance.inputs[0]
    second = moran(other, {}).result.provenance.inputs[0]
    assert first.sha256 == second.sha256
    changed = geopandas.read_file(areas)
    changed.loc[0, "value"] += 1
    changed.to_file(folder / "c.gpkg")
    assert moran(folder / "c.gpkg", {}).result.provenance.inputs[0].sha256 != first.sha256


def test_the_same_provenance_gives_the_same_file(areas, folder):
    for name in ("a.csv", "b.csv"):
        moran(areas, {"output": folder / name})
    assert (folder / "a.csv").read_bytes() == (folder / "b.csv").read_bytes()


def test_report_is_plain_json(areas, folder):
    report = moran(areas, {}).report()
    assert json.loads(json.dumps(report, default=str))["provenance"]["analysis"] == "local_moran"


def test_zones_and_incidents_through_files(folder):
    zones().to_file(folder / "z.gpkg", layer="zones")
    layer = zone_incidents(
        {
            "treatment": (40, 20),
            "displacement": (20, 19),
            "treatment_control": (50, 51),
            "displacement_control": (9, 8),
        }
    )
    layer.attributes.assign(x=layer.x, y=layer.y).to_csv(folder / "i.csv", index=False)
    inputs = {
        "zones": Source(f"{folder / 'z.gpkg'}|layername=zones"),
        "incidents": csv_source(folder / "i.csv"),
    }
    given = {"before": "2022-01-01/2022-12-31", "after": "2023-01-01/2023-12-31", "date": "date"}
    finished = run("displacement_difference", given, inputs, {"output": folder / "d.csv"}, silent)
    assert finished.result.summary["estimate"] == (20 - 40) - 1 + (19 - 20) - (8 - 9)
    assert pd.read_csv(folder / "d.csv")["effect"].tolist() == ["local", "displacement", "total"]
    with pytest.raises(InputError, match="zones"):
        run("displacement_difference", given, {"incidents": inputs["incidents"]}, {}, silent)
