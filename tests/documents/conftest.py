from __future__ import annotations

import pytest
from convivencia.algorithms.documents.canvas import figure, png


@pytest.fixture(scope="session")
def picture() -> bytes:
    return png(figure(4, 3))
