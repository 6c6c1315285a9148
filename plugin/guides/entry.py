"""The guides' entry in the menu and the toolbar, and their dock; all of it is taken back."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QAction, QDockWidget

from .. import settings
from ..i18n import tr

PANEL = "ConvivenciaDock"


class GuidesEntry:
    """Adds the entry; the dock is built when it is first wanted, so that QGIS starts quickly."""

    def __init__(self, iface, menu: str) -> None:
        self.iface, self.menu = iface, menu
        self.dock = None
        self.dialogs = []
        icon = QgsApplication.getThemeIcon("/mActionShowBookmarks.svg")
        self.action = QAction(icon, tr("Guides step by step"), iface.mainWindow())
        self.action.setObjectName("ConvivenciaGuidesPanel")
        self.action.setCheckable(True)
        self.action.toggled.connect(self.show)
        iface.addPluginToMenu(menu, self.action)
        iface.addToolBarIcon(self.action)

    def end(self) -> None:
        """Take back the dock, the dialogs that were opened from it, and the entry."""
        for dialog in self.dialogs:
            dialog.close()
        self.dialogs = []
        if self.dock is not None:
            self.dock.end()
            self.dock.visibilityChanged.disconnect(self.action.setChecked)
            self.iface.removeDockWidget(self.dock)
            self.dock.deleteLater()
            self.dock = None
        self.iface.removeToolBarIcon(self.action)
        self.iface.removePluginMenu(self.menu, self.action)
        self.action.toggled.disconnect(self.show)
        self.action.deleteLater()

    def show(self, visible: bool) -> None:
        """Show or hide the dock."""
        if self.dock is None:
            if not visible:
                return
            from ...algorithms.catalogue import analyses
            from .dock import GuidesDock

            self.dock = GuidesDock(self.iface.mainWindow(), analyses())
            self.iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
            self._beside_the_panel()
            self.dock.visibilityChanged.connect(self.action.setChecked)
            self.dock.form_wanted.connect(self.open_form)
            self.dock.analysis_wanted.connect(self.open_analysis)
        self.dock.setVisible(visible)
        if visible:
            self.dock.raise_()

    def _beside_the_panel(self) -> None:
        """Lie in a tab of the panel where that is open: two docks below each other are narrow."""
        window = self.iface.mainWindow()
        for other in window.findChildren(QDockWidget, PANEL):
            if other.isVisible() and not other.isFloating():
                window.tabifyDockWidget(other, self.dock)

    def offer_study(self, path: str) -> None:
        """Show a study that has just been made, unless another one is chosen."""
        kept = settings.load()
        if self.dock is not None and not self.dock.study.path:
            self.dock.use_study(path)
        elif self.dock is None and not kept.study:
            settings.remember_study(path)

    def open_form(self, path: str, form: str) -> None:
        """Bring a form into the project and open it to be filled in."""
        from .forms import bring_form, fill_in

        layer = bring_form(path, form)
        if layer is not None:
            self.dock.watch(layer)
            fill_in(self.iface, layer)

    def open_analysis(self, name: str, given: dict) -> None:
        """Open the dialog of an analysis; it stays beside the guides until it is closed."""
        from processing import createAlgorithmDialog

        dialog = createAlgorithmDialog(f"convivencia:{name}", given)
        if dialog is None:
            return
        self.dialogs = [dialog, *(item for item in self.dialogs if item.isVisible())]
        # what it writes is shown below the step; the dialog may outlive neither the dock nor us
        dialog.algorithmFinished.connect(self.dock.refresh)
        dialog.show()
        dialog.raise_()
