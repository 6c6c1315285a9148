"""From the panel of indicators into the plan's board and the public report: nothing is typed."""

import docx
import pandas as pd
import pytest
from convivencia.algorithms.core.errors import InputError
from convivencia.algorithms.documents.catalogue import Catalogue
from convivencia.algorithms.documents.measured_rows import board_with_measured, rules_of
from convivencia.algorithms.documents.panel_file import read_panel
from convivencia.algorithms.guides.guide_documents import guide_documents
from convivencia.algorithms.plan.plan_checks import plan_checks
from convivencia.algorithms.plan.plan_documents import plan_documents
from convivencia.algorithms.sample.registers import write_sample_registers
from convivencia.algorithms.store.package import Store
from convivencia.tests.documents.test_plan_documents import (
    findings_content,
    texts,
    written_findings,
)

RULE = "Share of the way: green from 90%. Baseline {}, target {} for 2025."
ROWS = [
    ("I-ALL-RATE", "Rate of reported events", "2024", 3150.5, 3194.1, None, None, None, "grey", ""),
    ("I-ALL-RATE", "Rate of reported events", "2025", 3152.0, 3194.1, 3150.0, 2025, 95.5, "green",
     RULE.format("3,194", "3,150")),
    ("SES01", "Homicide rate", "2025", 9.04, 8.5, 8.0, 2025, -108.0, "red",
     RULE.format("8.5", "8")),
    ("SES02", "Not in the plan", "2025", 4.0, None, None, None, None, "", ""),
]  # fmt: skip
NAMES = [
    "code", "name", "period", "value", "baseline", "target", "target_year", "achieved", "light",
    "rule",
]  # fmt: skip


def panel(folder, shown_to="committee", name="panel.csv"):
    frame = pd.DataFrame(ROWS, columns=NAMES).assign(
        unit="per 100,000", source="Record", quality="Good", shown_to=shown_to
    )
    path = folder / name
    frame.to_excel(path, index=False) if name.endswith("xlsx") else frame.to_csv(path, index=False)
    return str(path)


@pytest.mark.parametrize("name", ["panel.csv", "panel.xlsx"])
def test_the_newest_value_of_each_indicator_with_a_light_is_read(tmp_path, name):
    found = read_panel(panel(tmp_path, name=name), "committee")
    assert list(found) == ["I-ALL-RATE", "SES01"]
    rate = found["I-ALL-RATE"]
    assert (rate.period, rate.value, rate.target_year) == ("2025", 3152.0, 2025)
    assert rate.achieved == pytest.approx(0.955)
    assert read_panel(None, "public") == {}


def test_a_panel_for_fewer_readers_and_what_is_none_are_refused(tmp_path):
    with pytest.raises(InputError, match="computed for fewer readers \\(committee\\)"):
        read_panel(panel(tmp_path), "public")
    with pytest.raises(InputError, match="is not there"):
        read_panel(str(tmp_path / "none.csv"), "public")
    (tmp_path / "other.csv").write_text("a,b\n1,2\n")
    with pytest.raises(InputError, match="no panel of indicators \\(it lacks code"):
        read_panel(str(tmp_path / "other.csv"), "public")


def changed(folder, change, **options):
    path = folder / "changed.csv"
    change(pd.read_csv(panel(folder))).to_csv(path, index=False, **options)
    return str(path)


def test_a_panel_that_does_not_say_for_whom_is_refused(tmp_path):
    path = changed(tmp_path, lambda frame: frame.assign(shown_to=""))
    with pytest.raises(InputError, match="computed for fewer readers"):
        read_panel(path, "committee")


def test_a_panel_that_a_spreadsheet_saved_is_read_all_the_same(tmp_path):
    def with_commas(frame):
        return frame.assign(
            value=[str(value).replace(".", ",") for value in frame["value"]]
        ).sort_values("period", ascending=False)

    path = changed(tmp_path, with_commas, sep=";", encoding="utf-8-sig")
    rate = read_panel(path, "committee")["I-ALL-RATE"]
    assert (rate.period, rate.value) == ("2025", 3152.0)


@pytest.mark.parametrize(
    ("column", "found", "words"),
    [
        ("value", "mucho", "value of I-ALL-RATE .2024. is “mucho”, which is no number"),
        ("target_year", "inf", "target_year .* is “inf”"),
        ("light", "verde", "is “verde”, which is none of green"),
    ],
)
def test_what_cannot_be_read_in_a_panel_is_no_missing_value(tmp_path, column, found, words):
    def spoilt(frame):
        return frame.astype(object).assign(**{column: found})

    with pytest.raises(InputError, match=words):
        read_panel(changed(tmp_path, spoilt), "committee")


def test_what_people_wrote_of_a_measured_indicator_stays(tmp_path):
    measured = read_panel(panel(tmp_path), "internal")
    rows = [
        {"item": "ses01", "deviation_cause": "two killings at once", "decision": "look into both"},
        {"item": "I-ALL-RATE", "achieved": 3_000.0, "planned": 3_150.0},
        {"item": "A1.1", "planned": 80.0, "achieved": 64.0},
    ]
    made = board_with_measured(rows, measured, Catalogue.load("en"))
    assert [row["item"] for row in made] == ["Homicide rate (2025)", "I-ALL-RATE", "A1.1"]
    assert made[0]["decision"] == "look into both"
    assert (made[0]["achieved"].value, made[0]["light"]) == (9.04, "red")
    assert made[1]["achieved"] == 3_000.0 and "code" not in made[1]
    assert rules_of(measured, Catalogue.load("en")) == [
        "Share of the way: green from 90%.",
        "Rate of reported events: Baseline 3,194, target 3,150 for 2025.",
        "Homicide rate: Baseline 8.5, target 8 for 2025.",
    ]


def body(path):
    word = docx.Document(str(path))
    cells = [cell for table in word.tables for row in texts(table) for cell in row]
    return "\n".join([paragraph.text for paragraph in word.paragraphs] + cells)


def test_the_board_of_the_plan_and_of_the_report_show_what_was_measured(tmp_path):
    registers = tmp_path / "registers.gpkg"
    write_sample_registers(registers)
    content = findings_content("en", "committee")
    plan = plan_documents(
        str(written_findings(tmp_path / "in", content)), str(tmp_path / "plan"),
        registers=str(registers), panel=panel(tmp_path), language="en", formats=("docx",),
    )  # fmt: skip
    report = guide_documents(
        str(registers), str(tmp_path / "report"), document="accountability",
        panel=panel(tmp_path), language="en", formats=("docx",),
    )  # fmt: skip
    for text in (body(plan.files["plan_en.docx"]), body(report.files["accountability_en.docx"])):
        assert "Rate of reported events" in text and "2025" in text
        assert "3,152" in text
        assert "Green (90 % or more)" in text
        assert "Homicide rate: Baseline 8.5, target 8 for 2025." in text
        assert "Entrega tardía de postes" in text, "what people wrote stands below"


def test_a_baseline_of_the_panel_need_not_be_typed(tmp_path):
    registers = tmp_path / "registers.gpkg"
    write_sample_registers(registers)
    with Store(registers).writing() as writer:
        rows = writer.all_rows(["X-E2"])["X-E2"]
        turn = next(row for row in rows if row["code"] == "I-TURNO")
        writer.change("X-E2", turn["fid"], {"code": "SES01", "baseline_value": None})
        line = next(
            row for row in writer.all_rows(["X-L6"])["X-L6"] if row["indicator"] == "I-TURNO"
        )
        writer.change("X-L6", line["fid"], {"indicator": "SES01"})
    lacking = plan_checks(str(registers)).problems["problem"]
    assert (lacking == "The indicator “SES01” has no baseline.").any()
    found = plan_checks(str(registers), panel=panel(tmp_path, "internal")).problems["problem"]
    assert not (found == "The indicator “SES01” has no baseline.").any()
