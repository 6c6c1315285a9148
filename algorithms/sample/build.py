"""Make the fictional municipality of Puerto Almarena: a town, its people and its incidents."""

from __future__ import annotations

import json
import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path

from ..core.errors import EngineError, InputError
from ..core.progress import Progress, part_of, silent
from ..core.text import QT_TRANSLATE_NOOP

SMALLEST = 1_000
LARGEST = 10_000_000
LARGEST_SEED = 2**31 - 1
_FILES = ("sample.gpkg", "population.tif", "truth.json", "study.toml", "registers.gpkg")

__all__ = ["SamplePaths", "build_sample"]


@dataclass(frozen=True, slots=True)
class SamplePaths:
    """Where the sample's five files are."""

    package: Path
    population: Path
    truth: Path
    study: Path
    registers: Path


def build_sample(
    folder: Path,
    *,
    size: int = 20_000,
    seed: int = 1,
    effects: bool = True,
    progress: Progress = silent,
) -> SamplePaths:
    """Make a fictional municipality with known hot spots, near repeats and an intervention.

    The town is always the same: 60 neighbourhoods in 9 sectors, blocks, streets, services, the
    zones of an intervention and 184,320 people, in EPSG:32727 over the open South Atlantic
    (metres). Incidents of 2022 to 2024, in local time, and the survey depend on the seed.
    ``truth.json`` says what is planted and where, so that any analysis can be checked against it.

    Parameters
    ----------
    folder : pathlib.Path
        Where ``sample.gpkg``, ``population.tif``, ``truth.json`` and ``study.toml`` are written; it
        is made when missing. Files of these names are replaced.
    size : int
        Number of incidents, from 1,000 to 10,000,000.
    seed : int
        Same size and seed, same sample on every platform.
    effects : bool
        False plants nothing: incidents then depend on residents alone. For checking false alarms.
    progress : Progress
        Receives a fraction and a message; may raise ``Cancelled``.

    Returns
    -------
    SamplePaths
        The five files.

    Raises
    ------
    InputError
        When size or seed is out of bounds, or the folder is a file or cannot be written.
    """
    _check(folder, size, seed)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        made = Path(tempfile.mkdtemp(prefix=".sample-", dir=folder))
    except OSError as reason:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia", "The folder “{folder}” cannot be written: {reason}. Choose another."
            ),
            folder=folder.name,
            reason=reason.strerror,
        ) from reason
    try:
        _make(made, size=size, seed=seed, effects=effects, progress=part_of(progress, 0.0, 0.99))
        progress(0.99, QT_TRANSLATE_NOOP("convivencia", "Writing"))
        _move(made, folder)
    finally:
        shutil.rmtree(made, ignore_errors=True)
    progress(1.0, "")
    return SamplePaths(*(folder / name for name in _FILES))


def _check(folder: Path, size: int, seed: int) -> None:
    """Refuse what cannot be made."""
    bounds = (("size", size, SMALLEST, LARGEST), ("seed", seed, 0, LARGEST_SEED))
    for name, value, low, high in bounds:
        if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= high:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "convivencia",
                    "“{parameter}” must be a whole number from {low} to {high}, not {value}.",
                ),
                parameter=name,
                low=low,
                high=high,
                value=value,
            )
    if folder.exists() and not folder.is_dir():
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia", "“{folder}” is a file; choose a folder for the sample."
            ),
            folder=folder.name,
        )


def _make(made: Path, *, size: int, seed: int, effects: bool, progress: Progress) -> None:
    """Write the five files into an empty folder."""
    from .package import write_package
    from .population_grid import write_population
    from .registers import write_sample_registers
    from .study import STUDY
    from .town import town
    from .truth import truth_of

    progress(0.0, QT_TRANSLATE_NOOP("convivencia", "Laying out the town"))
    place = town()
    package, population, truth, study, registers = (made / name for name in _FILES)
    write_package(
        place, package, size=size, seed=seed, effects=effects, progress=part_of(progress, 0.1, 0.95)
    )
    write_population(place, population)
    found = truth_of(place, size, seed, effects=effects)
    truth.write_text(json.dumps(found, ensure_ascii=False, indent=1) + "\n", "utf-8", newline="\n")
    study.write_text(STUDY, "utf-8", newline="\n")
    write_sample_registers(registers)


def _move(made: Path, folder: Path) -> None:
    """Put the finished files in their place."""
    for name in _FILES:
        try:
            (made / name).replace(folder / name)
        except OSError as reason:
            raise EngineError(
                QT_TRANSLATE_NOOP(
                    "convivencia",
                    "“{file}” cannot be replaced: close the program that has it open.",
                ),
                file=name,
            ) from reason
