"""Numbers inside sentences are written as the reader's language writes them."""

import pytest
from convivencia.algorithms.core.caveats import caveat
from convivencia.algorithms.documents.catalogue import Catalogue
from convivencia.algorithms.documents.wording import caveat_text


@pytest.mark.parametrize(
    ("language", "count", "share"),
    [("en", "12,320", "12.5%"), ("es", "12\xa0320", "12,5\xa0%"), ("pt", "12.320", "12,5%")],
)
def test_counts_and_shares(language, count, share):
    text = caveat_text(caveat("unknown_hours", count=12320, share=0.125), Catalogue.load(language))
    assert count in text
    assert share in text


@pytest.mark.parametrize(("language", "written"), [("en", "0.0025"), ("es", "0,0025")])
def test_decimals_of_a_format(language, written):
    item = caveat("approximate_density", bound=0.0025, share=0.001)
    assert written in caveat_text(item, Catalogue.load(language))


def test_a_coordinate_system_is_no_number():
    text = caveat_text(caveat("projected", crs="UTM 14N (EPSG:32614)"), Catalogue.load("pt"))
    assert "EPSG:32614" in text
