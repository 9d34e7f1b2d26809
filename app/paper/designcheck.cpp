// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/paper/designcheck.h"

#include "app/paper/badgetext.h"
#include "app/paper/millimetre.h"
#include "app/paper/qrcode.h"

#include <QCoreApplication>

#include <algorithm>

namespace colloquia {

namespace {

constexpr double kNear = 0.05;     // mm: as good as there
constexpr double kSafe = 0.5;      // mm that cutting and printing are exact to, at best
constexpr double kLetters = 1.2;   // a line's height, of its letters
constexpr double kEmptyLine = 0.7; // of a line that no letter fills

QString say(const char *words)
{
    return QCoreApplication::translate("Element", words);
}

bool isBand(const Element &element)
{
    return element.kind == Element::Kind::Box && element.colour == kCategoryColour;
}

// Where ink can come: a text that stands in the middle of its area leaves room above and below, and a code
// has white around it.
QRectF inkOf(const Element &element)
{
    QRectF area = element.area;
    if (element.kind == Element::Kind::Text) {
        const double lines = points(element.size).value * kLetters * double(element.text.count(u'\n') + 1);
        const double free = std::max(0.0, area.height() - lines * kEmptyLine);
        if (element.down != Element::Down::Top)
            area.setTop(area.top() + (element.down == Element::Down::Middle ? free / 2 : free));
        if (element.down != Element::Down::Bottom)
            area.setBottom(area.bottom() - (element.down == Element::Down::Middle ? free / 2 : free));
    } else if (element.kind == Element::Kind::Code) {
        const double quiet =
            std::min(area.width(), area.height()) * kQuietModules / (kQrModules + 2 * kQuietModules);
        area.adjust(quiet, quiet, -quiet, -quiet);
    }
    return area;
}

// How far it is to the nearest edge that is cut, less than nothing over it. A fold is no such edge.
double distanceToCut(const QRectF &ink, QSizeF face, Fold fold, Side side)
{
    double nearest = face.height() - ink.bottom();
    if (fold != Fold::Top)
        nearest = std::min(nearest, ink.top());
    if (fold != Fold::Side || side == Side::Back)
        nearest = std::min(nearest, ink.left());
    if (fold != Fold::Side || side == Side::Front)
        nearest = std::min(nearest, face.width() - ink.right());
    return nearest;
}

// Colours are meant to go over the edge, and so is a picture behind everything.
bool mayBeCut(const Element &element, QSizeF face)
{
    switch (element.kind) {
    case Element::Kind::Line:
        return true;
    case Element::Kind::Box:
        return element.outline.isEmpty();
    case Element::Kind::Picture:
        return element.area.adjusted(-kNear, -kNear, kNear, kNear).contains(QRectF({0, 0}, face));
    default:
        return false;
    }
}

bool covers(const Element &element, const QRectF &code)
{
    if (element.kind == Element::Kind::Box && element.colour.isEmpty())
        return !element.outline.isEmpty() && element.area.intersects(code) && !element.area.contains(code);
    return inkOf(element).intersects(code);
}

void lookAtEdges(const Artwork &artwork, Side side, const Element &element, QStringList &remarks)
{
    const QRectF face({0, 0}, artwork.size);
    if (!face.intersects(element.area)) {
        remarks.append(say(QT_TRANSLATE_NOOP("Element", "“%1” lies beside the badge.")).arg(nameOf(element)));
        return;
    }
    if (mayBeCut(element, artwork.size))
        return;
    const double distance = distanceToCut(inkOf(element), artwork.size, artwork.fold, side);
    if (distance < -kNear) {
        remarks.append(say(QT_TRANSLATE_NOOP("Element", "“%1” lies over the edge: it is cut off there."))
                           .arg(nameOf(element)));
    } else if (distance < kSafe) {
        remarks.append(say(QT_TRANSLATE_NOOP("Element", "“%1” lies at the edge: no printer and no knife is "
                                                        "exact enough. Move it 1 mm inwards."))
                           .arg(nameOf(element)));
    }
}

void lookAtCode(const std::vector<Element> &face, size_t code, QStringList &remarks)
{
    constexpr double kSmallestCode = 15; // mm, with the white around it: half a millimetre for each dot
    const QRectF &area = face[code].area;
    if (std::min(area.width(), area.height()) < kSmallestCode) {
        remarks.append(say(
            QT_TRANSLATE_NOOP("Element", "The QR code is too small for scanners: make it 15 mm or larger.")));
    }
    const QRectF modules = inkOf(face[code]);
    for (size_t i = code + 1; i < face.size(); ++i) {
        if (covers(face[i], modules)) {
            remarks.append(
                say(QT_TRANSLATE_NOOP("Element", "“%1” lies over the QR code: scanners cannot read it."))
                    .arg(nameOf(face[i])));
        }
    }
}

// Letters under a picture, a colour or a code are not read. What is only drawn sometimes may take turns with
// them.
void lookAtText(const std::vector<Element> &face, size_t text, QStringList &remarks)
{
    if (!face[text].only.isEmpty())
        return;
    const QRectF letters = inkOf(face[text]).adjusted(kSafe, kSafe, -kSafe, -kSafe);
    for (size_t i = text + 1; i < face.size(); ++i) {
        const Element &above = face[i];
        if (above.kind == Element::Kind::Text || above.kind == Element::Kind::Line || !above.only.isEmpty() ||
            !covers(above, letters))
            continue;
        remarks.append(say(QT_TRANSLATE_NOOP("Element", "“%1” lies over “%2”, which cannot be read there."))
                           .arg(nameOf(above), nameOf(face[text])));
    }
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

QStringList remarksOn(const Artwork &artwork)
{
    QStringList remarks;
    for (const Side side : {Side::Front, Side::Back}) {
        const std::vector<Element> &face = artwork.face(side);
        for (size_t i = 0; i < face.size(); ++i) {
            const Element &element = face[i];
            if (element.kind == Element::Kind::Code)
                lookAtCode(face, i, remarks);
            else if (element.kind == Element::Kind::Text)
                lookAtText(face, i, remarks);
            const BadgeText text(element.text);
            for (const QString &unknown : text.unknown()) {
                remarks.append(
                    say(QT_TRANSLATE_NOOP("Element", "There is no field “%1”: insert one from the list."))
                        .arg(unknown));
            }
            if (element.kind == Element::Kind::Picture && !element.picture.isValid())
                remarks.append(
                    say(QT_TRANSLATE_NOOP("Element", "A picture is not chosen yet: its place stays empty.")));
            lookAtEdges(artwork, side, element, remarks);
        }
    }
    remarks.removeDuplicates();
    return remarks;
}

} // namespace colloquia
