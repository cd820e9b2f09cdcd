"""Small files of our own, shaped as the publishers of code lists shape theirs."""

from collections.abc import Sequence
from io import BytesIO
from typing import Any

from openpyxl import Workbook

CPV_XML = """<?xml version="1.0" encoding="UTF-8"?>
<CPV_CODE>
 <CPV CODE="30213100-6">
  <TEXT LANG="EN">Portable computers</TEXT>
  <TEXT LANG="FR">Ordinateurs portables</TEXT>
 </CPV>
 <CPV CODE="39112000-0"><TEXT LANG="EN">Chairs</TEXT><TEXT LANG="FR">Chaises à bras</TEXT></CPV>
 <CPV CODE="03111000-2"><TEXT LANG="EN">Seeds</TEXT></CPV>
 <CPV CODE="chair"><TEXT LANG="EN">Chairs</TEXT></CPV>
 <CPV CODE="39113000-7"><TEXT LANG="EN"> </TEXT></CPV>
</CPV_CODE>
"""
CPV_LABELS = """<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<!DOCTYPE properties SYSTEM "http://127.0.0.1:9/properties.dtd">
<properties>
 <entry key="code|name|cpv.30213100">Computadores portáteis</entry>
 <entry key="code|name|country.PRT">Portugal</entry>
</properties>
"""
UNSPSC_CSV = (
    "\ufeffUNSPSC English,,,,,,,\r\nTerms of use apply,,,,,,,\r\n"
    "Segment,Segment Title,Family,Family Title,Class,Class Title,Commodity,Commodity Title\r\n"
    "43000000,Information technology,43210000,Computer equipment,43211500,Computers,43211503,Notebooks\r\n"
    "43000000,Information technology,43210000,Computer equipment,43211500,Computers,43211508,"
    '"Desktops, wee"\r\n'
    "43000000,Information technology,43220000,Telephones,,,,\r\n"
    "4321,Short,,,,,,\r\n"
)
HS_CSV = (
    "section,hscode,description,parent,level\n"
    "I,01,Animals; live,TOTAL,2\nI,0101,Horses; live,01,4\nI,010121,Horses; pure-bred,0101,6\nI,X1,No,01,4\n"
)
HS_JSON = (
    '{"more": false, "results": [{"id": "TOTAL", "text": "TOTAL - Total of all", "parent": "#"},'
    ' {"id": "8471", "text": "8471 - Machines; data processing", "parent": "84"}]}'
)


def workbook(rows: Sequence[Sequence[Any]]) -> bytes:
    """A workbook with these rows."""
    book = Workbook()
    for row in rows:
        book.worksheets[0].append(list(row))
    kept = BytesIO()
    book.save(kept)
    return kept.getvalue()


CPV_XLSX = workbook(
    [["CODE", "BG", "EN", "FR"], ["30213100-6", "Преносими компютри", "Portable computers", None]]
)
HS_XLSX = workbook(
    [["HS classification"], [], ["Classification", "Code", "Description"], ["H6", 101, "Horses; live"]]
)
