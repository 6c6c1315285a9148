"""Every analysis there is: the modules are found, not listed."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

from .core.declare import GROUPS, AnalysisSpec, registered

# Packages that declare no analysis are not searched, so that starting QGIS stays quick.
_WITHOUT_ANALYSES = {"core", "documents", "intake"}


@lru_cache(maxsize=1)
def analyses() -> Mapping[str, AnalysisSpec]:
    """Return the declared analyses by name, in the order of their groups and names."""
    root = Path(__file__).parent
    package = __name__.rpartition(".")[0]
    for folder in sorted(item for item in root.iterdir() if item.is_dir()):
        if folder.name in _WITHOUT_ANALYSES or not (folder / "__init__.py").exists():
            continue
        for module in pkgutil.iter_modules([str(folder)]):
            if not module.name.startswith("_"):
                importlib.import_module(f"{package}.{folder.name}.{module.name}")
    found = registered()
    return dict(sorted(found.items(), key=lambda item: (GROUPS.index(item[1].group), item[0])))
