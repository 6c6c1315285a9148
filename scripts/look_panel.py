"""Photograph the data of the panel, folded and unfolded: ``qgis --code scripts/look_panel.py``.

OUT names the folder, SAMPLE the package of the fictional municipality, SPOKEN the language. QGIS
runs the file inside a function, where names of the module are not global: so everything stands in
one.
"""


def main():
    """Photograph the folded and the unfolded boxes, then leave."""
    import os

    from photographs import stage
    from qgis.core import QgsProject, QgsVectorLayer
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtWidgets import QAction, QDockWidget
    from qgis.utils import iface

    out, spoken, after = stage("panel")
    found = {}

    def photograph(name):
        found["dock"].data_page.grab().save(str(out / f"panel_{spoken}_{name}.png"))

    def begin():
        window = iface.mainWindow()
        window.resize(1500, 1000)
        window.findChild(QAction, "ConvivenciaPanel").setChecked(True)
        for dock in window.findChildren(QDockWidget):
            if dock.objectName() in {"Browser", "ProcessingToolbox"}:
                dock.hide()
            if dock.objectName() == "ConvivenciaDock":
                found["dock"] = dock
                window.resizeDocks([dock], [380], Qt.Orientation.Horizontal)
        page = found["dock"].data_page
        for name in ("areas", "incidents", "facilities", "survey"):
            layer = QgsVectorLayer(f"{os.environ['SAMPLE']}|layername={name}", name, "ogr")
            found[name] = layer
            QgsProject.instance().addMapLayer(layer)
        page.areas.setLayer(found["areas"])
        page.incidents.setLayer(found["incidents"])
        after(1500, folded)

    def folded():
        photograph("folded")
        iface.mainWindow().grab().save(str(out / f"panel_{spoken}_window.png"))
        page = found["dock"].data_page
        page.more_layers.facilities.setLayer(found["facilities"])
        page.more_layers.survey.choose_layer(found["survey"])
        page.more_layers.profile.choose("sample")
        page.more_layers.setCollapsed(False)
        page.more_columns.setCollapsed(False)
        after(1500, unfolded)

    def unfolded():
        photograph("unfolded")
        QgsProject.instance().setDirty(False)
        os._exit(0)

    after(4000, begin)


main()
