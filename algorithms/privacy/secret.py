"""The secret behind masks and pseudonyms: one for each installation, never in any output.

Who has it can undo every mask. It lies in a file of its own, outside studies and projects, and is
made when it is first needed. An office that works on several computers gives all of them one file
by the environment variable ``CONVIVENCIA_SECRET_FILE``.
"""

from __future__ import annotations

import contextlib
import hashlib
import hmac
import os
import secrets
import sys
import time
from collections.abc import Iterable, Sequence
from pathlib import Path

from ..core.errors import EngineError, InputError
from ..core.files import make_folder
from ..core.text import QT_TRANSLATE_NOOP

__all__ = ["Secret", "draws", "load_secret", "pseudonym", "pseudonyms", "secret_file"]

VARIABLE = "CONVIVENCIA_SECRET_FILE"
BYTES = 32
PSEUDONYM_DIGITS = 16
PATIENCE = 5.0
"""Seconds to wait for another process that is just writing the file."""
_BLOCK = 64
_INNER = bytes(byte ^ 0x36 for byte in range(256))
_OUTER = bytes(byte ^ 0x5C for byte in range(256))


class Secret(bytes):
    """Bytes that do not show themselves in messages, logs or records."""

    def __repr__(self) -> str:
        return "Secret(…)"

    __str__ = __repr__

    def __format__(self, _: str) -> str:
        return repr(self)


def secret_file() -> Path:
    """Return where the secret lies on this computer."""
    named = os.environ.get(VARIABLE)
    if named:
        return Path(named)
    if sys.platform == "win32":
        folder = Path(os.environ.get("APPDATA") or Path.home() / "AppData" / "Roaming")
    elif sys.platform == "darwin":
        folder = Path.home() / "Library" / "Application Support"
    else:
        folder = Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config")
    return folder / "convivencia" / "secret.key"


def load_secret() -> Secret:
    """Read the secret; make it the first time. Two processes that start at once agree on one.

    Raises
    ------
    InputError
        When the file cannot be read or made, or does not hold a secret.
    """
    path = secret_file()
    try:
        if not path.exists():
            make_folder(path.parent)
            _make(path)
        return _read(path)
    except OSError as failure:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "The secret for masks and pseudonyms cannot be read or made ({reason}): name a "
                "file that you may write in {variable}.",
            ),
            reason=failure.strerror or type(failure).__name__,
            variable=VARIABLE,
        ) from failure


def _make(path: Path) -> None:
    """Put a new secret in its place whole, unless another process was first."""
    temporary = path.with_name(f".{path.name}-{secrets.token_hex(6)}")
    try:
        _write_new(temporary)
        try:
            os.link(temporary, path)
        except FileExistsError:
            return
        except (OSError, NotImplementedError, AttributeError):
            # no links here: the exclusive creation decides who writes, the others wait
            with contextlib.suppress(FileExistsError):
                _write_new(path)
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink()


def _write_new(path: Path) -> None:
    """Write a secret into a file that only its owner may read, and that must not exist."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    handle = os.open(path, flags, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(secrets.token_bytes(BYTES))
        file.flush()
        os.fsync(file.fileno())


def _read(path: Path) -> Secret:
    end = time.monotonic() + PATIENCE
    while True:
        content = path.read_bytes()
        if len(content) >= BYTES:
            return Secret(content)
        if time.monotonic() > end:
            raise EngineError(
                QT_TRANSLATE_NOOP(
                    "convivencia",
                    "The file {file} does not hold a secret of at least {bytes} bytes: put back "
                    "its copy. With a new one, masks and pseudonyms differ from earlier releases.",
                ),
                file=path.name,
                bytes=BYTES,
            )
        time.sleep(0.02)


def pseudonym(secret: bytes, text: str) -> str:
    """Return the 16 hexadecimal digits that stand for a text: the same in every release.

    HMAC-SHA256 (RFC 2104), cut to 64 bits: among a million identifiers two agree by chance in one
    case out of forty million.
    """
    digest = hmac.digest(secret, text.encode("utf-8", "surrogatepass"), "sha256")
    return digest.hex()[:PSEUDONYM_DIGITS]


def pseudonyms(secret: bytes, texts: Iterable[str]) -> list[str]:
    """Return the pseudonym of each text; for many, faster than one by one."""
    return [digest.hex()[:PSEUDONYM_DIGITS] for digest in _digests(secret, texts)]


def draws(secret: bytes, purpose: str, texts: Sequence[str]) -> list[bytes]:
    """Return 32 bytes for each text that nobody without the secret can tell from chance.

    Parameters
    ----------
    purpose : str
        Kept apart from every other purpose: a published pseudonym tells nothing of a mask.
    """
    key = hmac.digest(secret, f"convivencia {purpose}".encode(), "sha256")
    return list(_digests(key, texts))


def _digests(secret: bytes, texts: Iterable[str]) -> Iterable[bytes]:
    """HMAC-SHA256 with the key's two blocks hashed once instead of for each text."""
    key = hashlib.sha256(secret).digest() if len(secret) > _BLOCK else bytes(secret)
    key = key.ljust(_BLOCK, b"\0")
    inner, outer = hashlib.sha256(key.translate(_INNER)), hashlib.sha256(key.translate(_OUTER))
    for text in texts:
        first = inner.copy()
        first.update(text.encode("utf-8", "surrogatepass"))
        second = outer.copy()
        second.update(first.digest())
        yield second.digest()
