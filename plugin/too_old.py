"""What QGIS gets when its Python is too old for the plugin; valid in Python 3.9."""

from qgis.core import Qgis
from qgis.PyQt.QtCore import QCoreApplication


class TooOldPython:
    """Stands in for the plugin and says in one sentence what to do."""

    def __init__(self, iface):
        self.iface = iface

    def sentence(self):
        return QCoreApplication.translate(
            "convivencia",
            "Convivencia needs Python 3.11 or newer: install a newer QGIS (3.40.3 or later).",
        )

    def initGui(self):
        if self.iface is not None:
            self.iface.messageBar().pushMessage(
                "Convivencia", self.sentence(), Qgis.MessageLevel.Warning, 0
            )

    def initProcessing(self):
        """Offer no algorithms: the declarations need a newer Python."""

    def unload(self):
        """Nothing was added, so there is nothing to take back."""
