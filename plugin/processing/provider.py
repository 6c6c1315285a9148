"""The provider: every declared analysis, found and not listed."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ...algorithms.catalogue import analyses
from ..engine import EnginePool
from . import outputs
from .algorithm import ICON, AnalysisAlgorithm

PROVIDER_ID = "convivencia"


class ConvivenciaProvider(QgsProcessingProvider):
    """Owns the engine pool: where the provider goes, the engines end."""

    def __init__(self) -> None:
        super().__init__()
        self.pool = EnginePool()

    def id(self):
        return PROVIDER_ID

    def name(self):
        return "Convivencia"

    def icon(self):
        return QIcon(str(ICON))

    def svgIconPath(self):
        return str(ICON)

    def supportedOutputRasterLayerExtensions(self):
        return ["tif"]

    def defaultRasterFileExtension(self):
        return "tif"

    def loadAlgorithms(self):
        for spec in analyses().values():
            self.addAlgorithm(AnalysisAlgorithm(spec, self.pool))

    def unload(self):
        self.pool.shutdown()
        outputs.forget_dressers()
