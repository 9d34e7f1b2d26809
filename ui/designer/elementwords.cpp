// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/designer/elementwords.h"

#include "app/paper/badgetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

QString say(const char *words)
{
    return QCoreApplication::translate("Element", words);
}

bool isBand(const Element &element)
{
    return element.kind == Element::Kind::Box && element.colour == kCategoryColour;
}

} // namespace

QString kindName(const Element &element)
{
    switch (element.kind) {
    case Element::Kind::Text:
        return say(QT_TRANSLATE_NOOP("Element", "Text"));
    case Element::Kind::Picture:
        return say(QT_TRANSLATE_NOOP("Element", "Picture"));
    case Element::Kind::Logo:
        return say(QT_TRANSLATE_NOOP("Element", "Colloquium's logo"));
    case Element::Kind::Partners:
        return say(QT_TRANSLATE_NOOP("Element", "Partners' logos"));
    case Element::Kind::Code:
        return say(QT_TRANSLATE_NOOP("Element", "QR code"));
    case Element::Kind::Line:
        return say(QT_TRANSLATE_NOOP("Element", "Line"));
    case Element::Kind::Box:
        return isBand(element) ? say(QT_TRANSLATE_NOOP("Element", "Category's colour"))
                               : say(QT_TRANSLATE_NOOP("Element", "Box"));
    }
    return {};
}

QString nameOf(const Element &element)
{
    const QString text = withLabels(element.text).simplified();
    return text.isEmpty() ? kindName(element) : text;
}

QString iconOf(const Element &element)
{
    switch (element.kind) {
    case Element::Kind::Text:
        return u"edit"_s;
    case Element::Kind::Picture:
    case Element::Kind::Logo:
        return u"image"_s;
    case Element::Kind::Partners:
        return u"partners"_s;
    case Element::Kind::Code:
        return u"checkin"_s;
    case Element::Kind::Line:
        return u"minus"_s;
    case Element::Kind::Box:
        return u"categories"_s;
    }
    return {};
}

QStringList remarksOn(const Artwork &artwork)
{
    constexpr double kSmallestCode = 11; // mm, with the white around it
    QStringList remarks;
    for (const Side side : {Side::Front, Side::Back}) {
        for (const Element &element : artwork.face(side)) {
            const QRectF &area = element.area;
            if (element.kind == Element::Kind::Code && std::min(area.width(), area.height()) < kSmallestCode)
                remarks.append(QCoreApplication::translate(
                    "Element", "The QR code is too small for scanners: make it 11 mm or larger."));
            const BadgeText text(element.text);
            for (const QString &unknown : text.unknown())
                remarks.append(QCoreApplication::translate(
                                   "Element", "There is no field “%1”: insert one from the list.")
                                   .arg(unknown));
            if (!QRectF({0, 0}, artwork.size).intersects(area))
                remarks.append(QCoreApplication::translate("Element", "“%1” lies beside the badge.")
                                   .arg(nameOf(element)));
        }
    }
    remarks.removeDuplicates();
    return remarks;
}

Element newElement(Element::Kind kind, QSizeF face)
{
    Element element;
    element.kind = kind;
    QSizeF size(face.width() * 0.5, face.height() * 0.2);
    if (kind == Element::Kind::Text) {
        element.text = u"{organisation}"_s;
    } else if (kind == Element::Kind::Code) {
        const double side = std::clamp(std::min(face.width(), face.height()) * 0.45, 14.0, 30.0);
        size = {side, side};
    } else if (kind == Element::Kind::Line) {
        size = {face.width() * 0.5, 0.3};
    } else if (kind == Element::Kind::Box) {
        element.outline = u"#000000"_s;
    } else if (kind == Element::Kind::Picture || kind == Element::Kind::Logo) {
        size = {face.height() * 0.3, face.height() * 0.3};
    }
    size = size.boundedTo(face);
    element.area = {{(face.width() - size.width()) / 2, (face.height() - size.height()) / 2}, size};
    return element;
}

Element newBand(QSizeF face)
{
    Element band = newElement(Element::Kind::Box, face);
    band.area = {0, 0, face.width(), std::clamp(face.height() * 0.12, 3.0, 12.0)};
    band.outline.clear();
    band.colour = kCategoryColour.toString();
    return band;
}

} // namespace colloquia
