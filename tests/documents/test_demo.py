"""The demo's own steps: what its committee fills in makes the plan one that can be approved."""

import importlib.util
from pathlib import Path

from convivencia.algorithms.plan.plan_checks import plan_checks
from convivencia.algorithms.registers.read_registers import read_registers
from convivencia.algorithms.registers.write_registers import write_registers
from convivencia.algorithms.sample.registers import write_sample_registers
from convivencia.algorithms.store.package import Store

ROOT = Path(__file__).resolve().parents[2]


def script(name):
    spec = importlib.util.spec_from_file_location(name, ROOT / "scripts" / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_what_the_committee_fills_in_is_listed_then_read_and_nothing_is_left_to_mend(tmp_path):
    study = tmp_path / "registers.gpkg"
    write_sample_registers(study)
    made = write_registers(
        str(tmp_path), str(study), registers=("plan", "monitoring", "diagnosis"), language="es"
    )
    workbook = str(made.files["registers"])
    committee = script("demo_committee")
    asked = {form: values for form, _, values in committee.ANSWERS}
    assert committee.fill(workbook) == sum(len(values) for _, _, values in committee.ANSWERS)
    # the measured baseline is not theirs: without findings three other baselines are missing too
    before = plan_checks(str(study)).summary["mend"]
    listed = read_registers(workbook, str(study))
    assert listed.problems.empty and listed.conflicts.empty
    assert plan_checks(str(study)).summary["mend"] == before, "listing writes nothing"
    read_registers(workbook, str(study), apply=True)
    assert before - plan_checks(str(study)).summary["mend"] == 2
    rows = Store(study).all_rows(["F-L13", "F-L16", "F-E9"])
    assert rows["F-L13"][-1]["body"] == asked["F-L13"]["Instancia que aprueba"]
    # however it is written, the project is found: pr-03, and its name in words
    assert {row["project"] for row in rows["F-L16"]} <= {
        "PR-01",
        "PR-03",
        "PR-04",
        "PR-05",
        "PR-06",
        "PR-02",
    }
    assert rows["F-E9"][-1]["intervention_id"] == "PR-03"
