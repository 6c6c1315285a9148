"""A register of incidents as an orderly office keeps it, to plant quirks into."""

import numpy as np
import pandas as pd

COLUMNS = {
    "incident_id": "folio", "date": "fecha", "time": "hora", "category": "delito",
    "x": "longitud", "y": "latitud", "victim_sex": "sexo", "victim_age": "edad",
}  # fmt: skip
LEFT, BOTTOM, WIDE, HIGH = -99.20, 19.30, 0.12, 0.10
OFFENCES = ("Robo a transeúnte", "Lesiones dolosas", "Robo a casa habitación", "Daño en propiedad")


def clean_register(rows=1_500, seed=1):
    """Return a register as text, with nothing wrong in it.

    Places repeat as they do: half of the events happen at one in twenty (Weisburd 2015). Hours
    run over the day, and people round some of them to the full hour.
    """
    random = np.random.default_rng(seed)
    addresses = np.column_stack([random.random(rows), random.random(rows)])
    popular = 1.0 / np.arange(1, rows + 1) ** 0.75
    at = addresses[random.choice(rows, rows, p=popular / popular.sum())]
    minutes = random.integers(1, 1_440, rows)
    full = (random.random(rows) < 0.4) & (minutes >= 60)
    minutes = np.where(full, minutes // 60 * 60, minutes)
    days = np.datetime64("2023-01-01") + random.integers(0, 365, rows)
    return pd.DataFrame(
        {
            "folio": [f"CI-{100_000 + i}" for i in range(rows)],
            "fecha": pd.Series(days).dt.strftime("%d/%m/%Y"),
            "hora": [f"{m // 60:02d}:{m % 60:02d}" for m in minutes],
            "delito": random.choice(OFFENCES, rows),
            "longitud": [f"{LEFT + WIDE * value:.6f}" for value in at[:, 0]],
            "latitud": [f"{BOTTOM + HIGH * value:.6f}" for value in at[:, 1]],
            "sexo": random.choice(["Hombre", "Mujer"], rows),
            "edad": random.integers(15, 80, rows).astype(str),
        }
    )


def write_register(folder, frame, name="registro.csv", **options):
    """Write a register as CSV and return its path as text."""
    path = folder / name
    frame.to_csv(path, index=False, encoding="utf-8", **options)
    return str(path)


def accounts(result, positions=True):
    """Check that every row and every position is accounted for."""
    told = result.summary
    assert told["rows_read"] == told["rows_used"] + told["rows_set_aside"]
    assert told["incidents"] == len(result.incidents)
    if positions:
        assert told["incidents"] == told["with_position"] + told["positions_set_aside"]
    aside = result.set_aside.attributes
    rows = aside.loc[aside["set_aside"] == "row", "source_row"]
    used = result.incidents.attributes["source_row"]
    assert rows.is_unique and len(rows) == told["rows_set_aside"]
    assert not set(rows) & set(used) and used.nunique() == told["rows_used"]
    for kind in ("position", "date"):
        lost = aside.loc[aside["set_aside"] == kind, "source_row"]
        assert lost.is_unique and set(lost) <= set(used)
    ids = result.incidents.attributes["incident_id"]
    assert ids.is_unique and ids.notna().all()


def found(result):
    """Return the counts of the report by finding."""
    report = result.report
    return {
        code: None if pd.isna(count) else int(count)
        for code, count in zip(report["finding"], report["count"], strict=True)
    }


def aside(result):
    """Return the source rows set aside, by reason."""
    frame = result.set_aside.attributes
    return {reason: sorted(rows) for reason, rows in frame.groupby("reason")["source_row"]}
