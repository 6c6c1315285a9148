# ruff: noqa: N802
"""What several tests share: a stand-in for the window, and layers made on the spot."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


class Bar:
    """Collects what the message bar was told."""

    def __init__(self):
        self.said = []

    def pushMessage(self, *arguments, **named):
        self.said.append((arguments, named))


class Interface:
    """The few things of QgisInterface that the plugin uses, so that tests can count them."""

    def __init__(self, window):
        from qgis.gui import QgsMapCanvas
        from qgis.PyQt.QtWidgets import QToolBar

        self.window = window
        self.menus, self.icons, self.docks = [], [], []
        self.bar = Bar()
        self.toolbar = QToolBar()
        self.canvas = QgsMapCanvas(window)
        self.active = None

    def activeLayer(self):
        return self.active

    def mainWindow(self):
        return self.window

    def messageBar(self):
        return self.bar

    def mapCanvas(self):
        return self.canvas

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


def grid_layer(side=8, name="areas", cell=500.0, crs="EPSG:32618"):
    """Return a memory layer of squares with an id, a name, a count and a gap."""
    from qgis.core import QgsFeature, QgsGeometry, QgsRectangle, QgsVectorLayer

    layer = QgsVectorLayer(
        f"Polygon?crs={crs}&field=area_id:string&field=area_name:string"
        "&field=homicides:integer&field=people:double",
        name,
        "memory",
    )
    features = []
    for row in range(side):
        for column in range(side):
            feature = QgsFeature(layer.fields())
            left, bottom = 600000 + column * cell, 500000 + row * cell
            feature.setGeometry(
                QgsGeometry.fromRect(QgsRectangle(left, bottom, left + cell, bottom + cell))
            )
            number = (row * 7 + column * 13) % 5 + (30 if row < 3 and column < 3 else 0)
            feature.setAttributes(
                [f"A{row:02d}{column:02d}", f"Ñuñoa {row}-{column}", number, 1000.0 + row]
            )
            features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def table(layer, *columns):
    """Return the columns of a layer by area."""
    return {
        feature["area_id"]: tuple(feature[name] for name in columns)
        for feature in layer.getFeatures()
    }


def wait_for(condition, seconds):
    """Let Qt work until a condition holds; it must within so many seconds."""
    from qgis.PyQt.QtCore import QCoreApplication

    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "waited in vain"
        QCoreApplication.processEvents()
        time.sleep(0.01)


@contextmanager
def open_panel(plugin, interface, **kept) -> Iterator[object]:
    """Open the plugin's panel with some settings; afterwards it is as if it had never been."""
    from convivencia.plugin import settings
    from qgis.core import QgsProject

    earlier = settings.load()
    settings.save(settings.Settings(**kept))
    plugin.action.setChecked(True)
    yield plugin.dock
    plugin.dock.end()
    interface.removeDockWidget(plugin.dock)
    plugin.dock.visibilityChanged.disconnect(plugin.action.setChecked)
    plugin.action.setChecked(False)
    plugin.dock.deleteLater()
    plugin.dock = None
    settings.save(earlier)
    QgsProject.instance().clear()
