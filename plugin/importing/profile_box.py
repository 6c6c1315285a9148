"""The chooser of mapping profiles: a proposal, the user's own, those that come along, a file."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFileDialog

from ...algorithms.core.errors import ConvivenciaError
from ...algorithms.importing.profile import Profile, read_profile
from ..i18n import said, tr
from .profiles import KnownProfile, known_profiles, profiles_folder

OTHER = "…"


class ProfileBox(QComboBox):
    """Tells which profile the user picked; ``refused`` says why a file is none."""

    picked = pyqtSignal()
    refused = pyqtSignal(str)

    def __init__(self) -> None:
        super().__init__()
        self._known: dict[str, KnownProfile] = {}
        self._last = ""
        self.refill()
        self.activated.connect(self._activated)

    def refill(self) -> None:
        """Offer what lies in the folders now, and what was chosen elsewhere."""
        elsewhere = [item for item in self._known.values() if item.own]
        self._known = {item.name: item for item in known_profiles()}
        for item in elsewhere:
            self._known.setdefault(item.name, item)
        chosen = self._last
        self.clear()
        self.addItem(tr("Proposed from the columns"), "")
        for own in (True, False):
            items = [item for item in self._known.values() if item.own is own]
            if items:
                self.insertSeparator(self.count())
            for item in sorted(items, key=lambda item: item.title.casefold()):
                self.addItem(item.title, item.name)
        self.insertSeparator(self.count())
        self.addItem(tr("Choose a file…"), OTHER)
        self.show_profile(chosen)

    @property
    def known(self) -> tuple[KnownProfile, ...]:
        """Every profile on offer."""
        return tuple(self._known.values())

    @property
    def name(self) -> str:
        """The profile chosen: a file or a name; empty for the proposal."""
        return self._last

    @property
    def profile(self) -> Profile | None:
        """The content of the profile chosen."""
        known = self._known.get(self._last)
        return known.profile if known is not None else None

    def show_profile(self, name: str) -> None:
        """Show a profile as chosen without telling anybody."""
        self._last = name if name in self._known else ""
        self.setCurrentIndex(max(0, self.findData(self._last)))

    def add_file(self, path: str) -> bool:
        """Offer a profile that lies elsewhere; return whether it is one."""
        try:
            profile = read_profile(path)
        except ConvivenciaError as error:
            self.refused.emit(said(error))
            return False
        title = path.replace("\\", "/").rpartition("/")[2].removesuffix(".toml")
        self._known[path] = KnownProfile(path, title, True, profile)
        self._last = path
        self.refill()
        return True

    def _activated(self, _: int) -> None:
        chosen = str(self.currentData() or "")
        if chosen == OTHER:
            path, _filter = QFileDialog.getOpenFileName(
                self, tr("Mapping profile"), str(profiles_folder()), "TOML (*.toml)"
            )
            if not path or not self.add_file(path):
                self.show_profile(self._last)
                return
        else:
            self._last = chosen
        self.picked.emit()
