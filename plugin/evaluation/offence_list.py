"""The offences of the incidents as a list to tick."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QListWidget, QListWidgetItem

from ..i18n import tr
from .offences import Offence, aimed_at

ROWS = 6
"""Offences that are seen without scrolling."""
CATEGORY = Qt.ItemDataRole.UserRole


class OffenceList(QListWidget):
    """Categories with a tick each; those that are protected cannot be ticked."""

    def __init__(self) -> None:
        super().__init__()
        self.known: tuple[Offence, ...] = ()
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._fit()

    def offer(self, offences: tuple[Offence, ...]) -> bool:
        """List categories, none of them ticked; return whether they are others than before."""
        if offences == self.known:
            return False
        self.known = offences
        self.clear()
        for item in offences:
            row = QListWidgetItem(item.category)
            row.setData(CATEGORY, item.category)
            row.setCheckState(Qt.CheckState.Unchecked)
            if item.protected:
                row.setText(tr("{category} (protected)").format(category=item.category))
                row.setToolTip(tr("People could be recognised: never compared by place."))
                row.setFlags(Qt.ItemFlag.NoItemFlags)
            self.addItem(row)
        self._fit()
        return True

    def tick_aims(self, aims: tuple[str, ...]) -> None:
        """Tick what a measure with these codes aims at; without codes everything."""
        self.tick(*aimed_at(self.known, aims))

    def tick(self, *names: str) -> None:
        """Tick these offences and no others."""
        for row in self._rows():
            ticked = row.data(CATEGORY) in names
            row.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)

    def ticked(self) -> tuple[str, ...]:
        """Return the offences that take part."""
        rows = (row for row in self._rows() if row.checkState() == Qt.CheckState.Checked)
        return tuple(str(row.data(CATEGORY)) for row in rows)

    def named(self) -> tuple[str, ...]:
        """Return the offences to name in a run; none when every category takes part."""
        ticked = self.ticked()
        return () if len(ticked) == len(self.known) else ticked

    def showEvent(self, event):
        super().showEvent(event)
        # how high a row is, is known once the list has its style
        self._fit()

    def _rows(self) -> list[QListWidgetItem]:
        return [self.item(place) for place in range(self.count())]

    def _fit(self) -> None:
        """Be as high as the rows, up to some; none of them is cut."""
        shown = min(max(self.count(), 1), ROWS)
        drawn = self.visualItemRect(self.item(0)).height() if self.count() else 0
        height = drawn or self.fontMetrics().height() + 2
        self.setFixedHeight(shown * height + 2 * self.frameWidth())
