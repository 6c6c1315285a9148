"""Workbooks made by hand, down to those that no spreadsheet program would write."""

import struct
import zipfile

ODS = "application/vnd.oasis.opendocument.spreadsheet"
NAMESPACES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for name in ("office", "table", "text", "manifest")
)


def cell(value):
    """A cell of an OpenDocument sheet: text, number or a date as datetime.date."""
    if isinstance(value, (int, float)):
        return f'<table:table-cell office:value-type="float" office:value="{value}"/>'
    if hasattr(value, "isoformat"):
        return f'<table:table-cell office:value-type="date" office:date-value="{value}"/>'
    if value is None:
        return "<table:table-cell/>"
    return (
        f'<table:table-cell office:value-type="string"><text:p>{value}</text:p></table:table-cell>'
    )


def write_ods(path, rows, *, raw="", manifest=""):
    """Write an OpenDocument workbook with one sheet, with XML of one's own after the rows."""
    body = "".join(f"<table:table-row>{''.join(map(cell, row))}</table:table-row>" for row in rows)
    content = (
        f"<office:document-content {NAMESPACES}><office:body><office:spreadsheet>"
        f'<table:table table:name="Hoja1">{body}{raw}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    entry = f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{ODS}"/>'
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", ODS)
        archive.writestr("content.xml", content)
        archive.writestr(
            "META-INF/manifest.xml",
            f"<manifest:manifest {NAMESPACES}>{entry}{manifest}</manifest:manifest>",
        )


SECTOR = 512


def compound_file(streams):
    """A compound file (MS-CFB 3.0) with some streams: what .xls and encrypted workbooks are."""
    entries, sectors, chains = [], [], []

    def put(content):
        first = len(sectors)
        count = max(1, -(-len(content) // SECTOR))
        padded = content.ljust(count * SECTOR, b"\0")
        sectors.extend(padded[at : at + SECTOR] for at in range(0, len(padded), SECTOR))
        chains.extend([*range(first + 1, first + count), 0xFFFFFFFE])
        return first

    def entry(name, kind, start, size, right, child):
        text = (name + "\0").encode("utf-16-le")
        return (
            text.ljust(64, b"\0")
            + struct.pack("<HBBIII", len(text), kind, 1, 0xFFFFFFFF, right, child)
            + bytes(36) + struct.pack("<IQ", start, size)
        )  # fmt: skip

    names = sorted(streams, key=lambda name: (len(name), name.upper()))
    # below 4,096 bytes a stream would live in the mini stream
    held = {name: streams[name].ljust(4096, b"\0") for name in names}
    starts = {name: put(held[name]) for name in names}
    entries.append(entry("Root Entry", 5, 0xFFFFFFFE, 0, 0xFFFFFFFF, 1))
    for place, name in enumerate(names, start=1):
        right = place + 1 if place < len(names) else 0xFFFFFFFF
        entries.append(entry(name, 2, starts[name], len(held[name]), right, 0xFFFFFFFF))
    while len(entries) % 4:
        entries.append(bytes(68) + struct.pack("<III", *[0xFFFFFFFF] * 3) + bytes(48))
    directory = put(b"".join(entries))
    table = len(sectors)
    chains.append(0xFFFFFFFD)
    fat = struct.pack(f"<{len(chains)}I", *chains).ljust(SECTOR, b"\xff")
    header = (
        bytes.fromhex("d0cf11e0a1b11ae1") + bytes(16)
        + struct.pack("<HHHHH6xIIIIIIIII", 62, 3, 0xFFFE, 9, 6, 0, 1, directory, 0, 4096,
                      0xFFFFFFFE, 0, 0xFFFFFFFE, 0)
        + struct.pack("<I", table) + b"\xff" * 432
    )  # fmt: skip
    return header + b"".join(sectors) + fat


def xls(rows):
    """An Excel 97 workbook (BIFF8) with one sheet of texts and numbers."""

    def record(number, content=b""):
        return struct.pack("<HH", number, len(content)) + content

    def text(value, size):
        return struct.pack(size, len(value)) + b"\x01" + value.encode("utf-16-le")

    begin = struct.pack("<HHHHII", 0x0600, 0x0010, 0x0DBB, 0x07CC, 0, 6)
    cells = b""
    for row, values in enumerate(rows):
        for column, value in enumerate(values):
            place = struct.pack("<HHH", row, column, 0)
            if isinstance(value, str):
                cells += record(0x0204, place + text(value, "<H"))
            elif value is not None:
                cells += record(0x0203, place + struct.pack("<d", value))
    sheet = record(0x0809, begin) + cells + record(0x000A)
    start = record(0x0809, begin.replace(b"\x10\x00", b"\x05\x00", 1))
    name = text("Hoja1", "<B")
    place = len(start) + 4 + 6 + len(name) + 4
    workbook = start + record(0x0085, struct.pack("<IH", place, 0) + name) + record(0x000A)
    return compound_file({"Workbook": workbook + sheet})
