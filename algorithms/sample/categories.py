"""What is recorded: local categories, their ICCS codes, and when, how and to whom they happen.

The monthly, weekday and hourly profiles are planted: January, Monday and 0 h come first, and 1 is
the mean. Shares and profiles are invented, taken from no place's statistics.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .draws import Floats

ROBBERY, THEFT, BURGLARY, EXTORTION = (
    "Robo a persona",
    "Hurto",
    "Robo a vivienda",
    "Extorsión",
)
MECHANISMS = ("firearm", "sharp", "blunt", "bodily_force", "other", "unknown")
PLACES = ("street", "home", "shop", "transport", "school", "other")
SECTORS = {
    "Transporte público": 0.34,
    "Tienda": 0.26,
    "Puesto de mercado": 0.13,
    "Restaurante o comedor": 0.09,
    "Persona particular": 0.08,
    "Taller": 0.04,
    "Construcción": 0.03,
    "": 0.03,
}
"""Who is made to pay, with its share of extortion; an empty text is not recorded."""
ROUTES = {f"Ruta {number}": 10.0 - number for number in range(1, 10)}
"""Lines of public transport and how often extortion is reported on them, relative."""


@dataclass(frozen=True, slots=True)
class Peak:
    """When a category is most frequent; amplitudes are relative (0 is even, 0.9 very uneven)."""

    month: int
    month_amplitude: float
    weekdays: tuple[float, ...]
    hour: int
    hour_amplitude: float


@dataclass(frozen=True, slots=True)
class Category:
    """One local category.

    ``share`` is its part of the baseline; ``female`` the share of women among victims, null when
    the victim is no person; ``ages`` the weights of the five age bands; ``mechanisms`` and
    ``places`` weights in the order of ``MECHANISMS`` and ``PLACES``; ``span`` the usual hours
    between the last moment it had not happened and the first it had, 0 when the moment is known.
    """

    label: str
    iccs: str
    share: float
    peak: Peak
    female: float | None
    ages: tuple[float, ...]
    mechanisms: tuple[float, ...] | None
    places: tuple[float, ...]
    span: float = 0.0


_EVEN = (1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0)
_WEEKEND = (0.75, 0.75, 0.8, 0.9, 1.15, 1.45, 1.2)
_EVENINGS = (0.9, 0.9, 0.95, 1.0, 1.2, 1.15, 0.9)
_OUTINGS = (1.0, 0.95, 0.95, 0.95, 1.1, 1.15, 0.95)
_WORKING = (1.15, 1.1, 1.1, 1.1, 1.2, 0.8, 0.55)
_ADULTS = (0.02, 0.33, 0.30, 0.22, 0.13)
_YOUNG = (0.04, 0.46, 0.28, 0.15, 0.07)

CATEGORIES = (
    Category(ROBBERY, "040111", 0.240, Peak(12, 0.25, _EVENINGS, 21, 0.75),
             0.44, _YOUNG, (0.34, 0.38, 0.04, 0.16, 0.02, 0.06),
             (0.78, 0.02, 0.04, 0.14, 0.01, 0.01)),
    Category(THEFT, "050221", 0.235, Peak(12, 0.20, _WORKING, 13, 0.70),
             0.53, _ADULTS, None, (0.42, 0.05, 0.20, 0.29, 0.02, 0.02)),
    Category(BURGLARY, "05012", 0.095, Peak(1, 0.30, _OUTINGS, 15, 0.45),
             0.50, _ADULTS, None, (0.0, 1.0, 0.0, 0.0, 0.0, 0.0), 6.0),
    Category("Hurto de vehículo", "050211", 0.060, Peak(7, 0.12, _EVEN, 2, 0.55),
             0.31, _ADULTS, None, (0.82, 0.12, 0.03, 0.0, 0.0, 0.03), 5.0),
    Category("Robo de vehículo", "040121", 0.030, Peak(11, 0.15, _EVEN, 22, 0.70),
             0.30, _ADULTS, (0.66, 0.16, 0.01, 0.07, 0.02, 0.08),
             (0.93, 0.04, 0.01, 0.0, 0.0, 0.02)),
    Category("Robo a comercio", "040132", 0.040, Peak(12, 0.22, _WORKING, 19, 0.70),
             None, _ADULTS, (0.52, 0.25, 0.02, 0.08, 0.02, 0.11),
             (0.0, 0.0, 1.0, 0.0, 0.0, 0.0)),
    Category("Lesiones", "02011", 0.085, Peak(2, 0.20, _WEEKEND, 1, 0.70),
             0.36, _YOUNG, (0.07, 0.20, 0.17, 0.46, 0.05, 0.05),
             (0.58, 0.16, 0.12, 0.04, 0.04, 0.06)),
    Category("Violencia familiar", "0201", 0.105, Peak(1, 0.10, _WEEKEND, 22, 0.55),
             0.83, (0.10, 0.32, 0.33, 0.17, 0.08), (0.01, 0.07, 0.08, 0.69, 0.08, 0.07),
             (0.06, 0.90, 0.01, 0.0, 0.0, 0.03)),
    Category("Amenazas", "02012", 0.050, Peak(3, 0.08, _EVEN, 19, 0.45),
             0.55, _ADULTS, None, (0.28, 0.48, 0.10, 0.03, 0.06, 0.05)),
    Category("Homicidio doloso", "0101", 0.005, Peak(12, 0.18, _WEEKEND, 23, 0.65),
             0.12, (0.02, 0.50, 0.30, 0.13, 0.05), (0.71, 0.17, 0.05, 0.03, 0.02, 0.02),
             (0.72, 0.16, 0.06, 0.02, 0.0, 0.04)),
    Category(EXTORTION, "02051", 0.020, Peak(6, 0.05, _WORKING, 11, 0.55),
             0.42, _ADULTS, None, (0.10, 0.28, 0.54, 0.04, 0.0, 0.04)),
    Category("Delito sexual", "0301", 0.025, Peak(2, 0.12, _WEEKEND, 23, 0.45),
             0.90, (0.30, 0.42, 0.18, 0.07, 0.03), (0.02, 0.06, 0.02, 0.68, 0.08, 0.14),
             (0.22, 0.58, 0.05, 0.06, 0.05, 0.04)),
    Category("Daños a la propiedad", "0504", 0.010, Peak(10, 0.10, _WEEKEND, 3, 0.45),
             None, _ADULTS, None, (0.46, 0.32, 0.14, 0.03, 0.03, 0.02)),
)  # fmt: skip
LABELS = [category.label for category in CATEGORIES]


def _wave(count: int, peak: int, amplitude: float) -> Floats:
    """Return a smooth yearly or daily course with its only maximum at ``peak``; its mean is 1."""
    turn = 2 * np.pi * (np.arange(count) - peak) / count
    return np.round(1 + amplitude * np.cos(turn), 6)


def months_of(category: Category) -> Floats:
    """Return relative frequencies per day of each month, January first."""
    return _wave(12, category.peak.month - 1, category.peak.month_amplitude)


def weekdays_of(category: Category) -> Floats:
    """Return relative frequencies of each weekday, Monday first."""
    return np.array(category.peak.weekdays) * 7 / sum(category.peak.weekdays)


def hours_of(category: Category) -> Floats:
    """Return relative frequencies of each hour, midnight first."""
    return _wave(24, category.peak.hour, category.peak.hour_amplitude)
