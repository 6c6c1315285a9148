"""A declared parameter as a Processing parameter, and its value as the engine reads it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterCrs,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterDistance,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ...algorithms.core.declare import AnalysisSpec, ParameterSpec
from ...algorithms.core.vocabulary import LANGUAGE_ROLE
from .. import compat
from ..i18n import known_language, tr

FIELDS = {
    "numeric": QgsProcessingParameterField.DataType.Numeric,
    # dates often come as text; the engine reads them and says which it could not
    "date": QgsProcessingParameterField.DataType.Any,
    "text": QgsProcessingParameterField.DataType.Any,
    "any": QgsProcessingParameterField.DataType.Any,
}

CHOICES = f"{__package__}.choices.ChoiceWidget"
"""Named and not imported: only a dialog needs it."""


def definition_of(item: ParameterSpec, spec: AnalysisSpec) -> QgsProcessingParameterDefinition:
    """Return the Processing parameter of a declared one, with help, bounds and flags."""
    definition = _MAKERS[item.role.kind](item, spec)
    definition.setHelp(_help(item))
    if item.param.advanced:
        definition.setFlags(definition.flags() | compat.ADVANCED)
    return definition


def label_of(item: ParameterSpec) -> str:
    """Return the label with its unit; metres have their own widget, which shows them."""
    if not item.param.unit or (item.param.unit == "m" and item.role.kind == "number"):
        return tr(item.label)
    return f"{tr(item.label)} ({tr(item.param.unit)})"


def _help(item: ParameterSpec) -> str:
    unit = tr("Unit: {unit}.").format(unit=tr(item.param.unit)) if item.param.unit else ""
    return f"{tr(item.param.help)} {unit}".strip()


def _layer(item: ParameterSpec, spec: AnalysisSpec) -> QgsProcessingParameterDefinition:
    del spec
    geometry = item.role.geometry or ("any",)
    types = (
        [compat.SOURCES["none"]]
        if "none" in geometry
        else [compat.SOURCES[name] for name in geometry]
    )
    return QgsProcessingParameterFeatureSource(
        item.name, label_of(item), types, None, not item.required
    )


def _column(item: ParameterSpec, spec: AnalysisSpec) -> QgsProcessingParameterDefinition:
    del spec
    default = list(item.default) if isinstance(item.default, tuple) else item.default
    return QgsProcessingParameterField(
        item.name,
        label_of(item),
        default or None,
        item.role.parent,
        FIELDS[item.role.column_type],
        item.role.several,
        not item.required,
    )


def _number(item: ParameterSpec, spec: AnalysisSpec) -> QgsProcessingParameterDefinition:
    whole = item.role.kind == "integer"
    lowest, highest = item.param.minimum, item.param.maximum
    bounds: dict[str, Any] = {}
    if lowest is not None:
        bounds["minValue"] = lowest
    if highest is not None:
        bounds["maxValue"] = highest
    optional = not item.required and item.default is None
    if item.param.unit == "m" and not whole:
        parent = next((layer.name for layer in spec.layers), "")
        return QgsProcessingParameterDistance(
            item.name, label_of(item), item.default, parent, optional, **bounds
        )
    kind = (
        QgsProcessingParameterNumber.Type.Integer
        if whole
        else QgsProcessingParameterNumber.Type.Double
    )
    number = QgsProcessingParameterNumber(
        item.name, label_of(item), kind, item.default, optional, **bounds
    )
    if not whole and lowest is not None and 0 < lowest < 1e-3:
        number.setMetadata({"widget_wrapper": {"decimals": 6}})
    return number


def _choice(item: ParameterSpec, spec: AnalysisSpec) -> QgsProcessingParameterDefinition:
    del spec
    several = item.role.kind == "multichoice"
    default = list(item.default) if isinstance(item.default, (tuple, list)) else item.default
    # static strings are values and captions at once: the dialogs' widgets bring the words
    choice = QgsProcessingParameterEnum(
        item.name,
        label_of(item),
        [value for value, _ in item.role.choices],
        several,
        default,
        not item.required and not item.default,
        True,
    )
    captions = [tr(label) for _, label in item.role.choices]
    asked = {"class": CHOICES, "captions": captions, "useCheckBoxes": several}
    choice.setMetadata({"widget_wrapper": asked})
    if item.role is LANGUAGE_ROLE and item.default and known_language():
        # what a dialog proposes is the reader's; models and commands keep what is declared, so that
        # they do the same wherever they run
        choice.setGuiDefaultValueOverride(known_language())
    return choice


def _flag(item: ParameterSpec, spec: AnalysisSpec) -> QgsProcessingParameterDefinition:
    del spec
    return QgsProcessingParameterBoolean(
        item.name, label_of(item), item.default, not item.required and item.default is None
    )


def _text(item: ParameterSpec, spec: AnalysisSpec) -> QgsProcessingParameterDefinition:
    del spec
    default = ", ".join(item.default) if isinstance(item.default, tuple) else item.default
    return QgsProcessingParameterString(
        item.name, label_of(item), default or None, False, not item.required
    )


def _date(item: ParameterSpec, spec: AnalysisSpec) -> QgsProcessingParameterDefinition:
    del spec
    return QgsProcessingParameterDateTime(
        item.name,
        label_of(item),
        QgsProcessingParameterDateTime.Type.Date,
        item.default,
        not item.required,
    )


def _file(item: ParameterSpec, spec: AnalysisSpec) -> QgsProcessingParameterDefinition:
    del spec
    endings = " ".join(f"*.{ending}" for ending in item.role.extensions)
    return QgsProcessingParameterFile(
        item.name,
        label_of(item),
        QgsProcessingParameterFile.Behavior.File,
        "",
        item.default,
        not item.required,
        f"{label_of(item)} ({endings})" if endings else "",
    )


def _folder(item: ParameterSpec, spec: AnalysisSpec) -> QgsProcessingParameterDefinition:
    del spec
    return QgsProcessingParameterFolderDestination(
        item.name, label_of(item), item.default, not item.required
    )


def _crs(item: ParameterSpec, spec: AnalysisSpec) -> QgsProcessingParameterDefinition:
    del spec
    return QgsProcessingParameterCrs(item.name, label_of(item), item.default, not item.required)


_MAKERS: dict[str, Callable[[ParameterSpec, AnalysisSpec], QgsProcessingParameterDefinition]] = {
    "layer": _layer,
    "column": _column,
    "number": _number,
    "integer": _number,
    "choice": _choice,
    "multichoice": _choice,
    "flag": _flag,
    "text": _text,
    "date": _date,
    "period": _text,
    "file": _file,
    "folder": _folder,
    "crs": _crs,
}


def value_of(
    algorithm: QgsProcessingAlgorithm,
    item: ParameterSpec,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
) -> Any:
    """Return a parameter's value as the engine's JSON carries it; None when it was not given."""
    given = parameters.get(item.name)
    if item.name not in parameters:
        given = algorithm.parameterDefinition(item.name).defaultValue()
    if given is None or given == "":
        return None
    return _READERS[item.role.kind](algorithm, item, parameters, context)


def _read_column(algorithm, item, parameters, context):
    names = compat.field_names(algorithm, parameters, item.name, context)
    return names if item.role.several else (names[0] if names else None)


def _read_choice(algorithm, item, parameters, context):
    several = item.role.kind == "multichoice"
    read = algorithm.parameterAsEnumStrings if several else algorithm.parameterAsEnumString
    return read(parameters, item.name, context)


def _read_text(algorithm, item, parameters, context):
    given = parameters.get(item.name)
    if item.role.several and isinstance(given, (list, tuple)):
        # names with commas in them stay whole
        return [str(value) for value in given]
    return algorithm.parameterAsString(parameters, item.name, context)


def _read_date(algorithm, item, parameters, context):
    moment = algorithm.parameterAsDateTime(parameters, item.name, context)
    return (
        moment.date().toString("yyyy-MM-dd")
        if moment.isValid()
        else algorithm.parameterAsString(parameters, item.name, context)
    )


def _read_crs(algorithm, item, parameters, context):
    crs = algorithm.parameterAsCrs(parameters, item.name, context)
    return (crs.authid() or crs.toWkt()) if crs.isValid() else None


def _read_folder(algorithm, item, parameters, context):
    # resolves TEMPORARY_OUTPUT too
    return algorithm.parameterAsFileOutput(parameters, item.name, context)


_READERS: dict[str, Callable[..., Any]] = {
    "column": _read_column,
    "number": lambda a, item, p, c: a.parameterAsDouble(p, item.name, c),
    "integer": lambda a, item, p, c: a.parameterAsInt(p, item.name, c),
    "choice": _read_choice,
    "multichoice": _read_choice,
    "flag": lambda a, item, p, c: a.parameterAsBoolean(p, item.name, c),
    "text": _read_text,
    "period": _read_text,
    "date": _read_date,
    "file": lambda a, item, p, c: a.parameterAsFile(p, item.name, c) or None,
    "folder": _read_folder,
    "crs": _read_crs,
}
