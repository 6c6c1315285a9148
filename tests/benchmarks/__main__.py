"""Measure against the peers, in one run on one machine; the figures to quote are the ratios.

``make bench`` runs it. Arrays against libraries that take arrays, files against tools that read
files. Peers that are not installed are left out and said. Nothing here is a test.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

from . import evaluation, local_statistics, scan, studies, surveys
from .measure import best, say

ROOT = Path(__file__).resolve().parents[2]


def files(folder: Path) -> None:
    """Time density and counting, file to file, against QGIS's own algorithms."""
    from convivencia.algorithms.core.progress import silent
    from convivencia.algorithms.intake.layers import Source
    from convivencia.algorithms.runner import run

    points, areas = write_inputs(folder)

    def heat_map() -> None:
        run(
            "kernel_density",
            {"bandwidth": 500, "cell_size": 50, "extent": "0,0,30000,30000"},
            {"points": Source(str(points))},
            {"output": folder / "ours.tif"},
            silent,
        )

    def counts() -> None:
        run(
            "aggregate_incidents",
            {},
            {"areas": Source(str(areas)), "incidents": Source(str(points))},
            {"output": folder / "ours.gpkg"},
            silent,
        )

    heat_map()
    counts()
    ours_density, ours_counts = best(heat_map), best(counts)
    peer = qgis_seconds(folder, points, areas)
    say(
        "kernel_density, 1,000,000 points, 600 × 600 pixels",
        ours_density, peer.get("heatmap"), "QGIS's heat map",
    )  # fmt: skip
    say(
        "aggregate_incidents, 1,000,000 points in 1,849 polygons",
        ours_counts, peer.get("count"), "native:countpointsinpolygon",
    )  # fmt: skip
    if "init_gui_ms" in peer:
        say("plugin: classFactory + initGui", peer["init_gui_ms"] / 1000)
    if "warm_getis_ord" in peer:
        say("plugin: warm getis_ord on 60 areas, from QGIS", peer["warm_getis_ord"])


def raster_population(folder: Path) -> None:
    """Time exact sums of a raster over areas against masking the raster area by area."""
    import geopandas
    import rasterio
    from convivencia.algorithms.areas.raster_population import population_from_raster
    from rasterio.mask import mask
    from rasterio.transform import from_origin

    people = np.random.default_rng(1).gamma(0.5, 2, (3000, 3000)).astype("float32")
    file = folder / "people.tif"
    with rasterio.open(
        file, "w", driver="GTiff", height=3000, width=3000, count=1, dtype="float32",
        crs="EPSG:32727", transform=from_origin(0, 30_000, 10, 10), tiled=True, compress="deflate",
    ) as target:  # fmt: skip
        target.write(people, 1)
    areas = geopandas.read_file(folder / "areas.gpkg")

    def naive() -> None:
        with rasterio.open(file) as source:
            for shape in areas.geometry:
                mask(source, [shape], crop=True, filled=False)[0].sum()

    say(
        "population_from_raster, 9,000,000 cells, 1,849 areas",
        best(lambda: population_from_raster(areas, str(file)), times=2),
        best(naive, times=1), "rasterio.mask (whole cells)",
    )  # fmt: skip


def import_register(folder: Path) -> None:
    """Time the import of a million rows against geopandas reading, joining and writing them."""
    import geopandas
    import pandas as pd
    from convivencia.algorithms.core.progress import silent
    from convivencia.algorithms.intake.layers import Source
    from convivencia.algorithms.runner import run

    random = np.random.default_rng(3)
    rows = 1_000_000
    days = np.datetime64("2019-01-01T00:00") + random.integers(0, 2_600_000, rows)
    kinds = np.array(["ROBO A TRANSEUNTE", "HURTO", "LESIONES", "AMENAZAS", "FRAUDE"])
    areas = geopandas.read_file(folder / "areas.gpkg")
    left, bottom, right, top = areas.total_bounds
    file = folder / "register.csv.gz"
    pd.DataFrame(
        {
            "folio": np.arange(rows),
            "fecha": np.datetime_as_string(days, unit="D"),
            "hora": [text[11:] for text in np.datetime_as_string(days, unit="m")],
            "delito": kinds[random.integers(0, len(kinds), rows)],
            "x": np.round(random.uniform(left, right, rows), 1),
            "y": np.round(random.uniform(bottom, top, rows), 1),
        }
    ).to_csv(file, index=False, compression={"method": "gzip", "compresslevel": 1})
    roles = {
        "file": str(file), "incident_id": "folio", "date": "fecha", "time": "hora",
        "category": "delito", "x": "x", "y": "y", "crs": str(areas.crs),
        "counting_unit": "event",
    }  # fmt: skip

    def ours(output: str) -> None:
        inputs = {"areas": Source(str(folder / "areas.gpkg"))}
        run("import_incidents", roles, inputs, {"output": folder / output}, silent)

    def plain() -> None:
        table = pd.read_csv(file)
        table["at"] = pd.to_datetime(table["fecha"] + " " + table["hora"])
        table = table.drop_duplicates(table.columns[1:].tolist())
        points = geopandas.GeoDataFrame(
            table, geometry=geopandas.points_from_xy(table["x"], table["y"]), crs=areas.crs
        )
        geopandas.sjoin(points, areas, how="left").to_file(folder / "plain.gpkg", engine="pyogrio")

    say(
        "import_incidents, 1,000,000 rows to GeoPackage",
        best(lambda: ours("ours.gpkg"), times=1), best(plain, times=1),
        "geopandas: read, join and write only",
    )  # fmt: skip
    say(
        "import_incidents, 1,000,000 rows to GeoParquet",
        best(lambda: ours("ours.parquet"), times=1),
    )


def write_inputs(folder: Path) -> tuple[Path, Path]:
    """Write a million clustered points and 43 × 43 polygons of many vertices."""
    import geopandas
    import shapely

    source = np.random.default_rng(1)
    centres = source.uniform(0, 30_000, (200, 2))
    chosen = source.integers(0, 200, 1_000_000)
    spread = source.random(1_000_000) < 0.5
    xy = np.where(
        spread[:, None], source.uniform(0, 30_000, (1_000_000, 2)),
        np.clip(centres[chosen] + source.normal(0, 400, (1_000_000, 2)), 1, 29_999),
    )  # fmt: skip
    points = folder / "points.gpkg"
    geopandas.GeoDataFrame(geometry=shapely.points(xy), crs="EPSG:32727").to_file(points)
    side = 30_000 / 43
    row, column = np.divmod(np.arange(43 * 43), 43)
    cells = shapely.segmentize(
        shapely.box(column * side, row * side, (column + 1) * side, (row + 1) * side), 20
    )
    areas = folder / "areas.gpkg"
    geopandas.GeoDataFrame({"id": np.arange(43 * 43)}, geometry=cells, crs="EPSG:32727").to_file(
        areas
    )
    return points, areas


def qgis_seconds(folder: Path, points: Path, areas: Path) -> dict[str, float]:
    """Run QGIS's algorithms inside a running QGIS and return their seconds."""
    script = ROOT / "tests" / "benchmarks" / "qgis_side.py"
    finished = subprocess.run(
        [str(ROOT / "scripts" / "in_qgis.sh"), "/usr/bin/python3", str(script), str(ROOT),
         str(folder), str(points), str(areas)],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    for line in finished.stdout.splitlines():
        if line.startswith("{"):
            found: dict[str, float] = json.loads(line)
            return found
    sys.stdout.write(f"  (QGIS did not answer: {finished.stderr[-300:]})\n")
    return {}


def whole_job(folder: Path) -> None:
    """Time ``diagnose`` on a million sample incidents, with its peak memory."""
    from convivencia.algorithms.core.progress import silent
    from convivencia.algorithms.sample.build import build_sample

    build_sample(folder / "sample", size=1_000_000, seed=1, progress=silent)
    code = (
        "import sys, resource; from convivencia.algorithms.diagnosis.run import diagnose; "
        "diagnose(sys.argv[1], study=sys.argv[2]); "
        "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024**2)"
    )
    started = time.perf_counter()
    finished = subprocess.run(
        [sys.executable, "-c", code, str(folder / "diagnostic"),
         str(folder / "sample" / "study.toml")],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    say("diagnose, 1,000,000 incidents, a new process", time.perf_counter() - started)
    log = json.loads((folder / "diagnostic" / "log.json").read_text(encoding="utf-8"))
    for name in ("docx", "html", "pdf", "xlsx"):
        say(f"  of which {name}", log["other_seconds"][name])
    sys.stdout.write(f"  peak memory {float(finished.stdout.split()[-1]):.2f} GB\n")


def main() -> None:
    """Run every benchmark.

    Tools that read files are timed in a process of their own, as QGIS is, where nothing that the
    libraries of the other benchmarks left behind weighs on them.
    """
    if sys.argv[1:] == ["files"]:
        with tempfile.TemporaryDirectory() as name:
            files(Path(name))
            raster_population(Path(name))
            import_register(Path(name))
            whole_job(Path(name))
        return
    local_statistics.main()
    scan.main()
    evaluation.main()
    surveys.main()
    studies.main()
    # peak memory is measured in a process of its own
    subprocess.run([sys.executable, "-m", "tests.benchmarks.density"], check=True)
    subprocess.run([sys.executable, "-m", "tests.benchmarks", "files"], check=True)


if __name__ == "__main__":
    main()
