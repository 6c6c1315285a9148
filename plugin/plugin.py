"""Wiring only: what the plugin adds to QGIS, and takes back."""

from __future__ import annotations

from qgis.core import QgsApplication

from . import engine_setup
from .i18n import installed_translator
from .processing.provider import ConvivenciaProvider


class ConvivenciaPlugin:
    """Adds the provider, a menu, a toolbar button and the dock."""

    def __init__(self, iface) -> None:
        self.iface = iface
        self.translator = installed_translator(engine_setup.ROOT / "i18n")
        self.provider: ConvivenciaProvider | None = None

    def initProcessing(self):
        """Add the provider; all that ``qgis_process`` needs."""
        if self.provider is None:
            self.provider = ConvivenciaProvider()
            QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self):
        self.initProcessing()

    def unload(self):
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
