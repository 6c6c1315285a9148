"""Photograph QGIS: run as ``qgis --code scripts/look_qgis.py``, with OUT naming the folder.

Takes the main window with the panel, and the dialog of an analysis. QGIS runs the file inside a
function, where names of the module are not global: so everything stands in one function.
"""


def main():
    """Photograph the windows one after the other, then leave."""
    import os
    from pathlib import Path

    from qgis.core import QgsProject
    from qgis.PyQt.QtCore import Qt, QTimer
    from qgis.PyQt.QtWidgets import QAction, QDockWidget
    from qgis.utils import iface

    out = Path(os.environ["OUT"])
    kept = []

    def photograph(name, widget):
        widget.grab().save(str(out / f"{name}.png"))

    def window():
        iface.mainWindow().resize(1500, 950)
        iface.mainWindow().findChild(QAction, "ConvivenciaPanel").setChecked(True)
        for dock in iface.mainWindow().findChildren(QDockWidget):
            if dock.objectName() in {"Browser", "ProcessingToolbox"}:
                dock.hide()
            if dock.objectName() == "ConvivenciaDock":
                iface.mainWindow().resizeDocks([dock], [380], Qt.Orientation.Horizontal)
        QTimer.singleShot(4000, after_window)

    def after_window():
        import processing

        photograph("qgis_window", iface.mainWindow())
        dialog = processing.createAlgorithmDialog("convivencia:getis_ord")
        dialog.resize(900, 720)
        dialog.show()
        kept.append(dialog)
        QTimer.singleShot(2000, after_dialog)

    def after_dialog():
        photograph("qgis_dialog", kept[0])
        kept[0].close()
        QgsProject.instance().setDirty(False)
        os._exit(0)

    QTimer.singleShot(6000, window)


main()
