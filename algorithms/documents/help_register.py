"""A fictional register as a busy office hands it over, with mistakes planted."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .help_stage import Stage

__all__ = ["LAST_DAY", "SHORT_NAMES", "register_file", "register_of", "told_to_import"]

REGISTER = "register.csv"
ROWS = 3_000
LAST_DAY = "2025-01-31"
DEGREES = "EPSG:4326"
COLUMNS: Mapping[str, str] = {
    "incident_id": "folio",
    "date": "fecha",
    "category": "delito",
    "x": "longitud",
    "y": "latitud",
    "victim_sex": "sexo",
    "victim_age": "edad",
}
"""What an office calls the columns that play a role."""
PHONE = "telefono"
SHORT_NAMES: Mapping[str, str] = {
    "folio": "NUM",
    "fecha": "FECHA_HECHO",
    "delito": "TIPO",
    "longitud": "LON",
    "latitud": "LAT",
    "sexo": "SEXO_VIC",
    "edad": "EDAD_VIC",
    PHONE: "TELEFONO",
}
"""As another office calls them: of two columns the header says too little."""
OWN_WORDS: Mapping[str, str] = {
    "Robo a comercio": "ROBO A COMERCIO",
    "Robo a vivienda": "Robo a casa habitación",
    "Robo de vehículo": "Caso 17-B",
    "Daños a la propiedad": "Pérdida de documentos",
}
"""Words of an office's own: another spelling, another term, a number, and what is no offence."""


def register_of(town: Stage) -> Any:
    """Return a register as a busy office hands it over.

    Twelve rows stand twice, some positions are 0/0 or have longitude and latitude the other way
    round, some dates are missing or lie in the future, and a column holds telephone numbers.
    """
    import numpy as np
    import pandas as pd
    from pyproj import Transformer

    events = town.incidents
    rows = np.linspace(0, len(events) - 1, min(ROWS, len(events))).round().astype(int)
    longitude, latitude = Transformer.from_crs(events.crs, DEGREES, always_xy=True).transform(
        events.x[rows], events.y[rows]
    )
    some = events.attributes.iloc[rows]
    table = pd.DataFrame(
        {
            "folio": [f"D-{number:05d}" for number in some["incident_id"]],
            "fecha": pd.to_datetime(some["occurred_at"]).dt.strftime("%d/%m/%Y %H:%M"),
            "delito": some["category"].replace(OWN_WORDS),
            "longitud": [f"{degrees:.6f}" for degrees in longitude],
            "latitud": [f"{degrees:.6f}" for degrees in latitude],
            "sexo": some["victim_sex"].map({"female": "Mujer", "male": "Hombre"}),
            "edad": some["victim_age"].astype("Int64"),
            PHONE: [f"55 0100 {number % 10_000:04d}" for number in some["incident_id"]],
        }
    ).reset_index(drop=True)
    table.loc[40:99, ["longitud", "latitud"]] = "0"
    table.loc[200:239, ["longitud", "latitud"]] = table.loc[200:239, ["latitud", "longitud"]].values
    table.loc[300:329, ["longitud", "latitud"]] = ""
    table.loc[400:424, "fecha"] = ""
    table.loc[500:507, "fecha"] = "31/12/2042 10:00"
    return pd.concat([table, table.iloc[600:612]], ignore_index=True)


def register_file(town: Stage, names: Mapping[str, str] | None = None) -> str:
    """Write the register as an older program does, with other names of columns where given."""
    path = town.folder / REGISTER
    table = register_of(town).rename(columns=dict(names or {}))
    table.to_csv(path, index=False, encoding="cp1252", sep=";")
    return str(path)


def told_to_import(town: Stage) -> dict[str, Any]:
    """Return what an import is told: the file, which column is what, and the study's areas."""
    return {
        "file": register_file(town),
        "areas": town.boundaries,
        "area_id": "area_id",
        "crs": DEGREES,
        "latest_day": LAST_DAY,
        **COLUMNS,
    }
