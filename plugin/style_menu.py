"""Two entries of the menu: keep the active layer's style for its kind of result, and go back."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtWidgets import QAction

from . import own_styles, styling
from .i18n import tr


class StyleMenu:
    """Adds the entries to a menu of QGIS, and takes them back."""

    def __init__(self, iface, menu: str) -> None:
        self.iface, self.menu = iface, menu
        self.actions = [
            self._added("ConvivenciaKeepStyle", tr("Keep this layer's style"), self.keep),
            self._added("ConvivenciaBuiltInStyle", tr("Back to the built-in style"), self.go_back),
        ]

    def end(self) -> None:
        """Take the entries back."""
        for action, slot in self.actions:
            self.iface.removePluginMenu(self.menu, action)
            action.triggered.disconnect(slot)
            action.deleteLater()
        self.actions = []

    def keep(self, *_) -> None:
        """Use the active layer's style for its kind of result from now on."""
        layer = self._result_layer()
        if layer is None:
            return
        try:
            own_styles.keep(layer)
        except OSError as error:
            self._say(tr("The style could not be saved: {reason}").format(reason=error))
            return
        self._say(tr("Kept: layers of this kind will look like this one from now on."))

    def go_back(self, *_) -> None:
        """Draw the active layer, and all of its kind to come, with the built-in style."""
        layer = self._result_layer()
        if layer is None:
            return
        kind = own_styles.kind_of(layer)
        own_styles.forget(kind)
        styling.apply_kind(layer, kind)
        layer.triggerRepaint()
        self._say(tr("Layers of this kind have the built-in style again."))

    def _result_layer(self):
        layer = self.iface.activeLayer()
        if own_styles.kind_of(layer):
            return layer
        self._say(tr("Choose a layer that Convivencia made, in the list of layers."))
        return None

    def _say(self, text: str) -> None:
        self.iface.messageBar().pushMessage("Convivencia", text)

    def _added(self, name: str, text: str, slot: Callable) -> tuple[QAction, Callable]:
        action = QAction(text, self.iface.mainWindow())
        action.setObjectName(name)
        action.triggered.connect(slot)
        self.iface.addPluginToMenu(self.menu, action)
        return action, slot
