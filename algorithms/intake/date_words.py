"""Words in dates: months, weekdays, a. m. and p. m., in Spanish, Portuguese and English."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pandas as pd

NAMED_MONTH = (
    r"^(\d{1,2})(?:er|º|°)?(?:\s+de\s+|[\s/.-]+)([A-Za-zçÇ]{3,10})\.?"
    r"(?:\s+del?\s+|[\s/.,-]+)(\d{2}|\d{4})(\s.*)?$"
)
MONTH_FIRST = r"^([A-Za-zçÇ]{3,10})\.?\s+(\d{1,2})(?:\s*,\s*|\s+(?:del?\s+)?)(\d{4})(\s.*)?$"
MONTH_ALONE = r"^([A-Za-zçÇ]{3,10})\.?(?:\s+del?\s+|[\s/,-]+)((?:19|20)\d{2})$"
WEEKDAY = (
    r"(?i)^(?:lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo|segunda|ter[cç]a|quarta"
    r"|quinta|sexta|monday|tuesday|wednesday|thursday|friday|saturday|sunday|lun|mi[eé]|jue|vie"
    r"|s[aá]b|dom|mon|tue|wed|thu|fri|sat|sun)(?:-feira)?[.,]?\s+(?=\d)"
)
HALF_OF_DAY = r"(?i)\s*\b([ap])\.?\s?m\.?$"
MONTH_NAMES = {
    name: number
    for number, names in enumerate(
        (
            "ene jan", "feb fev", "mar", "abr apr", "may mai", "jun", "jul", "ago aug", "sep set",
            "oct out", "nov", "dic dez dec",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip


def dates_in_digits(distinct: pd.Series[Any]) -> pd.Series[Any]:
    """Write dates with names in digits; what holds none stays as it is."""
    if not distinct.str.contains("[A-Za-z]", na=False, regex=True).any():
        return distinct
    plain = _months_as_numbers(distinct.str.replace(WEEKDAY, "", regex=True))
    return plain.str.replace(HALF_OF_DAY, lambda found: f" {found[1].upper()}M", regex=True)


def _months_as_numbers(distinct: pd.Series[Any]) -> pd.Series[Any]:
    """Write 5 de enero de 2021, 05-ENE-21 or enero 5, 2021 as 2021-01-05, mayo de 2021 as 2021-05.

    A month by its name is never taken for a day.
    """
    written = distinct
    for pattern, day, month, year in (
        (NAMED_MONTH, 0, 1, 2),
        (MONTH_FIRST, 1, 0, 2),
        (MONTH_ALONE, None, 0, 1),
    ):
        parts = distinct.str.extract(pattern)
        number = parts[month].str.casefold().str[:3].map(MONTH_NAMES)
        named = number.notna().to_numpy(dtype=bool)
        if not named.any():
            continue
        century = parts[year].mask(parts[year].str.len() == 2, "20" + parts[year])
        text = century + "-" + number.astype("Int64").astype("string").str.zfill(2)
        if day is not None:
            text = text + "-" + parts[day].str.zfill(2) + parts[3].fillna("")
        written = written.mask(named, text)
    return written
