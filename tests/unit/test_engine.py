"""The engine's protocol over a real process: one JSON object a line, and nothing else."""

import json
import queue
import subprocess
import sys
import threading
import time
from pathlib import Path

import geopandas
import numpy as np
import pytest
from convivencia.algorithms import engine as engine_module
from convivencia.tests.reference.cases import squares

SCRIPT = Path(engine_module.__file__)
PATIENCE = 60


class Process:
    """A running engine; ``wait_for`` reads messages until one of a type arrives."""

    def __init__(self, *extra, script=SCRIPT):
        self.process = subprocess.Popen(
            [sys.executable, "-I", "-X", "utf8", *extra, str(script)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        self.lines = queue.Queue()
        self.stderr = []
        threading.Thread(target=self._read, daemon=True).start()
        threading.Thread(
            target=lambda: self.stderr.extend(self.process.stderr), daemon=True
        ).start()

    def _read(self):
        for line in self.process.stdout:
            self.lines.put((time.monotonic(), line))
        self.lines.put((time.monotonic(), None))

    def send(self, **message):
        self.raw(json.dumps(message, ensure_ascii=False).encode() + b"\n")

    def raw(self, content):
        self.process.stdin.write(content)
        self.process.stdin.flush()

    def next(self):
        at, line = self.lines.get(timeout=PATIENCE)
        assert line is not None, "the engine ended"
        text = line.decode("utf-8")
        assert text.endswith("\n")
        message = json.loads(text, parse_constant=lambda name: pytest.fail(f"{name} is no JSON"))
        assert isinstance(message, dict) and {"type", "id"} <= set(message)
        return at, message

    def wait_for(self, *kinds, identifier=None):
        """Return the first message of the kinds, and all before it with their times."""
        seen = []
        while True:
            at, message = self.next()
            seen.append((at, message))
            if message["type"] in kinds and identifier in (None, message["id"]):
                return message, seen

    def end(self):
        if self.process.poll() is None:
            self.process.stdin.close()
            try:
                self.process.wait(10)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
        self.process.stdout.close()
        self.process.stderr.close()


@pytest.fixture(scope="module")
def warm():
    process = Process()
    process.send(type="hello", id="h")
    process.wait_for("hello")
    yield process
    process.end()


@pytest.fixture
def folder(tmp_path):
    place = tmp_path / "carpeta ñandú"
    place.mkdir()
    return place


@pytest.fixture
def areas(folder):
    frame = squares(6, 6, value=np.random.default_rng(1).poisson(4, 36))
    path = folder / "áreas.gpkg"
    frame.to_file(path, layer="areas")
    return path


def request(areas, identifier, outputs=None, **parameters):
    return {
        "type": "run",
        "id": identifier,
        "analysis": "getis_ord",
        "parameters": {"value": "value", "permutations": 999, **parameters},
        "inputs": {"areas": {"path": str(areas), "title": "Colonias"}},
        "outputs": outputs or {},
    }


def test_hello(warm):
    warm.send(type="hello", id="one")
    found, _ = warm.wait_for("hello")
    assert found["id"] == "one"
    assert found["protocol"] == engine_module.PROTOCOL
    assert found["missing"] == []
    assert {"convivencia", "python", "numpy"} <= set(found["versions"])
    assert found["process"] == warm.process.pid


def test_run_writes_and_reports(warm, areas, folder):
    out = folder / "salida.gpkg"
    warm.send(**request(areas, "r1", {"output": str(out)}))
    found, seen = warm.wait_for("result", "error")
    assert found["type"] == "result" and found["id"] == "r1"
    assert found["summary"]["areas"] == 36
    assert found["outputs"]["output"] == {
        "path": str(out),
        "layer": "areas",
        "kind": "polygons",
        "style": "getis_ord",
        "rows": 36,
    }
    assert len(geopandas.read_file(out)) == 36
    assert "Colonias" in json.dumps(found["provenance"], ensure_ascii=False)
    assert str(folder) not in json.dumps(found["provenance"], ensure_ascii=False)
    told = [message for _, message in seen if message["type"] == "progress"]
    assert told and {message["id"] for message in told} == {"r1"}
    fractions = [message["fraction"] for message in told]
    assert all(0 <= part <= 1 for part in fractions) and fractions == sorted(fractions)


def test_two_runs_in_a_row_and_the_same_numbers(warm, areas):
    warm.send(**request(areas, "a"))
    warm.send(**request(areas, "b"))
    first, _ = warm.wait_for("result", "error")
    second, seen = warm.wait_for("result", "error")
    assert (first["id"], second["id"]) == ("a", "b")
    assert first["summary"] == second["summary"]
    assert {message["id"] for _, message in seen} <= {"b"}
    assert first["provenance"]["inputs"] == second["provenance"]["inputs"]


def test_users_mistake_is_one_sentence(warm, areas):
    for wrong, kind, named in (
        ({"parameters": {"value": "valor"}}, "input", "valor"),
        ({"parameters": {"value": "value", "alpha": 7}}, "input", "alpha"),
        ({"parameters": {"value": "value", "nope": 7}}, "input", "nope"),
        ({"analysis": "nothing"}, "input", "nothing"),
        (
            {"inputs": {"areas": {"path": str(areas) + "x", "title": "Colonias"}}},
            "input",
            "Colonias",
        ),
        ({"inputs": {}}, "input", "areas"),
        ({"outputs": {"output": str(areas.parent / "no" / "o.gpkg")}}, "input", "o.gpkg"),
    ):
        warm.send(**{**request(areas, "e"), **wrong})
        found, seen = warm.wait_for("error", "result")
        assert (found["type"], found["id"], found["kind"]) == ("error", "e", kind)
        assert named in found["message"] and "\n" not in found["message"]
        assert found["template"].format(**found["facts"]) == found["message"]
        assert not [message for _, message in seen if message["type"] == "log"]
    warm.send(**request(areas, "after"))
    assert warm.wait_for("result", "error")[0]["type"] == "result"


@pytest.mark.parametrize(
    "line",
    [
        b"garbage\n",
        b"\n",
        b'{"type": \n',
        b"[1, 2]\n",
        b"3\n",
        b"null\n",
        b'"run"\n',
        b"\xff\xfe\x00broken\n",
        b"{}\n",
        b'{"type": "dance", "id": "x"}\n',
        b'{"type": "run"}\n',
        b'{"type": "run", "id": "x"}\n',
        b'{"type": "run", "id": "x", "analysis": 3}\n',
        b'{"type": "run", "id": "x", "analysis": "trend", "inputs": []}\n',
        b'{"type": "run", "id": "x", "analysis": "trend", "inputs": {"incidents": {"pth": "a"}}}\n',
        b'{"type": "cancel"}\n',
        b'{"type": "cancel", "id": "never"}\n',
    ],
)
def test_a_line_that_makes_no_sense_does_not_stop_the_engine(warm, line):
    warm.raw(line)
    warm.send(type="hello", id="still there")
    found, _ = warm.wait_for("hello")
    assert found["id"] == "still there"


def test_cancel_stops_within_a_second(warm, folder):
    frame = squares(120, 120, value=np.random.default_rng(1).normal(size=14_400))
    path = folder / "many.gpkg"
    frame.to_file(path, layer="areas")
    out = folder / "o.gpkg"
    # a graph of unequal weights takes the slow way
    warm.send(
        **request(
            path,
            "long",
            {"output": str(out)},
            weights="kernel",
            distance=3000,
            permutations=999_999,
        )
    )
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        _, message = warm.next()
        assert message["type"] == "progress", message
        if message["fraction"] > 0.1:
            break
    asked = time.monotonic()
    warm.send(type="cancel", id="long")
    found, seen = warm.wait_for("cancelled", "result", "error")
    assert found["type"] == "cancelled" and found["id"] == "long"
    assert seen[-1][0] - asked < 1.0
    assert not out.exists()
    assert sorted(item.name for item in folder.iterdir()) == ["many.gpkg"]


def test_cancel_before_its_turn(warm, areas):
    warm.send(type="cancel", id="later")
    warm.send(**request(areas, "later"))
    warm.send(**request(areas, "next"))
    assert warm.wait_for("cancelled", "result", "error")[0]["type"] == "cancelled"
    found, _ = warm.wait_for("cancelled", "result", "error")
    assert (found["type"], found["id"]) == ("result", "next")


def test_progress_at_least_once_a_second(warm, folder):
    frame = squares(60, 60, value=np.random.default_rng(1).normal(size=3600))
    path = folder / "some.gpkg"
    frame.to_file(path, layer="areas")
    warm.send(**request(path, "steady", weights="kernel", distance=4000, permutations=4_999))
    _, seen = warm.wait_for("result", "error")
    times = [at for at, _ in seen]
    assert max(np.diff(times), default=0) < 1.0


def test_nothing_follows_the_result(warm, areas):
    warm.send(**request(areas, "last"))
    warm.wait_for("result")
    time.sleep(0.8)
    assert warm.lines.empty()


NOISY = """
import importlib.util, os, sys, logging
specification = importlib.util.spec_from_file_location("noisy", {script!r})
engine = importlib.util.module_from_spec(specification)
specification.loader.exec_module(engine)
work = engine.Engine._work

def loud(message, progress):
    print("print of a library")
    sys.stdout.write("no newline")
    sys.stdout.flush()
    os.write(1, b"straight to descriptor one\\n")
    logging.getLogger("lib").warning("a warning with %s", "ñ")
    print({{"type": "result", "id": "forged"}}, flush=True)
    if message["parameters"].get("fail"):
        raise RuntimeError("boom\\nsecond line")
    if message["parameters"].get("strange"):
        import numpy as np
        return {{"summary": {{"a": float("nan"), "b": np.float64(2.5), "c": np.int64(3)}}}}
    return work(message, progress)

engine.Engine._work = staticmethod(loud)
engine.main()
"""


def test_prints_of_libraries_do_not_reach_the_protocol(areas, folder):
    script = folder / "noisy.py"
    script.write_text(NOISY.format(script=str(SCRIPT)), encoding="utf-8")
    process = Process(script=script)
    try:
        process.send(**request(areas, "n"))
        found, seen = process.wait_for("result", "error")
        assert (found["type"], found["id"]) == ("result", "n")
        logged = [message for _, message in seen if message["type"] == "log"]
        assert any("a warning with ñ" in message["message"] for message in logged)
        process.send(**request(areas, "f", fail=True))
        found, _ = process.wait_for("error")
        assert found["kind"] == "internal" and "boom" in found["message"]
        process.send(type="hello", id="after")
        assert process.wait_for("hello")[0]["id"] == "after"
        process.send(type="quit")
        assert process.process.wait(PATIENCE) == 0
        printed = b"".join(process.stderr).decode()
        assert "print of a library" in printed and "straight to descriptor one" in printed
    finally:
        process.end()


def test_closed_input_ends_the_engine(areas):
    process = Process()
    process.send(type="hello", id="h")
    process.wait_for("hello")
    process.process.stdin.close()
    assert process.process.wait(PATIENCE) == 0
    process.end()


def test_package_has_one_name_and_path_stays_clean(folder):
    """The plugins folder never goes on the path, where another plugin could shadow a library."""
    code = (
        f"import runpy, sys; before = list(sys.path); "
        f"m = runpy.run_path({str(SCRIPT)!r}); m['_load_package'](); "
        f"import convivencia.algorithms.catalogue; "
        f"assert sys.path == before, sys.path; print('clean')"
    )
    found = subprocess.run(
        [sys.executable, "-I", "-c", code],
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
        cwd=folder,
    )
    assert found.stdout.strip() == "clean", found.stderr
