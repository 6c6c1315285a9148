"""Wiring only: what the plugin adds to QGIS, and takes back."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

from . import engine_setup
from .guides.entry import GuidesEntry
from .i18n import installed_translator, tr
from .processing.algorithm import ICON
from .processing.provider import ConvivenciaProvider
from .style_menu import StyleMenu

MENU = "Convivencia"


class ConvivenciaPlugin:
    """Adds the provider, a menu entry, a toolbar button and the dock."""

    def __init__(self, iface) -> None:
        self.iface = iface
        self.translator = installed_translator(engine_setup.ROOT / "i18n")
        self.provider = None
        self.action = None
        self.import_action = None
        self.dock = None
        self.import_dialog = None
        self.style_menu = None
        self.guides_entry = None

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
        icon = QgsApplication.getThemeIcon("/mActionAddDelimitedTextLayer.svg")
        self.import_action = QAction(icon, tr("Import incidents…"), self.iface.mainWindow())
        self.import_action.setObjectName("ConvivenciaImportIncidents")
        self.import_action.triggered.connect(self.show_import)
        self.iface.addPluginToMenu(MENU, self.import_action)
        self.iface.addToolBarIcon(self.import_action)
        self.guides_entry = GuidesEntry(self.iface, MENU)
        self.style_menu = StyleMenu(self.iface, MENU)

    def unload(self):
        """Take back what ``initGui`` added, in the opposite order."""
        if self.import_dialog is not None:
            self.import_dialog.end()
            self.import_dialog.close()
            self.import_dialog.deleteLater()
            self.import_dialog = None
        if self.dock is not None:
            self.dock.end()
            self.dock.visibilityChanged.disconnect(self.action.setChecked)
            self.iface.removeDockWidget(self.dock)
            self.dock.deleteLater()
            self.dock = None
        if self.style_menu is not None:
            self.style_menu.end()
            self.style_menu = None
        if self.guides_entry is not None:
            self.guides_entry.end()
            self.guides_entry = None
        if self.import_action is not None:
            self.iface.removeToolBarIcon(self.import_action)
            self.iface.removePluginMenu(MENU, self.import_action)
            self.import_action.triggered.disconnect(self.show_import)
            self.import_action.deleteLater()
            self.import_action = None
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

            self.dock = ConvivenciaDock(
                self.iface.mainWindow(), self.provider.pool, analyses(), self.iface.mapCanvas()
            )
            self.iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
            self.dock.visibilityChanged.connect(self.action.setChecked)
            self.dock.loaded.connect(self.show_on_map)
            self.dock.import_wanted.connect(self.show_import)
            self.dock.registers_made.connect(self.guides_entry.offer_study)
            self.dock.table_wanted.connect(self.show_table)
        self.dock.setVisible(visible)

    def show_import(self, *_):
        """Show the dialog that imports incidents; what was said in it before is still there."""
        if self.import_dialog is None:
            from ..algorithms.catalogue import analyses
            from .importing.dialog import ImportDialog

            self.import_dialog = ImportDialog(
                self.iface.mainWindow(), self.provider.pool, analyses()["import_incidents"]
            )
            self.import_dialog.imported.connect(self.use_imported)
            self.import_dialog.panel_wanted.connect(self.mend_engine)
        self.import_dialog.show()
        self.import_dialog.raise_()
        self.import_dialog.activateWindow()

    def use_imported(self, loaded):
        """Choose what was imported for the next diagnostic and bring it into view."""
        if self.dock is not None:
            self.dock.use_incidents(loaded.get("incidents", ""))
        from . import compat

        # their positions have been audited: none lies at 0/0
        self.show_on_map([loaded.get("incidents", "")], compat.POINTS)

    def show_table(self, identifier):
        """Open the attribute table of a layer of the project."""
        from qgis.core import QgsProject

        layer = QgsProject.instance().mapLayer(identifier)
        if layer is not None:
            self.iface.showAttributeTable(layer)

    def mend_engine(self, why):
        """Show the panel, which says why the engine does not serve and installs it."""
        self.action.setChecked(True)
        if self.provider.pool.refused:
            self.dock.offer_engine(why)

    def show_on_map(self, ids, *rank):
        """Bring new layers into view; a stray point elsewhere may have zoomed the map away."""
        from qgis.core import QgsProject

        from .dock.loading import extent_of

        extent = extent_of(ids, QgsProject.instance(), *rank)
        canvas = self.iface.mapCanvas()
        if canvas is None or extent.isEmpty():
            return
        extent.scale(1.05)
        canvas.setExtent(extent)
        canvas.refresh()
