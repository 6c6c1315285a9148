"""Every method that an analysis cites has its source in full."""

import pytest
from convivencia.algorithms.catalogue import analyses
from convivencia.algorithms.core.references import full_references


@pytest.mark.parametrize("spec", analyses().values(), ids=lambda spec: spec.name)
def test_citations_are_known_in_full(spec):
    for citation, full in zip(
        (part.strip() for part in spec.reference.split(";") if part.strip()),
        full_references(spec.reference),
        strict=True,
    ):
        assert full != citation, f"{citation} is not in resources/references.toml"
        assert citation[-5:-1] in full


def test_an_unknown_citation_stays():
    assert full_references("Nobody (1900)") == ("Nobody (1900)",)
