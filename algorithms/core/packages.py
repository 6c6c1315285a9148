"""What the engine's Python must have, by the names that are imported."""

NEEDED = (
    "numpy",
    "scipy",
    "pandas",
    "geopandas",
    "shapely",
    "pyproj",
    "pyogrio",
    "pyarrow",
    "rasterio",
    "libpysal",
    "esda",
    "matplotlib",
    "docx",
    "xlsxwriter",
    "jinja2",
    "defusedxml",
    "charset_normalizer",
)
