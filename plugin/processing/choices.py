"""Choices in the dialogs of Processing: words for people, ids for models, batches and histories.

An enumeration of Processing has either numbers as values, which change their meaning with the order
of the choices, or strings that are values and captions at once. Ours are strings. QGIS's own
widgets ask for them, and are given words here once they are made: a widget that Python makes for
Processing leaves two Python objects that both think it theirs, of which one dangles.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from textwrap import fill
from typing import Any

from processing.gui.wrappers import DIALOG_MODELER, DIALOG_STANDARD, dialogTypes
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingModelChildParameterSource,
    QgsProcessingParameterEnum,
)
from qgis.gui import (
    QgsAbstractProcessingParameterWidgetWrapper,
    QgsGui,
    QgsProcessingModelerParameterWidget,
)
from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QGridLayout,
    QLineEdit,
    QToolButton,
    QWidget,
)

from ..choice_boxes import TickDialog

PANEL = "QgsProcessingEnumPanelWidget"
"""QGIS's widget for several choices: a line that cannot be edited and a button."""
SHORT, MOST = 20, 60
"""Letters of a choice to tick that leave room for another beside it; and in one of its lines."""

Choices = Sequence[tuple[str, str]]


class ChoiceWidget:
    """The class that a parameter names for its widget; Processing calls it for each dialog.

    It is named as text, so that a QGIS without a window never imports this module.
    """

    def __new__(
        cls,
        definition: QgsProcessingParameterEnum,
        dialog: QWidget,
        row: int = 0,
        col: int = 0,
        captions: Sequence[str] = (),
        **settings: object,
    ) -> Any:
        """Return QGIS's widget for the kind of dialog, in words.

        Parameters
        ----------
        definition : QgsProcessingParameterEnum
            The choice.
        dialog : QWidget
            That of an analysis, of its batch, or of a step of a model.
        row, col : int
            The cell of a batch.
        captions : sequence of str
            The words of the choices, in their order.
        **settings : object
            What QGIS's own widget reads for itself.
        """
        del row, col, settings
        kind = dialogTypes.get(type(dialog).__name__, DIALOG_STANDARD)
        choices = tuple(zip(definition.options(), captions, strict=True))
        make = _for_a_step if kind == DIALOG_MODELER else _for_a_run
        return make(definition, dialog, kind, choices)


def _for_a_run(
    definition: QgsProcessingParameterEnum, dialog: QWidget, kind: Any, choices: Choices
) -> QgsAbstractProcessingParameterWidgetWrapper:
    """Return what asks in the dialog of an analysis or in a cell of its batch."""
    wrapper = QgsGui.processingGuiRegistry().createParameterWidgetWrapper(definition, kind)
    wrapper.setDialog(dialog)
    # made now and only once: the dialog gets the same one when it asks
    widget = wrapper.createWrappedWidget(QgsProcessingContext())
    sip.transferto(widget, None)
    for panel in _panels(widget):
        # the dialog keeps the wrapper, and only what Python keeps stays ours
        wrapper.in_words = _Line(wrapper, choices, panel)
    _tick_in_words(widget, dict(choices))
    for box in _lists(widget):
        _put_in_words(box, dict(choices))
    return wrapper


def _for_a_step(
    definition: QgsProcessingParameterEnum, dialog: Any, kind: Any, choices: Choices
) -> QgsProcessingModelerParameterWidget:
    """Return what asks in a step of a model, which takes inputs and expressions too."""
    del kind
    widget = QgsGui.processingGuiRegistry().createModelerParameterWidget(
        dialog.model, dialog.childId, definition, dialog.context
    )
    widget.setDialog(dialog)
    for panel in _panels(widget):
        _on_click(panel, partial(_tick_for_a_step, widget, choices))
    for box in _lists(widget):
        _put_in_words(box, dict(choices))
    return widget


def _lists(widget: QWidget) -> list[QComboBox]:
    return [widget] if isinstance(widget, QComboBox) else widget.findChildren(QComboBox)


def _panels(widget: QWidget) -> list[QWidget]:
    parts = [widget, *widget.findChildren(QWidget)]
    return [part for part in parts if part.metaObject().className() == PANEL]


def _put_in_words(box: QComboBox, words: Mapping[str, str]) -> None:
    """Give a list of values their words; one that holds something else stays as it is."""
    held = [box.itemData(place) for place in range(box.count())]
    if [value for value in held if value in words] != list(words):
        return
    for place, value in enumerate(held):
        box.setItemText(place, words.get(value, box.itemText(place)))
    if "" in words and None in held:
        # what is not chosen has words of ours already
        box.removeItem(held.index(None))


def _tick_in_words(widget: QWidget, words: Mapping[str, str]) -> None:
    """Give boxes to tick their words; long ones wrap, and stand below each other."""
    boxes, grid = widget.findChildren(QAbstractButton), widget.layout()
    if [box.text() for box in boxes] != list(words):
        return
    long = max(map(len, words.values())) > SHORT
    for row, box in enumerate(boxes):
        # a box to tick has as many lines as it is given, and wraps none
        box.setText(fill(words[box.text()], MOST))
        if long and isinstance(grid, QGridLayout):
            grid.addWidget(box, row, 0)


def _on_click(panel: QWidget, ask: Any) -> None:
    """Let the button of a panel ask in our words: QGIS's list shows ids, in 3.22 empty lines."""
    for button in panel.findChildren(QToolButton):
        button.clicked.disconnect()
        button.clicked.connect(ask)


class _Line(QWidget):
    """Keeps the line of a panel in words, and asks in words; it is never seen itself."""

    def __init__(
        self,
        wrapper: QgsAbstractProcessingParameterWidgetWrapper,
        choices: Choices,
        panel: QWidget,
    ) -> None:
        super().__init__(panel)
        self._wrapper, self._choices = wrapper, choices
        self._line = panel.findChild(QLineEdit)
        self.hide()
        _on_click(panel, self._ask)
        self._show()
        wrapper.widgetValueHasChanged.connect(self._show)

    def _ask(self, *_: object) -> None:
        question = TickDialog(self._choices, self.parentWidget())
        question.list.tick(_held(self._wrapper.parameterValue()))
        if question.exec():
            self._wrapper.setParameterValue(question.list.ticked(), QgsProcessingContext())

    def _show(self, *_: object) -> None:
        held = _held(self._wrapper.parameterValue())
        told = ", ".join(words for value, words in self._choices if value in held)
        self._line.setText(told)
        self._line.setCursorPosition(0)
        self._line.setToolTip(told)


def _tick_for_a_step(
    widget: QgsProcessingModelerParameterWidget, choices: Choices, *_: object
) -> None:
    """Ask which choices a step of a model takes."""
    source = QgsProcessingModelChildParameterSource
    value = widget.value()
    question = TickDialog(choices, widget)
    question.list.tick(_held(value.staticValue() if isinstance(value, source) else None))
    if question.exec():
        widget.setWidgetValue(source.fromStaticValue(question.list.ticked()))


def _held(value: Any) -> list[str]:
    """Return the values of a choice of several."""
    return [str(one) for one in value] if isinstance(value, (list, tuple)) else []
