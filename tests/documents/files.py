"""Small files of each kind, made on the spot."""

import io
import zipfile

OFFICE = "application/vnd.openxmlformats-officedocument"
PDF = b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n"
PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(64))
JPEG = b"\xff\xd8\xff\xe0\x00\x10JFIF" + bytes(32)
TEXT = "Spécification — مواصفات\n".encode()


def packed(parts: dict[str, bytes], compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A zip of these parts."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", compression, compresslevel=1) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return made.getvalue()


def office(main: str, extra: dict[str, bytes] | None = None) -> bytes:
    """An OOXML file whose main part is of this type."""
    types = f'<Types><Override PartName="/main.xml" ContentType="{main}"/></Types>'
    return packed({"[Content_Types].xml": types.encode(), "main.xml": b"<x/>", **(extra or {})})


def open_document(media_type: str) -> bytes:
    """An OpenDocument file of this type."""
    return packed({"mimetype": media_type.encode(), "content.xml": b"<x/>"}, zipfile.ZIP_STORED)


DOCX = office(f"{OFFICE}.wordprocessingml.document.main+xml")
XLSX = office(f"{OFFICE}.spreadsheetml.sheet.main+xml")
MACROS = office("application/vnd.ms-excel.sheet.macroEnabled.main+xml")
ODT = open_document("application/vnd.oasis.opendocument.text")
ODS = open_document("application/vnd.oasis.opendocument.spreadsheet")
BOMB = office(f"{OFFICE}.spreadsheetml.sheet.main+xml", {"xl/sheet1.xml": bytes(120 * 1024 * 1024)})
DENSE = office(f"{OFFICE}.spreadsheetml.sheet.main+xml", {"xl/sheet1.xml": bytes(2 * 1024 * 1024)})
CROWD = b"PK\x03\x04" + b"PK\x01\x02" * 10_001
