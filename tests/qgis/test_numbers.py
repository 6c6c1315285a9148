"""Numbers in QGIS are written as its language writes them, whatever the computer's region."""

import pytest


@pytest.fixture(params=["C", "en_US", "de_DE"])
def region(request, qgis):
    """The region of the computer, which has no part in it."""
    from qgis.PyQt.QtCore import QLocale

    kept = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield request.param
    QLocale.setDefault(kept)


@pytest.fixture
def speak(plugin, monkeypatch):
    from convivencia.plugin import numbers

    return lambda spoken: monkeypatch.setattr(numbers, "language", lambda: spoken)


@pytest.mark.parametrize(
    ("spoken", "wanted"),
    [
        ("es", ("1,07", "−0,31", "1234", "12\u00a0345", "+3", "0", "31\u00a0%", "−4\u00a0%")),
        ("pt", ("1,07", "−0,31", "1.234", "12.345", "+3", "0", "31%", "−4%")),
        ("en", ("1.07", "−0.31", "1,234", "12,345", "+3", "0", "31%", "−4%")),
    ],
)
def test_a_number_follows_the_language(region, speak, spoken, wanted):
    from convivencia.plugin.evaluation import words
    from convivencia.plugin.numbers import number

    speak(spoken)
    assert wanted == (
        number(1.07, 2),
        words.decimal(-0.31),
        number(1234),
        number(12_345),
        words.signed(3),
        words.signed(-0.2),
        words.whole_percent(31),
        words.whole_percent(-4, sign=True),
    )


@pytest.mark.parametrize(("spoken", "mark"), [("es", ","), ("pt", ","), ("en", ".")])
def test_sentences_and_legends_follow_it_too(region, speak, spoken, mark):
    from convivencia.plugin import numbers, styling
    from convivencia.plugin.evaluation import words

    speak(spoken)
    assert f"0{mark}31" in words.likeness({"mean_difference": 0.3125})
    assert numbers.said_in_words("{share:.1%}", {"share": 0.125}).startswith(f"12{mark}5")
    assert styling._range_label(0.25, 0.75, 2) == f"0{mark}25 – 0{mark}75"
    assert numbers.percent(0.00001).startswith("<\u00a00")
    assert numbers.percent(0.99999).startswith(f"99{mark}9")
