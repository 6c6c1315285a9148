"""Photograph the forms of a study in QGIS: run as ``qgis --code scripts/look_forms.py``.

STUDY names the package, which is made anew, OUT the folder, SPOKEN the language. Opens the project
that the package holds and takes some forms, then one table by itself in an empty project. QGIS runs
the file inside a function, where names of the module are not global: so everything stands in one.
"""


def main():  # noqa: PLR0915 - see above
    """Photograph one form after the other, then leave."""
    import os
    from pathlib import Path

    from photographs import stage
    from qgis.core import QgsFeature, QgsProject, QgsVectorLayer
    from qgis.gui import QgsAttributeDialog, QgsAttributeEditorContext
    from qgis.PyQt.QtWidgets import QDockWidget, QTabWidget
    from qgis.utils import iface

    out, spoken, after = stage("forms")
    study = os.environ["STUDY"]
    kept = []
    rows = {
        "register_f_d10": [
            {"institution_id": "I-01", "name": "Centro de salud", "axis": "A7_institutional"},
            {"institution_id": "I-02", "name": "Casa de justicia", "staff_total": 34},
        ],
        "register_x_d12": [{"institution_from": "I-01", "institution_to": "I-02", "value": 1}],
        "register_f_d8": [{"segment_id": "T-118", "day_night": "night", "lighting": 1}],
        "register_f_d9": [{"victim_last_12_months": '{"theft","robbery"}', "reported": 0}],
    }

    def form_of(layer, new=False):
        layer.startEditing()
        if new:
            feature = QgsFeature(layer.fields(), 0)
            feature.initAttributes(layer.fields().count())
        else:
            feature = next(layer.getFeatures())
        context = QgsAttributeEditorContext()
        context.setVectorLayerTools(iface.vectorLayerTools())
        context.setMapCanvas(iface.mapCanvas())
        dialog = QgsAttributeDialog(layer, feature, False, iface.mainWindow(), True, context)
        if new:
            dialog.setMode(QgsAttributeEditorContext.Mode.AddFeatureMode)
        dialog.adjustSize()
        dialog.show()
        kept.append((feature, dialog))
        return dialog

    def photograph(name, dialog, then, tab=0):
        tabs = dialog.findChild(QTabWidget)
        if tabs is not None:
            tabs.setCurrentIndex(tab)

        def take():
            dialog.grab().save(str(out / f"form_{spoken}_{name}.png"))
            after(100, then)

        after(1500, take)

    def layer(table):
        return next(
            item
            for item in QgsProject.instance().mapLayers().values()
            if item.source().endswith(f"layername={table}")
        )

    def make():
        import processing

        Path(study).unlink(missing_ok=True)
        processing.run("convivencia:study_forms", {"study": study, "language": spoken})
        for table, held in rows.items():
            filled = QgsVectorLayer(f"{study}|layername={table}", table, "ogr")
            for values in held:
                feature = QgsFeature(filled.fields())
                for name, value in values.items():
                    feature[name] = value
                filled.dataProvider().addFeatures([feature])

    def begin():
        make()
        window = iface.mainWindow()
        window.resize(1400, 900)
        for dock in window.findChildren(QDockWidget):
            if dock.objectName() in {"Browser", "ProcessingToolbox"}:
                dock.hide()
        iface.addProject(f"geopackage:{study}?projectName=Convivencia")
        after(3000, walk)

    def walk():
        iface.mainWindow().grab().save(str(out / f"form_{spoken}_project.png"))
        photograph("walk_1", form_of(layer("register_f_d8")), walk_2)

    def walk_2():
        photograph("walk_2", kept[-1][1], institution, tab=1)

    def institution():
        photograph("institution_1", form_of(layer("register_f_d10")), institution_2)

    def institution_2():
        photograph("institution_2", kept[-1][1], institution_3, tab=1)

    def institution_3():
        photograph("institution_3", kept[-1][1], institution_4, tab=4)

    def institution_4():
        photograph("institution_4", kept[-1][1], coordination, tab=6)

    def coordination():
        photograph("coordination", form_of(layer("register_x_d12")), survey)

    def survey():
        photograph("survey", form_of(layer("register_f_d9")), new_one, tab=1)

    def new_one():
        photograph("new", form_of(layer("register_f_d10"), new=True), alone)

    def alone():
        for _, dialog in kept:
            dialog.reject()
        for item in QgsProject.instance().mapLayers().values():
            if item.isEditable():
                item.rollBack()
        QgsProject.instance().setDirty(False)
        iface.newProject(False)
        one = iface.addVectorLayer(f"{study}|layername=register_x_d12", "alone", "ogr")
        photograph("alone", form_of(one), last)

    def last():
        iface.mainWindow().grab().save(str(out / f"form_{spoken}_alone_layers.png"))
        QgsProject.instance().setDirty(False)
        os._exit(0)

    after(4000, begin)


main()
