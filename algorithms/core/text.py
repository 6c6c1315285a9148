"""Mark text for translation without translating it.

pylupdate extracts calls of a plain function of this name; QGIS translates at display and documents
translate through ``documents.catalogue``. Nothing is translated at import.
"""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802
    """Return ``text`` as it is; the call marks it for extraction."""
    del context
    return text


WORDS_OF_OURS = frozenset({"weakest", "kind", "role", "why", "what", "reason"})
"""Facts of a sentence that are marked words themselves, and are translated before they go in.

Names of columns and layers are the reader's own and stay as they are.
"""
