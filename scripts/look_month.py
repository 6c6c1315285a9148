"""Photograph the month of the observatory in the panel: ``qgis --code scripts/look_month.py``.

OUT names the folder, SAMPLE the package of the fictional municipality, SPOKEN the language. QGIS
runs the file inside a function, where names of the module are not global: so everything stands in
one.
"""


def main():  # noqa: PLR0915 - see above
    """Photograph the page empty, with a sentence of what is missing, and with a month's answer."""
    import csv
    import os
    import shutil
    import tempfile
    from pathlib import Path

    import processing
    from photographs import stage
    from qgis.core import QgsProject, QgsVectorLayer
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtWidgets import QAction, QDockWidget, QScrollArea
    from qgis.utils import iface

    out, spoken, after = stage("month")
    office = Path(tempfile.mkdtemp(prefix="oficina "))
    found = {}

    def photograph(name, whole=False):
        taken = iface.mainWindow() if whole else found["dock"].month_page
        taken.grab().save(str(out / f"month_{spoken}_{name}.png"))

    def tell(name, rows):
        with (office / name).open("w", encoding="utf-8", newline="") as stream:
            csv.writer(stream).writerows([["folio", "fecha", "delito", "x", "y"], *rows])

    def record():
        """Import all but the last month; that is the export, with corrections in it."""
        shutil.copy(os.environ["SAMPLE"], office / "municipio.gpkg")
        raw = QgsVectorLayer(f"{office / 'municipio.gpkg'}|layername=incidents", "i", "ogr")
        rows = []
        for place, feature in enumerate(raw.getFeatures()):
            if feature.hasGeometry() and not feature.geometry().isEmpty():
                point = feature.geometry().asPoint()
                day = feature["occurred_at"].toString("yyyy-MM-dd HH:mm")
                rows.append([f"F{place:05}", day, feature["category"], point.x(), point.y()])
        known = [row for row in rows if row[1] < "2024-12"]
        again = [[*row[:2], "Lesiones dolosas", *row[3:]] for row in known[-3:]]
        tell("antes.csv", known)
        tell("diciembre.csv", [row for row in rows if row[1] >= "2024-12"] + again + known[-40:-3])
        (office / "policía.toml").write_text(
            '[columns]\nid = "folio"\ndate = "fecha"\ncategory = "delito"\nx = "x"\ny = "y"\n'
            f'[positions]\ncrs = "{raw.crs().authid()}"\n',
            encoding="utf-8",
        )
        areas = QgsVectorLayer(f"{office / 'municipio.gpkg'}|layername=areas", "Barrios", "ogr")
        processing.run(
            "convivencia:import_incidents",
            {
                "file": str(office / "antes.csv"),
                "profile": str(office / "policía.toml"),
                "areas": areas,
                "area_id": "area_id",
                "area_name": "area_name",
                "output": str(office / "registro.gpkg"),
            },
        )
        layer = QgsVectorLayer(str(office / "registro.gpkg"), "Registro", "ogr")
        QgsProject.instance().addMapLayers([areas, layer])
        found["dock"].data_page.areas.setLayer(areas)
        found["dock"].data_page.incidents.setLayer(layer)

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
        record()
        page = found["dock"].month_page
        page.study.setFilePath("")
        page.run_button.click()
        after(1200, missing)

    def missing():
        photograph("missing")
        page = found["dock"].month_page
        found["dock"].diagnostic_page.title.setText("Puerto Almarena")
        page.study_button.click()
        page.export.setFilePath(str(office / "diciembre.csv"))
        page.profile.add_file(str(office / "policía.toml"))
        page.trial.setChecked(True)
        page.run_button.click()
        after(500, waiting)

    def waiting():
        if found["dock"].state.running:
            after(500, waiting)
            return
        found["dock"].findChildren(QScrollArea)[0].verticalScrollBar().setValue(100_000)
        after(1500, answered)

    def answered():
        photograph("trial")
        photograph("window", whole=True)
        page = found["dock"].month_page
        if page.trial.isChecked():
            page.answer.caveats.button.setChecked(True)
            page.trial.setChecked(False)
            page.run_button.click()
            after(500, in_earnest)

    def in_earnest():
        if found["dock"].state.running:
            after(500, in_earnest)
            return
        after(1500, leave)

    def leave():
        photograph("done")
        shutil.rmtree(office, ignore_errors=True)
        QgsProject.instance().setDirty(False)
        os._exit(0)

    after(4000, begin)


main()
