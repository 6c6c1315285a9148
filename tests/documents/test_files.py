from __future__ import annotations

import errno
import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from convivencia.algorithms.core import files
from convivencia.algorithms.core.errors import EngineError, InputError
from convivencia.algorithms.core.files import all_or_none, require_writable, write_whole


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


def test_several_files_come_together_or_not_at_all(tmp_path):
    first, second = tmp_path / "a.docx", tmp_path / "b.pdf"
    first.write_bytes(b"old")
    with pytest.raises(ValueError, match="between"), all_or_none({first: b"1", second: b"2"}):
        assert first.read_bytes() == b"old"
        raise ValueError("between")
    assert first.read_bytes() == b"old"
    assert [entry.name for entry in tmp_path.iterdir()] == ["a.docx"]
    with all_or_none({first: b"1", second: b"2"}):
        pass
    assert (first.read_bytes(), second.read_bytes()) == (b"1", b"2")
    assert len(list(tmp_path.iterdir())) == 2


def test_what_cannot_be_written_is_known_before_the_block(tmp_path):
    (tmp_path / "b.pdf").mkdir()
    done = []
    with (
        pytest.raises(InputError, match="is a folder"),
        all_or_none({tmp_path / "a.docx": b"1", tmp_path / "b.pdf": b"2"}),
    ):
        done.append(True)
    assert not done
    assert [entry.name for entry in tmp_path.iterdir()] == ["b.pdf"]


def test_a_protected_file_is_not_gone_over_though_its_folder_would_allow_it(tmp_path, monkeypatch):
    path = tmp_path / "a.xlsx"
    path.write_bytes(b"old")
    allowed = os.access
    monkeypatch.setattr(files.os, "access", lambda at, mode: at != path and allowed(at, mode))
    with pytest.raises(InputError, match="protected"):
        write_whole(path, b"new")
    with pytest.raises(InputError, match="protected"):
        require_writable(path)
    assert path.read_bytes() == b"old"
    assert len(list(tmp_path.iterdir())) == 1


def database(path, text):
    with closing(sqlite3.connect(path)) as made:
        made.execute("CREATE TABLE words (word)")
        made.executemany("INSERT INTO words VALUES (?)", [(text,)] * 3_000)
        made.commit()


def test_a_database_that_somebody_writes_is_not_replaced(tmp_path):
    path, new = tmp_path / "a.gpkg", tmp_path / "new.gpkg"
    database(path, "old")
    database(new, "new")
    before = path.read_bytes()
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(InputError, match="open in another program"):
            write_whole(path, new.read_bytes())
        other.execute("ROLLBACK")
    assert path.read_bytes() == before


def test_a_journal_of_the_old_database_does_not_spoil_the_new_one(tmp_path):
    path, new = tmp_path / "a.gpkg", tmp_path / "new.gpkg"
    database(path, "old")
    database(new, "new")
    with closing(sqlite3.connect(path)) as other:
        other.execute("PRAGMA journal_mode = WAL")
        other.execute("UPDATE words SET word = 'late'")
        other.commit()
        left = {name: Path(f"{path}{name}").read_bytes() for name in ("", "-wal")}
    for name, content in left.items():
        Path(f"{path}{name}").write_bytes(content)
    write_whole(path, new.read_bytes())
    with closing(sqlite3.connect(path)) as held:
        assert held.execute("SELECT DISTINCT word FROM words").fetchall() == [("new",)]
        assert held.execute("PRAGMA integrity_check").fetchone() == ("ok",)
