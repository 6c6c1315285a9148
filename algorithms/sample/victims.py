"""To whom and how incidents happen: the victim's sex and age, mechanism, kind of place, trade."""

from __future__ import annotations

from typing import Any

import numpy as np

from .categories import CATEGORIES, EXTORTION, LABELS, MECHANISMS, PLACES, ROUTES, SECTORS
from .draws import Integers, keyed_choices, uniforms
from .people import AGE_LIMITS

_UNKNOWN_VICTIM = 0.03


def victims(bits: np.random.PCG64, category: Integers) -> dict[str, Any]:
    """Draw the victim's sex and age; unknown for some, absent when the victim is no person."""
    import pandas as pd

    count = category.size
    share = np.array([np.nan if item.female is None else item.female for item in CATEGORIES])
    sex = np.where(uniforms(bits, count) < share[category], 0, 1).astype(np.int64)
    absent = np.isnan(share)[category]
    band = keyed_choices(bits, np.array([item.ages for item in CATEGORIES]), category)
    limits = np.array(AGE_LIMITS)
    width = limits[band, 1] - limits[band, 0] + 1
    age = limits[band, 0] + np.floor(uniforms(bits, count) * width).astype(np.int64)
    sex[absent | (uniforms(bits, count) < _UNKNOWN_VICTIM)] = -1
    no_age = absent | (uniforms(bits, count) < _UNKNOWN_VICTIM)
    return {
        "victim_sex": pd.Categorical.from_codes(sex, pd.Index(["female", "male"])),
        "victim_age": pd.arrays.IntegerArray(age.astype(np.int16), no_age),
    }


def circumstances(bits: np.random.PCG64, category: Integers) -> dict[str, Any]:
    """Draw mechanism (absent where it does not apply) and kind of place."""
    import pandas as pd

    none = tuple(float(name == "unknown") for name in MECHANISMS)
    weights = np.array([item.mechanisms or none for item in CATEGORIES])
    mechanism = keyed_choices(bits, weights, category)
    mechanism[np.array([item.mechanisms is None for item in CATEGORIES])[category]] = -1
    where = keyed_choices(bits, np.array([item.places for item in CATEGORIES]), category)
    return {
        "mechanism": pd.Categorical.from_codes(mechanism, pd.Index(list(MECHANISMS))),
        "place_type": pd.Categorical.from_codes(where, pd.Index(list(PLACES))),
    }


def extorted(bits: np.random.PCG64, category: Integers) -> dict[str, Any]:
    """Draw of extortion the trade of who paid and, in transport, the route; absent elsewhere."""
    import pandas as pd

    names, routes = list(SECTORS), list(ROUTES)
    rows = np.zeros(category.size, dtype=np.int64)
    sector = keyed_choices(bits, np.array([list(SECTORS.values())]), rows)
    route = keyed_choices(bits, np.array([list(ROUTES.values())]), rows)
    elsewhere = category != LABELS.index(EXTORTION)
    route[elsewhere | (sector != names.index("Transporte público"))] = -1
    sector[elsewhere | (sector == names.index(""))] = -1
    return {
        "sector": pd.Categorical.from_codes(sector, pd.Index(names)),
        "route": pd.Categorical.from_codes(route, pd.Index(routes)),
    }
