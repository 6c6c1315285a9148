"""The secret: made once, shared by processes, never shown; and what is derived from it."""

import hashlib
import hmac
import os
import subprocess
import sys

import pytest
from convivencia.algorithms.core.errors import ConvivenciaError, InputError
from convivencia.algorithms.privacy import secret as module
from convivencia.algorithms.privacy.secret import (
    Secret,
    draws,
    load_secret,
    pseudonym,
    pseudonyms,
    secret_file,
)

MAKE = "from convivencia.algorithms.privacy.secret import load_secret; print(load_secret().hex())"


def test_made_once_and_only_its_owners(tmp_path, monkeypatch):
    path = tmp_path / "a" / "b" / "key"
    monkeypatch.setenv("CONVIVENCIA_SECRET_FILE", str(path))
    first = load_secret()
    assert len(first) == 32 and first == load_secret() == path.read_bytes()
    assert [item.name for item in path.parent.iterdir()] == ["key"]
    if os.name == "posix":
        assert path.stat().st_mode & 0o777 == 0o600


def test_processes_that_start_at_once_agree(tmp_path):
    environment = os.environ | {"CONVIVENCIA_SECRET_FILE": str(tmp_path / "key")}
    started = [
        subprocess.Popen([sys.executable, "-c", MAKE], stdout=subprocess.PIPE, env=environment)
        for _ in range(6)
    ]
    assert len({process.communicate()[0] for process in started}) == 1


def test_without_links_too(tmp_path, monkeypatch):
    def refuse(*_):
        raise OSError("no links on this disk")

    monkeypatch.setattr(module.os, "link", refuse)
    monkeypatch.setenv("CONVIVENCIA_SECRET_FILE", str(tmp_path / "key"))
    assert load_secret() == load_secret()
    assert len(list(tmp_path.iterdir())) == 1


@pytest.mark.parametrize(
    ("platform", "variables", "ending"),
    [
        ("win32", {"APPDATA": "Roaming"}, ("Roaming", "convivencia", "secret.key")),
        ("darwin", {}, ("Library", "Application Support", "convivencia", "secret.key")),
        ("linux", {"XDG_CONFIG_HOME": "conf"}, ("conf", "convivencia", "secret.key")),
        ("linux", {}, (".config", "convivencia", "secret.key")),
    ],
)
def test_where_it_lies(monkeypatch, platform, variables, ending):
    monkeypatch.setattr(module.sys, "platform", platform)
    for name in ("CONVIVENCIA_SECRET_FILE", "APPDATA", "XDG_CONFIG_HOME"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert secret_file().parts[-len(ending) :] == ending


def test_it_never_shows_itself(tmp_path, monkeypatch):
    monkeypatch.setenv("CONVIVENCIA_SECRET_FILE", str(tmp_path / "key"))
    secret = load_secret()
    for shown in (repr(secret), str(secret), f"{secret}", f"{[secret]}", "%s" % secret):  # noqa: UP031
        assert shown.strip("[]") == "Secret(…)"


def test_a_damaged_or_unreachable_file_is_said(tmp_path, monkeypatch):
    monkeypatch.setattr(module, "PATIENCE", 0.05)
    path = tmp_path / "key"
    path.write_bytes(b"short")
    monkeypatch.setenv("CONVIVENCIA_SECRET_FILE", str(path))
    with pytest.raises(ConvivenciaError, match="does not hold a secret"):
        load_secret()
    monkeypatch.setenv("CONVIVENCIA_SECRET_FILE", str(path / "below" / "a" / "file"))
    with pytest.raises(InputError):
        load_secret()


def test_pseudonyms_are_hmac():
    # RFC 4231, test case 2
    assert pseudonym(b"Jefe", "what do ya want for nothing?") == "5bdcc146bf60754e"
    texts = ["1", "2", "folio ñ 3", ""]
    for key in (Secret(b"k" * 32), b"long" * 40):
        expected = [hmac.new(key, text.encode(), hashlib.sha256).hexdigest()[:16] for text in texts]
        assert pseudonyms(key, texts) == expected == [pseudonym(key, text) for text in texts]
    assert pseudonyms(b"other", texts) != expected


def test_purposes_are_kept_apart():
    assert draws(b"k", "mask", ["1"]) != draws(b"k", "other", ["1"])
    assert pseudonym(b"k", "1") not in draws(b"k", "mask", ["1"])[0].hex()
