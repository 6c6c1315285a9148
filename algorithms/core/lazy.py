"""A heavy package that is imported when it is first used.

Declarations must import in milliseconds, and in a QGIS that lacks the package altogether.
"""

from __future__ import annotations

import importlib
from typing import Any


class LazyPackage:
    """Stands for a package until one of its names is asked for.

    Parameters
    ----------
    name : str
        What is imported.
    """

    def __init__(self, name: str) -> None:
        self._name = name

    def __getattr__(self, attribute: str) -> Any:
        """Import the package, once, and return its attribute."""
        return getattr(importlib.import_module(self._name), attribute)
