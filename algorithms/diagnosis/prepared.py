"""The study made ready: its period, what may be placed, and its areas in metres."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

import numpy as np

from ..core.caveats import Caveat, caveat, distinct
from ..core.errors import InputError
from ..core.text import QT_TRANSLATE_NOOP
from ..intake.precision import HIT_RATE

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..core.results import Result
    from ..privacy.gate import Gate
    from .recipe import RecipeRun
    from .released import Released
    from .study import Study

BANDWIDTH, LONGEST_SIDE = 400.0, 700
EVENTS_A_CELL, MOST_GRID_CELLS = 20, 4000
A_YEAR = 360
"""Days of a record from which quarters can be told apart; the last days may be missing."""
EMPTY_SHARE = 0.5


class Prepared:
    """The incidents of the study's period, those that may be placed, and the areas in metres."""

    def __init__(self, subject: Study, crs: str | None, gate: Gate) -> None:
        import dataclasses

        import geopandas

        from ..areas.table import area_table
        from ..intake.columns import require_column
        from ..intake.incidents import select_incidents, usable
        from ..intake.offences import classify

        self.table = area_table(subject.areas, subject.role("area_id"))
        for role in ("area_name", "population"):
            column = subject.role(role)
            if column is not None:
                require_column(subject.areas, column, self.table.title)
        shapes, measured, crs_caveats = self.table.measured(crs)
        self.geometry = geopandas.GeoSeries(shapes, index=subject.areas.index, crs=measured)
        self.crs = measured
        choices = subject.choices
        chosen = select_incidents(
            subject.incidents,
            category=subject.role("category"),
            categories=choices.get("categories") or (),
            date=subject.role("date"),
            time=subject.role("time"),
            start=choices.get("start"),
            end=choices.get("end"),
        )
        self.incidents = dataclasses.replace(
            chosen.points, attrs={**chosen.points.attrs, "title": chosen.title}
        )
        self.moments, self.categories = chosen.moments, chosen.category
        self.protected = np.zeros(len(self.incidents), dtype=bool)
        self.protected_categories: tuple[str, ...] = ()
        if chosen.category is not None:
            groups = classify({str(item) for item in set(chosen.category.tolist())})
            self.protected_categories = tuple(
                sorted(name for name, group in groups.items() if group.protected)
            )
            self.protected = np.isin(
                chosen.category.astype(str), np.array(self.protected_categories, dtype=str)
            )
        self._protect_as_imported()
        self.placed = (
            self.incidents if not self.protected.any() else self.incidents.select(~self.protected)
        )
        self.caveats = (*self.table.caveats, *crs_caveats, *chosen.caveats)
        if 0 < int(self.protected.sum()) < gate.minimum_protected:
            self._leave_out_protected(gate)
        self.subject = dataclasses.replace(subject, incidents=self.incidents)
        self.located = usable(self.incidents)

    def _protect_as_imported(self) -> None:
        """Protect also what the import marked: an office's own taxonomy may protect more."""
        marked = self.incidents.attributes.get("protected")
        if marked is None:
            return
        words = marked.astype("string").str.casefold()
        flagged = words.isin(["true", "1", "1.0"]).fillna(value=False).to_numpy(dtype=bool)
        self.protected = self.protected | flagged
        if self.categories is not None and flagged.any():
            names = {str(name) for name in set(self.categories[flagged].tolist())}
            self.protected_categories = tuple(sorted({*self.protected_categories, *names}))
            self.protected |= np.isin(
                self.categories.astype(str), np.array(self.protected_categories, dtype=str)
            )

    def _leave_out_protected(self, gate: Gate) -> None:
        """Leave so few out of everything: the total less what is placed would count them."""
        import dataclasses

        keep = ~self.protected
        if not keep.any():
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "convivencia",
                    "All incidents are of protected categories, and fewer than {minimum}: "
                    "nothing can be shown at this level.",
                ),
                minimum=gate.minimum_protected,
            )
        self.incidents = self.placed
        if self.moments is not None:
            self.moments = dataclasses.replace(
                self.moments, at=self.moments.at[keep], hour_known=self.moments.hour_known[keep]
            )
        if self.categories is not None:
            self.categories = self.categories[keep]
        self.protected = self.protected[keep]
        self.protected_categories = ()
        self.caveats = (
            *self.caveats,
            caveat("protected_left_out", minimum=gate.minimum_protected),
        )

    def values(self, permutations: int, seed: int) -> dict[str, Any]:
        """Return what the recipe's ``$names`` stand for."""
        subject = self.subject
        choices = subject.choices
        left, bottom, right, top = self.geometry.total_bounds
        side = max(right - left, top - bottom) + 2 * BANDWIDTH
        cell = max(50.0, float(np.ceil(side / LONGEST_SIDE / 25) * 25))
        extent = [
            np.floor((left - BANDWIDTH) / cell) * cell,
            np.floor((bottom - BANDWIDTH) / cell) * cell,
            np.ceil((right + BANDWIDTH) / cell) * cell,
            np.ceil((top + BANDWIDTH) / cell) * cell,
        ]
        roles = ("area_id", "area_name", "population", "date", "time", "date_to", "category")
        first, last = self.period()
        return {
            **{name: subject.role(name) for name in roles},
            "areas": subject.areas,
            "incidents": self.incidents,
            "placed": self.placed,
            "zones": subject.zones,
            "before": choices.get("before"),
            "after": choices.get("after"),
            "start": choices.get("start"),
            "end": choices.get("end"),
            "treated_categories": choices.get("treated_categories") or (),
            "join_by": subject.join_by,
            "area_column": subject.role("area_column"),
            "population_year": choices.get("population_year"),
            "population_floor": self._population_floor(),
            "first_day": first,
            "last_day": last,
            "a_year": self._days()[2] * 365.25 >= A_YEAR,
            "located": bool(self.located.any()),
            "crs": self.crs,
            "extent": ",".join(
                f"{value:g}" if abs(value) < 1e5 else f"{value:.0f}" for value in extent
            ),
            "cell_size": cell,
            "bandwidth": max(BANDWIDTH, 4 * cell),
            "grid_size": self._grid_size(),
            "permutations": permutations,
            "seed": seed,
        }

    def _population_floor(self) -> float:
        """Return the fewest residents with which a rate says something; 0 without a population."""
        from ..areas.denominators import population_floor
        from ..intake.columns import numeric_column

        column = self.subject.role("population")
        if column is None:
            return 0.0
        people, _ = numeric_column(self.subject.areas, column, self.table.title)
        return float(population_floor(people)) if (people > 0).any() else 0.0

    def _grid_size(self) -> float:
        """Return a cell side that leaves about twenty incidents a cell, in steps of 50 m."""
        cells = float(np.clip(len(self.placed) / EVENTS_A_CELL, 100, MOST_GRID_CELLS))
        side = np.sqrt(float(self.geometry.area.sum()) / cells)
        return float(max(50.0, np.ceil(side / 50) * 50))

    def release(self, run: RecipeRun, gate: Gate, caveats: tuple[Caveat, ...]) -> Released:
        """Check the record, gather the caveats and pass everything through the gate."""
        import dataclasses

        from .auto_material import Record
        from .quality import assess, quality_checks
        from .released import release
        from .territory import territory_of
        from .victims import victim_profile

        counts = run.results.get("counts")
        share = float(self.located.mean())
        coordinates: NDArray[np.bool_] | None = self.located
        first, last, years = self._days()
        notes = [*caveats, caveat("reported_only")]
        if self.subject.join_by != "location" and counts is not None:
            share = 1 - float(str(counts.summary["unmatched_share"]))
            if not self.located.any():
                coordinates = None
                notes.append(caveat("joined_without_points"))
        if share < HIT_RATE:
            notes.insert(0, caveat("exploratory", share=share))
        notes += self._of_the_record(counts)
        protected = int(self.protected.sum())
        if protected:
            notes.append(caveat("protected_categories", count=protected))
        checks = quality_checks(self.subject, self.moments, coordinates, self.categories, counts)
        assessment = assess(self.subject, self.moments, located=coordinates is not None)
        # whether incidents can be placed is said above, of areas as well as of points
        notes += [item for item in assessment.caveats if item.code != "exploratory"]
        made = release(
            self.subject,
            run.results,
            gate,
            geometry=self.geometry,
            checks=checks,
            scorecard=assessment.scorecard,
            record=Record(self.moments, self.categories, self.protected, self.protected_categories),
            victims=victim_profile(self.subject),
            caveats=distinct(notes),
            log=run.log,
            located_share=share,
            protected=protected,
            protected_categories=self.protected_categories,
            days=(first, last),
            years=years,
        )
        return dataclasses.replace(made, territory=territory_of(self.subject, self.geometry))

    def _of_the_record(self, counts: Result | None) -> list[Caveat]:
        """Say what the record itself leaves open."""
        notes = []
        if self.categories is None:
            notes.append(caveat("no_categories"))
        identifier = self.subject.role("incident_id")
        if identifier is not None:
            repeated = int(self.incidents.attributes[identifier].duplicated().sum())
            if repeated:
                notes.append(caveat("duplicates", count=repeated))
        if counts is not None:
            of_area = counts.part_named("areas")["count"].to_numpy()
            empty = int((of_area == 0).sum())
            if empty > EMPTY_SHARE * len(of_area):
                notes.append(caveat("empty_areas", count=empty, areas=len(of_area)))
        return notes

    def period(self) -> tuple[str | None, str | None]:
        """Return the first and last day that counts stand for.

        Where the study names none, whole months are assumed: a record whose last event is of the
        28th was hardly closed on that day.
        """
        from ..intake.periods import next_start

        first, last, _ = self._days()
        if first is not None and not self.subject.choices.get("start"):
            first = f"{first[:7]}-01"
        if last is not None and not self.subject.choices.get("end"):
            last = str(next_start(np.datetime64(last), "month") - np.timedelta64(1, "D"))
        return first, last

    def _last_day(self, days: NDArray[np.datetime64]) -> np.datetime64:
        """Return the last day of the record; of dates that tell months, the end of the month."""
        from ..intake.periods import next_start

        last: np.datetime64 = days.max()
        if self.moments is not None and self.moments.months_only:
            last = next_start(last, "month") - np.timedelta64(1, "D")
        return last

    def _days(self) -> tuple[str | None, str | None, float]:
        choices = self.subject.choices
        days = (
            np.array([], dtype="datetime64[D]")
            if self.moments is None
            else self.moments.at[~np.isnat(self.moments.at)].astype("datetime64[D]")
        )
        first = choices.get("start") or (str(days.min()) if len(days) else None)
        last = choices.get("end") or (str(self._last_day(days)) if len(days) else None)
        if first is None or last is None:
            return first, last, 0.0
        length = (datetime.date.fromisoformat(last) - datetime.date.fromisoformat(first)).days + 1
        return first, last, length / 365.25
