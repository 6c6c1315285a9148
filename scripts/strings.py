"""Bring the .ts files up to date with the strings marked in the code, and say what is missing.

Marked are ``QT_TRANSLATE_NOOP("convivencia", "…")`` anywhere and ``tr("…")`` in the plugin. The
source is read as a syntax tree, so that joined literals and module-level marks are found.

    python scripts/strings.py            update
    python scripts/strings.py --check    only say; exit 1 when anything is missing or stale
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parents[1]
CONTEXT = "convivencia"
LANGUAGES = {"es": "es", "pt": "pt_BR"}


def marked() -> dict[str, str]:
    """Return every marked string with the file that marks it first."""
    found: dict[str, str] = {}
    for folder in ("algorithms", "plugin"):
        for path in sorted((ROOT / folder).rglob("*.py")):
            for text in strings_in(ast.parse(path.read_text(encoding="utf-8"))):
                found.setdefault(text, str(path.relative_to(ROOT)))
    return found


def strings_in(tree: ast.AST) -> Iterator[str]:
    """Yield the marked literals of one module."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = getattr(node.func, "id", getattr(node.func, "attr", ""))
        position = {"QT_TRANSLATE_NOOP": 1, "tr": 0}.get(name)
        if position is None or len(node.args) <= position:
            continue
        argument = node.args[position]
        if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
            yield argument.value


def translations(path: Path) -> dict[str, str]:
    """Return the finished translations of a .ts file."""
    if not path.exists():
        return {}
    found = {}
    for message in ElementTree.parse(path).getroot().iter("message"):
        target = message.find("translation")
        if target is not None and not target.get("type") and target.text:
            found[message.findtext("source") or ""] = target.text
    return found


def document(language: str, sources: dict[str, str], known: dict[str, str]) -> str:
    """Return a .ts file with every source, by file; what is not translated is unfinished."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>",
             f'<TS version="2.1" language="{language}" sourcelanguage="en">', "<context>",
             f"    <name>{CONTEXT}</name>"]  # fmt: skip
    for source, file in sorted(sources.items(), key=lambda item: (item[1], item[0])):
        target = known.get(source)
        state = "" if target else ' type="unfinished"'
        lines += ["    <message>", f'        <location filename="../{file}"/>',
                  f"        <source>{escape(source)}</source>",
                  f"        <translation{state}>{escape(target or '')}</translation>",
                  "    </message>"]  # fmt: skip
    return "\n".join([*lines, "</context>", "</TS>", ""])


def main() -> int:
    """Update or check every language."""
    check = "--check" in sys.argv
    sources = marked()
    wrong = 0
    for code, language in LANGUAGES.items():
        path = ROOT / "i18n" / f"convivencia_{code}.ts"
        known = translations(path)
        missing = [source for source in sources if source not in known]
        stale = [source for source in known if source not in sources]
        sys.stdout.write(f"{code}: {len(sources)} strings, {len(missing)} missing, "
                         f"{len(stale)} stale\n")  # fmt: skip
        if check:
            for source in (missing + stale)[:20]:
                sys.stdout.write(f"  {source!r}\n")
            wrong += len(missing) + len(stale)
        else:
            path.write_text(document(language, sources, known), encoding="utf-8")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
