"""The pictures of a PDF, laid beside its content under names of ours.

No name comes from the document, so that none can lead anywhere else.
"""

from __future__ import annotations

from pathlib import Path

from .blocks import Figure, MapImage

__all__ = ["Pictures"]


class Pictures:
    """Pictures by the name under which the template finds them; the same one is kept once."""

    def __init__(self) -> None:
        self.files: dict[str, bytes] = {}
        self._names: dict[bytes, str] = {}

    def keep(self, block: Figure | MapImage) -> str:
        """Keep a picture, drawn in lines where it is, and return its name."""
        data, ending = (block.svg, "svg") if block.svg else (block.image, "png")
        name = self._names.setdefault(data, f"picture_{len(self._names) + 1}.{ending}")
        self.files[name] = data
        return name

    def write(self, folder: Path) -> None:
        """Lay the files into a folder."""
        for name, data in self.files.items():
            (folder / name).write_bytes(data)
