"""Layers and columns that a diagnostic takes beside areas and incidents, given without a file."""

from pathlib import Path

import geopandas
import pandas as pd
import pytest
from convivencia.algorithms.catalogue import analyses
from convivencia.algorithms.core.errors import InputError, TemplateError
from convivencia.algorithms.diagnosis.study import study_of
from convivencia.algorithms.diagnosis.study_file import AREA_ROLES, INCIDENT_ROLES, read_study
from convivencia.algorithms.sample.build import build_sample
from convivencia.tests.small_study import write_study


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    return build_sample(tmp_path_factory.mktemp("sample"), size=1000)


def layer(sample, name):
    return geopandas.read_file(sample.package, layer=name)


def test_every_role_of_the_study_file_is_a_parameter_too():
    known = {item.name for item in analyses()["diagnose"].parameters}
    assert {*AREA_ROLES, *INCIDENT_ROLES.values()} <= known
    assert {"zones", "facilities", "facility_kind", "participatory"} <= known
    assert {"survey", "survey_profile", "registers"} <= known


def test_facilities_are_taken_without_a_study_file(sample):
    study, _ = study_of(
        None,
        layer(sample, "areas"),
        layer(sample, "incidents"),
        None,
        None,
        {"area_id": "area_id"},
        {"facility_kind": "kind"},
        layer(sample, "facilities"),
    )
    assert len(study.facilities) > 10
    assert study.choices["facility_kind"] == "kind"
    assert "kind" in study.facilities.attributes


def test_facilities_given_beside_a_study_file_override_it(sample):
    file = str(sample.study)
    few = layer(sample, "facilities").head(3)
    study, _ = study_of(file, None, None, None, None, {}, {"facility_kind": "name"}, few)
    assert len(study.facilities) == 3
    assert study.choices["facility_kind"] == "name"
    # without a layer of its own the column means nothing
    study, _ = study_of(file, None, None, None, None, {}, {"facility_kind": "name"})
    assert study.choices["facility_kind"] == "kind"


def test_a_participatory_map_is_taken_without_a_study_file_and_needs_shapes(sample):
    drawn = layer(sample, "facilities").head(4)
    given = (None, layer(sample, "areas"), layer(sample, "incidents"), None, None, {}, {}, None)
    study, _ = study_of(*given, drawn)
    assert len(study.places) == 4
    with pytest.raises(InputError, match="has no shapes"):
        study_of(*given, pd.DataFrame({"category": ["asset"]}))


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ('population = "people"', 'population = ["people"]', "“population” must be a text"),
        ('category = "kind"', "category = {a = 1}", "“category” must be a text"),
        ("[period]", "[intervention]\ncategories = 5\n[period]", "must be a list of texts"),
        ("[period]", "[intervention]\nbefore = 5\n[period]", "“before” must be a text"),
        ("[period]", "[registers]\npath = 5\n[period]", "“path” must be a text"),
        ("[period]", "[baseline]\nfindings = 5\n[period]", "“findings” must be a text"),
        (
            "[layers.incidents]",
            "[layers.areas.conditions]\npoverty = 4\n[layers.incidents]",
            "“poverty” must be a text",
        ),
    ],
)
def test_a_study_file_with_values_of_another_kind_is_one_sentence(tmp_path, old, new, words):
    path = Path(write_study(tmp_path))
    path.write_text(path.read_text("utf-8").replace(old, new), "utf-8")
    with pytest.raises(TemplateError, match=words):
        read_study(path)
