"""Wiring only: what the plugin adds to QGIS, and takes back."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

from . import engine_setup
from .i18n import installed_translator, tr
from .processing.algorithm import ICON
from .processing.provider import ConvivenciaProvider

MENU = "Convivencia"


class ConvivenciaPlugin:
    """Adds the provider, a menu entry, a toolbar button and the dock."""

    def __init__(self, iface) -> None:
        self.iface = iface
        self.translator = installed_translator(engine_setup.ROOT / "i18n")
        self.provider = None
        self.action = None
        self.dock = None

    def initProcessing(self):
        """Add the provider; all that ``qgis_process`` needs."""
        if self.provider is None:
            self.provider = ConvivenciaProvider()
            QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self):
        self.initProcessing()
        self.action = QAction(QIcon(str(ICON)), tr("Convivencia panel"), self.iface.mainWindow())
        self.action.setObjectName("ConvivenciaPanel")
        self.action.setCheckable(True)
        self.action.toggled.connect(self.show_dock)
        self.iface.addPluginToMenu(MENU, self.action)
        self.iface.addToolBarIcon(self.action)

    def unload(self):
        """Take back what ``initGui`` added, in the opposite order."""
        if self.dock is not None:
            self.dock.end()
            self.dock.visibilityChanged.disconnect(self.action.setChecked)
            self.iface.removeDockWidget(self.dock)
            self.dock.deleteLater()
            self.dock = None
        if self.action is not None:
            self.iface.removeToolBarIcon(self.action)
            self.iface.removePluginMenu(MENU, self.action)
            self.action.toggled.disconnect(self.show_dock)
            self.action.deleteLater()
            self.action = None
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        if self.translator is not None:
            QCoreApplication.removeTranslator(self.translator)
            self.translator = None

    def show_dock(self, visible):
        """Show or hide the dock; it is built when first wanted, so that QGIS starts quickly."""
        if self.dock is None:
            if not visible:
                return
            from ..algorithms.catalogue import analyses
            from .dock.dock import ConvivenciaDock

            self.dock = ConvivenciaDock(self.iface.mainWindow(), self.provider.pool, analyses())
            self.iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
            self.dock.visibilityChanged.connect(self.action.setChecked)
            self.dock.loaded.connect(self.show_on_map)
        self.dock.setVisible(visible)

    def show_on_map(self, ids):
        """Bring new layers into view; a stray point elsewhere may have zoomed the map away."""
        from qgis.core import QgsProject

        from .dock.loading import extent_of

        extent = extent_of(ids, QgsProject.instance())
        canvas = self.iface.mapCanvas()
        if canvas is None or extent.isEmpty():
            return
        extent.scale(1.05)
        canvas.setExtent(extent)
        canvas.refresh()
