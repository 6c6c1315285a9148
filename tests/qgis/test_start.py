"""Starting and leaving QGIS: nothing heavy on the way in, nothing left on the way out."""

import ast
import configparser
import importlib
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from helpers import ROOT, Interface

HEAVY = ("pandas", "geopandas", "shapely", "pyproj", "scipy", "rasterio", "libpysal", "matplotlib")
LIGHT = ("findings", "ledger", "personal_columns", "profile", "roles")
"""Modules of the import that hold words and profiles and need the standard library alone."""
TABLES = (
    "documents.numbers",
    "impact.presets",
    "intake.iccs",
    "intake.offences",
    "privacy.personal_tables",
    "store.schema",
)
"""How numbers are written, and tables of measures, offences, personal data and forms."""
SYSTEM_PLUGINS = "/usr/share/qgis/python/plugins"
OF_QGIS = {"qgis", "processing"}
"""Processing is a plugin that comes with every QGIS."""
START = """
import json, sys, time
sys.path.insert(0, {folder!r})
from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import QMainWindow, QToolBar
import qgis.gui
application = QgsApplication([], True, {profile!r})
application.initQgis()
class Interface:
    window = QMainWindow()
    def mainWindow(self): return self.window
    def __getattr__(self, name): return lambda *a: None
before = set(sys.modules)
begin = time.perf_counter()
import convivencia
plugin = convivencia.classFactory(Interface())
plugin.initGui()
spent = time.perf_counter() - begin
names = [a.id() for a in plugin.provider.algorithms()]
loaded = sorted(set(m.split('.')[0] for m in set(sys.modules) - before))
loaded += [m for m in sys.modules if m.endswith('.plugin.processing.choices')]
plugin.unload()
print(json.dumps([spent, names, loaded]))
application.exitQgis()
"""


@pytest.fixture(scope="module")
def fresh_start(plugins_folder, tmp_path_factory):
    """Start the plugin in a Python of its own and tell time, algorithms and modules."""
    code = START.format(folder=str(plugins_folder), profile=str(tmp_path_factory.mktemp("p")))
    done = subprocess.run(
        ["/usr/bin/python3", "-c", code],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.strip().splitlines()[-1])


def test_starting_imports_nothing_heavy(fresh_start):
    spent, names, loaded = fresh_start
    print(f"classFactory + initGui: {1000 * spent:.0f} ms; new packages: {', '.join(loaded)}")
    assert "convivencia:getis_ord" in names
    assert not set(HEAVY) & set(loaded)
    # what only dialogs need waits for the first of them
    assert not [name for name in loaded if name.endswith("choices")]


def test_everything_added_is_taken_back(plugins_folder, window):
    from qgis.core import QgsApplication

    convivencia = importlib.import_module("convivencia")
    registry = QgsApplication.processingRegistry()
    had_provider = registry.providerById("convivencia") is not None
    for _ in range(2):
        interface = Interface(window)
        plugin = convivencia.classFactory(interface)
        if had_provider:
            # the session's plugin holds the provider; this one brings only its window parts
            plugin.initProcessing = lambda: None
            plugin.provider = registry.providerById("convivencia")
        plugin.initGui()
        plugin.action.setChecked(True)
        assert interface.menus
        assert interface.icons
        assert interface.docks
        if had_provider:
            pool, plugin.provider = plugin.provider, None
        plugin.unload()
        assert not (interface.menus or interface.icons or interface.docks)
        assert plugin.dock is None
        assert plugin.action is None
    if had_provider:
        assert registry.providerById("convivencia") is pool


def test_provider_goes_with_the_plugin_under_any_folder_name(tmp_path, plugins_folder, window):
    """In a QGIS of its own: a folder name that is not the project's, loaded, unloaded, loaded."""
    (tmp_path / "Weird_Name9").symlink_to(ROOT, target_is_directory=True)
    code = (
        START.replace("import convivencia\n", "import Weird_Name9 as convivencia\n")
        .replace(
            "plugin.unload()",
            """
from qgis.core import QgsApplication
registry = QgsApplication.processingRegistry()
plugin.unload()
assert registry.providerById('convivencia') is None
again = convivencia.classFactory(Interface())
again.initGui()
assert registry.providerById('convivencia') is not None
again.unload()
assert registry.providerById('convivencia') is None
""",
        )
        .format(folder=str(tmp_path), profile=str(tmp_path))
    )
    done = subprocess.run(
        ["/usr/bin/python3", "-c", code], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr


def test_missing_engine_is_explained_in_one_sentence(provider, monkeypatch, tmp_path):
    from convivencia.plugin import engine_setup

    monkeypatch.delenv("CONVIVENCIA_PYTHON")
    monkeypatch.setattr(engine_setup, "private_folder", lambda: tmp_path / "none")
    able, sentence = provider.algorithm("getis_ord").canExecute()
    assert not able
    assert "Install the engine" in sentence
    assert sentence.count(". ") == 0
    monkeypatch.setenv("CONVIVENCIA_PYTHON", str(tmp_path / "gone" / "python"))
    able, sentence = provider.algorithm("getis_ord").canExecute()
    assert not able
    assert "not there any more" in sentence


def test_setting_comes_before_the_environment(provider, tmp_path):
    from convivencia.plugin import engine_setup, settings

    kept = settings.load()
    try:
        settings.save(settings.Settings(python=sys.executable))
        assert engine_setup.readiness().python.origin == "setting"
    finally:
        settings.save(kept)
    assert engine_setup.readiness().python.origin == "environment"


def test_metadata_agrees_with_the_code():
    written = configparser.ConfigParser(interpolation=None)
    written.read(ROOT / "metadata.txt", encoding="utf-8")
    general = written["general"]
    version = re.search(r'VERSION = "(.+)"', (ROOT / "algorithms/core/version.py").read_text())
    assert general["version"] == version.group(1)
    assert (general["qgisMinimumVersion"], general["qgisMaximumVersion"]) == ("3.22", "4.99")
    assert general["hasProcessingProvider"] == "yes"
    assert (ROOT / general["icon"]).exists()


@pytest.mark.parametrize("file", ["__init__.py", "plugin/too_old.py"])
def test_first_files_are_valid_in_old_pythons(file):
    ast.parse((ROOT / file).read_text(encoding="utf-8"), feature_version=(3, 9))


def imports_of(file: Path):
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((0, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.level, node.module or ""


def test_the_library_never_imports_qgis():
    for file in (ROOT / "algorithms").rglob("*.py"):
        for _, name in imports_of(file):
            assert name.split(".")[0] not in {"qgis", "PyQt5", "PyQt6", "processing"}, file


def test_the_plugin_imports_only_qgis_the_standard_library_and_declarations():
    for file in (ROOT / "plugin").rglob("*.py"):
        for level, name in imports_of(file):
            first = name.split(".")[0]
            if level == 0:
                assert first in OF_QGIS or first in sys.stdlib_module_names, (file, name)
                assert first != "subprocess", file
            elif "algorithms" in name:
                tables = "|".join(re.escape(table) for table in TABLES)
                words = rf"importing\.({'|'.join(LIGHT)})"
                light = rf"algorithms\.(core\.\w+|catalogue|{words}|{tables})$"
                assert re.search(light, name), (file, name)


@pytest.mark.parametrize("module", ["importing.dialog", "dock.dock", "guides.dock"])
def test_opening_a_window_imports_nothing_heavy(plugins_folder, module):
    """In a Python of its own: what it shares with the engine is words and tables alone."""
    code = (
        f"import sys; sys.path.insert(0, {str(plugins_folder)!r})\n"
        f"import convivencia.plugin.{module}\n"
        f"print(sorted(set({HEAVY!r}) & set(sys.modules)))"
    )
    done = subprocess.run(
        ["/usr/bin/python3", "-c", code], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.stdout.strip() == "[]", done.stdout + done.stderr


def test_an_old_python_gets_a_stub_that_says_what_to_do(plugin, interface):
    from convivencia.plugin.too_old import TooOldPython

    stub = TooOldPython(interface)
    stub.initProcessing()
    stub.initGui()
    stub.unload()
    arguments, _ = interface.bar.said.pop()
    assert "3.11" in arguments[1]


def test_the_engine_ends_with_the_provider(plugins_folder, tmp_path):
    """In a QGIS of its own: no process is left behind when the plugin is unloaded."""
    code = START.replace(
        "plugin.unload()",
        """
plugin.provider.pool.versions()
(process,) = plugin.provider.pool.process_ids
plugin.unload()
import os
try:
    os.kill(process, 0)
    raise SystemExit('the engine lives on')
except ProcessLookupError:
    pass
""",
    ).format(folder=str(plugins_folder), profile=str(tmp_path))
    done = subprocess.run(
        ["/usr/bin/python3", "-c", code], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr


def test_unloading_in_the_middle_of_a_run_does_no_harm(plugins_folder, tmp_path):
    tests = str(ROOT / "tests" / "qgis")
    code = (
        START.replace(
            "plugin.unload()",
            """
sys.path.insert(0, {tests!r})
from helpers import grid_layer
from qgis.core import QgsProject
def turn(seconds):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        application.processEvents()
        time.sleep(0.01)
plugin.action.setChecked(True)
areas = grid_layer(side=150)
QgsProject.instance().addMapLayer(areas)
plugin.dock.runner.start('getis_ord', dict(
    areas=areas, value='homicides', permutations=999_999, weights='knn', neighbours=40,
    output='TEMPORARY_OUTPUT'))
turn(2)
assert plugin.provider.pool.process_ids
plugin.unload()
del plugin
QgsProject.instance().clear()
turn(1.5)
""",
        )
        .replace("{tests!r}", repr(tests))
        .format(folder=str(plugins_folder), profile=str(tmp_path))
    )
    done = subprocess.run(
        ["/usr/bin/python3", "-c", code], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr


RELOAD = """
import sys
from qgis.core import QgsApplication
application = QgsApplication([], True, {profile!r})
application.initQgis()
import qgis.utils
qgis.utils.plugin_paths = [{folder!r}]
sys.path.insert(0, {folder!r})
sys.path.append({system!r})
from processing.gui.wrappers import WidgetWrapperFactory
from qgis.core import QgsProcessingContext
from qgis.PyQt.QtWidgets import QDialog
qgis.utils.updateAvailablePlugins()
CHOICES = "convivencia.plugin.processing.choices"
def count():
    assert qgis.utils.loadPlugin("convivencia")
    assert qgis.utils.startProcessingPlugin("convivencia")
    provider = qgis.utils.plugins["convivencia"].provider
    algorithm, dialog = provider.algorithm("getis_ord").create(), QDialog()
    weights = algorithm.parameterDefinition("weights")
    made = WidgetWrapperFactory.create_wrapper(weights, dialog)
    widget = made.createWrappedWidget(QgsProcessingContext())
    assert widget.currentText() == "Areas that touch, even at a corner"
    assert CHOICES in sys.modules
    return len(provider.algorithms())
first = count()
qgis.utils.unloadPlugin("convivencia")
assert CHOICES not in sys.modules
print(first, count())
qgis.utils.unloadPlugin("convivencia")
application.exitQgis()
"""


def test_an_update_in_a_running_qgis_keeps_every_analysis(plugins_folder, tmp_path):
    """QGIS forgets the modules it saw being imported; all must be among them."""
    code = RELOAD.format(folder=str(plugins_folder), profile=str(tmp_path), system=SYSTEM_PLUGINS)
    done = subprocess.run(
        ["/usr/bin/python3", "-c", code],
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    first, second = done.stdout.split()[-2:]
    assert int(first) == int(second) > 10, done.stderr
