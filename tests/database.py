"""A PostgreSQL server of the tests' own: in a temporary folder, for them alone, gone afterwards."""

import contextlib
import os
import shutil
import socket
import subprocess
import tempfile
from pathlib import Path

PASSWORD = "s3cret/of|nobody?"


def programs():
    """The folder of initdb and pg_ctl, as Debian and Ubuntu lay it; None without the packages."""
    found = sorted(
        Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda file: int(file.parts[4])
    )
    if found:
        return found[-1].parent
    on_path = shutil.which("initdb")
    return Path(on_path).parent if on_path else None


def has_postgis():
    """Whether the newest server has PostGIS beside it."""
    folder = programs()
    if folder is None:
        return False
    shared = subprocess.run(
        [folder / "pg_config", "--sharedir"], capture_output=True, text=True, check=False
    ).stdout.strip()
    return Path(shared, "extension", "postgis.control").exists()


def _as_server(*command):
    """A server refuses to run as root: then it runs as the user of the package."""
    return [*(["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []), *map(str, command)]


def _free_port():
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        return held.getsockname()[1]


@contextlib.contextmanager
def server():
    """Start a server with PostGIS and yield the address of its database for a user `reader`.

    `reader` needs a password over TCP; the tests' own connection goes through the socket.
    """
    folder = Path(tempfile.mkdtemp(prefix="convivencia-database-"))
    data, binaries, port = folder / "data", programs(), _free_port()
    if os.geteuid() == 0:
        shutil.chown(folder, "postgres", "postgres")

    def run(*command):
        command = _as_server(*command)
        subprocess.run(command, check=True, capture_output=True, cwd=folder, timeout=120)

    try:
        run(binaries / "initdb", "-D", data, "-U", "owner", "-A", "trust", "-E", "UTF8",
            "--no-sync", "--locale=C")  # fmt: skip
        (data / "pg_hba.conf").write_text(
            "local all all trust\nhost all all 127.0.0.1/32 scram-sha-256\n", encoding="ascii"
        )
        options = f"-p {port} -k {folder} -c listen_addresses=127.0.0.1 -c fsync=off"
        run(binaries / "pg_ctl", "-D", data, "-w", "-l", folder / "log", "-o", options, "start")
        try:
            yield folder, port
        finally:
            run(binaries / "pg_ctl", "-D", data, "-m", "immediate", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)
