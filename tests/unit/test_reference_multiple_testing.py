"""Corrections: Benjamini & Hochberg (1995), section 4.1, published; scipy 1.17.1 (1e-12)."""

import numpy as np
import pytest
from convivencia.algorithms.spatial.p_values import adjusted_p_values
from convivencia.tests.reference.cases import numbers

CASE = numbers("multiple_testing")
P = np.array(CASE["p"])


def test_published_numbers_of_rejections():
    assert (adjusted_p_values(P, "fdr") <= 0.05).sum() == 4
    assert (adjusted_p_values(P, "bonferroni") <= 0.05).sum() == 3


def test_adjusted_values():
    np.testing.assert_allclose(adjusted_p_values(P, "fdr"), CASE["BH_adjusted"], rtol=1e-12)
    np.testing.assert_allclose(adjusted_p_values(P, "bonferroni"), np.minimum(1, P * 15))
    np.testing.assert_array_equal(adjusted_p_values(P, "none"), P)


def test_steps_up_not_down():
    # GeoDa's step-down rejects none of these
    case = np.array(CASE["stepup_vs_stepdown"]["p"])
    assert (adjusted_p_values(case, "fdr") <= 0.05).sum() == 4


def test_order_does_not_matter_and_input_stays():
    order = np.random.default_rng(5).permutation(len(P))
    shuffled = P[order].copy()
    found = adjusted_p_values(shuffled, "fdr")
    np.testing.assert_array_equal(found, adjusted_p_values(P, "fdr")[order])
    np.testing.assert_array_equal(shuffled, P[order])


@pytest.mark.parametrize("correction", ["fdr", "bonferroni"])
def test_missing_is_no_test(correction):
    with_gaps = np.insert(P, [0, 7, 15], np.nan)
    found = adjusted_p_values(with_gaps, correction)
    np.testing.assert_array_equal(found[np.isfinite(found)], adjusted_p_values(P, correction))
    assert np.isnan(found).sum() == 3


def test_all_missing_and_none_at_all():
    assert np.isnan(adjusted_p_values(np.full(3, np.nan), "fdr")).all()
    assert adjusted_p_values(np.empty(0), "fdr").size == 0
