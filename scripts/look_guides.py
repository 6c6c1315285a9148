"""Photograph the guides' dock: run as ``qgis --code scripts/look_guides.py``.

OUT names the folder, REGISTERS a study's package, SPOKEN the language. QGIS runs the file inside a
function, where names of the module are not global: so everything stands in one.
"""


def main():  # noqa: PLR0915 - see above
    """Photograph the list, a step with its forms and one with its analyses, then leave."""
    import os
    from pathlib import Path

    import processing
    from photographs import stage
    from qgis.core import QgsProject
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtWidgets import QAction, QApplication, QDockWidget, QScrollArea, QTableView
    from qgis.utils import iface

    out, spoken, after = stage("guides")
    found = {}

    def photograph(name, whole=False):
        taken = iface.mainWindow() if whole else found["dock"]
        taken.grab().save(str(out / f"guides_{spoken}_{name}.png"))

    def begin():
        window = iface.mainWindow()
        window.resize(1500, 1050)
        window.findChild(QAction, "ConvivenciaGuidesPanel").setChecked(True)
        for dock in window.findChildren(QDockWidget):
            if dock.objectName() in {"Browser", "ProcessingToolbox"}:
                dock.hide()
            if dock.objectName() == "ConvivenciaGuides":
                found["dock"] = dock
                window.resizeDocks([dock], [430], Qt.Orientation.Horizontal)
        found["dock"].use_study(os.environ["REGISTERS"])
        after(1500, cycle)

    def cycle():
        photograph("cycle")
        found["dock"].list.choose("D5")
        after(800, forms)

    def forms():
        photograph("forms", whole=True)
        scroll(700)
        after(600, forms_below)

    def scroll(to):
        for area in found["dock"].findChildren(QScrollArea):
            area.verticalScrollBar().setValue(to)

    def forms_below():
        photograph("forms_below")
        found["dock"].list.choose("D4")
        scroll(900)
        after(800, analyses)

    def table_within(item):
        return item.findChild(QTableView, "mTableView")

    def analyses():
        photograph("analyses")
        folder = Path(os.environ["REGISTERS"]).parent / "guides"
        processing.run(
            "convivencia:guide_documents",
            {
                "registers": os.environ["REGISTERS"],
                "document": "accountability",
                "language": spoken,
                "folder": str(folder),
            },
        )
        found["dock"].list.choose("V4")
        after(600, lambda: scroll(420))
        after(1200, documents)

    def documents():
        photograph("documents")
        found["dock"].details.document_wanted.emit("accountability")
        after(1500, document)

    def document():
        from qgis.utils import plugins

        opened = plugins["convivencia"].guides_entry.dialogs[0]
        opened.grab().save(str(out / f"guides_{spoken}_document.png"))
        opened.close()
        found["dock"].form_wanted.emit(found["dock"].study.path, "F-D6")
        found["dock"].analysis_wanted.emit("guide_progress", {"study": found["dock"].study.path})
        after(2500, dialog)

    def dialog():
        print(
            [
                (type(i).__name__, i.objectName(), i.windowTitle())
                for i in QApplication.topLevelWidgets()
                if i.isVisible()
            ],
            flush=True,
        )
        photograph("form", whole=True)
        for item in QApplication.topLevelWidgets():
            # its name is another in each QGIS; the table within is not
            if item is not iface.mainWindow() and item.isVisible() and table_within(item):
                item.grab().save(str(out / f"guides_{spoken}_table.png"))
        from qgis.utils import plugins

        opened = plugins["convivencia"].guides_entry.dialogs[0]
        opened.grab().save(str(out / f"guides_{spoken}_dialog.png"))
        QgsProject.instance().setDirty(False)
        os._exit(0)

    after(4000, begin)


main()
