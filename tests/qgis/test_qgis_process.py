"""The plugin from the command line of QGIS, in a profile of its own."""

import json
import os
import shutil
import subprocess

import pytest
from helpers import ROOT

PROGRAM = shutil.which("qgis_process.bin") or shutil.which("qgis_process")


@pytest.mark.skipif(PROGRAM is None, reason="qgis_process is not installed")
def test_an_analysis_runs_from_qgis_process(areas_file, tmp_path):
    plugins = tmp_path / "profiles" / "default" / "python" / "plugins"
    plugins.mkdir(parents=True)
    (plugins / "convivencia").symlink_to(ROOT, target_is_directory=True)
    environment = {
        **os.environ,
        "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path),
        "QT_QPA_PLATFORM": "offscreen",
    }

    def process(*arguments):
        done = subprocess.run(
            [PROGRAM, *arguments],
            capture_output=True,
            text=True,
            timeout=120,
            env=environment,
            check=False,
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    process("plugins", "enable", "convivencia")
    output = tmp_path / "spots.gpkg"
    told = json.loads(
        process(
            "--json",
            "run",
            "convivencia:getis_ord",
            f"--areas={areas_file.source()}",
            "--value=homicides",
            f"--output={output}",
        )
    )
    assert told["results"]["areas"] == 64
    assert output.exists()
    assert json.loads(told["results"]["summary"])["provenance"]["analysis"] == "getis_ord"
