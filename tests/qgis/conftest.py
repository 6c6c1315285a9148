"""QGIS without a window, and the plugin loaded as QGIS loads it: a folder among the plugins."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

# pytest's importlib mode puts no folder on the path, and these tests share helpers.
sys.path.insert(0, str(Path(__file__).parent))

from helpers import ROOT, Interface, grid_layer

# The tests never touch the user's profile or a real screen.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Qt 5 names files in the locale's encoding; paths here have accents.
os.environ["LC_ALL"] = "C.UTF-8"
# The engine's own environment, as `make` creates it, unless the caller has another.
os.environ.setdefault("CONVIVENCIA_PYTHON", str(ROOT / ".venv" / "bin" / "python"))
SYSTEM_PLUGINS = "/usr/share/qgis/python/plugins"


@pytest.fixture(scope="session")
def qgis(tmp_path_factory):
    """Return a QgsApplication with Processing, in a profile of its own."""
    if not Path(os.environ["CONVIVENCIA_PYTHON"]).exists():
        pytest.exit("Set CONVIVENCIA_PYTHON to a Python with requirements.txt installed.", 2)
    runtime = tmp_path_factory.mktemp("runtime")
    runtime.chmod(0o700)
    os.environ["XDG_RUNTIME_DIR"] = str(runtime)
    from qgis.core import QgsApplication
    from qgis.PyQt.QtCore import QCoreApplication

    QCoreApplication.setOrganizationName("convivencia-tests")
    QCoreApplication.setApplicationName("convivencia-tests")
    profile = tmp_path_factory.mktemp("profile")
    os.environ["QGIS_CUSTOM_CONFIG_PATH"] = str(profile)
    application = QgsApplication([], True, str(profile))
    application.initQgis()
    sys.path.insert(0, SYSTEM_PLUGINS)
    from processing.core.Processing import Processing

    Processing.initialize()
    yield application


@pytest.fixture(scope="session")
def plugins_folder(tmp_path_factory, qgis):
    """Return a plugins folder that holds the checkout under the name QGIS would give it."""
    folder = tmp_path_factory.mktemp("plugins")
    (folder / "convivencia").symlink_to(ROOT, target_is_directory=True)
    sys.path.insert(0, str(folder))
    return folder


@pytest.fixture(scope="session")
def window(qgis):
    from qgis.PyQt.QtWidgets import QMainWindow

    return QMainWindow()


@pytest.fixture(scope="session")
def interface(window):
    return Interface(window)


@pytest.fixture(scope="session")
def plugin(plugins_folder, interface):
    """Return the plugin, started."""
    import convivencia

    plugin = convivencia.classFactory(interface)
    plugin.initGui()
    yield plugin
    plugin.unload()


@pytest.fixture(scope="session")
def provider(plugin):
    return plugin.provider


@pytest.fixture
def areas(qgis):
    return grid_layer()


@pytest.fixture
def areas_file(areas, tmp_path):
    """Return the same areas as a GeoPackage in a folder with a space and an accent."""
    from qgis.core import QgsCoordinateTransformContext, QgsVectorFileWriter, QgsVectorLayer

    folder = tmp_path / "Bogotá D C"
    folder.mkdir()
    path = folder / "areas.gpkg"
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.layerName = "areas"
    QgsVectorFileWriter.writeAsVectorFormatV3(
        areas, str(path), QgsCoordinateTransformContext(), options
    )
    return QgsVectorLayer(f"{path}|layername=areas", "areas", "ogr")


@pytest.fixture
def run(provider):
    """Run an analysis through Processing and return its results."""
    import processing

    def run_it(name, parameters, **named):
        return processing.run(f"convivencia:{name}", parameters, **named)

    return run_it
