"""One declaration, four appearances.

``@analysis`` reads a function's annotated signature and registers it. The same ``AnalysisSpec``
gives the Python function its checks and its documentation, the command line its options, QGIS its
Processing algorithm, and a recipe its steps.
"""

from __future__ import annotations

import dataclasses
import functools
import inspect
import textwrap
import typing
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Annotated, Any, ParamSpec, TypeVar

from .addresses import shown_name
from .caveats import distinct
from .errors import InputError
from .provenance import InputRecord, Provenance, file_fingerprint, fingerprint, now, versions
from .results import PartSpec, Result, part_specs
from .text import QT_TRANSLATE_NOOP
from .travelling import carried_by, hand_on
from .values import checked_value
from .vocabulary import Param, Role

INCIDENTS_AND_AREAS = QT_TRANSLATE_NOOP("convivencia", "Incidents and areas")
HOT_SPOTS = QT_TRANSLATE_NOOP("convivencia", "Hot spots and clusters")
TIME = QT_TRANSLATE_NOOP("convivencia", "Time")
DISPLACEMENT = QT_TRANSLATE_NOOP("convivencia", "Displacement and evaluation")
SURVEYS = QT_TRANSLATE_NOOP("convivencia", "Surveys and indicators")
DOCUMENTS = QT_TRANSLATE_NOOP("convivencia", "Privacy and documents")
GROUPS = (INCIDENTS_AND_AREAS, HOT_SPOTS, TIME, DISPLACEMENT, SURVEYS, DOCUMENTS)

Arguments = ParamSpec("Arguments")
Outcome = TypeVar("Outcome", bound=Result)


@dataclass(frozen=True, slots=True)
class ParameterSpec:
    """One parameter as every surface sees it."""

    name: str
    role: Role
    param: Param
    default: object
    required: bool

    @property
    def label(self) -> str:
        """The label, marked for translation; the unit is added at display."""
        return self.param.label


@dataclass(frozen=True, slots=True)
class AnalysisSpec:
    """An analysis as every surface sees it."""

    name: str
    title: str
    group: str
    help: str
    reference: str
    parameters: tuple[ParameterSpec, ...]
    result_type: type[Result]
    function: Callable[..., Result]

    @property
    def parts(self) -> tuple[PartSpec, ...]:
        """The parts of the result, the main one first."""
        return part_specs(self.result_type)

    @property
    def layers(self) -> tuple[ParameterSpec, ...]:
        """The parameters that are layers."""
        return tuple(item for item in self.parameters if item.role.kind == "layer")

    def parameter(self, name: str) -> ParameterSpec:
        """Return the parameter called ``name``, or refuse it in one sentence."""
        for item in self.parameters:
            if item.name == name:
                return item
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia", "“{analysis}” has no parameter “{name}”; it has {known}."
            ),
            analysis=self.name,
            name=name,
            known=", ".join(item.name for item in self.parameters),
        )

    def columns_of(self, layer: str, values: Mapping[str, object]) -> tuple[str, ...]:
        """Return the columns of one layer that a set of parameter values names."""
        used: list[str] = []
        for item in self.parameters:
            if item.role.kind == "column" and item.role.parent == layer:
                value = values.get(item.name)
                used.extend(
                    str(name) for name in (value if isinstance(value, tuple) else (value,)) if name
                )
        return tuple(dict.fromkeys(used))


_registry: dict[str, AnalysisSpec] = {}


def registered() -> Mapping[str, AnalysisSpec]:
    """Return every analysis declared so far; ``catalogue.analyses`` declares them all first."""
    return dict(_registry)


def analysis(
    *,
    title: str,
    group: str,
    help: str,  # noqa: A002 - what people look for
    reference: str = "",
) -> Callable[[Callable[Arguments, Outcome]], Callable[Arguments, Outcome]]:
    """Declare the decorated function as an analysis.

    Parameters
    ----------
    title : str
        A short title, marked for translation.
    group : str
        One of the groups of this module.
    help : str
        Two or three sentences for people who know maps better than statistics.
    reference : str
        Author (year) of the method.
    """

    def decorate(function: Callable[Arguments, Outcome]) -> Callable[Arguments, Outcome]:
        spec = _spec_of(function, title, group, help, reference)
        signature = inspect.signature(function)

        @functools.wraps(function)
        def run(*arguments: Arguments.args, **named: Arguments.kwargs) -> Outcome:
            bound = signature.bind(*arguments, **named)
            bound.apply_defaults()
            for item in spec.parameters:
                bound.arguments[item.name] = checked_value(
                    item.name, item.role, item.param, bound.arguments[item.name], item.required
                )
            result = _with_caveats_of_data(
                spec, function(*bound.args, **bound.kwargs), bound.arguments
            )
            if result.provenance is not None:
                return result
            return dataclasses.replace(result, provenance=_provenance(spec, bound.arguments))

        run.__doc__ = _documentation(spec, function.__doc__ or "")
        spec = dataclasses.replace(spec, function=run)
        _registry[spec.name] = spec
        run.spec = spec  # type: ignore[attr-defined]
        return run

    return decorate


def _with_caveats_of_data(
    spec: AnalysisSpec, result: Outcome, arguments: Mapping[str, Any]
) -> Outcome:
    """Add what the layers carry to the result, and let its parts carry it on."""
    carried = [item for layer in spec.layers for item in carried_by(arguments[layer.name])]
    caveats = distinct((*result.caveats, *carried))
    for item in spec.parts:
        hand_on(getattr(result, item.name), caveats)
    return (
        result
        if len(caveats) == len(result.caveats)
        else dataclasses.replace(result, caveats=caveats)
    )


def _spec_of(
    function: Callable[..., Result], title: str, group: str, help_text: str, reference: str
) -> AnalysisSpec:
    hints = typing.get_type_hints(function, include_extras=True)
    result_type = hints.pop("return")
    parameters = []
    for name, parameter in inspect.signature(function).parameters.items():
        if name == "progress":
            continue
        role, param = _role_and_param(name, hints[name])
        required = parameter.default is inspect.Parameter.empty
        default = None if required else parameter.default
        if not required and default is not None and not role.accepts_object:
            checked_value(name, role, param, default, required)
        parameters.append(ParameterSpec(name, role, param, default, required))
    known = {item.name for item in parameters}
    for item in parameters:
        if item.role.parent and item.role.parent not in known:
            raise TypeError(f"{function.__name__}: {item.name} belongs to no parameter")
    if group not in GROUPS:
        raise TypeError(f"{function.__name__}: unknown group {group}")
    if not (isinstance(result_type, type) and issubclass(result_type, Result)):
        raise TypeError(f"{function.__name__} must return a Result")
    return AnalysisSpec(
        function.__name__,
        title,
        group,
        help_text,
        reference,
        tuple(parameters),
        result_type,
        function,
    )


def _role_and_param(name: str, hint: object) -> tuple[Role, Param]:
    """Find the last Role and Param of an annotation, so that a local one overrides a shared one."""
    if typing.get_origin(hint) is not Annotated:
        # ``Annotated[...] | None`` keeps its metadata one level down
        for inner in typing.get_args(hint):
            if typing.get_origin(inner) is Annotated:
                return _role_and_param(name, inner)
        raise TypeError(f"{name} is not a name of the vocabulary")
    metadata = typing.get_args(hint)[1:]
    roles = [item for item in metadata if isinstance(item, Role)]
    params = [item for item in metadata if isinstance(item, Param)]
    if roles and params:
        return roles[-1], params[-1]
    if not roles and not params:
        raise TypeError(f"{name} has no Role or no Param")
    # the other stands with the name of the vocabulary that is made narrower here
    role, param = _role_and_param(name, typing.get_args(hint)[0])
    return roles[-1] if roles else role, params[-1] if params else param


def _provenance(spec: AnalysisSpec, arguments: Mapping[str, Any]) -> Provenance:
    inputs = []
    values: dict[str, object] = {}
    for item in spec.parameters:
        value = arguments[item.name]
        if item.role.kind == "layer":
            if value is None:
                continue
            attributes = getattr(value, "attrs", None) or {}
            columns = spec.columns_of(item.name, arguments)
            if item.role.geometry == ("none",):
                columns = tuple(getattr(value, "columns", ()))
            if "zone" in getattr(value, "columns", ()):
                columns = (*columns, "zone")
            inputs.append(
                InputRecord(
                    item.name,
                    str(attributes.get("title", item.name)),
                    len(value),
                    fingerprint(value, columns),
                )
            )
        elif item.role.kind in {"file", "folder"} or item.role.path:
            values[item.name] = shown_name(str(value)) if value else None
            read = None if item.role.written else file_fingerprint(str(value or ""))
            if read is not None:
                inputs.append(InputRecord(item.name, shown_name(str(value)), None, read))
        elif item.role.accepts_object and not isinstance(value, str):
            values[item.name] = type(value).__name__
        else:
            values[item.name] = value
    return Provenance(spec.name, values, tuple(inputs), versions(), now())


def _documentation(spec: AnalysisSpec, written: str) -> str:
    """Add numpydoc's Parameters section, made from the declaration, to what was written by hand."""
    written = inspect.cleandoc(written)
    lines = ["", "Parameters", "----------"]
    for item in spec.parameters:
        kind = (
            item.role.kind
            if not item.role.choices
            else ("{" + ", ".join(value for value, _ in item.role.choices) + "}")
        )
        ending = "" if item.required else f", default {item.default!r}"
        lines.append(f"{item.name} : {kind}{ending}")
        unit = f" Unit: {item.param.unit}." if item.param.unit else ""
        lines.extend(
            textwrap.wrap(
                item.param.help + unit, 92, initial_indent="    ", subsequent_indent="    "
            )
        )
    if spec.reference:
        lines += ["", "References", "----------", spec.reference]
    return written + "\n" + "\n".join(lines)
