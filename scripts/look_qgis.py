"""Photograph QGIS: run as ``qgis --code scripts/look_qgis.py``, with OUT naming the folder.

Takes the main window with the panel, the dialog of an analysis, and the import dialog on the
demo's incidents as a text table: looked at, imported, and what came into the project. QGIS runs the
file inside a function, where names of the module are not global: so everything stands in one
function.
"""


def main():  # noqa: PLR0915 - see above
    """Photograph the windows one after the other, then leave."""
    import os
    from pathlib import Path

    from qgis.core import QgsProject, QgsVectorFileWriter
    from qgis.PyQt.QtCore import Qt, QTimer
    from qgis.PyQt.QtWidgets import QAction, QDialog, QDockWidget
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
        incidents = next(
            layer
            for layer in QgsProject.instance().mapLayers().values()
            if layer.source().endswith("layername=incidents")
        )
        table = out / "incidents.csv"
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName = "CSV"
        options.layerOptions = ["GEOMETRY=AS_XY", "SEPARATOR=SEMICOLON"]
        context = QgsProject.instance().transformContext()
        QgsVectorFileWriter.writeAsVectorFormatV3(incidents, str(table), context, options)
        iface.mainWindow().findChild(QAction, "ConvivenciaImportIncidents").trigger()
        kept[0] = iface.mainWindow().findChild(QDialog, "ConvivenciaImport")
        kept[0].open_file(str(table))
        kept.append(incidents.crs().authid())
        QTimer.singleShot(6000, after_look)

    def after_look():
        dialog = kept[0]
        dialog.choices.show_crs(kept[1])
        dialog.choices.show_unit("event")
        dialog.confirm_box.setChecked(True)
        dialog.target.setFilePath(str(out / "imported.gpkg"))
        (out / "imported.gpkg").unlink(missing_ok=True)
        dialog.choices.changed.emit()
        QTimer.singleShot(6000, after_counts)

    def after_counts():
        photograph("qgis_import", kept[0])
        kept[0].import_button.click()
        QTimer.singleShot(12000, after_import)

    def after_import():
        photograph("qgis_import_report", kept[0])
        kept[0].close()
        QTimer.singleShot(2500, after_all)

    def after_all():
        photograph("qgis_imported", iface.mainWindow())
        QgsProject.instance().setDirty(False)
        os._exit(0)

    QTimer.singleShot(6000, window)


main()
