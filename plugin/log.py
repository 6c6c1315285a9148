"""The one place that writes to QGIS's message log."""

from __future__ import annotations

from qgis.core import Qgis, QgsMessageLog

TAG = "Convivencia"


def info(text: str) -> None:
    QgsMessageLog.logMessage(text, TAG, Qgis.MessageLevel.Info, notifyUser=False)


def warning(text: str) -> None:
    QgsMessageLog.logMessage(text, TAG, Qgis.MessageLevel.Warning, notifyUser=False)


def failure(text: str) -> None:
    """Log what the user can do nothing about but may want to send us."""
    QgsMessageLog.logMessage(text, TAG, Qgis.MessageLevel.Critical, notifyUser=False)
