"""Numbers of people that carry a check digit, and those that have a form of their own."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

__all__ = ["is_device_number", "is_formatted_document", "is_numeric_document"]

CURP = re.compile(r"[A-Z][AEIOUX][A-Z]{2}\d{6}[HMX][A-Z]{2}[B-DF-HJ-NP-TV-Z]{3}[0-9A-Z]\d")
CURP_ORDER = "0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ"
RFC = re.compile(r"[A-ZÑ&]{4}\d{6}[A-Z0-9]{2}[0-9A]")
SPANISH = re.compile(r"([XYZ]?)-?(\d{7,8})-?([A-Z])")
FORMS = tuple(
    re.compile(form)
    for form in (
        r"\d{3}\.\d{3}\.\d{3}-\d{2}",  # CPF
        r"\d{1,2}\.\d{3}\.\d{3}-[\dkKxX]",  # RUT, RG
        r"\d{2}-\d{8}-\d",  # CUIT
        r"\d{3}-\d{2}-\d{4}",  # social security
        r"\d{3}-\d{7}-\d",  # Dominican cédula
        r"\d{1,3}(\.\d{3}){2,3}",  # DNI and cédula with points
        r"\d{4}-\d{4}-\d{5}",  # Honduran identity
        r"\d{3}-\d{6}-\d{4}[A-Z]",  # Nicaraguan cédula
    )
)


def is_formatted_document(text: str) -> bool:
    """Tell whether a text is written as an identity number is and nothing else."""
    upper = text.strip().upper()
    if CURP.fullmatch(upper):
        return _curp(upper)
    if RFC.fullmatch(upper):
        month, day = int(upper[6:8]), int(upper[8:10])
        return 1 <= month <= 12 and 1 <= day <= 31
    if (spanish := SPANISH.fullmatch(upper)) is not None:
        number = int(f"{'XYZ'.find(spanish[1]) if spanish[1] else ''}{spanish[2]}")
        return "TRWAGMYFPDXBNJZSQVHLCKE"[number % 23] == spanish[3]
    if re.fullmatch(r"\d{7,8}-[\dK]", upper):
        return _chilean(upper) or _salvadoran(upper)
    return any(form.fullmatch(upper) for form in FORMS)


def is_numeric_document(values: Sequence[str]) -> bool:
    """Tell whether plain digits are identity numbers: nearly all carry a check digit that is right.

    One in ten of any numbers would, by chance; so at least five are asked for.
    """
    digits = [re.sub(r"[\s.\-/]", "", value).upper() for value in values]
    checks: tuple[Callable[[str], bool], ...] = (
        _brazilian,
        _chilean,
        _argentine,
        _ecuadorian,
        _dominican,
        _uruguayan,
        _guatemalan,
    )
    return len(digits) >= 5 and any(
        sum(check(number) for number in digits) >= 0.9 * len(digits) for check in checks
    )


def is_device_number(values: Sequence[str]) -> bool:
    """Tell whether the values are IMEI numbers of telephones."""
    digits = [re.sub(r"[\s.\-/]", "", value) for value in values]
    fits = sum(len(number) == 15 and number.isdecimal() and _luhn(number) for number in digits)
    return len(digits) >= 5 and fits >= 0.9 * len(digits)


def _weighted(number: str, weights: Sequence[int]) -> int:
    return sum(int(digit) * weight for digit, weight in zip(number, weights, strict=False))


def _luhn(number: str) -> bool:
    doubled = [int(digit) * (1 + place % 2) for place, digit in enumerate(reversed(number))]
    return sum(value - 9 if value > 9 else value for value in doubled) % 10 == 0


def _curp(text: str) -> bool:
    total = sum(CURP_ORDER.index(text[place]) * (18 - place) for place in range(17))
    return (10 - total % 10) % 10 == int(text[17])


def _brazilian(number: str) -> bool:
    """CPF: two digits modulo 11."""
    if len(number) != 11 or not number.isdecimal() or len(set(number)) == 1:
        return False
    first = _weighted(number[:9], range(10, 1, -1)) * 10 % 11 % 10
    second = _weighted(number[:10], range(11, 1, -1)) * 10 % 11 % 10
    return number[9:] == f"{first}{second}"


def _chilean(number: str) -> bool:
    """RUT: one digit modulo 11, K for ten."""
    plain = number.replace("-", "")
    if not re.fullmatch(r"\d{7,8}[\dK]", plain):
        return False
    total = _weighted(plain[-2::-1], (2, 3, 4, 5, 6, 7, 2, 3))
    return "0K987654321"[total % 11] == plain[-1]


def _salvadoran(number: str) -> bool:
    """DUI: one digit modulo 10."""
    plain = number.replace("-", "")
    if len(plain) != 9 or not plain.isdecimal():
        return False
    return (10 - _weighted(plain[:8], range(9, 1, -1)) % 10) % 10 == int(plain[8])


def _argentine(number: str) -> bool:
    """CUIL and CUIT: one digit modulo 11."""
    if len(number) != 11 or not number.isdecimal() or number[:2] not in {"20", "23", "24", "27"}:
        return False
    rest = 11 - _weighted(number, (5, 4, 3, 2, 7, 6, 5, 4, 3, 2)) % 11
    return {11: 0, 10: 9}.get(rest, rest) == int(number[10])


def _ecuadorian(number: str) -> bool:
    """Cédula of Ecuador: province, then one digit modulo 10."""
    if len(number) != 10 or not number.isdecimal():
        return False
    return 1 <= int(number[:2]) <= 30 and int(number[2]) < 6 and _luhn(number)


def _dominican(number: str) -> bool:
    """Cédula of the Dominican Republic: Luhn's digit."""
    return len(number) == 11 and number.isdecimal() and number[:3] != "000" and _luhn(number)


def _uruguayan(number: str) -> bool:
    """Cédula of Uruguay: one digit modulo 10."""
    if len(number) != 8 or not number.isdecimal():
        return False
    return (10 - _weighted(number, (2, 9, 8, 7, 6, 3, 4)) % 10) % 10 == int(number[7])


def _guatemalan(number: str) -> bool:
    """CUI of Guatemala: one digit modulo 11, then department and municipality."""
    if len(number) != 13 or not number.isdecimal():
        return False
    department, municipality = int(number[9:11]), int(number[11:])
    total = _weighted(number[:8], range(2, 10))
    return 1 <= department <= 22 and 1 <= municipality <= 34 and total % 11 == int(number[8])
