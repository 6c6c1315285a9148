"""The command line, made from the declarations."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NoReturn

from .catalogue import analyses
from .core.declare import GROUPS, AnalysisSpec, ParameterSpec
from .core.errors import Cancelled, ConvivenciaError, EngineError, InputError, TemplateError
from .core.text import QT_TRANSLATE_NOOP
from .core.version import VERSION

EXIT_OURS, EXIT_USER, EXIT_CANCELLED = 1, 2, 130


class Parser(argparse.ArgumentParser):
    """A parser whose complaint is one sentence."""

    def error(self, message: str) -> NoReturn:
        """Print the sentence and leave with the user's exit code."""
        self.exit(EXIT_USER, f"{self.prog}: {message}\n")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one analysis from the command line.

    Returns
    -------
    int
        0; 2 for the user's mistakes; 1 for ours; 130 when cancelled.
    """
    given = list(sys.argv[1:] if arguments is None else arguments)
    try:
        code = _main(given)
        sys.stdout.flush()
    except BrokenPipeError:
        # who reads has gone; the interpreter would complain when it closes the stream
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    return code


def _main(given: list[str]) -> int:
    if not given or given[0] in {"-h", "--help"}:
        sys.stdout.write(overview())
        return 0
    if given[0] == "--version":
        sys.stdout.write(f"convivencia {VERSION}\n")
        return 0
    try:
        return _run(given[0], given[1:])
    except (InputError, TemplateError) as error:
        # a study, an outline, a taxonomy: files that people write
        sys.stderr.write(f"convivencia: {error}\n")
        return EXIT_USER
    except (EngineError, ConvivenciaError) as error:
        sys.stderr.write(f"convivencia: {error}\n")
        return EXIT_OURS
    except (Cancelled, KeyboardInterrupt):
        sys.stderr.write("convivencia: cancelled\n")
        return EXIT_CANCELLED
    except BrokenPipeError:
        raise
    except Exception as error:
        # the one catch-all: an unforeseen fault is ours; the traceback is for those who ask
        if os.environ.get("CONVIVENCIA_DEBUG"):
            raise
        sys.stderr.write(f"convivencia: unforeseen fault, {type(error).__name__}: {error}\n")
        return EXIT_OURS


def overview() -> str:
    """Return the list of analyses by group."""
    lines = [
        "usage: convivencia ANALYSIS [options]",
        "",
        "Hot spots, displacement, local diagnostics and plan templates for local citizen security.",
        "convivencia ANALYSIS --help tells the options of one.",
        "",
    ]
    known = analyses()
    for group in GROUPS:
        members = [spec for spec in known.values() if spec.group == group]
        if members:
            lines.append(f"{group}:")
            lines += [f"  {spec.name.replace('_', '-'):26}{spec.title}" for spec in members]
            lines.append("")
    return "\n".join(lines)


def _run(name: str, given: Sequence[str]) -> int:
    from .runner import find, run

    spec = find(name)
    values = vars(parser_of(spec).parse_args(given))
    inputs = {
        item.name: _source(spec, item, values) for item in spec.layers if values.get(item.name)
    }
    parameters = {
        item.name: values[item.name]
        for item in spec.parameters
        if item.role.kind != "layer" and values.get(item.name) is not None
    }
    if parameters.get("crs") and any(
        source.x and _is_geographic(str(source.crs)) for source in inputs.values()
    ):
        # the one --crs of a table in degrees says where it lies, not what to measure in
        parameters.pop("crs")
    outputs = {
        key: Path(value) for key, value in values.items() if key.startswith("output") and value
    }
    with Bar() as bar:
        finished = run(spec.name, parameters, inputs, outputs, bar.report)
    from .core.plain import finite

    there = {item.path for item in finished.written}
    files = {
        "output" if part.main else f"output_{part.name}"
        for part in spec.parts
        if part.kind == "files"
    }
    for option, path in outputs.items():
        if path not in there and option not in files:
            sys.stderr.write(
                f"convivencia: {path.name} was not written: these data give no such part\n"
            )
    sys.stdout.write(json.dumps(finite(finished.report()), ensure_ascii=False, default=str) + "\n")
    return 0


def parser_of(spec: AnalysisSpec) -> Parser:
    """Return the parser of one analysis, every option made from its declaration."""
    parser = Parser(
        prog=f"convivencia {spec.name.replace('_', '-')}",
        description=spec.help,
        epilog=f"Reference: {spec.reference}" if spec.reference else None,
        allow_abbrev=False,
    )
    for item in spec.parameters:
        _add(parser, item, spec)
    for part in spec.parts:
        option = "output" if part.main else f"output_{part.name}"
        parser.add_argument(_flag(option), dest=option, metavar="FILE", help=f"write: {part.title}")
    return parser


def _takes_tables(item: ParameterSpec) -> bool:
    return item.role.kind == "layer" and bool({"point", "none"} & set(item.role.geometry))


def _add(parser: Parser, item: ParameterSpec, spec: AnalysisSpec) -> None:
    role, option = item.role, _flag(item.name)
    unit = f" [{item.param.unit}]" if item.param.unit else ""
    default = "" if item.required or item.default in (None, ()) else f" (default {item.default})"
    help_text = (item.param.help + unit + default).replace("%", "%%")
    if role.kind == "flag":
        parser.add_argument(
            option,
            dest=item.name,
            action=argparse.BooleanOptionalAction,
            default=None,
            help=help_text,
        )
        return
    metavar = {
        "layer": "FILE",
        "file": "FILE",
        "folder": "FOLDER",
        "column": "COLUMN",
        "date": "DAY",
        "period": "DAY/DAY",
    }.get(role.kind)
    if role.choices:
        metavar = "{" + ",".join(value for value, _ in role.choices) + "}"
    parser.add_argument(
        option,
        dest=item.name,
        action=_Joined if role.several else "store",
        required=item.required,
        metavar=metavar,
        help=help_text,
    )
    if _takes_tables(item):
        alone = sum(_takes_tables(layer) for layer in spec.layers) == 1
        for what in ("x", "y"):
            names = [_flag(f"{item.name}_{what}")] + ([f"--{what}"] if alone else [])
            parser.add_argument(
                *names,
                dest=f"{item.name}_{what}",
                metavar="COLUMN",
                help=f"for a table: the column with {what}",
            )
        own_crs = any(other.name == "crs" for other in spec.parameters)
        names = [_flag(f"{item.name}_crs")] + (["--crs"] if alone and not own_crs else [])
        parser.add_argument(
            *names,
            dest=f"{item.name}_crs",
            metavar="CRS",
            help="for a table: the coordinate system of x and y, e.g. EPSG:4326",
        )


class _Joined(argparse.Action):
    """Several values: separated by commas, or one by one, each as it stands."""

    def __call__(
        self, parser: argparse.ArgumentParser, namespace: Any, values: Any, flag: str | None = None
    ) -> None:
        """Add a value to those given before."""
        earlier = getattr(namespace, self.dest, None)
        several = earlier if isinstance(earlier, list) else [earlier]
        setattr(namespace, self.dest, [*several, values] if earlier else values)


def _flag(name: str) -> str:
    return "--" + name.replace("_", "-")


def _source(spec: AnalysisSpec, item: ParameterSpec, values: dict[str, Any]) -> Any:
    from .intake.layers import Source

    x, y = values.get(f"{item.name}_x"), values.get(f"{item.name}_y")
    crs = values.get(f"{item.name}_crs")
    if x and crs is None and sum(_takes_tables(layer) for layer in spec.layers) == 1:
        crs = values.get("crs")
    return Source(str(values[item.name]), "", x, y, crs)


def _is_geographic(crs: str) -> bool:
    from pyproj import CRS
    from pyproj.exceptions import CRSError

    try:
        return bool(CRS.from_user_input(crs).is_geographic)
    except CRSError as error:
        raise InputError(
            QT_TRANSLATE_NOOP("convivencia", "“{crs}” is not a known coordinate system."), crs=crs
        ) from error


class Bar:
    """A progress bar on a terminal, nothing elsewhere."""

    def __init__(self) -> None:
        self._bar: Any = None

    def __enter__(self) -> Bar:
        if sys.stderr.isatty():
            from tqdm import tqdm

            self._bar = tqdm(
                total=100,
                bar_format="{desc:30} {percentage:3.0f} % |{bar}|",
                file=sys.stderr,
                leave=False,
            )
        return self

    def __exit__(self, *_: object) -> None:
        if self._bar is not None:
            self._bar.close()

    def report(self, fraction: float, message: str = "") -> None:
        """Show a fraction and a message."""
        if self._bar is not None:
            self._bar.n = round(100 * fraction)
            if message:
                self._bar.set_description_str(message, refresh=False)
            self._bar.refresh()


if __name__ == "__main__":
    sys.exit(main())
