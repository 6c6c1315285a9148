"""The guides in QGIS: where a study stands, and the way from a step to its forms and analyses."""
