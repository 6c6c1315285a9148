"""The zones of an intervention: treated ground, rings for displacement, and controls."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from ..core.caveats import Caveat, caveat
from ..core.declare import DISPLACEMENT, analysis
from ..core.errors import InputError
from ..core.lazy import LazyPackage
from ..core.progress import part_of, silent
from ..core.results import Column, Result, part
from ..core.text import QT_TRANSLATE_NOOP
from ..core.vocabulary import (
    AreaId,
    AreaName,
    Categories,
    CategoryColumn,
    Crs,
    DataFrame,
    GeoDataFrame,
    OptionalDate,
    OptionalPopulation,
    PlannedDay,
    Progress,
    Treatment,
)
from .zone_parameters import (
    Along,
    ChosenControls,
    Control,
    Gap,
    LandUse,
    Matches,
    MatchingMethod,
    OtherMeasures,
    PriorIncidents,
    PriorPeriod,
    RingCount,
    RingWidth,
    StudyAreas,
    TreatmentId,
    ZoneStreets,
)

if TYPE_CHECKING:
    import numpy as np

    from .control_areas import ControlAreas, Wishes
    from .prior_counts import PriorEvents
    from .study_place import StudyPlace
    from .zone_layout import Measures, RingMaker, Zone
else:
    np = LazyPackage("numpy")

NEARLY_ALL = 0.8
WEIGHT = Column(
    "match_weight",
    "float",
    QT_TRANSLATE_NOOP("convivencia", "Weight in the control"),
    decimals=3,
    optional=True,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class DisplacementZones(Result):
    """The zones, how alike treated and control were before, and what could have been a control."""

    SUMMARY: ClassVar = (
        Column("zones", "integer", QT_TRANSLATE_NOOP("convivencia", "Zones")),
        Column(
            "treated_count",
            "integer",
            QT_TRANSLATE_NOOP("convivencia", "Reported events in the treated area before"),
        ),
        Column("ring_width", "float", QT_TRANSLATE_NOOP("convivencia", "Width of a ring"), "m", 1),
        Column(
            "treated_km2", "float", QT_TRANSLATE_NOOP("convivencia", "Treated ground"), "km²", 3
        ),
        Column(
            "displacement_km2",
            "float",
            QT_TRANSLATE_NOOP("convivencia", "Ground of the rings"),
            "km²",
            3,
        ),
        Column(
            "control_km2", "float", QT_TRANSLATE_NOOP("convivencia", "Control ground"), "km²", 3
        ),
        Column(
            "mean_difference",
            "float",
            QT_TRANSLATE_NOOP("convivencia", "Mean standardised difference after matching"),
        ),
        Column(
            "prior_correlation",
            "float",
            QT_TRANSLATE_NOOP("convivencia", "Correlation of the series before"),
        ),
        Column(
            "prior_rmspe",
            "float",
            QT_TRANSLATE_NOOP("convivencia", "Root mean squared difference of the series before"),
        ),
        Column(
            "overlaps",
            "integer",
            QT_TRANSLATE_NOOP("convivencia", "Pairs of treated areas whose rings meet"),
        ),
    )
    zones: GeoDataFrame = part(
        QT_TRANSLATE_NOOP("convivencia", "Zones of the intervention"),
        "polygons",
        Column("zone", "text", QT_TRANSLATE_NOOP("convivencia", "Zone")),
        Column("ring", "integer", QT_TRANSLATE_NOOP("convivencia", "Ring"), decimals=0),
        Column("name", "text", QT_TRANSLATE_NOOP("convivencia", "Name")),
        Column("area_km2", "float", QT_TRANSLATE_NOOP("convivencia", "Area"), "km²", 3),
        Column(
            "count_before",
            "integer",
            QT_TRANSLATE_NOOP("convivencia", "Reported events before"),
            decimals=0,
            optional=True,
        ),
        WEIGHT,
        Column(
            "matched_to", "text", QT_TRANSLATE_NOOP("convivencia", "Control for"), optional=True
        ),
        Column("zone_class", "text", QT_TRANSLATE_NOOP("convivencia", "Zone and ring")),
        Column("how", "text", QT_TRANSLATE_NOOP("convivencia", "How it came about"), words=True),
        style="zone_rings",
        main=True,
    )
    balance: DataFrame | None = part(
        QT_TRANSLATE_NOOP("convivencia", "Balance of treated and control before"),
        "table",
        Column("covariate", "text", QT_TRANSLATE_NOOP("convivencia", "Compared in"), words=True),
        Column("treated", "float", QT_TRANSLATE_NOOP("convivencia", "Treated")),
        Column("candidates_mean", "float", QT_TRANSLATE_NOOP("convivencia", "All candidates")),
        Column("control_mean", "float", QT_TRANSLATE_NOOP("convivencia", "Control")),
        Column(
            "difference_before",
            "float",
            QT_TRANSLATE_NOOP("convivencia", "Standardised difference before matching"),
        ),
        Column(
            "difference_after",
            "float",
            QT_TRANSLATE_NOOP("convivencia", "Standardised difference after matching"),
        ),
        optional=True,
    )
    prior_fit: DataFrame | None = part(
        QT_TRANSLATE_NOOP("convivencia", "Treated and control before the intervention"),
        "table",
        Column("period_start", "date", QT_TRANSLATE_NOOP("convivencia", "Period begins")),
        Column("treated", "float", QT_TRANSLATE_NOOP("convivencia", "Treated"), decimals=0),
        Column(
            "control",
            "float",
            QT_TRANSLATE_NOOP("convivencia", "Control, at the treated level"),
            decimals=1,
        ),
        optional=True,
    )
    candidates: GeoDataFrame | None = part(
        QT_TRANSLATE_NOOP("convivencia", "Areas that could be controls"),
        "polygons",
        Column("area_id", "text", QT_TRANSLATE_NOOP("convivencia", "Area identifier")),
        Column("name", "text", QT_TRANSLATE_NOOP("convivencia", "Name")),
        Column("role", "text", QT_TRANSLATE_NOOP("convivencia", "Role in the matching")),
        Column(
            "match_distance",
            "float",
            QT_TRANSLATE_NOOP("convivencia", "Standard deviations from the treated area"),
        ),
        Column(
            "match_weight",
            "float",
            QT_TRANSLATE_NOOP("convivencia", "Weight in the control"),
            decimals=3,
        ),
        style="control_candidates",
        optional=True,
    )


@analysis(
    title=QT_TRANSLATE_NOOP("convivencia", "Zones of an intervention"),
    group=DISPLACEMENT,
    help=QT_TRANSLATE_NOOP(
        "convivencia",
        "Draws what an evaluation needs from the treated area: rings in which displacement is "
        "looked for, and controls, without overlap and within the study. Controls can be the next "
        "ring, areas that were alike before in level, trend, residents and land use, or areas that "
        "you choose. It shows how alike they were and looks at nothing that came after.",
    ),
    reference="Bowers & Johnson (2003); Abadie, Diamond & Hainmueller (2010); Stuart (2010); "
    "Przyborowski & Wilenski (1940)",
)
def displacement_zones(
    treatment: Treatment,
    distance: RingWidth = 400.0,
    *,
    areas: StudyAreas = None,
    incidents: PriorIncidents = None,
    control: Control = "ring",
    chosen: ChosenControls = None,
    other_measures: OtherMeasures = None,
    rings: RingCount = 1,
    gap: Gap = 0.0,
    along: Along = "straight",
    streets: ZoneStreets = None,
    intervention: PlannedDay = None,
    before: PriorPeriod = None,
    date: OptionalDate = None,
    category: CategoryColumn = None,
    categories: Categories = (),
    population: OptionalPopulation = None,
    land_use: LandUse = None,
    matches: Matches = None,
    method: MatchingMethod = "nearest",
    treatment_id: TreatmentId = None,
    area_id: AreaId = None,
    area_name: AreaName = None,
    crs: Crs = None,
    progress: Progress = silent,
) -> DisplacementZones:
    """Make the zones of an intervention from its treated polygons.

    Rings hold no treated ground nor that of other measures, and ground near two treated areas
    once. The next ring as a control is ``treatment_control`` without a ``displacement_control``
    (Bowers & Johnson 2003); matched and chosen controls get rings of their own. Candidates for
    matching are areas whose rings would not meet those of the treated area. They are compared in
    events a year by km² (or residents), the slope of log counts, residents per km² and land use,
    each in standard deviations; the nearest are taken, or the combination whose series comes
    closest (Abadie, Diamond & Hainmueller 2010).
    Standardised differences beyond 0.25 are said (Stuart 2010), and a treated area at its peak.
    Only incidents before the intervention are looked at.
    """
    from .study_place import study_place
    from .zone_layout import around_treated

    needed = {"areas": areas, "incidents": incidents, "date": date}
    _check(control, chosen, along, streets, needed, intervention or before)
    place = study_place(treatment, treatment_id, areas, area_id, crs, other_measures)
    events, caveats = _events(place, incidents, date, category, categories, before, intervention)
    progress(0.2, QT_TRANSLATE_NOOP("convivencia", "Making rings"))
    measures = _measures(place, distance, rings, gap, along)
    make, more = _ring_maker(place, measures, streets, part_of(progress, 0.2, 0.5))
    caveats += more
    treated = around_treated(place, make, measures)
    caveats += _covered(place, treated)
    progress(0.5, QT_TRANSLATE_NOOP("convivencia", "Choosing controls"))
    prior = _Prior.of(place, events)
    matched: ControlAreas | None = None
    if control == "matched":
        wishes = _wishes(population, land_use, area_name, matches, method)
        matched = _matched(place, prior, measures, wishes)
        caveats += () if matched is None else matched.caveats
    controls, more = _controls(place, make, measures, treated, control, chosen, matched)
    progress(0.8, QT_TRANSLATE_NOOP("convivencia", "Counting"))
    return _result(place, measures, (*treated, *controls), prior, matched, [*caveats, *more])


@dataclass(frozen=True, slots=True)
class _Prior:
    """Events before, which of them are treated, and the periods."""

    events: PriorEvents | None
    treated: Any
    periods: Any

    @classmethod
    def of(cls, place: StudyPlace, events: PriorEvents | None) -> _Prior:
        from ..areas.location import locate
        from .prior_counts import periods_of

        if events is None:
            return cls(None, None, None)
        shapes = np.array(place.cores, dtype=object)
        inside = locate(events.x, events.y, shapes, np.arange(len(shapes))).area >= 0
        return cls(events, inside, periods_of(events, inside))


def _check(
    control: str,
    chosen: Any,
    along: str,
    streets: Any,
    needed: dict[str, Any],
    moment: str | None,
) -> None:
    """Refuse a choice that lacks what it needs, in one sentence."""
    if control == "chosen" and chosen is None:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia", "To compare with areas that you choose, give their layer (“chosen”)."
            )
        )
    if along == "streets" and streets is None:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia", "To measure along the streets, give the layer of streets."
            )
        )
    if control != "matched":
        return
    for name, value in needed.items():
        if value is None:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "convivencia",
                    "Areas that were alike before can only be found with “{parameter}”: give it, "
                    "or take another control.",
                ),
                parameter=name,
            )
    if moment is None:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "To match controls, say what lies before: the day on which the intervention began, "
                "or the period “before”.",
            )
        )


def _events(
    place: StudyPlace,
    incidents: Any,
    date: str | None,
    category: str | None,
    categories: tuple[str, ...],
    before: str | None,
    intervention: str | None,
) -> tuple[PriorEvents | None, list[Caveat]]:
    """Return the incidents before the intervention."""
    from ..intake.incidents import select_incidents
    from .prior_counts import days_before, prior_events

    caveats = list(place.caveats)
    first, last = days_before(before, intervention)
    if incidents is None:
        return None, caveats
    dated = date is not None and (first or last)
    selection = select_incidents(
        incidents,
        category=category,
        categories=categories,
        date=date,
        start=first if dated else None,
        end=last if dated else None,
    )
    events, more = prior_events(selection, place.crs)
    caveats += [*selection.caveats, *more]
    if not dated:
        caveats.append(caveat("all_counted_as_before"))
    return events, caveats


def _measures(
    place: StudyPlace, distance: float | None, rings: int, gap: float, along: str
) -> Measures:
    from .rings import equal_area_width
    from .street_rings import HALF_BLOCK
    from .zone_layout import Measures

    width = distance or equal_area_width(place.treated, gap)
    return Measures(width, gap, rings, along == "streets", HALF_BLOCK)


def _ring_maker(
    place: StudyPlace, measures: Measures, streets: Any, progress: Progress
) -> tuple[RingMaker, list[Caveat]]:
    """Return what makes rings around a shape: as the crow flies, or along the streets."""
    from .rings import straight_rings
    from .street_rings import street_rings

    if not measures.streets:
        return (
            lambda core, number: straight_rings(core, measures.width, number, measures.gap),
            [],
        )
    from ..areas.table import area_table
    from ..spatial.streets import streets_of

    table = area_table(streets, lines=True, polygons=False)
    shapes, _, more = table.measured(place.crs)
    network = streets_of(shapes, tick=lambda: progress(0.1, ""))
    caveats = [*table.caveats, *more]
    if network.unjoined:
        caveats.append(caveat("unjoined_crossings", count=network.unjoined))

    def make(core: Any, number: int) -> list[Any]:
        return street_rings(
            core, network, measures.width, number, measures.gap, lambda: progress(0.6, "")
        )

    return make, caveats


def _covered(place: StudyPlace, zones: Sequence[Zone]) -> list[Caveat]:
    """Say it when treatment and rings leave little of the study to compare with."""
    import shapely

    if place.ground is None:
        return []
    share = float(shapely.area([zone.shape for zone in zones]).sum()) / 1e6
    share /= float(place.ground.km2.sum())
    return [caveat("rings_cover_study", share=share)] if share > NEARLY_ALL else []


def _wishes(
    population: str | None,
    land_use: str | None,
    area_name: str | None,
    matches: int | None,
    method: str,
) -> Wishes:
    from .control_areas import Wishes

    return Wishes(population, land_use, area_name, matches, method)


def _matched(
    place: StudyPlace, prior: _Prior, measures: Measures, wishes: Wishes
) -> ControlAreas | None:
    """Return the matched areas; None without areas or incidents to match by."""
    from .control_areas import control_areas

    if place.ground is None or prior.events is None:
        return None
    return control_areas(
        place, place.ground, prior.events, prior.periods, prior.treated, measures.reach, wishes
    )


def _controls(
    place: StudyPlace,
    make: RingMaker,
    measures: Measures,
    treated: Sequence[Zone],
    control: str,
    chosen: Any,
    matched: ControlAreas | None,
) -> tuple[list[Zone], list[Caveat]]:
    """Return the zones of the control, and how far it is to be trusted."""
    import shapely

    from .chosen_controls import chosen_zones, kept_apart
    from .zone_layout import around_controls, next_ring

    taken = shapely.union_all([zone.shape for zone in treated])
    if control == "ring":
        found = next_ring(place, make, measures, taken)
        if not found:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "convivencia",
                    "Beyond the rings nothing of the study is left for a control: choose narrower "
                    "or fewer rings, or other controls.",
                )
            )
        return found, [caveat("control_touches_rings", metres=measures.width)]
    own, caveats = (
        (kept_apart(matched.zones), list[Caveat]())
        if matched is not None
        else chosen_zones(place, chosen, taken, measures)
    )
    return [*own, *around_controls(place, make, measures, own, taken)], caveats


def _result(
    place: StudyPlace,
    measures: Measures,
    zones: Sequence[Zone],
    prior: _Prior,
    matched: ControlAreas | None,
    caveats: list[Caveat],
) -> DisplacementZones:
    """Count events in the zones and put all together."""
    from .prior_comparison import prior_comparison
    from .rings import rings_that_meet
    from .zone_layout import zone_frame

    compared = prior_comparison(zones, prior.events, prior.periods, prior.treated, matched)
    named = ", ".join(name for name in place.names if name)
    frame = zone_frame(zones, place.crs, compared.counts, None if matched is None else named)
    km2 = frame.groupby("zone")["area_km2"].sum()
    summary = {
        "zones": len(frame),
        "treated_count": compared.treated,
        "ring_width": measures.width,
        "treated_km2": float(km2.get("treatment", 0.0)),
        "displacement_km2": float(km2.get("displacement", 0.0)),
        "control_km2": float(km2.get("treatment_control", 0.0)),
        "mean_difference": None if matched is None else matched.mean_difference,
        "prior_correlation": compared.fit.correlation,
        "prior_rmspe": compared.fit.rmspe,
        "overlaps": place.overlaps + rings_that_meet(place.parts, measures.reach),
        "candidates": None if matched is None else matched.number,
        "period": None if prior.periods is None else prior.periods.kind,
    }
    return DisplacementZones(
        zones=frame,
        balance=None if matched is None else matched.balance,
        prior_fit=compared.table,
        candidates=None if matched is None else matched.candidates,
        summary=summary,
        caveats=(*caveats, *compared.caveats),
    )
