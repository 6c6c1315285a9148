"""Whatever writes a file is known here, with the reason why it cannot carry what has not passed.

A new function that writes fails this test until somebody has thought about the gate and says so.
"""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
CALLS = {
    # libraries
    "to_file", "to_csv", "to_parquet", "to_feather", "to_excel", "to_json", "to_html", "to_pickle",
    "to_sql", "to_xml", "to_latex", "to_markdown", "to_hdf", "to_stata", "write_dataframe",
    "write_arrow", "write_text", "write_bytes", "savefig", "imsave", "savetxt", "tofile", "dump",
    "save", "writestr", "copyfile", "copy2", "copytree", "Workbook", "write_table",
    "writeAsVectorFormat", "writeAsVectorFormatV2", "writeAsVectorFormatV3", "exportToPdf",
    "exportToImage", "addFeatures", "fdopen", "NamedTemporaryFile", "mkstemp",
    # our own
    "write_whole", "write_raster", "write_result", "write_layers", "write_json", "write_docx",
    "write_html", "write_pdf", "all_or_none", "write_xlsx", "register_release",
}  # fmt: skip
MODES = set("wax+")

INTERNAL = "an analysis's own output is internal; publish_layer's has passed the gate before"
RELEASED = "made from Released, which is made by the gate alone"
EVALUATION = "made from ReleasedEvaluation, which is made by the gate alone"
PLAN = "made from findings.json, which is made from Released, and from the guides"
REGISTERS = "what a team wrote, for the team itself: numbers of people, never of incidents"
GUIDES = "what a team wrote, its internal columns off and its small groups joined or withheld"
SAMPLE = "the town is made up"
OF_OURS = "no data of a study"
HELPER = "writes what it is given; whoever calls it stands here"
INSIDE = "inside this computer: from QGIS to the engine and back"

KNOWN = {
    "plugin/own_styles.py:keep": "how a layer looks: colours and words of a legend, no rows",
    "algorithms/cli.py:main": "a closed standard output is replaced by nothing",
    "algorithms/core/files.py:write_whole": HELPER,
    "algorithms/diagnosis/deliver.py:deliver": RELEASED + "; a density only at the internal level",
    "algorithms/diagnosis/deliver.py:_keep_maps": RELEASED,
    "algorithms/core/files.py:write_json": HELPER,
    "algorithms/core/files.py:all_or_none": HELPER,
    "algorithms/core/files.py:_reach_the_disk": HELPER,
    "algorithms/impact/deliver.py:deliver": EVALUATION,
    "algorithms/impact/workbook.py:workbook_of": EVALUATION,
    "algorithms/diagnosis/run.py:diagnose": "the log: seconds, rules and numbers of cells",
    "algorithms/diagnosis/workbook.py:workbook_of": RELEASED,
    "algorithms/documents/canvas.py:drawn": HELPER,
    "algorithms/documents/canvas.py:png": HELPER,
    "algorithms/documents/docx.py:write_docx": HELPER,
    "algorithms/documents/docx.py:_write": HELPER,
    "algorithms/documents/docx_page.py:Page.finish": HELPER,
    "algorithms/documents/help_pages.py:write_help_pages": OF_OURS,
    "algorithms/documents/help_documents.py:_filled_in": SAMPLE,
    "algorithms/documents/help_register.py:register_file": SAMPLE,
    "algorithms/documents/help_pictures.py:drawn_pages": "a folder of its own, gone when drawn",
    "algorithms/documents/help_pictures.py:small": HELPER,
    "algorithms/documents/help_protection.py:secret_of_the_examples": "a secret of no office",
    "algorithms/documents/html.py:write_html": HELPER,
    "algorithms/documents/pdf.py:write_pdf": HELPER,
    "algorithms/documents/pdf.py:pdf_bytes": "a folder of its own, gone when the pages are set",
    "algorithms/documents/pdf.py:_fonts": OF_OURS,
    "algorithms/documents/pdf_pictures.py:Pictures.write": HELPER,
    "algorithms/documents/reference.py:reference_document": OF_OURS,
    "algorithms/documents/reference.py:main": OF_OURS,
    "algorithms/documents/xlsx.py:write_xlsx": HELPER,
    "algorithms/engine.py:main": "the protocol's own channel",
    "algorithms/outputs.py:_write_file": INTERNAL,
    "algorithms/outputs.py:_write_file.write": INTERNAL,
    "algorithms/outputs.py:_write_frame": HELPER,
    "algorithms/outputs.py:write_layers": HELPER,
    "algorithms/outputs.py:write_raster": HELPER,
    "algorithms/store/project_xml.py:project_bytes": "how tables are asked: no row of them",
    "plugin/importing/report_page.py:ReportPage.save_to": "the report: what was found, no row",
    "plugin/importing/targets.py:remember_folder": "the last folder, in the settings",
    "algorithms/importing/profile.py:write_profile": "which column is what: no row of the data",
    "algorithms/point_files.py:_write_table": HELPER,
    "algorithms/point_files.py:write_points": HELPER,
    "algorithms/registers/sheets.py:registers_workbook": REGISTERS,
    "algorithms/registers/write_registers.py:_forms": REGISTERS,
    "algorithms/documents/help_observatory.py:_month": SAMPLE,
    "algorithms/observatory/update.py:update": RELEASED + ", and areas without protected places",
    "algorithms/observatory/record.py:Record.replace": "the office's own record, with its new rows",
    "algorithms/observatory/record.py:Record._copied": "the same, before its new rows come",
    "algorithms/registers/write_registers.py:write_registers": REGISTERS,
    "algorithms/runner.py:run": INTERNAL,
    "algorithms/documents/made_files.py:put_files": HELPER,
    "algorithms/documents/made_files.py:_workbook_bytes": HELPER,
    "algorithms/plan/plan_workbook.py:plan_workbook": PLAN,
    "algorithms/guides/guide_workbook.py:guide_workbook": GUIDES,
    "algorithms/privacy/publishing.py:publish": "the register: what was published, gaps included",
    "algorithms/privacy/release_register.py:register_release": HELPER,
    "algorithms/privacy/secret.py:_write_new": "the secret itself, and nothing else",
    "algorithms/sample/build.py:_make": SAMPLE,
    "algorithms/sample/package.py:write_package": SAMPLE,
    "algorithms/sample/package.py:_write_incidents": SAMPLE,
    "algorithms/sample/population_grid.py:write_population": SAMPLE,
    "plugin/dock/engine_steps.py:EngineSteps._installed": "the dock's settings",
    "plugin/dock/engine_steps.py:EngineSteps._choose": "the dock's settings",
    "plugin/dock/dock.py:ConvivenciaDock._diagnose": "the dock's settings",
    "plugin/dock/evaluation_steps.py:EvaluationSteps._evaluate": "the dock's settings",
    "plugin/dock/month_steps.py:MonthSteps._update": "the dock's settings",
    "plugin/dock/study_writer.py:written_study": "which layer is what: no row of the data",
    "plugin/guides/cycle_list.py:_TwoLines.paint": "a painter's own state, on the screen",
    "plugin/guides/marks.py:draw_mark": "a painter's own state, on the screen",
    "plugin/settings.py:remember_study": "which study the guides show, in the settings",
    "plugin/evaluation/treatment_layer.py:add_area": "a polygon that somebody draws or picks",
    "plugin/staging.py:Staging.deliver": INSIDE + "; what the engine wrote",
    "plugin/engine_setup.py:EnvironmentMaker._next": OF_OURS,
    "plugin/layers.py:write_source": INSIDE,
    "plugin/processing/outputs.py:Destinations._copied": INSIDE + "; what the engine wrote",
}


def writers(path):
    """Every function of a file that writes, by its qualified name."""
    found = set()

    def look(node, name):
        for child in ast.iter_child_nodes(node):
            own = name
            if isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
                own = f"{name}.{child.name}" if name else child.name
            if isinstance(child, ast.Call) and writes(child):
                found.add(own)
            look(child, own)

    look(ast.parse(path.read_text(encoding="utf-8")), "")
    return found


def writes(call):
    function = call.func
    name = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
    owner = getattr(function.value, "id", "") if isinstance(function, ast.Attribute) else ""
    if name == "create" and owner == "QgsVectorFileWriter":
        return True
    if name != "open":
        return name in CALLS
    texts = [item.value for item in call.args if isinstance(item, ast.Constant)]
    texts += [item.value.value for item in call.keywords if isinstance(item.value, ast.Constant)]
    opens_to_write = any(
        isinstance(text, str) and len(text) <= 3 and MODES & set(text) for text in texts
    )
    return opens_to_write or owner == "os"


def every_writer():
    return {
        f"{path.relative_to(ROOT).as_posix()}:{name}"
        for folder in ("algorithms", "plugin")
        for path in (ROOT / folder).rglob("*.py")
        for name in writers(path)
    }


def test_every_writer_is_known():
    unknown = every_writer() - KNOWN.keys()
    assert not unknown, f"say in KNOWN why these cannot carry what has not passed: {unknown}"


def test_nobody_is_known_who_writes_no_more():
    gone = KNOWN.keys() - every_writer()
    assert not gone


@pytest.mark.parametrize(
    "code",
    [
        "def f(a):\n a.to_file('x')",
        "def f(a):\n open('x', 'w')",
        "def f(a):\n a.open(mode='ab')",
        "def f(a):\n import os\n os.open('x', 1)",
        "def f(a):\n rasterio.open(a, 'w', driver='GTiff')",
        "def f(a):\n QgsVectorFileWriter.create(a)",
        "class C:\n def f(self):\n  write_whole(1, 2)",
    ],
)
def test_the_search_finds(code, tmp_path):
    path = tmp_path / "m.py"
    path.write_text(code)
    assert writers(path) in ({"f"}, {"C.f"})


def test_released_alone_reaches_the_writers_of_a_diagnostic():
    """``deliver`` and what it calls are never given results, incidents or areas as they are.

    ``registered`` is without what never leaves the team; ``survey`` holds estimates alone, those
    that may be published.
    """
    tree = ast.parse((ROOT / "algorithms/diagnosis/deliver.py").read_text(encoding="utf-8"))
    (function,) = [n for n in tree.body if getattr(n, "name", "") == "deliver"]
    names = [item.arg for item in function.args.args]
    assert names == [
        "released", "target", "outline", "language", "formats", "subject", "gate", "timer",
        "progress", "registered", "survey", "styles",
    ]  # fmt: skip
    used = {
        node.attr
        for node in ast.walk(function)
        if isinstance(node, ast.Attribute) and getattr(node.value, "id", "") == "subject"
    }
    assert used == {"role"}
