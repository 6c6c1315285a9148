"""No test reads or makes the secret of the person who runs it."""

import pytest


@pytest.fixture(autouse=True, scope="session")
def _secret_of_the_tests(tmp_path_factory):
    patch = pytest.MonkeyPatch()
    patch.setenv("CONVIVENCIA_SECRET_FILE", str(tmp_path_factory.mktemp("secret") / "secret.key"))
    yield
    patch.undo()
