"""Sex and age of victims in one spelling, whatever the source writes."""

import pandas as pd
import pytest
from convivencia.algorithms.importing.import_incidents import import_incidents
from convivencia.algorithms.importing.people import people_of
from convivencia.tests.registers import COLUMNS, clean_register, found, write_register


def sexes(*texts, **words):
    return people_of(pd.Series(texts, dtype="str"), None, {"victim_sex": words} if words else None)


@pytest.mark.parametrize(
    ("texts", "read"),
    [
        (("Hombre", "Mujer", "hombre ", "MUJER"), ["male", "female", "male", "female"]),
        (("Masculino", "Feminino", "FEMENINO"), ["male", "female", "female"]),
        (("M", "F", "m"), ["male", "female", "male"]),
        (("H", "M"), ["male", "female"]),
        (("male", "female", "Varón"), ["male", "female", "male"]),
        (("No identificado", "Ignorado", "s/d", "N/A", "-"), ["unknown"] * 5),
    ],
)
def test_sex(texts, read):
    people = sexes(*texts)
    assert people.sex.tolist() == read and not people.unread_sex


def test_missing_and_not_understood():
    people = sexes("F", None, "Z9", "Z9", "2")
    assert people.sex.tolist() == ["female", None, "unknown", "unknown", "unknown"]
    assert people.unread_sex == {"Z9": 2, "2": 1}
    told = sexes("1", "2", "9", **{"1": "male", "2": "female", "9": "unknown"})
    assert told.sex.tolist() == ["male", "female", "unknown"] and not told.unread_sex


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("34", 34), ("34.0", 34), ("34,5", 34), ("34 años", 34), ("34 anos", 34), ("1 año", 1),
        ("0", 0), ("115", 115), ("8 meses", 0), ("3 días", 0), ("-1", None), ("116", None),
        ("999", None), ("", None), ("n/d", None), ("ADULTOS", None), ("20-24", None),
        ("No reporta", None),
    ],
)  # fmt: skip
def test_age(text, age):
    for others in ((), ("17", "40"), ("5 meses",)):
        read = people_of(None, pd.Series([text, *others], dtype="str")).age
        assert pd.isna(read[0]) if age is None else read[0] == age


def test_what_cannot_be_read_is_counted():
    ages = pd.Series(["34", "-1", "-1", "200", "ADULTOS", "ADULTOS", "n/d", None], dtype="str")
    people = people_of(None, ages)
    assert (people.impossible_ages, people.unread_ages) == (3, 2)


def test_in_a_register(tmp_path):
    frame = clean_register(200)
    frame.loc[:4, "edad"], frame.loc[10:12, "edad"] = "-1", "menor"
    frame.loc[20:26, "sexo"] = "Q?"
    result = import_incidents(
        write_register(tmp_path, frame), **COLUMNS, crs="EPSG:4326", counting_unit="victim"
    )
    told = found(result)
    assert (told["impossible_ages"], told["unread_ages"], told["unread_sex"]) == (5, 3, 7)
    table = result.incidents.attributes
    assert table["victim_age"].isna().sum() == 8
    assert table["victim_sex"].value_counts()["unknown"] == 7
    assert (table["counting_unit"] == "victim").all()
