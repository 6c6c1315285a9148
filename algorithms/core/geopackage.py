"""How our GeoPackages are written, so that every QGIS from 3.22 on reads them without a word."""

# GDAL 3.9 and later write version 1.4 by default, at which the GDAL of QGIS 3.22 warns
DATASET_OPTIONS = {"VERSION": "1.3"}
