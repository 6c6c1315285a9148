"""Every analysis there is: the modules are found, not listed."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

from .core.declare import GROUPS, AnalysisSpec, registered

# Only modules that declare an analysis are imported, so that starting QGIS stays quick.
_DECLARATION = b"\n@analysis("


@lru_cache(maxsize=1)
def analyses() -> Mapping[str, AnalysisSpec]:
    """Return the declared analyses by name, in the order of their groups and names."""
    root = Path(__file__).parent
    package = __name__.rpartition(".")[0]
    for folder in sorted(item for item in root.iterdir() if item.is_dir()):
        for module in sorted(folder.glob("*.py")):
            if _DECLARATION in module.read_bytes():
                # not importlib: QGIS watches this function to know what it must forget when the
                # plugin is updated; what stays behind would not declare itself again
                __import__(f"{package}.{folder.name}.{module.stem}", fromlist=["_"])
    found = registered()
    return dict(sorted(found.items(), key=lambda item: (GROUPS.index(item[1].group), item[0])))
