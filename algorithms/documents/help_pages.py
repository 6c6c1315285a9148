"""One help page for each analysis and language: a file of its own that opens without a network."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from ..core.declare import GROUPS
from ..core.files import make_folder, write_whole
from ..core.folding import folded
from ..core.multilingual import LANGUAGES
from ..core.references import full_references
from .catalogue import Catalogue
from .help_texts import FOLDER, HelpText, help_texts, help_words
from .numbers import convention, format_cell
from .style import palette

if TYPE_CHECKING:
    from ..core.declare import AnalysisSpec
    from .help_examples import Example

__all__ = ["PAGES", "TEMPLATE", "help_page", "write_help_pages"]

TEMPLATE = FOLDER / "page.html"
PAGES = FOLDER / "html"


def write_help_pages(
    specs: Mapping[str, AnalysisSpec],
    examples: Mapping[str, Example],
    folder: Path = PAGES,
) -> list[Path]:
    """Write ``<language>/<analysis>.html`` for every analysis that has a help text.

    Parameters
    ----------
    specs : mapping
        The declared analyses by name.
    examples : mapping
        What the example of each analysis gave; a page without one has no picture.
    folder : Path
        Where the language folders are made.

    Returns
    -------
    list of Path
        The files.
    """
    there = {name: specs[name] for name in help_texts() if name in specs}
    written = []
    for language in LANGUAGES:
        catalogue = Catalogue.load(language)
        make_folder(folder / language)
        for name in there:
            path = folder / language / f"{name}.html"
            page = help_page(name, there, catalogue, examples.get(name))
            write_whole(path, page.encode("utf-8"))
            written.append(path)
    return written


def help_page(
    name: str,
    specs: Mapping[str, AnalysisSpec],
    catalogue: Catalogue,
    example: Example | None = None,
) -> str:
    """Return the help page of an analysis as the text of a web page.

    Parameters
    ----------
    name : str
        The analysis.
    specs : mapping
        It, and the others that its page names.
    catalogue : Catalogue
        The language.
    example : Example, optional
        The picture, and the facts that its caption names.
    """
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    language = catalogue.language
    text = help_texts()[name]
    environment = Environment(
        loader=FileSystemLoader(TEMPLATE.parent),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template(TEMPLATE.name).render(
        name=name,
        title=catalogue.translate(specs[name].title),
        lead=catalogue.translate(specs[name].help),
        text=text,
        language=language,
        languages=LANGUAGES,
        tag=convention(language).tag,
        words={key: word.in_language(language) for key, word in help_words().items()},
        picture=_picture(example, language),
        caption=_caption(text, example, language),
        references=_references(text, specs[name].reference),
        others=_others(name, specs, catalogue),
        colours=palette(),
    )


def _others(
    name: str, specs: Mapping[str, AnalysisSpec], catalogue: Catalogue
) -> dict[str, list[tuple[str, str]]]:
    """Return the other analyses by their groups: those in the order of the work, each by title."""
    found = {}
    for group in GROUPS:
        titles = [
            (other, catalogue.translate(spec.title))
            for other, spec in specs.items()
            if spec.group == group and other != name
        ]
        if titles:
            found[catalogue.translate(group)] = sorted(titles, key=lambda one: folded(one[1]))
    return found


def _references(text: HelpText, cited: str) -> list[str]:
    """Return what the analysis cites and what its help adds, each once, by author."""
    found = [*full_references(cited), *full_references("; ".join(text.references))]
    return sorted(dict.fromkeys(found))


def _picture(example: Example | None, language: str) -> str:
    if example is None:
        return ""
    return f"data:image/png;base64,{b64encode(example.pictures[language]).decode('ascii')}"


def _caption(text: HelpText, example: Example | None, language: str) -> str:
    if example is None:
        return ""
    facts = {
        key: format_cell(value, language, kind=kind, decimals=decimals)
        for key, (value, kind, decimals) in example.facts.items()
    }
    return text.example.in_language(language).format(**facts)
