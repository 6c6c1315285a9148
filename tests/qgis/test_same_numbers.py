"""Python, the command line, qgis_process and the panel give the same numbers, bit by bit."""

import json
import os
import shutil
import subprocess
import time

import pytest
from helpers import ROOT

PROGRAM = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
COLUMNS = ("z", "p_sim", "p_adjusted", "spot")
PYTHON = """
import json, sys
import geopandas
from convivencia.algorithms.spatial.getis_ord import getis_ord
found = getis_ord(geopandas.read_file(sys.argv[1]), "count", area_id="area_id").areas
columns = ["area_id", *sys.argv[2:]]
print(json.dumps(found[columns].astype(object).values.tolist()))
"""


def asked(command, **more):
    """Run a program and return what it printed."""
    done = subprocess.run(
        [str(part) for part in command],
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
        env={**os.environ, **more},
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def table(path):
    """Return the result's columns by area."""
    from qgis.core import QgsVectorLayer

    layer = QgsVectorLayer(str(path), "result", "ogr")
    assert layer.isValid()
    return {row["area_id"]: tuple(row[name] for name in COLUMNS) for row in layer.getFeatures()}


@pytest.fixture
def counted(run, tmp_path):
    """Return the areas of the fictional municipality with their counts, as a file."""
    made = json.loads(run("make_sample", {"folder": str(tmp_path / "sample")})["files"])
    package = next(path for path in made.values() if path.endswith("sample.gpkg"))
    path = tmp_path / "counted.gpkg"
    run(
        "aggregate_incidents",
        {
            "areas": f"{package}|layername=areas",
            "incidents": f"{package}|layername=incidents",
            "area_id": "area_id",
            "output": str(path),
        },
    )
    return path


def by_python(counted, tmp_path, plugins_folder):
    del tmp_path
    program = [os.environ["CONVIVENCIA_PYTHON"], "-c", PYTHON, counted, *COLUMNS]
    rows = json.loads(asked(program, PYTHONPATH=str(plugins_folder)))
    return {row[0]: tuple(row[1:]) for row in rows}


def by_command_line(counted, tmp_path, plugins_folder):
    output = tmp_path / "cli.gpkg"
    asked(
        [
            *(os.environ["CONVIVENCIA_PYTHON"], "-m", "convivencia.algorithms.cli", "getis-ord"),
            *("--areas", counted, "--value", "count", "--area-id", "area_id", "--output", output),
        ],
        PYTHONPATH=str(plugins_folder),
    )
    return table(output)


def by_qgis_process(counted, tmp_path, plugins_folder):
    del plugins_folder
    plugins = tmp_path / "profile" / "profiles" / "default" / "python" / "plugins"
    plugins.mkdir(parents=True)
    (plugins / "convivencia").symlink_to(ROOT, target_is_directory=True)
    profile = {"QGIS_CUSTOM_CONFIG_PATH": str(tmp_path / "profile")}
    output = tmp_path / "process.gpkg"
    asked([PROGRAM, "plugins", "enable", "convivencia"], **profile)
    asked(
        [
            *(PROGRAM, "run", "convivencia:getis_ord", f"--areas={counted}", "--value=count"),
            *("--area_id=area_id", f"--output={output}"),
        ],
        **profile,
    )
    return table(output)


def by_the_runner_of_the_panel(counted, tmp_path, plugins_folder):
    del plugins_folder
    from convivencia.plugin.dock.runner import StepRunner
    from qgis.core import QgsVectorLayer
    from qgis.PyQt.QtCore import QCoreApplication, QObject

    parent, ended = QObject(), []
    runner = StepRunner(parent)
    runner.ended.connect(lambda *told: ended.append(told))
    # a filtered layer: QGIS writes it anew for the engine
    layer = QgsVectorLayer(str(counted), "areas", "ogr")
    layer.setSubsetString("\"area_id\" <> ''")
    output = tmp_path / "runner.gpkg"
    runner.start(
        "getis_ord",
        {"areas": layer, "value": "count", "area_id": "area_id", "output": str(output)},
    )
    deadline = time.monotonic() + 60
    while not ended and time.monotonic() < deadline:
        QCoreApplication.processEvents()
        time.sleep(0.01)
    assert ended[0][1] is not None, ended
    return table(output)


@pytest.mark.skipif(PROGRAM is None, reason="qgis_process is not installed")
def test_every_way_in_gives_the_same_numbers(counted, tmp_path, plugins_folder):
    expected = by_python(counted, tmp_path, plugins_folder)
    assert len(expected) == 60
    assert len({row[3] for row in expected.values()}) > 1
    for way in (by_command_line, by_qgis_process, by_the_runner_of_the_panel):
        assert way(counted, tmp_path, plugins_folder) == expected, way.__name__
