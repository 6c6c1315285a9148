"""The observatory's month in the dock: what is asked, what is brought, what is shown."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from qgis.core import QgsProject

from ...algorithms.core.errors import ConvivenciaError
from .. import settings
from ..evaluation.words import caveats_in_words
from ..i18n import said, tr
from ..importing.result_layers import layers_in, let_go
from ..staging import Staging, refusal
from .month_page import MonthPage
from .month_words import headline, lines
from .state import MONTH
from .study_writer import written_study

CHANGES, PANEL, COPY = "changes", "panel", "record_before"
MONTH_LAYERS = (CHANGES,)
"""What is loaded: of the files the copy of the record is a package too."""
BULLETIN, TRIAL = "bulletin", "trial"


class MonthSteps:
    """What the dock does for a month; it is mixed into the dock, whose state it uses."""

    def _build_month(self, kept: settings.Settings) -> None:
        self._month_asked: dict[str, Any] = {}
        self._month_identified = True
        self._month_table: Staging | None = None
        self.month_page = page = MonthPage(self._analyses.get(MONTH), kept)
        page.run.connect(self._update)
        page.study_wanted.connect(self._write_study)
        page.table_wanted.connect(self._want_table)
        page.profile.refused.connect(self._refuse_profile)

    def _end_month(self) -> None:
        if self._month_table is not None:
            self._month_table.discard()

    # --- before -------------------------------------------------------------------------------

    def _write_study(self) -> None:
        """Write the layers under “Data” as a study file, and choose it."""
        page, data = self.month_page, self.data_page
        about = {"title": self.diagnostic_page.title.text().strip()}
        about |= {name: str(page.values().get(name, "")) for name in ("language", "level")}
        registers = data.more_layers.registers.filePath().strip() if data.more_layers else ""
        try:
            path = written_study(data.values(), data.further_columns(), registers, about)
        except ConvivenciaError as error:
            self._say(MONTH, said(error))
            return
        self._say(MONTH, "")
        page.study.setFilePath(str(path))

    def _refuse_profile(self, why: str) -> None:
        self._say(MONTH, why)

    def _update(self) -> None:
        if self.state.running:
            return
        page = self.month_page
        chosen, trial = page.values(), page.trial.isChecked()
        problem, folder = "", Path()
        if "study" not in chosen:
            problem = tr("Choose the study file, or write it from the layers under “Data”.")
        elif not page.formats():
            problem = tr("Tick at least one format for the bulletin.")
        else:
            folder = Path(chosen["study"]).parent / BULLETIN
            folder = folder / TRIAL if trial else folder
            problem = refusal(folder)
        if problem:
            self._say(MONTH, problem)
            return
        page.answer.hide()
        settings.save(
            replace(
                settings.load(),
                language=chosen.get("language", ""),
                level=chosen.get("level", ""),
                month_study=chosen["study"],
                month_profile=chosen.get("profile", ""),
                month_apply="no" if trial else "yes",
            )
        )
        self._month_asked, self._month_identified = chosen, page.identified()
        self._month_table = Staging(folder)
        self._start(
            MONTH,
            {**chosen, "apply": not trial, "folder": str(folder)},
            {f"output_{name}": self._month_table.package(name) for name in (CHANGES, PANEL)},
        )

    # --- after --------------------------------------------------------------------------------

    def _month_brought(self, results: Any, why: str) -> tuple[Any, str]:
        """Put the tables beside the bulletin, and show what the month brought.

        The panel is what the plan and the public report take values and lights from.
        """
        staging, self._month_table = self._month_table, None
        if staging is None or results is None:
            if staging is not None:
                staging.discard()
            return results, why
        results = dict(results)
        told = json.loads(results.get("summary") or "{}")
        files = json.loads(results.get("files") or "{}")
        summary = told.get("summary", {})
        made = {PANEL: staging.package(PANEL)}
        if summary.get("changed"):
            made[CHANGES] = staging.package(CHANGES)
        try:
            for path in made.values():
                # of an earlier session: a file that is open cannot be replaced on Windows
                let_go(staging.target / Path(path).name)
            files |= staging.deliver(made)
        except ConvivenciaError as error:
            # the record and the bulletin are there all the same
            staging.discard()
            self._say(MONTH, said(error))
        results["files"] = json.dumps(files)
        self._show_month(told, files)
        if summary.get("applied"):
            self._show_record_again()
        return results, why

    def _show_month(self, told: Mapping[str, Any], files: Mapping[str, str]) -> None:
        summary, export = told.get("summary", {}), "incidents" in self._month_asked
        kept = Path(files[COPY]).name if COPY in files else ""
        self.month_page.answer.show_month(
            headline(summary, export=export),
            lines(summary, export=export, identified=self._month_identified, kept=kept),
            caveats_in_words(told.get("caveats") or ()),
            table=CHANGES in files,
        )

    def _show_record_again(self) -> None:
        """Let layers of the record show what is in it now: its file is another one."""
        record = _record_of(Path(self._month_asked["study"]))
        for identifier in layers_in(record) if record is not None else ():
            layer = QgsProject.instance().mapLayer(identifier)
            layer.dataProvider().reloadData()
            layer.triggerRepaint()

    def _want_table(self) -> None:
        identifier = self._loaded.get(MONTH, {}).get(CHANGES, "")
        if QgsProject.instance().mapLayer(identifier) is not None:
            self.table_wanted.emit(identifier)


def _record_of(study: Path) -> Path | None:
    """Return the file of the incidents that a study file names."""
    try:
        declared = tomllib.loads(study.read_text(encoding="utf-8-sig"))
        return study.parent / declared["layers"]["incidents"]["path"]
    except (OSError, ValueError, KeyError, TypeError):
        # the engine has just read it: somebody has moved it since
        return None
