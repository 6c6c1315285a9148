"""Photograph QGIS: run as ``qgis --code scripts/look_qgis.py``, with OUT naming the folder.

Takes the main window with the panel, the results that stand out, and the dialog of an analysis.
"""

import os
from pathlib import Path

from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QApplication, QDockWidget
from qgis.utils import iface

OUT = Path(os.environ["OUT"])


def photograph(name, window):
    """Save a window's picture."""
    QApplication.processEvents()
    window.grab().save(str(OUT / f"{name}.png"))


def panel():
    """Return Convivencia's panel."""
    for dock in iface.mainWindow().findChildren(QDockWidget):
        if "onvivencia" in dock.objectName() or "onvivencia" in dock.windowTitle():
            return dock
    raise RuntimeError("the panel is not there")


def window():
    """The whole window, with the panel on the right."""
    iface.mainWindow().resize(1500, 950)
    for dock in iface.mainWindow().findChildren(QDockWidget):
        if dock.objectName() in {"Browser", "ProcessingToolbox"}:
            dock.hide()
    dock = panel()
    dock.show()
    iface.mainWindow().resizeDocks([dock], [380], Qt.Orientation.Horizontal)
    QTimer.singleShot(3000, lambda: (photograph("qgis_window", iface.mainWindow()), dialog()))


def dialog():
    """The dialog that Processing makes of one declaration."""
    import processing

    made = processing.createAlgorithmDialog("convivencia:getis_ord")
    made.resize(900, 720)
    made.show()
    QTimer.singleShot(1500, lambda: (photograph("qgis_dialog", made), made.close(), leave()))


def leave():
    """Close QGIS without asking."""
    from qgis.core import QgsProject

    QgsProject.instance().setDirty(False)
    QTimer.singleShot(500, lambda: os._exit(0))


QTimer.singleShot(6000, window)
