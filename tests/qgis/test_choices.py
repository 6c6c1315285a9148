"""Choices in Processing's dialogs: people read words, everything else keeps ids."""

import pytest
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QDialog, QLineEdit, QToolButton


@pytest.fixture(scope="module")
def specs(plugin):
    from convivencia.algorithms.catalogue import analyses

    return analyses()


@pytest.fixture
def algorithm(provider):
    return lambda name: provider.algorithm(name).create()


@pytest.fixture
def dialog(algorithm):
    """Return a function that opens the dialog of an analysis."""
    from processing.gui.AlgorithmDialog import AlgorithmDialog

    opened = []

    def opening(name):
        opened.append(AlgorithmDialog(algorithm(name)))
        return opened[-1]

    yield opening
    for one in opened:
        one.close()


@pytest.fixture
def step(algorithm):
    """Return a function that opens the dialog of an analysis as a step of a model."""
    from processing.modeler.ModelerParametersDialog import ModelerParametersDialog
    from qgis.core import QgsProcessingModelAlgorithm

    kept = []

    def opening(name):
        model = QgsProcessingModelAlgorithm("model", "group")
        opened = ModelerParametersDialog(algorithm(name), model)
        kept.append((model, opened))
        widget = opened.widget
        return opened, getattr(widget, "widget", widget).wrappers

    yield opening
    for _, opened in kept:
        opened.close()


def wrappers_of(dialog):
    return dialog.mainWidget().wrappers


def shown(box):
    return [(box.itemData(place), box.itemText(place)) for place in range(box.count())]


def boxes_of(wrapper):
    """Return the boxes to tick of a choice of several, by their words."""
    boxes = wrapper.wrappedWidget().findChildren(QCheckBox)
    return {box.text().replace("\n", " "): box for box in boxes}


def test_every_choice_is_shown_in_words_and_kept_by_its_id(algorithm, specs):
    from processing.gui.wrappers import WidgetWrapperFactory
    from qgis.core import QgsProcessingContext

    context, window, seen = QgsProcessingContext(), QDialog(), 0
    for name, spec in specs.items():
        opened = algorithm(name)
        for item in spec.parameters:
            if not item.role.choices:
                continue
            definition = opened.parameterDefinition(item.name)
            wrapper = WidgetWrapperFactory.create_wrapper(definition, window)
            kept = wrapper.createWrappedWidget(context)
            assert kept is not None
            for value, label in item.role.choices:
                several = item.role.kind == "multichoice"
                wrapper.setParameterValue([value] if several else value, context)
                assert wrapper.parameterValue() == ([value] if several else value)
                if not several:
                    assert wrapper.wrappedWidget().currentText() == label
                seen += 1
            if item.role.kind == "multichoice":
                assert set(boxes_of(wrapper)) == {label for _, label in item.role.choices}
    assert seen > 300


def test_a_dialog_begins_with_the_declared_values(dialog, specs):
    for name in ("publish_layer", "early_warning", "write_registers"):
        wrappers = wrappers_of(dialog(name))
        for item in specs[name].parameters:
            if item.role.choices:
                value = wrappers[item.name].parameterValue()
                wanted = list(item.default) if item.role.kind == "multichoice" else item.default
                if item.default is not None and item.name != "language":
                    assert value == wanted, (name, item.name)


def test_what_is_chosen_in_a_dialog_runs_and_is_told_by_its_id(dialog, areas, run):
    from qgis.core import QgsProcessingContext, QgsProject

    QgsProject.instance().addMapLayer(areas)
    opened = dialog("getis_ord")
    opened.setParameters({"areas": areas.id(), "value": "homicides"})
    wrappers = wrappers_of(opened)
    box = wrappers["correction"].wrappedWidget()
    assert [value for value, _ in shown(box)] == ["fdr", "none", "bonferroni"]
    box.setCurrentIndex(2)
    box = wrappers["weights"].wrappedWidget()
    box.setCurrentIndex(box.findData("rook"))
    try:
        chosen = opened.createProcessingParameters()
        assert (chosen["correction"], chosen["weights"]) == ("bonferroni", "rook")
        told = opened.algorithm().asPythonCommand(chosen, QgsProcessingContext())
        assert "'weights':'rook'" in told
        given = {"areas": areas, "value": "homicides", "output": "memory:"}
        named = {name: chosen[name] for name in ("correction", "weights")}
        result = run("getis_ord", {**given, **named})
        assert '"correction": "bonferroni"' in result["summary"]
        assert '"weights": "rook"' in result["summary"]
    finally:
        QgsProject.instance().removeMapLayer(areas)


def test_a_choice_that_changes_is_told_to_the_dialog(dialog):
    heard = []
    wrapper = wrappers_of(dialog("early_warning"))["method"]
    wrapper.widgetValueHasChanged.connect(heard.append)
    wrapper.wrappedWidget().setCurrentIndex(1)
    assert heard == [wrapper]
    several = wrappers_of(dialog("write_registers"))["formats"]
    several.widgetValueHasChanged.connect(heard.append)
    boxes_of(several)["Forms to fill in by hand (Word)"].setChecked(True)
    assert several.parameterValue() == ["xlsx", "docx"]
    assert heard[-1] is several
    for box in boxes_of(several).values():
        box.setChecked(False)
    # none is none, and QGIS says that one is wanted
    assert several.parameterValue() == []
    assert not several.parameterDefinition().checkValueIsAcceptable([])


def test_a_run_of_the_history_comes_back(dialog):
    opened = dialog("evaluate")
    given = {"control": "ring", "language": "en", "formats": ["pdf", "html"], "preset": "lighting"}
    opened.setParameters(given)
    found = {name: wrappers_of(opened)[name].parameterValue() for name in given}
    assert {**found, "formats": sorted(found["formats"])} == {**given, "formats": ["html", "pdf"]}
    boxes = boxes_of(wrappers_of(opened)["formats"])
    assert {words for words, box in boxes.items() if box.isChecked()} == {"HTML", "PDF"}


def test_what_need_not_be_chosen_stays_so(dialog):
    wrappers = wrappers_of(dialog("diagnose"))
    assert wrappers["level"].parameterValue() is None
    box = wrappers["level"].wrappedWidget()
    assert box.itemData(0) is None
    assert "selected" in box.itemText(0)
    # one that has words for it does not say it twice
    box = wrappers_of(dialog("evaluate"))["preset"].wrappedWidget()
    assert shown(box)[0] == ("", "Another measure")
    assert all(value is not None for value, _ in shown(box))


def test_a_batch_shows_words_and_keeps_ids(algorithm, monkeypatch):
    from convivencia.plugin.choice_boxes import TickDialog
    from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog
    from qgis.core import QgsProcessingContext

    opened = BatchAlgorithmDialog(algorithm("write_registers"))
    panel = opened.mainWidget()
    cells = {
        name: panel.wrappers[0][panel.parameter_to_column[name]] for name in ("formats", "language")
    }
    assert cells["formats"].parameterValue() == ["xlsx"]
    line = cells["formats"].wrappedWidget().findChild(QLineEdit)
    assert line.text() == "A workbook to read back"
    cells["formats"].setParameterValue(["docx"], QgsProcessingContext())
    assert cells["formats"].parameterValue() == ["docx"]
    assert line.text() == "Forms to fill in by hand (Word)"
    monkeypatch.setattr(TickDialog, "exec", lambda self: self.list.tick(["xlsx", "docx"]) or True)
    cells["formats"].wrappedWidget().findChild(QToolButton).click()
    assert cells["formats"].parameterValue() == ["xlsx", "docx"]
    assert line.text() == "A workbook to read back, Forms to fill in by hand (Word)"
    cells["language"].setParameterValue("pt", QgsProcessingContext())
    assert cells["language"].wrappedWidget().currentText() == "Português"
    opened.close()


def test_a_step_of_a_model_shows_words_and_keeps_ids(step):
    opened, wrappers = step("early_warning")
    box = next(
        box for box in wrappers["method"].findChildren(QComboBox) if box.findData("poisson") >= 0
    )
    words = dict(shown(box))
    assert words["poisson"] == "Same season of earlier years"
    box.setCurrentIndex(box.findData("ewma") if "ewma" in words else 1)
    made = opened.createAlgorithm()
    (source,) = made.parameterSources()["method"]
    assert source.staticValue() == box.currentData()
    assert source.staticValue() in words


def test_several_of_a_model_are_ticked_in_words(step, monkeypatch):
    from convivencia.plugin import choice_boxes

    asked = []

    def answer(self):
        asked.append([self.list.item(place).text() for place in range(self.list.count())])
        asked.append(self.list.ticked())
        self.list.tick(["pdf"])
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(choice_boxes.TickDialog, "exec", answer)
    _, wrappers = step("plan_documents")
    buttons = wrappers["formats"].findChildren(QToolButton)
    next(button for button in buttons if button.text() == "…").click()
    assert asked == [
        ["Word document", "PDF to fill in by hand", "Excel workbook"],
        ["docx", "xlsx"],
    ]
    assert wrappers["formats"].value().staticValue() == ["pdf"]


@pytest.mark.parametrize(("spoken", "proposed"), [("pt", "pt"), ("en", "en"), ("", "es")])
def test_a_dialog_proposes_the_language_of_the_reader(dialog, monkeypatch, spoken, proposed):
    from convivencia.plugin.processing import parameters

    monkeypatch.setattr(parameters, "known_language", lambda: spoken)
    opened = dialog("plan_documents")
    assert wrappers_of(opened)["language"].parameterValue() == proposed
    # models and commands run without a dialog do the same everywhere
    assert opened.algorithm().parameterDefinition("language").defaultValue() == "es"
    # where the study file tells the language, nothing is proposed
    assert wrappers_of(dialog("diagnose"))["language"].parameterValue() is None


def test_boxes_for_layers_and_columns_tell_their_choice(plugin, areas):
    from convivencia.plugin.dock.pages import add_row, form
    from qgis.gui import QgsFieldComboBox

    box, rows = QgsFieldComboBox(), form()
    add_row(rows, "Column", box, "What it is for.")
    assert box.toolTip() == "What it is for."
    box.setLayer(areas)
    box.setField("homicides")
    assert box.toolTip() == "homicides\n\nWhat it is for."


def test_a_narrow_box_tells_its_choice_and_lists_all_of_it(qgis, plugin):
    from convivencia.plugin.choice_boxes import ChoiceBox

    box, long = ChoiceBox(), "The same season of earlier years, whatever the weather was like then"
    box.offer([("a", "Short"), ("b", long)])
    box.explain("How it is judged.")
    box.resize(90, box.sizeHint().height())
    box.choose("b")
    assert box.currentData() == "b"
    assert box.toolTip() == f"{long}\n\nHow it is judged."
    box.show()
    box.showPopup()
    assert box.view().minimumWidth() > box.fontMetrics().horizontalAdvance(long)
    box.hidePopup()
    box.close()
