"""Dates, hours and spans as offices write them; each quirk planted and found with its number."""

import numpy as np
import pandas as pd
import pytest
from convivencia.algorithms.core.errors import InputError
from convivencia.algorithms.importing.import_incidents import import_incidents
from convivencia.algorithms.importing.moments import piled_hour
from convivencia.algorithms.intake.dates import parse_dates, read_moments
from convivencia.algorithms.intake.hours import read_hours
from convivencia.tests.registers import (
    COLUMNS,
    accounts,
    aside,
    clean_register,
    found,
    write_register,
)


def parsed(*texts, order=None):
    return parse_dates(pd.Series(texts, dtype="str"), order)


@pytest.mark.parametrize(
    ("text", "moment", "precision"),
    [
        ("2023-01-05", "2023-01-05", "day"), ("2023/1/5", "2023-01-05", "day"),
        ("2023.01.05", "2023-01-05", "day"), ("20230105", "2023-01-05", "day"),
        ("2023-01-05T14:30:15", "2023-01-05T14:30:15", "exact"),
        ("2023-01-05 14:30:15.250", "2023-01-05T14:30:15", "exact"),
        ("2023-01-05T23:30:00Z", "2023-01-05T23:30:00", "exact"),
        ("2023-01-05 23:30:00-03:00", "2023-01-05T23:30:00", "exact"),
        ("2023-01-05 23:30:00+00", "2023-01-05T23:30:00", "exact"),
        ("2023-01-05 23:30:00 UTC", "2023-01-05T23:30:00", "exact"),
        ("25/01/2023", "2023-01-25", "day"), ("25-01-23", "2023-01-25", "day"),
        ("25.01.2023 08:05", "2023-01-25T08:05:00", "exact"),
        ("25/01/2023 2:30 p. m.", "2023-01-25T14:30:00", "exact"),
        ("25/01/2023 12:05 a.m.", "2023-01-25T00:05:00", "exact"),
        ("05-ENE-21", "2021-01-05", "day"), ("5 de enero de 2021", "2021-01-05", "day"),
        ("1er de mayo de 2023", "2023-05-01", "day"), ("1º de maio de 2023", "2023-05-01", "day"),
        ("martes, 5 de enero de 2021", "2021-01-05", "day"),
        ("quinta-feira, 7 de janeiro de 2021", "2021-01-07", "day"),
        ("enero 5, 2021", "2021-01-05", "day"), ("Mar 5, 2021", "2021-03-05", "day"),
        ("05/dez/2020 14:30", "2020-12-05T14:30:00", "exact"),
        ("mayo de 2023", "2023-05-01", "month"), ("2023-05", "2023-05-01", "month"),
        ("05/2023", "2023-05-01", "month"), ("202305", "2023-05-01", "month"),
        ("2023", "2023-01-01", "year"), ("45000", "2023-03-15", "day"),
        ("45000,75", "2023-03-15T18:00:00", "exact"), ("45000.5", "2023-03-15T12:00:00", "exact"),
        ("31/02/2023", None, "none"), ("2023-02-30", None, "none"), ("20230230", None, "none"),
        ("0000-00-00", None, "none"), ("12:30", None, "none"), ("n/d", None, "none"),
        ("-1", None, "none"), ("0", None, "none"), ("2023-W05", None, "none"),
        ("2023-01-01 25:00", None, "none"), ("ayer", None, "none"), ("13/13/2023", None, "none"),
        ("", None, "none"), ("99999-01-01", None, "none"), ("mayo", None, "none"),
    ],
)  # fmt: skip
def test_a_date_is_read_as_it_is_written(text, moment, precision):
    read = parsed(text)
    assert read.at[0] == np.datetime64(moment, "s") if moment else np.isnat(read.at[0])
    assert read.precision[0] == precision and read.ambiguous == 0


def test_formats_in_one_column_are_told_with_their_rows():
    texts = ["2023-01-05"] * 5 + ["25/01/2023"] * 3 + ["05-ENE-21"] * 2 + ["nada"] * 4
    read = parsed(*texts)
    assert read.formats == {"9999-99-99": 5, "?": 4, "99/99/9999": 3, "99-ENE-99": 2}
    assert np.isnat(read.at).sum() == 4


def test_the_whole_column_decides_the_order():
    few = [f"0{i}/0{i + 1}/2023" for i in range(1, 8)]
    day = parsed(*few, "25/01/2023")
    month = parsed(*few, "01/25/2023")
    assert day.ambiguous == month.ambiguous == 0
    assert day.at[0] == np.datetime64("2023-02-01") and month.at[0] == np.datetime64("2023-01-02")
    open_ = parsed(*few, "2023-01-25")
    assert open_.ambiguous == 7 and open_.example == "01/02/2023"
    assert open_.at[0] == np.datetime64("2023-02-01")
    decided = parsed(*few, order="month_first")
    assert decided.ambiguous == 0 and decided.at[0] == np.datetime64("2023-01-02")
    assert parsed("03/03/2023", "11/11/2023", "2023-03-04").ambiguous == 2


def test_one_contradiction_does_not_make_a_column_ambiguous():
    rows = ["13/01/2023"] * 50 + ["03/04/2023"] * 10
    one = parsed(*rows, "12/31/2023")
    assert one.ambiguous == 0 and one.contradicting == 1
    assert one.at[-1] == np.datetime64("2023-12-31") and one.at[55] == np.datetime64("2023-04-03")
    american = parsed(*["01/13/2023"] * 50, *["03/04/2023"] * 10, "31/12/2023")
    assert american.at[55] == np.datetime64("2023-03-04") and american.contradicting == 1
    half = parsed(*["13/01/2023"] * 5, *["01/13/2023"] * 4, "03/04/2023")
    assert half.ambiguous == 1 and half.contradicting == 4
    assert not np.isnat(half.at).any()


def test_a_month_by_its_name_is_never_ambiguous():
    read = parsed("03-ABR-21", "05-ENE-21", "4 de mayo de 2021")
    assert read.ambiguous == 0
    assert read.at.astype("datetime64[D]").astype(str).tolist() == [
        "2021-04-03", "2021-01-05", "2021-05-04",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "clock"),
    [
        ("05:06:07", "05:06:07"), ("00:30", "00:30:00"), ("12:00", "12:00:00"),
        ("14:30", "14:30:00"), ("2023-01-01 05:06:07", "05:06:07"),
        ("1430", "14:30:00"), ("930", "09:30:00"), ("7", "07:00:00"), ("0", "00:00:00"),
        ("2:30 p. m.", "14:30:00"), ("2:30 a.m.", "02:30:00"), ("12:15 am", "00:15:00"),
        ("12:15 PM", "12:15:00"), ("14h30", "14:30:00"), ("14:30 hrs", "14:30:00"),
        ("05:06:07.250", "05:06:07"), ("12:00:00:00", "12:00:00"),
        ("0.604166", "14:30:00"), ("0,25", None), ("24:00", None), ("99", None), ("-1", None),
        ("", None), ("n/d", None), ("14:75", None), ("noche", None),
    ],
)  # fmt: skip
def test_hours_are_read_as_they_are_written(text, clock):
    """Alone and among others: an hour without a. m. or p. m. is neither."""
    for others in ((), ("02:00 pm",), ("23:59", "01:00", None)):
        seconds, readable = read_hours(pd.Series([text, *others], dtype="str"))
        if clock is None:
            assert not readable[0] or text == "0,25"
        else:
            h, m, s = map(int, clock.split(":"))
            assert readable[0] and seconds[0] == h * 3600 + m * 60 + s


def test_every_hour_of_the_day_is_its_own():
    texts = [f"{h:02d}:{m:02d}:00" for h in range(24) for m in (0, 1, 59)]
    seconds, readable = read_hours(pd.Series(texts, dtype="str"))
    assert readable.all()
    assert seconds.tolist() == [h * 3600 + m * 60 for h in range(24) for m in (0, 1, 59)]
    frame = pd.DataFrame({"d": ["2023-01-01"] * 72, "h": texts})
    at = read_moments(frame, "d", "h", "t").at
    assert (at.astype("datetime64[h]").astype(int) % 24).tolist() == [
        h for h in range(24) for _ in "abc"
    ]


# ------------------------------------------------------------------ in a register


def imported(folder, frame, **options):
    given = {**COLUMNS, "crs": "EPSG:4326", "counting_unit": "event"} | options
    result = import_incidents(write_register(folder, frame), **given)
    accounts(result)
    return result


def test_hours_of_a_register_arrive_unchanged(tmp_path):
    frame = clean_register(2_000)
    at = imported(tmp_path, frame).incidents.attributes["occurred_at"]
    wanted = pd.to_datetime(frame["fecha"] + " " + frame["hora"], format="%d/%m/%Y %H:%M")
    assert (at.reset_index(drop=True) == wanted).all()


@pytest.mark.parametrize(("piled", "told"), [(30, False), (200, True)])
def test_unknown_hours_pile_up_at_midnight(tmp_path, piled, told):
    frame = clean_register(2_000)
    frame.loc[: piled - 1, "hora"] = "00:00:00"
    result = imported(tmp_path, frame)
    precision = result.incidents.attributes["date_precision"]
    assert found(result).get("unknown_hours", 0) == (piled if told else 0)
    assert (precision[:piled] == ("day" if told else "exact")).all()
    assert (precision[piled:] == "exact").all()
    # the day is still known
    assert result.summary["with_date"] == result.summary["incidents"]


def test_a_default_hour_is_told_and_kept(tmp_path):
    frame = clean_register(2_000)
    frame.loc[:299, "hora"] = "12:00"
    result = imported(tmp_path, frame)
    told = found(result)["piled_hour"]
    noon = result.incidents.attributes["occurred_at"].dt.strftime("%H:%M") == "12:00"
    assert told == noon.sum() >= 300
    assert "12:00" in result.report.set_index("finding").loc["piled_hour", "text"]
    assert (result.incidents.attributes["date_precision"] == "exact").all()


def test_rounding_to_full_hours_alone_is_no_pile():
    for seed in range(20):
        random = np.random.default_rng(seed)
        shape = 1.5 + np.sin((np.arange(24) - 14) / 24 * 2 * np.pi)
        hours = random.choice(24, 3_000, p=shape / shape.sum())
        minutes = np.where(random.random(3_000) < 0.7, 0, random.integers(0, 60, 3_000))
        at = np.datetime64("2023-01-01T00:00:00") + (hours * 3600 + minutes * 60).astype("m8[s]")
        assert piled_hour(at, 0.04) == ("", 0)


def test_dates_that_mean_nothing_are_set_aside_alone(tmp_path):
    frame = clean_register(400)
    frame.loc[0:2, "fecha"] = ["", "  ", None]
    frame.loc[10:13, "fecha"] = ["31/02/2023", "n/d", "0000-00-00", "1/1/1066"]
    frame.loc[20:21, "fecha"] = ["01/01/2199", "31/12/2023"]
    result = imported(tmp_path, frame, latest_day="2023-12-31")
    assert aside(result) == {
        "no_date": [2, 3, 4], "unreadable_date": [12, 13, 14, 15], "future_date": [22],
    }  # fmt: skip
    assert result.summary["with_date"] == 392 and result.summary["rows_used"] == 400
    whole = imported(tmp_path, frame, latest_day="2023-12-31", require_date=True)
    assert aside(whole) == aside(result) and whole.summary["rows_set_aside"] == 8
    assert whole.summary["with_date"] == whole.summary["incidents"] == 392


def test_ambiguous_dates_weaken_what_follows(tmp_path):
    frame = clean_register(200)
    frame["fecha"] = [f"{1 + i % 12:02d}/{1 + i // 12 % 12:02d}/2023" for i in range(200)]
    result = imported(tmp_path, frame)
    assert found(result)["ambiguous_dates"] == 200
    assert "ambiguous_dates" in {item.code for item in result.caveats}
    decided = imported(tmp_path, frame, day_order="month_first")
    assert "ambiguous_dates" not in found(decided)
    assert decided.incidents.attributes["occurred_at"].dt.month[1] == 2


def test_zones_spreadsheet_days_and_two_formats_are_counted(tmp_path):
    frame = clean_register(300)
    iso = pd.to_datetime(frame["fecha"], format="%d/%m/%Y")
    frame["hora"] = ""
    frame["fecha"] = iso.dt.strftime("%Y-%m-%d") + "T10:15:00Z"
    frame.loc[:19, "fecha"] = (iso[:20] - pd.Timestamp("1899-12-30")).dt.days.astype(str)
    frame.loc[20:29, "fecha"] = iso[20:30].dt.strftime("%d/%m/%Y")
    result = imported(tmp_path, frame)
    told = found(result)
    assert (told["zone_dropped"], told["spreadsheet_days"], told["date_formats"]) == (270, 20, 300)
    at = result.incidents.attributes["occurred_at"]
    assert (at.dt.normalize().reset_index(drop=True) == iso).all()
    assert (at[30:].dt.hour == 10).all()


def test_spans_are_kept_for_aoristic_use(tmp_path):
    frame = clean_register(100)
    start = pd.to_datetime(frame["fecha"] + " " + frame["hora"], format="%d/%m/%Y %H:%M")
    frame["hasta"] = (start + pd.Timedelta(hours=9)).dt.strftime("%d/%m/%Y %H:%M")
    frame.loc[:9, "hasta"] = (start[:10] - pd.Timedelta(days=2)).dt.strftime("%d/%m/%Y %H:%M")
    frame.loc[10:14, "hasta"] = ""
    frame.loc[15, "hasta"] = start[15].strftime("%d/%m/%Y")
    frame.loc[16, "hasta"] = start[16].strftime("%Y-%m")
    result = imported(tmp_path, frame, date_to="hasta")
    table = result.incidents.attributes
    assert found(result)["reversed_spans"] == 10 and found(result)["spans"] == 85
    assert table["occurred_until"][:15].isna().all()
    assert (table["occurred_until"][17:] - table["occurred_at"][17:] == pd.Timedelta(hours=9)).all()
    assert table["occurred_until"][15] == start[15].normalize() + pd.Timedelta("23:59:59")
    assert table["occurred_until"][16] == start[16] + pd.offsets.MonthEnd(0) - (
        start[16] - start[16].normalize()
    ) + pd.Timedelta("23:59:59")
    assert set(table["date_precision"][17:]) == {"range"}


def test_months_only_are_said_to_be_months(tmp_path):
    frame = clean_register(100)
    frame["fecha"] = "2023-" + frame["fecha"].str[3:5] + "-01"
    result = imported(tmp_path, frame, time="-", repeats="keep")
    assert set(result.incidents.attributes["date_precision"]) == {"month"}
    frame.loc[0, "fecha"] = "2023-03-02"
    days = imported(tmp_path, frame, time="-", repeats="keep")
    assert set(days.incidents.attributes["date_precision"]) == {"day"}


def test_no_date_at_all_is_still_a_table_of_places(tmp_path):
    frame = clean_register(50)
    frame["fecha"] = "nunca"
    result = imported(tmp_path, frame)
    assert result.summary["with_date"] == 0 and result.summary["with_position"] == 50
    with pytest.raises(InputError, match="cannot be read \\(50\\)"):
        imported(tmp_path, frame, require_date=True)
