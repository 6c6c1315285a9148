"""What every declared analysis must keep to, tested over the registry."""

import atexit
import shutil
import tempfile
from functools import lru_cache
from pathlib import Path

import geopandas
import numpy as np
import pandas as pd
import pytest
import rasterio
import shapely
from convivencia.algorithms.catalogue import analyses
from convivencia.algorithms.core.declare import GROUPS
from convivencia.algorithms.core.errors import ConvivenciaError, InputError
from convivencia.algorithms.core.results import Raster
from convivencia.algorithms.core.values import checked_value
from convivencia.algorithms.intake.points import Points
from convivencia.tests.reference.cases import (
    assert_unchanged,
    points,
    snapshot,
    squares,
    zone_incidents,
    zones,
)
from convivencia.tests.small_study import write_study
from rasterio.transform import from_origin

WEIGHTS = {"weights", "neighbours", "distance", "weights_file"}
INFERENCE = {"permutations", "alternative", "correction", "alpha", "seed"}
# The contract: names that recipes, the command line and saved models hold. More may come.
PARAMETERS = {
    "aggregate_incidents": {
        "areas",
        "incidents",
        "category",
        "period",
        "join_by",
        "area_id",
        "area_name",
        "categories",
        "start",
        "end",
        "date",
    },
    "classify_incidents": {"incidents", "category", "taxonomy", "country", "accept_suggestions"},
    "incident_rates": {"areas", "value", "population", "per", "interval", "area_id"} | WEIGHTS,
    "standardised_rates": {
        "areas",
        "strata",
        "area_id",
        "area_column",
        "events",
        "population",
        "age",
        "sex",
        "method",
        "standard",
        "reference",
        "interval",
        "per",
    },
    "population_from_raster": {"areas", "raster"},
    "import_incidents": {"file", "profile", "areas"},
    "inspect_incidents": {"file", "profile", "save_profile"},
    "audit_incidents": {"incidents", "areas"},
    "import_boundaries": {
        "areas",
        "area_id",
        "area_name",
        "table",
        "table_id",
        "table_name",
        "confirmed",
        "dissolve",
        "minimum_similarity",
    },
    "concentration": {"areas", "value"},
    "composite_index": {"areas", "columns", "directions", "column_weights", "area_id", "seed"},
    "make_grid": {"areas", "cell_size", "shape"},
    "global_autocorrelation": {"areas", "value", "statistic", "permutations", "alternative", "seed"}
    | WEIGHTS,
    "getis_ord": {"areas", "value", "star", "area_id"} | WEIGHTS | INFERENCE,
    "local_moran": {"areas", "value", "area_id"} | WEIGHTS | INFERENCE,
    "local_moran_rate": {"areas", "value", "population", "area_id"} | WEIGHTS | INFERENCE,
    "local_moran_bivariate": {"areas", "value", "other", "area_id"} | WEIGHTS | INFERENCE,
    "local_geary": {"areas", "value", "area_id"} | WEIGHTS | INFERENCE,
    "optimised_hot_spots": {"incidents", "areas"},
    "hot_spot_stability": {"incidents", "areas"},
    "hot_routes": {"streets", "incidents", "distance", "snap_distance", "correction", "seed"},
    "spatial_scan": {
        "areas",
        "value",
        "population",
        "model",
        "table",
        "clusters",
        "maximum_share",
        "maximum_duration",
        "permutations",
        "alpha",
        "seed",
        "area_id",
    },
    "kernel_density": {
        "points",
        "bandwidth",
        "bandwidth_rule",
        "cell_size",
        "kernel",
        "weight",
        "mask",
        "crs",
    },
    "density_ratio": {
        "points",
        "other",
        "measure",
        "bandwidth",
        "bandwidth_rule",
        "cell_size",
        "kernel",
        "mask",
        "weight",
        "permutations",
        "alternative",
        "correction",
        "seed",
        "crs",
    },
    "point_clusters": {"points", "distance", "minimum", "crs"},
    "pattern_summary": {"points", "mask", "simulations", "distance", "alpha", "seed", "crs"},
    "temporal_profile": {"incidents", "date", "date_to"},
    "trend": {"incidents", "period", "date"},
    "displacement_quotient": {"zones", "incidents", "before", "after", "crs"},
    "displacement_difference": {
        "zones",
        "incidents",
        "before",
        "after",
        "time_weight",
        "area_weight",
        "harm_weight",
        "crs",
    },
    "change_test": {
        "areas",
        "incidents",
        "before",
        "after",
        "date",
        "before_count",
        "after_count",
        "correction",
        "alpha",
        "area_id",
    },
    "early_warning": {
        "areas",
        "incidents",
        "date",
        "method",
        "period",
        "window",
        "years",
        "probability",
        "deviations",
        "minimum",
        "history",
        "correction",
        "category",
        "categories",
        "area_id",
    },
    "pattern_similarity": {"areas", "base", "test", "method", "sample_share", "runs", "seed"},
    "centre_shift": {"points", "other", "incidents", "before", "after", "date", "crs"},
    "displacement_matrix": {
        "incidents",
        "before",
        "after",
        "date",
        "dimension",
        "areas",
        "zones",
        "category",
        "target",
        "tactic",
        "seed",
    },
    "cost_benefit": {
        "effects",
        "prevented",
        "prevented_low",
        "prevented_high",
        "mix",
        "unit_costs",
        "programme_cost",
        "harm_weights",
        "discount_rate",
    },
    "evaluate": {"treatment", "incidents", "areas", "intervention", "date", "preset", "level"},
    "displacement_zones": {
        "treatment",
        "distance",
        "areas",
        "incidents",
        "control",
        "chosen",
        "rings",
        "gap",
        "along",
        "streets",
        "intervention",
        "before",
        "date",
        "category",
        "categories",
        "population",
        "land_use",
        "matches",
        "method",
        "treatment_id",
        "area_id",
        "area_name",
        "crs",
    },
    "interrupted_series": {
        "series",
        "intervention",
        "model",
        "harmonics",
        "slope_change",
        "lags",
        "exposure",
        "period_column",
        "count_column",
        "category",
        "categories",
        "start",
        "end",
    },
    "difference_in_differences": {
        "table",
        "intervention",
        "treated",
        "treated_column",
        "leads",
        "lags",
        "exposure",
        "permutations",
        "area_column",
        "period_column",
        "count_column",
        "category",
        "categories",
        "seed",
    },
    "synthetic_control": {
        "table",
        "intervention",
        "treated",
        "treated_column",
        "donors",
        "population",
        "scale",
        "placebos",
        "minimum_fit",
        "area_column",
        "period_column",
        "count_column",
        "category",
        "categories",
        "seed",
    },
    "detectable_effect": {
        "treated",
        "control",
        "displacement",
        "displacement_control",
        "after_length",
        "months",
        "power",
        "alpha",
        "alternative",
        "overdispersion",
    },
    "hot_spot_transitions": {
        "areas",
        "incidents",
        "date",
        "period",
        "breaks",
        "classes",
        "class_count",
        "population",
        "category",
        "categories",
        "simulations",
        "area_id",
    }
    | WEIGHTS
    | INFERENCE,
    "suppress_small_cells": {"table", "minimum", "hierarchy", "count", "row", "category"},
    "mask_points": {"points", "method", "k", "population", "areas", "incident_id"},
    "publish_layer": {"layer", "level", "title", "counts", "columns"},
    "survey_estimates": {"microdata", "items", "weight", "strata", "psu", "domains", "ratios"},
    "indicator_panel": {
        "study",
        "period",
        "periods",
        "green",
        "yellow",
        "catalogue",
        "language",
        "level",
    },
    "dark_figure": {"table", "rates", "recorded", "rate", "rate_se", "match", "confidence"},
    "perception_gap": {"areas", "fear", "rate", "interviews", "minimum", "area_id"},
    "guide_documents": {"registers", "folder", "document", "title", "level", "language", "formats"},
    "import_survey": {"file", "profile", "table", "columns", "keep"},
    "guide_progress": {
        "study",
        "areas",
        "level",
        "day",
        "population",
        "women",
        "men",
        "under_18",
        "age_18_29",
        "age_0_14",
        "age_15_29",
        "age_60",
        "language",
    },
}
MORAN = ["local_i", "z", "lag", "quadrant", "p_sim", "p_adjusted", "cluster"]
COLUMNS = {
    "aggregate_incidents": {
        "areas": ["count"],
        "table": ["area_id", "period_start", "category", "count"],
    },
    "classify_incidents": {
        "incidents": ["iccs", "axis", "protected"],
        "mapping": [
            "category",
            "count",
            "iccs",
            "label",
            "axis",
            "protected",
            "how",
            "suggestion",
            "suggestion_score",
        ],
    },
    "incident_rates": {
        "areas": [
            "rate",
            "rate_low",
            "rate_high",
            "eb_rate",
            "eb_local_rate",
            "spatial_rate",
            "smr",
            "unstable",
        ]
    },
    "standardised_rates": {"areas": ["std_rate", "low", "high"]},
    "population_from_raster": {"areas": ["population"]},
    "import_boundaries": {
        "areas": ["area_id", "area_name"],
        "mended": ["area_id", "problem", "detail", "area_change_share"],
        "unmatched": ["side", "name", "suggestion", "score"],
    },
    "import_incidents": {
        "incidents": [
            "incident_id",
            "occurred_at",
            "occurred_until",
            "date_precision",
            "category",
            "iccs",
            "axis",
            "protected",
            "counting_unit",
            "victim_sex",
            "victim_age",
            "mechanism",
            "place_type",
            "position_precision",
            "source_row",
        ],
        "set_aside": ["source_row", "reason"],
    },
    "audit_incidents": {
        "scorecard": ["dimension", "criterion", "value", "threshold", "points"],
    },
    "global_autocorrelation": {
        "statistics": ["observed", "expected", "variance", "z", "p_value", "p_sim"]
    },
    "getis_ord": {"areas": ["z", "p_value", "p_sim", "p_adjusted", "spot"]},
    "local_moran": {"areas": MORAN},
    "local_moran_rate": {"areas": MORAN},
    "local_moran_bivariate": {"areas": MORAN},
    "local_geary": {"areas": ["local_c", "p_sim", "p_adjusted", "association"]},
    "optimised_hot_spots": {"cells": ["z", "p_value", "p_sim", "p_adjusted", "spot"]},
    "hot_spot_stability": {"places": ["stability"]},
    "hot_spot_transitions": {
        "areas": ["hot_periods", "longest_run", "last_hot", "persistence"],
        "transitions": ["from_class", "to_class", "transitions", "probability"],
        "states": ["class", "steady_state", "expected_stay"],
    },
    "composite_index": {
        "areas": ["score", "rank", "rank_low", "rank_high", "top_share"],
        "sensitivity": ["choice", "mean_shift", "largest_shift", "top_kept"],
    },
    "hot_routes": {"streets": ["count", "per_km", "z", "p_sim", "p_adjusted", "spot"]},
    "spatial_scan": {
        "areas": ["cluster", "cluster_class", "relative_risk", "p_value"],
        "clusters": [
            "cluster",
            "areas",
            "observed",
            "expected",
            "relative_risk",
            "llr",
            "p_value",
            "start",
            "end",
            "radius",
        ],
    },
    "point_clusters": {
        "points": ["cluster", "membership"],
        "hulls": ["cluster", "count", "area_km2", "per_km2"],
    },
    "pattern_summary": {
        "centres": ["centre", "x", "y"],
        "ellipse": ["shape", "major", "minor", "angle", "area_km2"],
        "l_function": ["r", "observed", "expected", "low", "high"],
    },
    "displacement_quotient": {
        "measures": [
            "gross_effect",
            "net_effect",
            "success",
            "buffer_measure",
            "wdq",
            "total_net_effect",
            "interpretation",
        ]
    },
    "displacement_difference": {"effects": ["estimate", "se", "z", "low", "high"]},
    "change_test": {
        "areas": ["before", "after", "rate_ratio", "p_value", "p_adjusted", "change"],
    },
    "early_warning": {
        "areas": ["observed", "expected", "threshold", "p_value", "p_adjusted", "level", "alarm"],
        "history": ["area_id", "period_start", "observed", "expected", "threshold", "level"],
    },
    "pattern_similarity": {"areas": ["base_share", "test_share", "low", "high", "similarity"]},
    "centre_shift": {"shift": ["distance", "bearing"]},
    "displacement_matrix": {
        "matrix": ["dimension", "class", "before", "after", "before_share", "after_share"],
        "tests": ["dimension", "p_value"],
    },
    "cost_benefit": {
        "results": ["measure", "value", "low", "high"],
        "sensitivity": ["parameter", "npv_low", "npv_high"],
    },
    "displacement_zones": {
        "zones": ["zone", "ring", "name", "area_km2", "count_before", "match_weight", "how"],
        "balance": ["covariate", "treated", "control_mean", "difference_after"],
        "prior_fit": ["period_start", "treated", "control"],
        "candidates": ["area_id", "role", "match_distance", "match_weight"],
    },
    "interrupted_series": {
        "effects": ["effect", "estimate", "low", "high", "p_value", "se_model", "se_robust"],
        "series": ["period_start", "observed", "fitted", "counterfactual", "low", "high"],
    },
    "difference_in_differences": {
        "effects": ["estimate", "low", "high", "p_value", "se_model", "se_cluster"],
        "event_study": ["relative_period", "irr", "low", "high", "reference"],
        "pre_trend": ["test", "statistic", "freedom", "p_value"],
        "series": ["period_start", "treated", "counterfactual", "control"],
    },
    "synthetic_control": {
        "series": [
            "period_start",
            "observed",
            "synthetic",
            "gap",
            "placebo_low",
            "placebo_high",
        ],
        "weights": ["area_id", "weight"],
        "placebos": ["area_id", "ratio", "effect", "pre_rmspe"],
    },
    "detectable_effect": {
        "effects": ["test", "reduction", "events", "se", "power"],
        "curve": ["reduction", "power", "power_ratio"],
        "needed": ["reduction", "after_months", "times_events"],
    },
    "survey_estimates": {
        "estimates": [
            "item",
            "answer",
            "domain",
            "estimate",
            "se",
            "low",
            "high",
            "cv",
            "deff",
            "n",
            "publication",
        ],
    },
    "indicator_panel": {
        "panel": [
            "code",
            "name",
            "period",
            "disaggregation",
            "value",
            "low",
            "high",
            "unit",
            "previous",
            "trend",
            "quality",
            "source",
            "direction",
            "baseline",
            "target",
            "achieved",
            "light",
            "rule",
            "analysis",
            "parameters",
            "data_hash",
        ],
        "missing": ["code", "name", "reason"],
    },
    "dark_figure": {
        "offences": ["offence", "recorded", "rate", "rate_se", "estimate", "se", "low", "high"],
    },
    "import_survey": {
        "microdata": ["source_row", "weight", "stratum", "psu", "sex"],
        "report": ["finding", "column", "question", "value", "became", "count", "text"],
    },
    "perception_gap": {"areas": ["fear_rank", "rate_rank", "rank_gap", "fear_and_rate"]},
}
SUMMARIES = {"concentration": {"gini", "generalised_gini", "share_25", "share_50", "share_80"}}
DEFAULTS = {
    "permutations": 99_999,
    "alpha": 0.05,
    "seed": 1,
    "correction": "fdr",
    "per": 100_000,
    "alternative": "two-sided",
    "star": True,
    "weights": "queen",
}
# what is simulated afresh for each draw, or costs a whole surface, and is not shared by all units
OTHER_DEFAULTS = {
    ("global_autocorrelation", "permutations"),
    ("hot_routes", "permutations"),
    ("spatial_scan", "permutations"),
    ("density_ratio", "permutations"),
    ("difference_in_differences", "permutations"),
    ("hot_spot_transitions", "permutations"),
}
OUTLINES_OF_POINTS = {"point_clusters", "pattern_summary"}
SPECS = list(analyses().values())
NAMES = [spec.name for spec in SPECS]
EVERY = [(spec, item) for spec in SPECS for item in spec.parameters]
EVERY_NAME = [f"{spec.name}-{item.name}" for spec, item in EVERY]


def layer_of_areas():
    random = np.random.default_rng(11)
    count = random.poisson(4, 48)
    count[[9, 10, 17, 18]] += 25
    frame = squares(6, 8, value=count, people=random.integers(50, 900, 48), tag="a")
    # text identifiers that sort otherwise than the rows
    frame["code"] = [f"k{(7 * number) % 48:02d}" for number in range(48)]
    return frame


def layer_of_incidents():
    random = np.random.default_rng(12)
    days = pd.Timestamp("2021-01-01") + pd.to_timedelta(random.integers(0, 525_000, 600), "min")
    return points(
        500_000 + random.uniform(0, 8000, 600),
        2_194_000 + random.uniform(0, 6000, 600),
        date=days.strftime("%Y-%m-%d %H:%M"),
        kind=random.choice(["theft", "robbery"], 600),
        weight=random.uniform(0, 3, 600),
    )


def layer_of_streets():
    lines = [
        shapely.LineString([(500_000 + 200 * x, 2_195_000 + 200 * y), end])
        for x in range(9)
        for y in range(9)
        for end in (
            (500_000 + 200 * (x + 1), 2_195_000 + 200 * y),
            (500_000 + 200 * x, 2_195_000 + 200 * (y + 1)),
        )
    ]
    number = np.arange(len(lines))
    frame = geopandas.GeoDataFrame(
        {"code": [f"s{(7 * one) % len(lines):03d}" for one in number]},
        geometry=lines,
        crs="EPSG:32614",
    )
    frame.attrs["title"] = "streets"
    return frame


def table_of_answers():
    """Return a survey of 20 blocks in four strata."""
    random = np.random.default_rng(16)
    frame = pd.DataFrame(
        {
            "stratum": np.repeat(["north", "south", "east", "west"], 50),
            "block": np.tile(np.repeat(np.arange(5), 10), 4),
            "weight": random.uniform(20, 40, 200),
            "sex": random.choice(["female", "male"], 200),
            "victim": (random.random(200) < 0.3).astype(int),
            "safe": random.choice(["very safe", "safe", "unsafe"], 200),
        }
    )
    frame["incidents"] = frame["victim"] * random.integers(1, 4, 200)
    frame["reported"] = random.binomial(frame["incidents"], 0.4)
    frame.attrs["title"] = "answers"
    return frame


def layer_of_treatment():
    frame = geopandas.GeoDataFrame(
        {"measure": ["patrols", "lamps", "lamps"]},
        geometry=shapely.box(
            [501_000, 502_500, 503_800],
            [2_197_000, 2_196_200, 2_196_200],
            [502_000, 503_300, 504_100],
            [2_198_000, 2_197_100, 2_196_900],
        ),
        crs="EPSG:32614",
    )
    frame.attrs["title"] = "treatment"
    return frame


def layer_of_strata(areas):
    random = np.random.default_rng(13)
    ages, sexes = ("0-14", "15-29", "30-59", "60+"), ("F", "M")
    rows = [(code, age, sex) for code in areas["code"] for age in ages for sex in sexes]
    frame = pd.DataFrame(rows, columns=["area", "age", "sex"])
    frame["people"] = random.integers(20, 900, len(frame))
    frame["cases"] = random.poisson(frame["people"] * 0.01)
    frame.attrs["title"] = "strata"
    return frame


def table_of_months():
    """Return counts of eight areas by month over three years."""
    random = np.random.default_rng(15)
    months = pd.date_range("2021-01-01", periods=36, freq="MS")
    expected = np.linspace(6, 20, 8)[:, None] * np.ones(36)
    expected[:2, 24:] *= 0.6
    frame = pd.DataFrame(
        {
            "area_id": np.repeat([f"k{number}" for number in range(8)], 36),
            "period_start": np.tile(months, 8),
            "count": random.poisson(expected).ravel(),
        }
    )
    frame.attrs["title"] = "months"
    return frame


@lru_cache(maxsize=1)
def raster_of_people():
    """Write a raster that lasts as long as the tests."""
    folder = Path(tempfile.mkdtemp())
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    cells = np.random.default_rng(14).gamma(0.5, 8, (70, 90)).astype("float32")
    with rasterio.open(
        folder / "people.tif", "w", driver="GTiff", height=70, width=90, count=1,
        dtype="float32", crs="EPSG:32614", transform=from_origin(499_500, 2_200_500, 100, 100),
    ) as target:  # fmt: skip
        target.write(cells, 1)
    return str(folder / "people.tif")


@lru_cache(maxsize=1)
def file_of_incidents():
    """Write a table of incidents that lasts as long as the tests."""
    folder = Path(tempfile.mkdtemp())
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    layer = layer_of_incidents()
    table = layer.attributes.assign(x=layer.x, y=layer.y, folio=np.arange(600))
    table.loc[3, "x"] = 0.0
    table.loc[3, "y"] = 0.0
    table.loc[5, "date"] = "unknown"
    table.to_csv(folder / "register.csv", index=False)
    return str(folder / "register.csv")


@lru_cache(maxsize=1)
def file_of_study():
    """Write a small study that lasts as long as the tests."""
    folder = Path(tempfile.mkdtemp())
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return write_study(folder, level="committee")


def framed(part):
    """Return a part as a plain table, whatever it is."""
    if isinstance(part, Points):
        return part.attributes.assign(x_of_point=part.x, y_of_point=part.y)
    return pd.DataFrame(part.drop(columns="geometry", errors="ignore"))


def arguments(name):
    """Return what an analysis runs on: layers and the values without a default."""
    areas, incidents = layer_of_areas(), layer_of_incidents()
    local = {"areas": areas, "value": "value", "area_id": "code", "permutations": 999}
    halves = {
        "incidents": incidents,
        "before": "2021-01-01/2021-06-30",
        "after": "2021-07-01/2021-12-31",
        "date": "date",
    }
    zoned = {
        "zones": zones(),
        "date": "date",
        "before": "2022-01-01/2022-12-31",
        "after": "2023-01-01/2023-12-31",
        "incidents": zone_incidents(
            {
                "treatment": (40, 20),
                "displacement": (20, 19),
                "treatment_control": (50, 51),
                "displacement_control": (9, 8),
            }
        ),
    }
    known = {
        "aggregate_incidents": {
            "areas": areas,
            "incidents": incidents,
            "date": "date",
            "area_id": "code",
            "category": "kind",
            "period": "quarter",
        },
        "classify_incidents": {"incidents": incidents, "category": "kind"},
        "incident_rates": {
            "areas": areas,
            "value": "value",
            "population": "people",
            "area_id": "code",
        },
        "standardised_rates": {
            "areas": areas,
            "strata": layer_of_strata(areas),
            "area_id": "code",
            "area_column": "area",
            "events": "cases",
            "population": "people",
            "age": "age",
            "sex": "sex",
        },
        "population_from_raster": {"areas": areas, "raster": raster_of_people()},
        "import_boundaries": {
            "areas": areas,
            "area_id": "code",
            "area_name": "code",
            "table": pd.DataFrame({"key": ["k01", "K02", "k99"], "residents": [5, 6, 7]}),
            "table_id": "key",
            "table_name": "key",
        },
        "import_incidents": {
            "file": file_of_incidents(),
            "incident_id": "folio",
            "date": "date",
            "category": "kind",
            "x": "x",
            "y": "y",
            "crs": "EPSG:32614",
            "counting_unit": "event",
        },
        "inspect_incidents": {"file": file_of_incidents()},
        "audit_incidents": {"incidents": incidents, "date": "date", "category": "kind"},
        "concentration": {"areas": areas, "value": "value", "area_id": "code"},
        "composite_index": {
            "areas": areas.assign(other=np.arange(48) % 11),
            "columns": ("value", "people", "other"),
            "directions": ("+", "-", "+"),
            "area_id": "code",
        },
        "spatial_scan": {
            "areas": areas,
            "value": "value",
            "population": "people",
            "area_id": "code",
            "permutations": 199,
        },
        "hot_routes": {
            "streets": layer_of_streets(),
            "incidents": incidents,
            "street_id": "code",
            "permutations": 199,
        },
        "make_grid": {"areas": areas, "cell_size": 700},
        "global_autocorrelation": local,
        "getis_ord": local,
        "local_moran": local,
        "local_moran_rate": {**local, "population": "people"},
        "local_moran_bivariate": {**local, "other": "people"},
        "local_geary": local,
        "optimised_hot_spots": {"areas": areas, "incidents": incidents},
        "hot_spot_stability": {"areas": areas, "incidents": incidents, "permutations": 999},
        "kernel_density": {"points": incidents, "weight": "weight"},
        "density_ratio": {
            "points": incidents.select(np.arange(0, 600, 2)),
            "other": incidents.select(np.arange(1, 600, 2)),
            "cell_size": 200,
            "mask": areas,
        },
        "point_clusters": {"points": incidents, "distance": 300, "minimum": 5},
        "pattern_summary": {"points": incidents, "mask": areas, "simulations": 19},
        "temporal_profile": {"incidents": incidents, "date": "date"},
        "trend": {"incidents": incidents, "date": "date", "category": "kind"},
        "displacement_quotient": zoned,
        "displacement_difference": zoned,
        "change_test": {**halves, "areas": areas, "area_id": "code"},
        "early_warning": {
            "areas": areas,
            "incidents": incidents,
            "date": "date",
            "method": "ears_c2",
            "area_id": "code",
        },
        "pattern_similarity": {
            "areas": areas,
            "base": incidents.select(np.arange(0, 600, 2)),
            "test": incidents.select(np.arange(1, 600, 2)),
            "area_id": "code",
        },
        "centre_shift": {
            "points": incidents.select(np.arange(0, 300)),
            "other": incidents.select(np.arange(300, 600)),
        },
        "displacement_matrix": {**halves, "areas": areas, "area_name": "code", "category": "kind"},
        "cost_benefit": {
            "prevented": 118.0,
            "prevented_low": 40.4,
            "prevented_high": 195.6,
            "programme_cost": ("250000",),
        },
        "displacement_zones": {
            "treatment": layer_of_treatment(),
            "distance": 300,
            "areas": areas,
            "incidents": incidents,
            "control": "matched",
            "intervention": "2021-11-01",
            "date": "date",
            "population": "people",
            "treatment_id": "measure",
            "area_id": "code",
        },
        "interrupted_series": {"series": table_of_months(), "intervention": "2023-01-01"},
        "difference_in_differences": {
            "table": table_of_months(),
            "intervention": "2023-01-01",
            "treated": ("k0", "k1"),
        },
        "synthetic_control": {
            "table": table_of_months(),
            "intervention": "2023-01-01",
            "treated": ("k1",),
        },
        "detectable_effect": {"treated": 207, "control": 308, "displacement": 178},
        "survey_estimates": {
            "microdata": table_of_answers(),
            "items": ("victim", "safe", "incidents"),
            "ratios": ("reported/incidents",),
            "weight": "weight",
            "strata": "stratum",
            "psu": "block",
            "domains": ("sex",),
        },
        "import_survey": {
            "table": table_of_answers(),
            "columns": (
                "weight=weight",
                "stratum=stratum",
                "psu=block",
                "sex=sex",
                "victim_robbery=victim",
                "incidents_robbery=incidents",
            ),
            "keep": ("reported",),
        },
        "indicator_panel": {"study": file_of_study(), "language": "en"},
        "dark_figure": {"recorded": 5000.0, "rate": 0.15, "rate_se": 0.06},
        "perception_gap": {
            "areas": areas.assign(fear=(np.arange(48) * 7) % 48),
            "fear": "fear",
            "rate": "value",
            "area_id": "code",
        },
        "hot_spot_transitions": {
            "areas": areas,
            "incidents": incidents,
            "date": "date",
            "period": "month",
            "classes": "quantiles",
            "class_count": 3,
            "by_neighbours": True,
            "simulations": 19,
            "area_id": "code",
        },
        "suppress_small_cells": {
            "table": areas.assign(part=areas["code"].str[:2]),
            "count": "value",
            "row": "code",
            "hierarchy": ("part",),
        },
        "mask_points": {
            "points": points(incidents.x, incidents.y, folio=np.arange(600)),
            "incident_id": "folio",
            "areas": areas,
            "population": "people",
        },
    }
    return known.get(name)


RUNNABLE = [spec for spec in SPECS if arguments(spec.name)]


def parts_of(spec, result):
    return {part.name: result.part_named(part.name) for part in spec.parts}


def assert_same(spec, first, second):
    for name, one in parts_of(spec, first).items():
        other = second.part_named(name)
        if one is None:
            assert other is None
        elif isinstance(one, Points):
            assert_unchanged(framed(one), framed(other))
        elif isinstance(one, Raster):
            np.testing.assert_array_equal(one.values, other.values)
            assert (one.left, one.top, one.crs) == (other.left, other.top, other.crs)
        else:
            assert_unchanged(one, other)
    assert str(first.summary) == str(second.summary)
    assert first.caveats == second.caveats


def test_the_analyses_of_this_part_are_there():
    assert set(PARAMETERS) <= set(NAMES)


@pytest.mark.parametrize("spec", SPECS, ids=NAMES)
def test_title_help_group_and_result(spec):
    assert spec.title.strip() and spec.title[0].isupper()
    assert len(spec.help.split()) >= 8
    assert spec.help.rstrip().endswith(".")
    assert spec.group in GROUPS
    assert spec.name == spec.name.lower() and " " not in spec.name
    parts = spec.parts
    assert sum(part.main for part in parts) <= 1
    for part in parts:
        assert part.title
        assert len({column.name for column in part.columns}) == len(part.columns)
        for column in part.columns:
            assert column.label and column.name == column.name.lower()
    assert "Parameters\n----------" in spec.function.__doc__


@pytest.mark.parametrize(("spec", "item"), EVERY, ids=EVERY_NAME)
def test_parameter_has_label_help_and_valid_default(spec, item):
    assert item.param.label.strip()
    assert len(item.param.help.split()) >= 3
    assert item.name == item.name.lower()
    if item.role.kind == "choice":
        assert len({value for value, _ in item.role.choices}) == len(item.role.choices) > 0
        assert all(label for _, label in item.role.choices)
    if item.role.kind == "column":
        assert spec.parameter(item.role.parent).role.kind == "layer"
    if not item.required:
        given = checked_value(item.name, item.role, item.param, item.default, False)
        assert given == item.default or (given is None and item.default in (None, ""))


@pytest.mark.parametrize("name", PARAMETERS)
def test_parameter_names_are_the_contracts(name):
    spec = analyses()[name]
    assert PARAMETERS[name] <= {item.name for item in spec.parameters}
    for item in spec.parameters:
        if item.name in DEFAULTS and not item.required and (name, item.name) not in OTHER_DEFAULTS:
            assert item.default == DEFAULTS[item.name]


@pytest.mark.parametrize("name", COLUMNS)
def test_columns_are_the_contracts(name):
    spec = analyses()[name]
    result = spec.function(**arguments(name))
    for part, columns in COLUMNS[name].items():
        declared = next(item for item in spec.parts if item.name == part)
        frame = result.part_named(part)
        assert [c for c in (column.name for column in declared.columns) if c in columns] == columns
        assert set(columns) <= set(frame.columns)


@pytest.mark.parametrize("spec", RUNNABLE, ids=lambda spec: spec.name)
def test_declared_columns_are_there_and_of_their_type(spec):
    result = spec.function(**arguments(spec.name))
    for part in spec.parts:
        frame = result.part_named(part.name)
        if frame is None or part.kind in {"raster", "files"}:
            continue
        frame = framed(frame)
        for column in part.columns:
            if column.optional and column.name not in frame.columns:
                continue
            assert column.name in frame.columns, f"{part.name}.{column.name}"
            held = frame[column.name].dropna()
            kind = {
                "float": pd.api.types.is_numeric_dtype,
                "flag": pd.api.types.is_bool_dtype,
                "integer": pd.api.types.is_numeric_dtype,
            }.get(column.type)
            if kind is not None and len(held):
                assert kind(held), f"{part.name}.{column.name} is {held.dtype}"
            if column.type == "integer":
                assert (held == held.round()).all()
    for column in spec.result_type.SUMMARY:
        assert column.name in result.summary
    assert SUMMARIES.get(spec.name, set()) <= set(result.summary)


@pytest.mark.parametrize(("spec", "item"), EVERY, ids=EVERY_NAME)
def test_every_bound_refuses_what_lies_beyond(spec, item):
    low, high = item.param.minimum, item.param.maximum
    whole = item.role.kind == "integer"
    beyond = []
    if low is not None:
        beyond.append((low, low - 1 if whole else low - max(1.0, abs(low) * 0.01)))
    if high is not None:
        beyond.append((high, int(high) + 1 if whole else high + max(1.0, abs(high) * 0.01)))
    for bound, value in beyond:
        for given in (value, str(value)):
            with pytest.raises(InputError) as caught:
                checked_value(item.name, item.role, item.param, given, item.required)
            said = str(caught.value)
            assert item.name in said and str(given) in said and f"{bound:g}" in said
    wrong = {
        "number": [float("nan"), float("inf"), "abc", True, [1]],
        "integer": [float("nan"), 1.5, "abc", "1.5", True],
        "choice": ["nonsense", 3.5],
        "flag": ["perhaps", 7],
        "date": ["31/12/2024", "soon", 20241],
        "layer": ["a path", 3],
        "period": ["2022-01-01", "2022-12-31/2022-01-01", "a/b", "2022-02-30/2022-03-01"],
    }.get(item.role.kind, [])
    if item.role.accepts_object:
        wrong = ["nonsense"]
    for given in wrong:
        with pytest.raises(InputError, match=item.name):
            checked_value(item.name, item.role, item.param, given, item.required)


@pytest.mark.parametrize(
    ("spec", "item"),
    [
        pair
        for pair in EVERY
        if pair[1].role.kind in {"number", "integer", "choice"} and pair[0] in RUNNABLE
    ],
    ids=lambda value: getattr(value, "name", None),
)
def test_the_function_itself_refuses(spec, item):
    wrong = "nonsense" if item.role.kind == "choice" else float("nan")
    with pytest.raises(InputError, match=item.name):
        spec.function(**{**arguments(spec.name), item.name: wrong})


@pytest.mark.parametrize("spec", SPECS, ids=NAMES)
def test_unknown_parameter_is_refused(spec):
    with pytest.raises(InputError, match="no_such_thing"):
        spec.parameter("no_such_thing")


@pytest.mark.parametrize("value", [1, 50, 98])
@pytest.mark.parametrize("name", ["getis_ord", "local_moran", "global_autocorrelation"])
def test_a_handful_of_permutations_is_refused(name, value):
    with pytest.raises(InputError, match=r"permutations.*99"):
        analyses()[name].function(**{**arguments(name), "permutations": value})


@pytest.mark.parametrize("spec", RUNNABLE, ids=lambda spec: spec.name)
def test_same_seed_same_result_and_input_unchanged(spec):
    given = arguments(spec.name)
    before = {name: snapshot(value) for name, value in given.items() if hasattr(value, "columns")}
    first = spec.function(**given)
    second = spec.function(**given)
    assert_same(spec, first, second)
    for name, layer in before.items():
        assert_unchanged(given[name], layer)


@pytest.mark.parametrize("name", ["getis_ord", "local_moran"])
def test_another_seed_moves_only_simulated_columns(name):
    spec = analyses()[name]
    first = spec.function(**arguments(name), seed=1).areas
    second = spec.function(**arguments(name), seed=2).areas
    assert not first["p_sim"].equals(second["p_sim"])
    pd.testing.assert_series_equal(first["z"], second["z"])


@pytest.mark.parametrize("spec", RUNNABLE, ids=lambda spec: spec.name)
@pytest.mark.parametrize("order_seed", [1, 2])
def test_rows_in_another_order(spec, order_seed):
    """Permuting areas or incidents permutes the result: exactly, where areas have an id."""
    given = arguments(spec.name)
    random = np.random.default_rng(order_seed)
    moved, order, rows = dict(given), None, None
    for name, layer in given.items():
        if isinstance(layer, Points):
            rows = random.permutation(len(layer))
            moved[name] = layer.select(rows)
        elif hasattr(layer, "geometry"):
            order = random.permutation(len(layer))
            moved[name] = layer.iloc[order]
    first, second = spec.function(**given), spec.function(**moved)
    for part in spec.parts:
        one, other = first.part_named(part.name), second.part_named(part.name)
        if one is None:
            assert other is None
        elif part.kind == "raster":
            np.testing.assert_allclose(other.values, one.values, rtol=1e-9, atol=1e-12)
        elif (spec.name, part.name) == ("point_clusters", "points"):
            moved_rows = framed(one).iloc[rows].reset_index(drop=True)
            pd.testing.assert_frame_equal(framed(other), moved_rows)
        elif (
            part.kind in {"polygons", "lines", "any"}
            and order is not None
            and len(one) == len(order)
            and part.main
            and spec.name not in {"make_grid", *OUTLINES_OF_POINTS}
        ) or (part.kind == "table" and hasattr(given.get(part.name), "geometry")):
            expected = one.iloc[order]
            assert_unchanged(other, expected)
        elif part.name == "incidents" and rows is not None and len(one) == len(rows):
            assert_unchanged(other, one.iloc[rows].reset_index(drop=True))
        else:
            pd.testing.assert_frame_equal(
                framed(other),
                framed(one),
                check_exact=spec.name == "aggregate_incidents",
            )


@pytest.mark.parametrize("name", ["getis_ord", "local_moran", "incident_rates", "concentration"])
def test_rows_in_another_order_without_an_identifier(name):
    spec = analyses()[name]
    given = {key: value for key, value in arguments(name).items() if key != "area_id"}
    order = np.random.default_rng(3).permutation(48)
    first = spec.function(**given).areas.iloc[order]
    second = spec.function(**{**given, "areas": given["areas"].iloc[order]}).areas
    skipped = {"p_sim", "p_adjusted", "spot", "cluster", "rank", "cumulative_share"}
    columns = (item.name for item in spec.parts[0].columns if not item.optional)
    for column in (item for item in columns if item not in skipped):
        if pd.api.types.is_float_dtype(first[column]):
            # sums run in another order: a rounding of the last digit is all that may differ
            np.testing.assert_allclose(second[column], first[column], rtol=1e-10, atol=1e-12)
        else:
            assert second[column].tolist() == first[column].tolist()


@pytest.mark.parametrize(
    "spec",
    [spec for spec in RUNNABLE if any(part.name == "areas" for part in spec.parts)],
    ids=lambda spec: spec.name,
)
def test_index_and_columns_of_the_input_travel_along(spec):
    given = arguments(spec.name)
    frame = given["areas"]
    frame.index = np.array(["same"] * len(frame))
    result = spec.function(**given).part_named("areas")
    assert result.index.tolist() == frame.index.tolist()
    assert result["tag"].tolist() == frame["tag"].tolist()
    assert result["code"].tolist() == frame["code"].tolist()
    assert result.crs == frame.crs


@pytest.mark.parametrize("spec", RUNNABLE, ids=lambda spec: spec.name)
def test_provenance_and_caveats_speak(spec):
    result = spec.function(**arguments(spec.name))
    provenance = result.provenance
    assert provenance.analysis == spec.name
    files = {p.name for p in spec.parameters if p.role.kind == "file"}
    layers = {p.name for p in spec.layers}
    assert {item.parameter for item in provenance.inputs} <= layers | files
    for item in provenance.inputs:
        assert len(item.sha256) == 64
        assert item.rows is None if item.parameter in files else item.rows > 0
    assert set(provenance.parameters) | {p.name for p in spec.layers} == {
        p.name for p in spec.parameters
    }
    assert provenance.versions["numpy"]
    for item in result.caveats:
        assert str(item).endswith(".") and "{" not in str(item)


@pytest.mark.parametrize("spec", RUNNABLE, ids=lambda spec: spec.name)
def test_progress_is_told_and_can_stop(spec):
    from convivencia.algorithms.core.errors import Cancelled

    told = []
    spec.function(**arguments(spec.name), progress=lambda part, text="": told.append(part))
    assert all(0 <= part <= 1 for part in told)
    if not told:
        return

    def stop(part, text=""):
        raise Cancelled

    with pytest.raises(Cancelled):
        spec.function(**arguments(spec.name), progress=stop)
    assert not issubclass(Cancelled, ConvivenciaError)
