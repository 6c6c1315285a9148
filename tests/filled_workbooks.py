"""Workbooks of registers, filled in as a committee would."""

import openpyxl
from convivencia.algorithms.registers.write_registers import write_registers
from convivencia.algorithms.store.schema import registers


def written(folder, study, **options):
    result = write_registers(str(folder), str(study), **options)
    return result.files["registers"]


def sheet_of(book, identifier):
    return next(sheet for sheet in book.worksheets if sheet.title.startswith(identifier))


def cells_by_label(sheet):
    """Return the heading's row and the column of each label."""
    for row in sheet.iter_rows():
        labels = {str(cell.value): cell.column for cell in row if cell.value}
        if "N.º" in labels or "No." in labels:
            return row[0].row, labels
    raise AssertionError


def edit(file, identifier, row, label, value):
    book = openpyxl.load_workbook(file)
    sheet = sheet_of(book, identifier)
    top, labels = cells_by_label(sheet)
    sheet.cell(top + row, labels[label]).value = value
    book.save(file)


def label(register, name, language="es"):
    column = next(item for item in registers()[register].columns if item.name == name)
    return column.label.in_language(language)
