"""Profiles: written, read again the same, and those that come along fit what they are for."""

import string

import pytest
from convivencia.algorithms.core.errors import InputError
from convivencia.algorithms.importing.import_incidents import import_incidents
from convivencia.algorithms.importing.inspect_incidents import inspect_incidents
from convivencia.algorithms.importing.profile import (
    DAY_ORDERS,
    LAYOUTS,
    PRECISIONS,
    UNITS,
    Profile,
    profile_of,
    read_profile,
    shipped_profiles,
    toml_of,
    write_profile,
)
from convivencia.algorithms.importing.roles import ROLES
from convivencia.algorithms.intake.raw_table import Reading
from convivencia.tests.registers import COLUMNS, clean_register, write_register
from hypothesis import given, settings
from hypothesis import strategies as st

texts = st.text(
    st.characters(blacklist_categories=("Cs",)) | st.sampled_from('"\\\n\t[]=#é'), max_size=20
)
names = texts.filter(bool)


@settings(max_examples=200, deadline=None)
@given(
    st.builds(
        Profile,
        title=texts,
        about=texts,
        columns=st.dictionaries(st.sampled_from(sorted(ROLES)), names, max_size=5),
        reading=st.builds(
            Reading,
            encoding=st.none() | names,
            delimiter=st.none() | st.sampled_from(";,|\t"),
            header_row=st.none() | st.integers(0, 999),
            sheet=st.none() | names,
            decimal=st.sampled_from([None, "comma", "point"]),
        ),
        crs=st.none() | names,
        displaced_up_to=st.none() | st.floats(0, 1e6),
        precision=st.sampled_from([None, *PRECISIONS]),
        day_order=st.sampled_from([None, *DAY_ORDERS]),
        time_zone=texts,
        counting_unit=st.sampled_from(UNITS),
        layout=st.sampled_from(LAYOUTS),
        wide=st.lists(names, max_size=4).map(tuple),
        where=st.dictionaries(
            names, st.lists(texts, min_size=1, max_size=3).map(tuple), max_size=3
        ),
        values=st.dictionaries(
            st.sampled_from(sorted(ROLES)),
            st.dictionaries(names, texts, min_size=1, max_size=3),
            max_size=2,
        ),
        keep=st.lists(names, max_size=3).map(tuple),
        category=texts,
        not_personal=st.lists(names, max_size=3).map(tuple),
        country=st.text(string.ascii_lowercase, max_size=2),
    )
)
def test_what_is_written_is_read_again(profile):
    import tomllib

    assert profile_of(tomllib.loads(toml_of(profile)), "p.toml") == profile


@pytest.mark.parametrize("name", shipped_profiles())
def test_a_profile_that_comes_along_reads_a_table_of_its_kind(tmp_path, name):
    profile = read_profile(name)
    assert profile.title and profile.about and profile.columns
    assert read_profile(str(shipped_profiles()[name])) == profile
    sample = {
        "id": "A-{}", "date": "{:02d}/03/2023", "time": "{:02d}:15", "category": "Robo",
        "x": "-99.1{}", "y": "19.4{}", "count": "{}", "victim_age": "{}", "victim_sex": "F",
        "area": "Zona {}",
    }  # fmt: skip
    columns = {column: sample.get(role, "x") for role, column in profile.columns.items()}
    columns |= dict.fromkeys(
        profile.wide or (["ENERO"] if profile.layout == "crosstab" else []), "1"
    )
    if profile.layout == "wide":
        columns[profile.columns["date"]] = "2023"
    rows = [[value.format(row) for value in columns.values()] for row in range(1, 24)]
    lines = ["|".join(row) for row in ([*columns], *rows)]
    if profile.layout == "crosstab":
        block = ("Robo|1", "Hurto|2")
        lines = [lines[0], *(line for i in range(5) for line in (f"C{i}|3", *block))]
    file = tmp_path / "t.csv"
    file.write_text("\n".join(lines), encoding="utf-8")
    result = import_incidents(str(file), name)
    assert result.summary["incidents"] >= 10
    told = result.summary
    assert told["rows_read"] == told["rows_used"] + told["rows_set_aside"]


def test_written_whole_or_not_at_all(tmp_path):
    write_profile(tmp_path / "p.toml", Profile("t", {"date": "fecha"}))
    assert read_profile(str(tmp_path / "p.toml")).columns == {"date": "fecha"}
    with pytest.raises(InputError, match=r"\.toml"):
        write_profile(tmp_path / "p.txt", Profile())
    assert [path.name for path in tmp_path.iterdir()] == ["p.toml"]


def test_a_proposal_saved_as_a_profile_imports_the_same(tmp_path):
    frame = clean_register(300)
    file, saved = write_register(tmp_path, frame), tmp_path / "mío.toml"
    looked = inspect_incidents(file, save_profile=str(saved))
    assert looked.summary["problem"] == "" and looked.summary["incidents"] == 300
    roles = dict(zip(looked.columns["role"], looked.columns["column"], strict=True))
    assert {role: roles[role] for role in ("date", "time", "category", "x", "y", "id")} == {
        "date": "fecha", "time": "hora", "category": "delito", "x": "longitud", "y": "latitud",
        "id": "folio",
    }  # fmt: skip
    one = import_incidents(file, str(saved))
    two = import_incidents(file, **COLUMNS, crs="EPSG:4326")
    assert one.incidents.attributes.equals(two.incidents.attributes)
    # what is said by hand goes before the profile, and a dash takes a role away
    by_hand = import_incidents(file, str(saved), time="-", category="sexo")
    table = by_hand.incidents.attributes
    assert set(table["date_precision"]) == {"day"} and set(table["category"]) == {"Hombre", "Mujer"}


def test_where_keep_values_and_not_personal(tmp_path):
    frame = clean_register(200)
    frame["municipio"] = ["Axtla", "Otro"] * 100
    frame["sexo"] = frame["sexo"].map({"Hombre": "1", "Mujer": "2"})
    frame["Nombre de la víctima"] = "Juana Pérez López"
    profile = tmp_path / "p.toml"
    profile.write_text(
        "keep = ['municipio']\n[columns]\ndate = 'fecha'\nvictim_sex = 'sexo'\n"
        "[where]\nmunicipio = ['AXTLA']\n[values.victim_sex]\n1 = 'male'\n2 = 'female'\n",
        encoding="utf-8",
    )
    result = import_incidents(write_register(tmp_path, frame), str(profile))
    table = result.incidents.attributes
    assert len(table) == 100 and result.summary["rows_set_aside"] == 100
    assert set(result.set_aside.attributes["reason"]) == {"elsewhere"}
    assert set(table["municipio"]) == {"Axtla"} and set(table["victim_sex"]) == {"male", "female"}
    assert "Nombre de la víctima" not in table
    told = result.report.set_index("finding")["text"]
    assert "Nombre de la víctima" in told["personal"]
    with pytest.raises(InputError, match="Nombre de la víctima"):
        import_incidents(
            write_register(tmp_path, frame), str(profile), keep=("Nombre de la víctima",)
        )
