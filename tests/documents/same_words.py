"""What the written formats of one document say, to lay them side by side."""

from __future__ import annotations

import html
import re

import docx
import pypdf

FOOT, HEAD = 45, 785
"""Of an upright page, in points: where its own lines end and the text begins."""


def joined(text):
    """The letters alone: where lines break is the page's business."""
    return re.sub(r"[\s\u200b]", "", text)


def word_texts(source):
    """Every paragraph of a Word file, those of its tables too, as letters."""
    word = docx.Document(source)
    lines = [*word.paragraphs] + [
        line
        for table in word.tables
        for row in table.rows
        for cell in row.cells
        for line in cell.paragraphs
    ]
    texts = {line.text for line in lines if line.text.strip()}
    # a list's own sign is a tag's business on the web and in a PDF
    return {re.sub(r"^([–☑◪☒☐]|\d+\.)(?=\D)", "", joined(text)) for text in texts}


def paper_text(source):
    """The letters of a PDF, without the lines above and below each page."""
    pages = []

    def keep(text, matrix, *_):
        if FOOT < matrix[5] < HEAD:
            pages.append(text)

    for page in pypdf.PdfReader(source).pages:
        page.extract_text(visitor_text=keep)
    return joined("".join(pages))


def web_text(page):
    """The letters of a web page."""
    return joined(html.unescape(re.sub(r"<[^>]*>", "", page)))
