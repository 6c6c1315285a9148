"""The study store: the guides' forms and registers as tables of one GeoPackage."""
