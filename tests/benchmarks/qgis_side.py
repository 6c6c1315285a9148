"""The QGIS side of the benchmarks: its own algorithms, and the plugin's start, in a real QGIS."""

import json
import sys
import time
from pathlib import Path


def best(run, times=2):
    """Return the shortest of a few runs, in seconds."""
    found = []
    for _ in range(times):
        started = time.perf_counter()
        run()
        found.append(time.perf_counter() - started)
    return min(found)


def main(root, folder, points, areas):
    """Print one JSON object of seconds."""
    from qgis.core import QgsApplication

    application = QgsApplication([], True)
    application.initQgis()
    sys.path.append("/usr/share/qgis/python/plugins")
    import processing
    from processing.core.Processing import Processing
    from qgis.analysis import QgsNativeAlgorithms

    Processing.initialize()
    registry = QgsApplication.processingRegistry()
    if registry.providerById("native") is None:
        registry.addProvider(QgsNativeAlgorithms())
    target = Path(folder)
    heat = {
        "INPUT": points, "RADIUS": 500, "PIXEL_SIZE": 50, "KERNEL": 0,
        "OUTPUT": str(target / "qgis.tif"),
    }  # fmt: skip
    count = {"POLYGONS": areas, "POINTS": points, "OUTPUT": str(target / "qgis.gpkg")}
    found = {
        "heatmap": best(lambda: processing.run("qgis:heatmapkerneldensityestimation", heat)),
        "count": best(lambda: processing.run("native:countpointsinpolygon", count)),
    }
    found.update(plugin_seconds(Path(root), target, processing))
    sys.stdout.write(json.dumps(found) + "\n")


def plugin_seconds(root, target, processing):
    """Return the milliseconds of the plugin's start and the seconds of a warm run."""
    plugins = target / "plugins"
    plugins.mkdir()
    (plugins / "convivencia").symlink_to(root)
    sys.path.insert(0, str(plugins))
    from unittest.mock import MagicMock

    from qgis.PyQt.QtWidgets import QMainWindow

    iface = MagicMock()
    iface.mainWindow.return_value = QMainWindow()
    started = time.perf_counter()
    import convivencia

    plugin = convivencia.classFactory(iface)
    plugin.initGui()
    found = {"init_gui_ms": 1000 * (time.perf_counter() - started)}
    from qgis.core import QgsApplication

    if QgsApplication.processingRegistry().providerById("convivencia") is None:
        plugin.initProcessing()
    sample = target / "areas60.gpkg"
    processing.run(
        "native:creategrid",
        {"TYPE": 2, "EXTENT": "0,10000,0,6000 [EPSG:32727]", "HSPACING": 1000, "VSPACING": 1000,
         "CRS": "EPSG:32727", "OUTPUT": str(sample)},
    )  # fmt: skip
    run = {"areas": str(sample), "value": "row_index", "output": "memory:"}
    fields = processing.run("native:fieldcalculator", {
        "INPUT": str(sample), "FIELD_NAME": "v", "FIELD_TYPE": 0, "FORMULA": "$id % 7",
        "OUTPUT": str(target / "areas60v.gpkg")})  # fmt: skip
    run.update(areas=fields["OUTPUT"], value="v")
    processing.run("convivencia:getis_ord", run)
    found["warm_getis_ord"] = best(lambda: processing.run("convivencia:getis_ord", run), 3)
    plugin.unload()
    return found


main(*sys.argv[1:])
