"""The table of columns: what stands in them, and a chooser of what each means."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import pairwise

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
)

from ...algorithms.core.text import QT_TRANSLATE_NOOP
from ...algorithms.importing.roles import ROLES
from ...algorithms.privacy.personal_tables import KIND_LABELS
from ..i18n import sentence, tr
from ..numbers import percent
from .ink import caution, muted
from .inspection import ColumnLook
from .mapping import PARAMETERS

UNUSED, KEPT = "", "+"
NAME, SAMPLES, FILLED, CHOOSER, STATE = range(5)
PROPOSED, PROFILE, CHOSEN, CONFIRMED = "proposed", "profile", "chosen", "confirmed"
STATES = {
    PROPOSED: QT_TRANSLATE_NOOP("convivencia", "proposed"),
    PROFILE: QT_TRANSLATE_NOOP("convivencia", "from the profile"),
    CHOSEN: QT_TRANSLATE_NOOP("convivencia", "chosen by you"),
    CONFIRMED: QT_TRANSLATE_NOOP("convivencia", "confirmed"),
}
PERSONAL = QT_TRANSLATE_NOOP("convivencia", "personal data")
WIDTHS = {NAME: 138, FILLED: 82, CHOOSER: 204, STATE: 124}


class RoleBox(QComboBox):
    """A chooser that the wheel does not change while somebody scrolls the table."""

    picked = pyqtSignal(str)

    def __init__(self, column: str) -> None:
        super().__init__()
        self.column = column
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.activated.connect(lambda _=0: self.picked.emit(self.column))

    def offer(self, choices: Iterable[tuple[str, str]]) -> None:
        """Offer choices as value and words."""
        for value, words in choices:
            self.addItem(words, value)
        self.setMaxVisibleItems(max(10, self.count()))
        self.view().setMinimumWidth(self.view().sizeHintForColumn(0) + 24)

    def choose(self, value: str) -> None:
        """Choose without telling anybody; what is not offered is unused."""
        self.setCurrentIndex(max(0, self.findData(value)))

    def wheelEvent(self, event):
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class ColumnsTable(QTableWidget):
    """Shows every column of a file; ``changed`` tells that the user gave one another meaning."""

    changed = pyqtSignal()

    def __init__(self) -> None:
        super().__init__(0, len(WIDTHS) + 1)
        self._boxes: dict[str, RoleBox] = {}
        self._looks: dict[str, ColumnLook] = {}
        self._states: dict[str, str] = {}
        self._counted: frozenset[str] = frozenset()
        self.setHorizontalHeaderLabels(
            [tr("Column"), tr("Examples"), tr("With a value"), tr("Used as"), tr("Status")]
        )
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(SAMPLES, QHeaderView.ResizeMode.Stretch)
        for column, width in WIDTHS.items():
            self.setColumnWidth(column, width)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(30)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setAlternatingRowColors(True)
        # the tabulator goes from chooser to chooser
        self.setTabKeyNavigation(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr("Columns of the file"))

    def show_columns(
        self,
        columns: Iterable[ColumnLook],
        keep: Iterable[str],
        counted: Iterable[str],
        state: str,
    ) -> None:
        """Show the columns of a file anew.

        Parameters
        ----------
        columns : iterable of ColumnLook
            In the order of the file, with the roles to begin with.
        keep : iterable of str
            Columns that are kept as they are.
        counted : iterable of str
            Columns that hold numbers of events by the profile; they are not to be changed here.
        state : str
            Whether the roles are proposed or the profile's.
        """
        self._looks = {item.name: item for item in columns}
        self._counted = frozenset(counted)
        self._boxes, self._states = {}, {}
        kept = set(keep)
        self.setRowCount(0)
        self.setRowCount(len(self._looks))
        for row, look in enumerate(self._looks.values()):
            value = look.role if look.used else KEPT if look.name in kept else UNUSED
            self._states[look.name] = state if value else ""
            self._fill(row, look, value)
        self._chain_boxes()

    def clear_columns(self) -> None:
        """Show nothing."""
        self.show_columns((), (), (), "")

    @property
    def names(self) -> tuple[str, ...]:
        """The columns shown."""
        return tuple(self._looks)

    def roles(self) -> Mapping[str, str]:
        """Return the column of each role."""
        chosen = {name: str(box.currentData()) for name, box in self._boxes.items()}
        return {role: name for name, role in chosen.items() if role in ROLES}

    def kept(self) -> tuple[str, ...]:
        """Return the columns to keep as they are."""
        return tuple(name for name, box in self._boxes.items() if box.currentData() == KEPT)

    def give(self, column: str, role: str) -> None:
        """Give a column a meaning, as the user does with its chooser."""
        self._boxes[column].choose(role)
        self._picked(column)

    def state_of(self, column: str) -> str:
        """Return who decided what a column means."""
        return self._states.get(column, "")

    def confirm(self, confirmed: bool) -> None:
        """Mark what was proposed as confirmed, or as proposed again."""
        before, after = (PROPOSED, CONFIRMED) if confirmed else (CONFIRMED, PROPOSED)
        for name, state in self._states.items():
            if state == before:
                self._mark(name, after)

    def _fill(self, row: int, look: ColumnLook, value: str) -> None:
        # a profile may declare that a column that looks personal is none
        personal = bool(look.personal) and (not look.used or look.role == "id")
        quiet = muted(self.palette())
        samples = tr("not shown") if personal else "  ·  ".join(look.samples)
        for column, text in (
            (NAME, look.name),
            (SAMPLES, samples or tr("empty")),
            (FILLED, f"{percent(look.filled)}\N{EN SPACE}"),
            (STATE, ""),
        ):
            item = QTableWidgetItem(text)
            item.setToolTip("\n".join(look.samples) if column == SAMPLES else text)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled)
            if column != NAME or personal or not look.filled:
                item.setForeground(quiet)
            if column == FILLED:
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.setItem(row, column, item)
        if personal:
            self._explain_personal(row, look)
        box = RoleBox(look.name)
        box.offer(self._choices(look, personal))
        box.choose(value)
        box.setEnabled(look.name not in self._counted and look.role != "municipality")
        box.setAccessibleName(sentence(tr("What “{column}” means"), {"column": look.name}))
        box.picked.connect(self._picked)
        self._boxes[look.name] = box
        self.setCellWidget(row, CHOOSER, box)
        self._mark(look.name, self._states[look.name])

    def _explain_personal(self, row: int, look: ColumnLook) -> None:
        kind = tr(KIND_LABELS.get(look.personal, look.personal))
        why = tr(
            "This column holds personal data ({kind}). It is left out and its values are shown to "
            "nobody. A number of the record can serve as identifier: it is replaced by a pseudonym."
        ).format(kind=kind)
        item = self.item(row, SAMPLES)
        item.setText(kind)
        font = item.font()
        font.setItalic(True)
        item.setFont(font)
        for column in (NAME, SAMPLES, STATE):
            self.item(row, column).setToolTip(why)

    def _choices(self, look: ColumnLook, personal: bool) -> list[tuple[str, str]]:
        if look.name in self._counted:
            return [(UNUSED, tr("Numbers of events"))]
        if look.used and look.role == "municipality":
            return [("municipality", tr(ROLES["municipality"]))]
        if personal:
            return [(UNUSED, tr("Left out")), ("id", tr(ROLES["id"]))]
        return [
            (UNUSED, tr("Not used")),
            *((role, tr(ROLES[role])) for role in PARAMETERS),
            (KEPT, tr("Keep as it is")),
        ]

    def _picked(self, column: str) -> None:
        value = self._boxes[column].currentData()
        if value in ROLES:
            for name, box in self._boxes.items():
                if name != column and box.currentData() == value:
                    # a role is played by one column
                    box.choose(UNUSED)
                    self._mark(name, "")
        self._mark(column, CHOSEN)
        self.changed.emit()

    def _mark(self, column: str, state: str) -> None:
        self._states[column] = state
        item = self.item(list(self._looks).index(column), STATE)
        item.setText(tr(STATES.get(state) or self._without_a_state(column)))
        font = item.font()
        font.setItalic(state == PROPOSED)
        item.setFont(font)
        item.setForeground(caution(self.palette()) if state == PROPOSED else muted(self.palette()))
        box = self._boxes.get(column)
        if box is not None:
            palette = QPalette(self.palette())
            if state == PROPOSED:
                palette.setColor(QPalette.ColorRole.Text, QColor(caution(self.palette())))
                palette.setColor(QPalette.ColorRole.ButtonText, QColor(caution(self.palette())))
            box.setPalette(palette)

    def _without_a_state(self, column: str) -> str:
        return PERSONAL if self._looks[column].personal else ""

    def _chain_boxes(self) -> None:
        boxes = list(self._boxes.values())
        for first, second in pairwise(boxes):
            self.setTabOrder(first, second)
