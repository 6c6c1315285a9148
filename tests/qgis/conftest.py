"""QGIS without a window, and the plugin loaded as QGIS loads it: a folder among the plugins."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
# The tests never touch the user's profile or a real screen.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("CONVIVENCIA_PYTHON", "/tmp/setup/venv/bin/python")
SYSTEM_PLUGINS = "/usr/share/qgis/python/plugins"


class Bar:
    """Collects what the message bar was told."""

    def __init__(self):
        self.said = []

    def pushMessage(self, *arguments, **named):
        self.said.append((arguments, named))


class Interface:
    """The few things of QgisInterface that the plugin uses, so that tests can count them."""

    def __init__(self, window):
        from qgis.PyQt.QtWidgets import QToolBar

        self.window = window
        self.menus, self.icons, self.docks = [], [], []
        self.bar = Bar()
        self.toolbar = QToolBar()

    def mainWindow(self):
        return self.window

    def messageBar(self):
        return self.bar

    def addPluginToMenu(self, menu, action):
        self.menus.append((menu, action))

    def removePluginMenu(self, menu, action):
        self.menus.remove((menu, action))

    def addToolBarIcon(self, action):
        self.icons.append(action)

    def removeToolBarIcon(self, action):
        self.icons.remove(action)

    def addDockWidget(self, area, dock):
        self.docks.append(dock)
        self.window.addDockWidget(area, dock)

    def removeDockWidget(self, dock):
        self.docks.remove(dock)
        self.window.removeDockWidget(dock)


@pytest.fixture(scope="session")
def qgis(tmp_path_factory):
    """Return a QgsApplication with Processing, in a profile of its own."""
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


def grid_layer(side=8, name="areas", cell=500.0, crs="EPSG:32618"):
    """Return a memory layer of squares with an id, a name, a count and a gap."""
    from qgis.core import QgsFeature, QgsGeometry, QgsRectangle, QgsVectorLayer

    layer = QgsVectorLayer(
        f"Polygon?crs={crs}&field=area_id:string&field=area_name:string"
        "&field=homicides:integer&field=people:double", name, "memory")
    features = []
    for row in range(side):
        for column in range(side):
            feature = QgsFeature(layer.fields())
            left, bottom = 600000 + column * cell, 500000 + row * cell
            feature.setGeometry(QgsGeometry.fromRect(
                QgsRectangle(left, bottom, left + cell, bottom + cell)))
            number = (row * 7 + column * 13) % 5 + (30 if row < 3 and column < 3 else 0)
            feature.setAttributes([f"A{row:02d}{column:02d}", f"Ñuñoa {row}-{column}", number,
                                   1000.0 + row])
            features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


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
    QgsVectorFileWriter.writeAsVectorFormatV2(
        areas, str(path), QgsCoordinateTransformContext(), options)
    return QgsVectorLayer(f"{path}|layername=areas", "areas", "ogr")


@pytest.fixture
def run(provider):
    """Run an analysis through Processing and return its results."""
    import processing

    def run_it(name, parameters, **named):
        return processing.run(f"convivencia:{name}", parameters, **named)

    return run_it
