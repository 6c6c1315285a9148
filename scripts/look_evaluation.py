"""Photograph an evaluation in QGIS: run as ``qgis --code scripts/look_evaluation.py``.

OUT names the folder, SAMPLE the package of the fictional municipality, SPOKEN the language. Takes
the rings while areas are picked, zones and controls before acting, and the answer; the panel alone
each time too, in its whole length. QGIS runs the file inside a function, where names of the module
are not global: so everything stands in one function.
"""


def main():  # noqa: PLR0915 - see above
    """Photograph step after step, then leave."""
    import os

    from convivencia.plugin import styling
    from photographs import stage
    from qgis.core import QgsProject, QgsVectorLayer
    from qgis.PyQt.QtCore import QDate, QPoint, Qt
    from qgis.PyQt.QtTest import QTest
    from qgis.PyQt.QtWidgets import QAction, QDockWidget, QScrollArea
    from qgis.utils import iface

    out, spoken, after = stage("evaluation", usual="en")
    found = {}

    def when_idle(step):
        dock = found["dock"]
        if dock.state.running:
            after(300, lambda: when_idle(step))
        else:
            # a step may start the next one
            after(1500, lambda: when_idle(step) if dock.state.running else step())

    def photograph(name):
        page = found["dock"].evaluation_page
        iface.mainWindow().grab().save(str(out / f"evaluation_{spoken}_{name}.png"))
        page.grab().save(str(out / f"evaluation_{spoken}_{name}_panel.png"))

    def scroll_to(widget):
        area = found["dock"].findChild(QScrollArea)
        top = widget.mapTo(area.widget(), QPoint(0, 0)).y()
        area.verticalScrollBar().setValue(max(0, top - 40))

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
        project = QgsProject.instance()
        for name in ("areas", "incidents"):
            layer = QgsVectorLayer(f"{os.environ['SAMPLE']}|layername={name}", name, "ogr")
            found[name] = layer
            styling.apply_kind(layer, name)
            project.addMapLayer(layer)
        project.layerTreeRoot().findLayer(found["incidents"].id()).setItemVisibilityChecked(False)
        iface.mapCanvas().setDestinationCrs(found["areas"].crs())
        iface.mapCanvas().setExtent(found["areas"].extent())
        found["dock"].data_page.areas.setLayer(found["areas"])
        found["dock"].data_page.incidents.setLayer(found["incidents"])
        after(2500, pick)

    def pick():
        dock, canvas = found["dock"], iface.mapCanvas()
        page = dock.evaluation_page
        page.preset.setCurrentIndex(page.preset.findData("hot_spot_patrols"))
        page.day.setDate(QDate(2024, 1, 1))
        page.pick_button.click()
        for row in found["areas"].getFeatures():
            if row["area_id"] in ("B36", "B42"):
                place = row.geometry().pointOnSurface().asPoint()
                spot = canvas.getCoordinateTransform().transform(place)
                QTest.mouseClick(
                    canvas.viewport(),
                    Qt.MouseButton.LeftButton,
                    Qt.KeyboardModifier.NoModifier,
                    QPoint(round(spot.x()), round(spot.y())),
                )
        scroll_to(page)
        after(2000, seen)

    def seen():
        photograph("1_rings")
        found["dock"].evaluation_page.zones_button.click()
        when_idle(laid)

    def laid():
        scroll_to(found["dock"].evaluation_page.zones_button)
        after(2000, before)

    def before():
        photograph("2_before")
        page = found["dock"].evaluation_page
        page.run_button.click()
        when_idle(answered)

    def answered():
        scroll_to(found["dock"].evaluation_page.answer)
        after(2000, answer)

    def answer():
        photograph("3_answer")
        QgsProject.instance().setDirty(False)
        os._exit(0)

    after(5000, begin)


main()
