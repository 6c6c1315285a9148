"""Files that an office writes itself are read alike, and a sentence never tells their folder."""

from pathlib import Path

import pytest
from convivencia.algorithms.core.errors import InputError, TemplateError
from convivencia.algorithms.diagnosis.study_file import read_study
from convivencia.algorithms.evaluation.harm_weights import read_weights
from convivencia.algorithms.importing.profile import read_profile
from convivencia.algorithms.survey.survey_profile import read_survey_profile


def read_study_file(path):
    return read_study(Path(path))


READERS = (read_weights, read_profile, read_survey_profile, read_study_file)


@pytest.mark.parametrize("read", READERS)
def test_a_file_that_is_not_there_is_named_without_its_folder(read, tmp_path):
    with pytest.raises(InputError) as told:
        read(str(tmp_path / "own.toml"))
    assert "own.toml" in str(told.value)
    assert str(tmp_path) not in str(told.value)


@pytest.mark.parametrize("read", READERS)
@pytest.mark.parametrize("content", [b"title = ", b'title = "\xff"'])
def test_a_file_that_is_no_toml_is_named_with_the_reason(read, content, tmp_path):
    file = tmp_path / "own.toml"
    file.write_bytes(content)
    with pytest.raises(InputError, match=r"own\.toml .*: \S"):
        read(str(file))


@pytest.mark.parametrize("read", READERS)
def test_a_folder_in_the_place_of_a_file_is_said(read, tmp_path):
    with pytest.raises(InputError) as told:
        read(str(tmp_path))
    assert str(tmp_path.parent) not in str(told.value)


def test_a_study_saved_with_a_mark_is_read(tmp_path):
    (tmp_path / "study.toml").write_bytes(b'\xef\xbb\xbftitle = "A"\n')
    with pytest.raises(TemplateError, match="names no layer"):
        read_study(tmp_path / "study.toml")
