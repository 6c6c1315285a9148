"""The sentences of the caveats: each code once, whatever its topic."""

import ast
from collections import Counter
from pathlib import Path

import pytest
from convivencia.algorithms.core.caveats import TEMPLATES, TOPICS, caveat

TEXTS = Path(__file__).resolve().parents[2] / "algorithms" / "core" / "caveat_texts"


def codes_in(path):
    """The codes as they are written: a dictionary would swallow one that stands twice."""
    tables = [
        node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Dict)
    ]
    return [key.value for table in tables for key in table.keys]


def test_no_code_stands_twice():
    written = Counter(code for path in TEXTS.glob("*.py") for code in codes_in(path))
    assert not [code for code, times in written.items() if times > 1]
    assert set(written) == set(TEMPLATES)


def test_every_topic_is_merged():
    modules = {path.stem for path in TEXTS.glob("*.py")} - {"__init__"}
    assert {topic.__name__.rsplit(".", 1)[1] for topic in TOPICS} == modules


def test_a_code_without_a_sentence_is_refused():
    with pytest.raises(KeyError, match="no sentence for the caveat nowhere"):
        caveat("nowhere")
