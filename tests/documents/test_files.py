from __future__ import annotations

import errno
import os

import pytest
from convivencia.algorithms.core import files
from convivencia.algorithms.core.errors import EngineError, InputError
from convivencia.algorithms.core.files import write_whole


def test_bytes_and_functions_replace_the_file(tmp_path):
    path = tmp_path / "informe número 1.docx"
    write_whole(path, b"one")
    write_whole(path, lambda temporary: temporary.write_bytes(b"two"))
    assert path.read_bytes() == b"two"
    assert [entry.name for entry in tmp_path.iterdir()] == [path.name]


def test_temporary_name_keeps_the_suffix_and_the_folder(tmp_path):
    seen = []

    def write(temporary):
        seen.append(temporary)
        assert not temporary.exists()
        temporary.write_bytes(b"x")

    write_whole(tmp_path / "a.gpkg", write)
    assert seen[0].suffix == ".gpkg"
    assert seen[0].parent == tmp_path


def test_failure_leaves_the_old_file_and_nothing_else(tmp_path):
    path = tmp_path / "a.gpkg"
    path.write_bytes(b"old")

    def fails(temporary):
        temporary.write_bytes(b"half")
        temporary.with_name(temporary.name + "-wal").write_bytes(b"log")
        raise ValueError("broken")

    with pytest.raises(ValueError, match="broken"):
        write_whole(path, fails)
    assert path.read_bytes() == b"old"
    assert len(list(tmp_path.iterdir())) == 1


@pytest.mark.parametrize(
    ("number", "kind", "words"),
    [(errno.ENOSPC, EngineError, "no room"), (errno.EIO, EngineError, "could not be written")],
)
def test_disk_failures_are_one_sentence(tmp_path, number, kind, words):
    def fails(temporary):
        raise OSError(number, os.strerror(number))

    with pytest.raises(kind, match=words):
        write_whole(tmp_path / "a.docx", fails)


def test_missing_folder_and_folder_as_file(tmp_path):
    with pytest.raises(InputError, match="does not exist"):
        write_whole(tmp_path / "none" / "a.docx", b"")
    (tmp_path / "b.docx").mkdir()
    with pytest.raises(InputError, match="is a folder"):
        write_whole(tmp_path / "b.docx", b"")
    assert [entry.name for entry in tmp_path.iterdir()] == ["b.docx"]


def test_file_open_elsewhere(tmp_path, monkeypatch):
    path = tmp_path / "a.xlsx"
    path.write_bytes(b"old")

    def refuses(source, target):
        raise PermissionError(errno.EACCES, "denied")

    monkeypatch.setattr(files.os, "replace", refuses)
    with pytest.raises(InputError, match="open in another program"):
        write_whole(path, b"new")
    assert path.read_bytes() == b"old"
