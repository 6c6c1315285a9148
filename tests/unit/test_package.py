"""The checkout as plugin and as package: what it holds, imports and promises."""

import ast
import configparser
import importlib.util
import json
import os
import re
import subprocess
import sys
import tokenize
import tomllib
from pathlib import Path

import pytest
from convivencia.algorithms import cli
from convivencia.algorithms.core.version import VERSION

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = cli.__package__.split(".")[0]
CODE = [*sorted((ROOT / "algorithms").rglob("*.py")), *sorted((ROOT / "plugin").rglob("*.py"))]
HEAVY = ("pandas", "geopandas", "shapely", "pyogrio", "rasterio", "matplotlib", "scipy", "pyproj",
         "libpysal", "esda", "statsmodels", "docx", "xlsxwriter", "openpyxl", "jinja2", "typst",
         "pyarrow")  # fmt: skip
ROOT_HOLDS = {
    "plugin", "algorithms", "resources", "i18n", "tests", "scripts",
    "__init__.py", "metadata.txt", "pyproject.toml", "README.md", "LICENSE", "CHANGELOG.md",
    "CONTRIBUTING.md", "ARCHITECTURE.md", "Makefile", "constraints.txt", "requirements.txt",
    "requirements-dev.txt", "requirements-bench.txt",
}  # fmt: skip


def project():
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def python(code):
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}
    done = subprocess.run(
        [sys.executable, "-c", code],
        check=False,
        capture_output=True,
        text=True,
        env=environment,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def tracked():
    try:
        listed = subprocess.run(
            ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True, text=True
        ).stdout
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("not a checkout")
    return [name for name in listed.split("\0") if name]


# --- the package -------------------------------------------------------------------------------


def test_the_package_list_is_the_folders():
    folders = {path.parent for path in (ROOT / "algorithms").rglob("__init__.py")}
    names = {".".join(("convivencia", *folder.relative_to(ROOT).parts)) for folder in folders}
    assert set(project()["tool"]["setuptools"]["packages"]) == {"convivencia"} | names
    for folder in {path.parent for path in CODE}:
        assert (folder / "__init__.py").is_file(), folder


def test_the_version_stands_in_one_place():
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(ROOT / "metadata.txt", encoding="utf-8")
    assert metadata["general"]["version"] == VERSION
    assert "version" in project()["project"]["dynamic"]
    changes = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert VERSION in changes or "Unreleased" in changes


def test_metadata_says_what_qgis_asks_for():
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(ROOT / "metadata.txt", encoding="utf-8")
    general = metadata["general"]
    for name in ("name", "description", "about", "author", "email", "tracker", "repository",
                 "qgisMinimumVersion", "license"):  # fmt: skip
        assert general[name].strip()
    assert general["hasProcessingProvider"] == "yes"
    assert (ROOT / general["icon"]).is_file()


def test_what_the_package_reads_is_shipped_with_it():
    data = project()["tool"]["setuptools"]["package-data"]["convivencia"]
    found = {path for pattern in data for path in ROOT.glob(pattern)}
    for path in (ROOT / "resources").rglob("*"):
        assert path.is_dir() or path in found, path
    assert ROOT / "metadata.txt" in found


def test_the_root_holds_only_what_it_must():
    top = {name.split("/", 1)[0] for name in tracked()}
    assert {name for name in top if not name.startswith(".")} <= ROOT_HOLDS


def test_no_binary_nor_data_of_others_is_tracked():
    allowed = {".py", ".toml", ".md", ".txt", ".ts", ".svg", ".html", ".docx", ".json", ".csv",
               ".typ", ".mjs", ".geojson", ".yaml", ".yml", ".ini", ".sh", ".R", ".png",
               ""}  # fmt: skip
    for name in tracked():
        path = ROOT / name
        assert path.suffix in allowed, name
        # translations grow with the program
        most = 2_000_000 if path.suffix == ".ts" else 1_000_000
        assert not path.is_file() or path.stat().st_size < most, name


# --- imports -----------------------------------------------------------------------------------


def test_declarations_need_no_heavy_package():
    loaded = python(
        "import json, sys, time\n"
        f"from {PACKAGE}.algorithms.catalogue import analyses\n"
        "known = sorted(analyses())\n"
        "print(json.dumps([known, sorted({n.split('.')[0] for n in sys.modules})]))"
    )
    assert len(loaded[0]) >= 15
    assert not set(HEAVY) & set(loaded[1])


def test_declarations_load_where_none_of_them_is():
    """As in a QGIS that has neither pandas nor shapely."""
    known = python(
        "import json, sys\n"
        f"absent = set({HEAVY!r})\n"
        "class Absent:\n"
        "    def find_spec(self, name, *rest):\n"
        "        if name.split('.')[0] in absent:\n"
        "            raise ModuleNotFoundError(name)\n"
        "sys.meta_path.insert(0, Absent())\n"
        f"from {PACKAGE}.algorithms.catalogue import analyses\n"
        "print(json.dumps([len(spec.parameters) for spec in analyses().values()]))"
    )
    assert len(known) >= 15 and min(known) >= 1


def test_every_module_can_be_imported():
    names = [
        ".".join((PACKAGE, *path.relative_to(ROOT).with_suffix("").parts)).removesuffix(".__init__")
        for path in sorted((ROOT / "algorithms").rglob("*.py"))
    ]
    done = python(
        "import importlib, json\n"
        f"for name in {names!r}:\n    importlib.import_module(name)\n"
        "print(json.dumps('well'))"
    )
    assert done == "well"


@pytest.mark.parametrize("path", CODE, ids=lambda path: str(path.relative_to(ROOT)))
def test_imports_are_relative_and_stay_on_their_side(path):
    """Inside QGIS the import name is whatever the folder is called."""
    inside = path.relative_to(ROOT).parts
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        names = []
        if isinstance(node, ast.Import):
            names = [item.name for item in node.names]
        elif isinstance(node, ast.ImportFrom):
            names = [node.module or ""] if node.level == 0 else []
        for name in names:
            first = name.split(".")[0]
            if inside != ("algorithms", "engine.py"):
                assert first != "convivencia", (path, name)
            if inside[0] == "algorithms":
                assert first not in {"qgis", "PyQt5", "PyQt6", "plugin"}, (path, name)
            elif first not in {"qgis", "processing"}:
                # QGIS's own Processing is a package beside qgis
                assert first in sys.stdlib_module_names, (path, name)


def test_the_root_module_is_valid_in_old_pythons():
    source = (ROOT / "__init__.py").read_text(encoding="utf-8")
    ast.parse(source, feature_version=(3, 9))
    tree = ast.parse(source)
    imported = [node for node in tree.body if isinstance(node, (ast.Import, ast.ImportFrom))]
    assert all(getattr(node, "module", "") == "__future__" for node in imported)


# --- every platform ----------------------------------------------------------------------------

POSIX = {
    "fcntl", "fork", "forkpty", "AF_UNIX", "getuid", "geteuid", "getgid", "setuid", "setsid",
    "killpg", "setrlimit", "getrlimit", "getrusage", "sigaction", "pthread_kill", "alarm",
    "SIGKILL", "SIGALRM", "SIGUSR1", "SIGHUP", "mkfifo", "chown", "getpwuid", "preexec_fn",
}  # fmt: skip
POSIX_MODULES = {"fcntl", "resource", "pwd", "grp", "termios", "tty", "pty", "syslog", "posix"}


@pytest.mark.parametrize("path", CODE, ids=lambda path: str(path.relative_to(ROOT)))
def test_nothing_that_only_posix_has(path):
    with path.open("rb") as stream:
        names = {
            token.string
            for token in tokenize.tokenize(stream.readline)
            if token.type == tokenize.NAME
        }
    assert not names & POSIX
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            assert not {item.name for item in node.names} & (POSIX_MODULES | {"signal"})
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            assert node.module not in POSIX_MODULES | {"signal"}
        elif isinstance(node, ast.Call):
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            if name in {"open", "read_text", "write_text"} and isinstance(node.func, ast.Name):
                given = {item.arg for item in node.keywords}
                modes = [item.value for item in node.args[1:2] if isinstance(item, ast.Constant)]
                assert "encoding" in given or any("b" in str(mode) for mode in modes), node.lineno


# --- translations ------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def strings():
    path = ROOT / "scripts" / "strings.py"
    spec = importlib.util.spec_from_file_location("strings_of_convivencia", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("code", ["es", "pt"])
def test_translations_are_complete(strings, code):
    marked = strings.marked()
    known = strings.translations(ROOT / "i18n" / f"convivencia_{code}.ts")
    assert len(marked) > 400
    missing = [source for source in marked if source not in known]
    stale = [source for source in known if source not in marked]
    assert not missing, (len(missing), missing[:5])
    assert not stale, (len(stale), stale[:5])


@pytest.mark.parametrize("code", ["es", "pt"])
def test_translations_keep_their_places_for_facts(strings, code):
    known = strings.translations(ROOT / "i18n" / f"convivencia_{code}.ts")
    assert known
    import string

    def places(text):
        return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}

    wrong = [source for source, target in known.items() if places(source) != places(target)]
    assert not wrong, wrong[:5]


def test_an_engine_that_lacks_a_requirement_is_not_called_ready():
    """An environment of an earlier version has all but what was added since."""
    from convivencia.algorithms.core.packages import NEEDED

    imported_as = {"python-docx": "docx"}
    # progress bars of the command line, and the reader that only tests use
    spared = {"tqdm", "openpyxl"}
    lines = (ROOT / "requirements.txt").read_text("utf-8").splitlines()
    names = [re.split(r"[<>=\[ ]", line)[0] for line in lines if line and line[0] != "#"]
    wanted = {imported_as.get(name, name.lower().replace("-", "_")) for name in names} - spared
    assert wanted == set(NEEDED)
