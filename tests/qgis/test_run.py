# ruff: noqa: N802
"""Runs: the same numbers as the engine's own, and nothing QGIS cannot get out of."""

import json
import os
import signal
import subprocess
import threading
import time

import pytest
from helpers import ROOT, grid_layer, table

COLUMNS = ("z", "p_value", "p_sim", "p_adjusted", "spot")


@pytest.fixture(scope="module")
def wide_areas(qgis):
    """Return enough areas to keep the engine busy for many seconds."""
    return grid_layer(side=150, name="wide")


def long_run(areas):
    return {
        "areas": areas,
        "value": "homicides",
        "permutations": 999_999,
        "weights": "knn",
        "neighbours": 40,
        "output": "TEMPORARY_OUTPUT",
    }


def asked_directly(path, output):
    """Run the engine as a process of our own and return what it wrote."""
    from qgis.core import QgsVectorLayer

    request = {
        "type": "run",
        "id": "1",
        "analysis": "getis_ord",
        "parameters": {"value": "homicides"},
        "inputs": {"areas": {"path": path, "title": "areas"}},
        "outputs": {"output": str(output)},
    }
    done = subprocess.run(
        [os.environ["CONVIVENCIA_PYTHON"], "-I", "-X", "utf8", str(ROOT / "algorithms/engine.py")],
        input=json.dumps(request) + "\n",
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    messages = [json.loads(line) for line in done.stdout.splitlines()]
    assert messages[-1]["type"] == "result", done.stderr
    return QgsVectorLayer(str(output), "direct", "ogr"), messages[-1]


def test_the_numbers_are_the_engines_own(run, areas_file, tmp_path):
    found = run(
        "getis_ord", {"areas": areas_file, "value": "homicides", "output": "TEMPORARY_OUTPUT"}
    )
    direct, message = asked_directly(areas_file.source(), tmp_path / "direct.gpkg")
    assert table(found["output"], *COLUMNS) == table(direct, *COLUMNS)
    assert table(found["output"], "area_name") == table(areas_file, "area_name")
    assert found["hot"] == message["summary"]["hot"] > 0
    summary = json.loads(found["summary"])
    assert summary["provenance"]["inputs"] == message["provenance"]["inputs"]
    assert str(tmp_path) not in found["summary"]


def test_sixty_areas_take_less_than_half_a_second_when_warm(run, areas_file):
    parameters = {"areas": areas_file, "value": "homicides", "output": "TEMPORARY_OUTPUT"}
    run("getis_ord", parameters)
    spent = []
    for _ in range(3):
        begin = time.perf_counter()
        run("getis_ord", parameters)
        spent.append(time.perf_counter() - begin)
    print(f"warm getis_ord, 64 areas: {min(spent):.3f} s")
    assert min(spent) < 0.5


def test_output_goes_to_the_file_asked_for(run, areas, tmp_path):
    from qgis.core import QgsVectorLayer

    path = tmp_path / "salida é.geojson"
    found = run("getis_ord", {"areas": areas, "value": "homicides", "output": str(path)})
    assert found["output"] == str(path)
    assert QgsVectorLayer(str(path), "x", "ogr").featureCount() == 64


def test_unknown_parameter_is_refused(run, areas):
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match="PERMUTATIONS"):
        run(
            "getis_ord",
            {
                "areas": areas,
                "value": "homicides",
                "PERMUTATIONS": 99,
                "output": "TEMPORARY_OUTPUT",
            },
        )


def test_errors_are_one_sentence(run, areas):
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException) as caught:
        run(
            "getis_ord",
            {"areas": areas, "value": "homicides", "permutations": 5, "output": "TEMPORARY_OUTPUT"},
        )
    assert "Traceback" not in str(caught.value)
    assert "99" in str(caught.value)


class Feedback:
    """Makes a feedback that remembers when it heard something."""

    def __new__(cls, cancel_after=None):
        from qgis.core import QgsProcessingFeedback

        class Remembering(QgsProcessingFeedback):
            def __init__(self):
                super().__init__(False)
                self.heard = []
                self.said = []
                self.begun = time.perf_counter()
                self.progressChanged.connect(
                    lambda _: self.heard.append(time.perf_counter() - self.begun)
                )

            def pushInfo(self, text):
                self.said.append(text)

            def pushWarning(self, text):
                self.said.append(text)

        feedback = Remembering()
        if cancel_after is not None:
            threading.Timer(cancel_after, feedback.cancel).start()
        return feedback


def test_cancel_stops_within_a_second(run, wide_areas, areas):
    run("getis_ord", {"areas": areas, "value": "homicides", "output": "TEMPORARY_OUTPUT"})
    feedback = Feedback(cancel_after=1.5)
    begin = time.perf_counter()
    results = run("getis_ord", long_run(wide_areas), feedback=feedback)
    late = time.perf_counter() - begin - 1.5
    print(f"cancel took {late:.2f} s")
    assert 0 <= late < 1.0
    assert "output" not in results
    assert feedback.heard
    assert feedback.heard[0] < 1.0


def test_a_silent_engine_is_killed_when_cancelled(run, wide_areas, provider):
    """An engine that hears nothing (stopped by the system) must not hold QGIS."""
    run(
        "getis_ord",
        {
            "areas": wide_areas,
            "value": "homicides",
            "permutations": 0,
            "output": "TEMPORARY_OUTPUT",
        },
    )
    (process,) = provider.pool.process_ids
    threading.Timer(0.3, os.kill, (process, signal.SIGSTOP)).start()
    feedback = Feedback(cancel_after=0.8)
    begin = time.perf_counter()
    run("getis_ord", long_run(wide_areas), feedback=feedback)
    late = time.perf_counter() - begin - 0.8
    print(f"killing took {late:.2f} s")
    assert late < 1.0
    assert process not in provider.pool.process_ids


def test_a_killed_engine_leaves_qgis_alive_and_the_next_run_works(run, wide_areas, areas, provider):
    from qgis.core import QgsProcessingException

    run("getis_ord", {"areas": areas, "value": "homicides", "output": "TEMPORARY_OUTPUT"})
    (process,) = provider.pool.process_ids
    threading.Timer(1.0, os.kill, (process, signal.SIGKILL)).start()
    with pytest.raises(QgsProcessingException, match="stopped in the middle"):
        run("getis_ord", long_run(wide_areas))
    found = run("getis_ord", {"areas": areas, "value": "homicides", "output": "TEMPORARY_OUTPUT"})
    assert found["output"].featureCount() == 64


def test_an_engine_that_died_while_idle_is_replaced(run, areas, provider):
    parameters = {"areas": areas, "value": "homicides", "output": "TEMPORARY_OUTPUT"}
    run("getis_ord", parameters)
    (process,) = provider.pool.process_ids
    os.kill(process, signal.SIGKILL)
    time.sleep(0.3)
    assert run("getis_ord", parameters)["output"].featureCount() == 64


def test_two_runs_at_once_and_from_other_threads(provider, areas_file):
    """Runs in the task manager's threads, at the same time, each with an engine of its own."""
    from qgis.core import (
        QgsApplication,
        QgsProcessingAlgRunnerTask,
        QgsProcessingContext,
        QgsProcessingFeedback,
    )
    from qgis.PyQt.QtCore import QCoreApplication

    done, kept = [], []
    for _ in range(2):
        context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
        algorithm = provider.algorithm("getis_ord").create()
        parameters = {
            "areas": areas_file.source(),
            "value": "homicides",
            "output": "TEMPORARY_OUTPUT",
        }
        task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback)
        task.executed.connect(lambda good, results: done.append((good, results.get("hot"))))
        kept.append((algorithm, context, feedback, parameters))
        QgsApplication.taskManager().addTask(task)
    deadline = time.monotonic() + 30
    while len(done) < 2 and time.monotonic() < deadline:
        QCoreApplication.processEvents()
        time.sleep(0.01)
    assert [good for good, _ in done] == [True, True]
    assert done[0][1] == done[1][1] > 0
    # one stays warm, the other gave its memory back
    assert len(provider.pool.process_ids) == 1


def test_caveats_are_said(run, areas):
    areas.startEditing()
    areas.changeAttributeValue(1, 2, None)
    feedback = Feedback()
    found = run(
        "getis_ord",
        {"areas": areas, "value": "homicides", "output": "TEMPORARY_OUTPUT"},
        feedback=feedback,
    )
    areas.rollBack()
    assert any("without a value" in text for text in feedback.said)
    assert table(found["output"], "spot")["A0000"] == ("no_data",)


def test_further_parts_are_written_when_asked_for(run, areas):
    asked = {"areas": areas, "value": "homicides", "output": "TEMPORARY_OUTPUT"}
    assert "output_lorenz" not in run("concentration", asked)
    found = run("concentration", {**asked, "output_lorenz": "TEMPORARY_OUTPUT"})
    assert found["output_lorenz"].featureCount() > 2
    assert not found["output_lorenz"].isSpatial()
    assert 0 < found["gini"] < 1


def test_caveats_of_the_data_travel_with_a_layer(run, areas_file):
    """What is known of a layer's data is said of what is made from it, and travels on."""
    from convivencia.plugin.layers import CAVEATS, caveats_of

    told = json.dumps([{"code": "positions_jittered", "facts": {"metres": 200}}])
    areas_file.setCustomProperty(CAVEATS, told)
    try:
        found = run(
            "getis_ord", {"areas": areas_file, "value": "homicides", "output": "TEMPORARY_OUTPUT"}
        )
    finally:
        areas_file.removeCustomProperty(CAVEATS)
    codes = [item["code"] for item in json.loads(found["summary"])["caveats"]]
    assert "positions_jittered" in codes
    assert caveats_of(areas_file) == ""
