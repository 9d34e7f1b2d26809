#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Colloquia authors
# SPDX-License-Identifier: MIT
"""Badges as Indico makes them, with ReportLab: paperbench runs it beside our own.

A paragraph with a style for each text, a picture for each code and the logo, one after the other on the
canvas. reportlab-badges.py PEOPLE.tsv LOGO.png OUT.pdf [short]; says its CPU seconds and the badges' number.

Indico's codes say in JSON which server, event and registration, and a secret: version 6 at least. With "short"
they hold our own badge code, so that the rest is compared alone.
"""
import io
import json
import sys
import time
import uuid

begun = time.process_time()

from reportlab.lib.colors import HexColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen import canvas
from reportlab.platypus import Paragraph
from xml.sax.saxutils import escape

try:
    import qrcode
except ImportError:
    qrcode = None

WIDTH, HEIGHT = 210 * mm, 297 * mm
LEFT, TOP, ACROSS, DOWN = 18 * mm, 13 * mm, 95 * mm, 55 * mm
LABEL_WIDTH, LABEL_HEIGHT = 80 * mm, 50 * mm


def style(size, bold=False, colour="#000000"):
    return ParagraphStyle("item", fontName="Helvetica-Bold" if bold else "Helvetica", fontSize=size,
                          leading=size * 1.16, textColor=HexColor(colour))


def text(sheet, words, x, y, width, of):
    paragraph = Paragraph(escape(words), of)
    _, height = paragraph.wrap(width, LABEL_HEIGHT)
    paragraph.drawOn(sheet, x, y - height)


def code_of(words, short):
    if short:
        version, border, said = 1, 0, words
    else:
        version, border = 6, 1
        said = json.dumps({"registrant_id": 100000, "checkin_secret": str(uuid.uuid5(uuid.NAMESPACE_OID, words)),
                           "event_id": "1234", "server_url": "https://events.example.org/"})
    code = qrcode.QRCode(version=version, error_correction=qrcode.constants.ERROR_CORRECT_M, box_size=4,
                         border=border)
    code.add_data(said)
    picture = io.BytesIO()
    code.make_image().save(picture, "PNG")
    picture.seek(0)
    return ImageReader(picture)


def badge(sheet, person, x, y, logo, short):
    given, family, organisation, code, colour = person
    sheet.setFillColor(HexColor(colour))
    sheet.rect(x, y - 3 * mm, LABEL_WIDTH, 3 * mm, stroke=0, fill=1)
    text(sheet, given, x + 4 * mm, y - 6 * mm, 72 * mm, style(16, True))
    text(sheet, family, x + 4 * mm, y - 13 * mm, 72 * mm, style(16, True))
    text(sheet, organisation, x + 4 * mm, y - 21 * mm, 50 * mm, style(9))
    text(sheet, "L'irrésistible internationalisation des villes", x + 4 * mm, y - 40 * mm, 40 * mm,
         style(6, colour="#566171"))
    sheet.drawImage(logo, x + 46 * mm, y - 47 * mm, 10 * mm, 6 * mm, preserveAspectRatio=True)
    if qrcode:
        sheet.drawImage(code_of(code, short), x + 58 * mm, y - 46 * mm, 18 * mm, 18 * mm)


def main(people, logo, out, short=""):
    with open(people, encoding="utf-8") as file:
        rows = [line.rstrip("\n").split("\t") for line in file]
    sheet = canvas.Canvas(out, pagesize=(WIDTH, HEIGHT))
    picture = ImageReader(logo)
    for number, person in enumerate(rows):
        place = number % 10
        if number and not place:
            sheet.showPage()
        badge(sheet, person, LEFT + place % 2 * ACROSS, HEIGHT - TOP - place // 2 * DOWN, picture, bool(short))
    sheet.save()
    print(f"{time.process_time() - begun:.3f} {len(rows)} {'with' if qrcode else 'without'}")


main(*sys.argv[1:])
