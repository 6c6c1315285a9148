"""The QGIS side: nothing here imports more than QGIS, Qt and the standard library."""
