"""Every hour of the day is read as the hour it is, however it is written."""

import pandas as pd
import pytest
from convivencia.algorithms.intake.dates import read_moments
from convivencia.algorithms.intake.hours import read_hours

MINUTES = [(hour, minute) for hour in range(24) for minute in range(60)]
SECONDS = [3600 * hour + 60 * minute for hour, minute in MINUTES]


def half(hour, minute, before, after):
    mark = before if hour < 12 else after
    return f"{hour % 12 or 12}:{minute:02d} {mark}"


WRITTEN = {
    "with seconds": [f"{hour:02d}:{minute:02d}:00" for hour, minute in MINUTES],
    "without seconds": [f"{hour:02d}:{minute:02d}" for hour, minute in MINUTES],
    "without zeros": [f"{hour}:{minute:02d}" for hour, minute in MINUTES],
    "without a mark": [f"{hour:02d}{minute:02d}" for hour, minute in MINUTES],
    "with an h": [f"{hour:02d}h{minute:02d}" for hour, minute in MINUTES],
    "with hundredths": [f"{hour:02d}:{minute:02d}:00:00" for hour, minute in MINUTES],
    "am and pm": [half(hour, minute, "am", "pm") for hour, minute in MINUTES],
    "a. m. and p. m.": [half(hour, minute, "a. m.", "p. m.") for hour, minute in MINUTES],
    "A.M. and P.M.": [half(hour, minute, "A.M.", "P.M.") for hour, minute in MINUTES],
}


@pytest.mark.parametrize("kind", ["str", "string", "object"])
@pytest.mark.parametrize("way", WRITTEN)
def test_every_minute_of_the_day(way, kind):
    seconds, readable = read_hours(pd.Series([*WRITTEN[way], None], dtype=kind))
    assert readable.tolist() == [True] * len(MINUTES) + [False]
    assert seconds.tolist() == [*SECONDS, 0]


@pytest.mark.parametrize("text", ["24:00", "12:60", "noche", "-1", "99", ""])
def test_what_is_no_hour_is_not_read(text):
    seconds, readable = read_hours(pd.Series([text]))
    assert not readable[0] and seconds[0] == 0


def test_the_hour_of_a_column_of_its_own_reaches_the_moment():
    table = pd.DataFrame({"fecha": ["2021-03-04"] * 3, "hora": ["06:30:00", "12:05", "23:59"]})
    moments = read_moments(table, "fecha", "hora", "register")
    assert [str(item)[11:16] for item in moments.at] == ["06:30", "12:05", "23:59"]
    assert moments.hour_known.all()
