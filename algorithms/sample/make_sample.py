"""The fictional municipality as an analysis."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, ClassVar

from ..core.declare import DOCUMENTS, analysis
from ..core.progress import silent
from ..core.results import Column, Result, part
from ..core.text import QT_TRANSLATE_NOOP
from ..core.vocabulary import Folder, Param, Progress, Role, Seed


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample(Result):
    """The files of the fictional municipality."""

    SUMMARY: ClassVar = (
        Column("incidents", "integer", QT_TRANSLATE_NOOP("convivencia", "Incidents")),
        Column("areas", "integer", QT_TRANSLATE_NOOP("convivencia", "Areas")),
    )
    files: Mapping[str, Path] = part(
        QT_TRANSLATE_NOOP("convivencia", "Fictional municipality"), "files", main=True
    )


@analysis(
    title=QT_TRANSLATE_NOOP("convivencia", "Make the fictional municipality"),
    group=DOCUMENTS,
    help=QT_TRANSLATE_NOOP(
        "convivencia",
        "Writes a believable municipality that exists nowhere, with neighbourhoods, streets, "
        "population, three years of incidents and an intervention whose effect is known, to learn "
        "and to test with. The truth that was planted is written beside it.",
    ),
)
def make_sample(
    folder: Folder,
    *,
    size: Annotated[
        int,
        Role("integer"),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Number of incidents"),
            QT_TRANSLATE_NOOP("convivencia", "Incidents of the three years together."),
            minimum=1_000,
            maximum=10_000_000,
        ),
    ] = 20_000,
    effects: Annotated[
        bool,
        Role("flag"),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Plant effects"),
            QT_TRANSLATE_NOOP(
                "convivencia", "Without them incidents follow the population and nothing else."
            ),
            advanced=True,
        ),
    ] = True,
    seed: Seed = 1,
    progress: Progress = silent,
) -> Sample:
    """Write ``sample.gpkg``, ``population.tif``, ``truth.json`` and ``study.toml`` to a folder.

    The same size and seed give the same incidents on every platform.
    """
    from .build import build_sample
    from .town import town

    paths = build_sample(Path(folder), size=size, seed=seed, effects=effects, progress=progress)
    files = {
        "sample": paths.package,
        "population": paths.population,
        "truth": paths.truth,
        "study": paths.study,
    }
    return Sample(files=files, summary={"incidents": size, "areas": len(town().areas)})
