"""Under what right data are used, and until when: kept in the profile, told in the report."""

import pytest
from convivencia.algorithms.core.errors import InputError
from convivencia.algorithms.importing.import_incidents import import_incidents
from convivencia.algorithms.importing.profile import profile_of, toml_of


@pytest.fixture
def register(tmp_path):
    path = tmp_path / "register.csv"
    path.write_text("fecha,delito\n2024-01-02,robo\n2024-01-03,hurto\n", encoding="utf-8")
    return str(path)


def told(register, tmp_path, agreement):
    profile = tmp_path / "p.toml"
    profile.write_text(
        'title = "t"\n[columns]\ndate = "fecha"\ncategory = "delito"\n' + agreement,
        encoding="utf-8",
    )
    result = import_incidents(register, str(profile), latest_day="2026-01-01")
    return result.report.set_index("finding")["text"]


def test_a_missing_agreement_is_said(register, tmp_path):
    assert "no_agreement" in told(register, tmp_path, "")


def test_an_agreement_is_told(register, tmp_path):
    text = told(register, tmp_path, '[agreement]\nid = "Convenio 12/2024"\n')
    assert "Convenio 12/2024" in text["agreement"] and "no_agreement" not in text
    result = import_incidents(register, date="fecha", agreement="Ley 5")
    assert "Ley 5" in result.report.set_index("finding").loc["agreement", "text"]


@pytest.mark.parametrize(
    ("day", "code"), [("2026-06-30", "retain_until"), ("2025-12-31", "retention_over")]
)
def test_the_end_of_retention(register, tmp_path, day, code):
    text = told(register, tmp_path, f'[agreement]\nid = "x"\nretain_until = "{day}"\n')
    assert day in text[code]


def test_it_is_kept_in_a_saved_profile():
    import tomllib

    made = profile_of({"agreement": {"id": "A “1”", "retain_until": "2027-01-31"}}, "p.toml")
    again = profile_of(tomllib.loads(toml_of(made)), "p.toml")
    assert (again.agreement, again.retain_until) == ("A “1”", "2027-01-31")
    with pytest.raises(InputError, match="retain_until"):
        profile_of({"agreement": {"retain_until": "soon"}}, "p.toml")
