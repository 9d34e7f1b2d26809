// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/paper/startingdesigns.h"

#include "app/paper/artworkjson.h"
#include "app/paper/designparts.h"

#include <QCoreApplication>

#include <algorithm>

namespace colloquia {

using namespace Qt::StringLiterals;
using namespace designparts;

namespace {

// A coloured band with the category's name on it.
void addBand(std::vector<Element> &face, const QRectF &area, const QString &words, double margin,
             Element::Across across = Element::Across::Left)
{
    face.push_back(filled(area, kCategoryColour));
    Element name = text(words, area.adjusted(margin, 0, -margin, 0), Face::lettersFor(area.height(), 1) * 0.8,
                        kLeastLetters, true);
    name.down = Element::Down::Middle;
    name.across = across;
    name.colour = kOnCategoryColour.toString();
    face.push_back(name);
}

// The code in a corner, its letters below where there is room.
void addCode(std::vector<Element> &face, const QRectF &square, bool letters)
{
    double height = letters ? std::max(square.height() * 0.1, 1.8) : 0;
    if (square.height() - height < kReadCode)
        height = 0;
    face.push_back(part(Element::Kind::Code, square.adjusted(height, 0, 0, -height)));
    if (height > 0)
        face.push_back(centred(text(
            u"{code}"_s, {square.left() + height, square.bottom() - height, square.width() - height, height},
            Face::lettersFor(height, 1), 4)));
}

QString representing(const Language &language)
{
    return language.say("Badge", QT_TRANSLATE_NOOP("Badge", "representing %1")).arg(u"{represents}"_s);
}

constexpr auto kGrey = u"#566171";

Element grey(Element element)
{
    element.colour = QStringView(kGrey).toString();
    return element;
}

struct ClassicParts
{
    bool position = false;
    bool role = false;
    bool category = false;
    bool logos = false;
    bool representing = false;
};

std::vector<Element> classicFace(const Face &f, const Language &language, const ClassicParts &with)
{
    std::vector<Element> face;
    const double height = f.size.height();
    const double width = f.size.width();
    const double band = std::clamp(0.1 * height, 3.0, 9.0);
    addBand(face, {0, 0, width, band}, with.category ? u"{category}"_s : u"{mark}"_s, f.margin,
            with.category ? Element::Across::Left : Element::Across::Right);
    const double foot = height - f.margin * 0.8;
    const QRectF code(width - f.margin * 0.4 - f.code, foot - f.code, f.code, f.code);
    const double beside = f.code > 0 ? code.left() - f.margin : f.inner();
    const double top = band + 0.04 * height;
    const double footer = std::clamp(0.155 * height, kTwoLines, 13.0);
    const double logos = with.logos ? std::clamp(0.13 * height, 3.5, 14.0) : 0;
    const double footerTop = foot - footer;
    // Where the code leaves much above it, all that is said of the person stands there, close together.
    const bool tall = f.code > 0 && code.top() - top > 0.45 * height;
    const double size = f.letters(0.2, 9, 40);
    constexpr double kNameLines = 2.6;
    const double nameEnd = tall         ? top + kNameLines * kLineHeight * points(size).value
                           : f.code > 0 ? std::max(code.top() - 0.5, top + 0.3 * height)
                                        : top + 0.45 * height;
    const double nameWidth = f.code > 0 && nameEnd > code.top() ? beside : f.inner();
    face.push_back(text(u"{given}\n{family}"_s, {f.margin, top, nameWidth, nameEnd - top},
                        std::min(size, Face::lettersFor(nameEnd - top, 2)), 6, true));
    if (tall)
        face.back().down = Element::Down::Bottom;
    QStringList details;
    if (with.role)
        details.append(u"{role}"_s);
    if (with.position)
        details.append(u"{position}"_s);
    details.append(u"{organisation}"_s);
    if (with.representing)
        details.append(representing(language));
    const double detailsEnd = tall ? code.top() - 0.5 : footerTop - (with.logos ? logos + 0.8 : 0) - 0.4;
    face.push_back(text(details.join(u'\n'),
                        {f.margin, nameEnd, tall ? f.inner() : beside, detailsEnd - nameEnd},
                        std::min(f.letters(0.085, 6, 16),
                                 Face::lettersFor(detailsEnd - nameEnd, std::min(int(details.size()), 2))),
                        kLeastLetters));
    if (with.logos)
        face.push_back(part(Element::Kind::Partners, {f.margin, footerTop - logos - 0.4, beside, logos}));
    Element event = grey(text(u"{short_title}\n{dates}"_s, {f.margin, footerTop, beside, footer},
                              std::min(f.letters(0.05, 5, 9), Face::lettersFor(footer, 2)), kLeastLetters));
    event.down = Element::Down::Bottom;
    face.push_back(event);
    if (f.code > 0)
        addCode(face, code, true);
    return face;
}

Artwork classic(QSizeF label, const Language &language)
{
    return {label, Fold::None, classicFace(Face(label), language, {true, true, true, false, true}), {}};
}

// The given name is read from three steps away.
Artwork bigName(QSizeF label, const Language &)
{
    const Face f(label);
    const double height = label.height();
    const double rule = std::clamp(0.05 * height, 2.0, 6.0);
    Artwork artwork{label, Fold::None, {}, {}};
    const double foot = height - rule - 0.02 * height;
    const double lowest = std::max(f.code, 0.26 * height);
    const double names = foot - lowest - 0.05 * height;
    artwork.front.push_back(centred(text(u"{given}"_s, {f.margin, 0.05 * height, f.inner(), names * 0.62},
                                         Face::lettersFor(names * 0.62, 1), 9, true)));
    artwork.front.push_back(
        centred(text(u"{family}"_s, {f.margin, 0.05 * height + names * 0.62, f.inner(), names * 0.38},
                     Face::lettersFor(names * 0.38, 1) * 0.85, 7),
                Element::Down::Top));
    const double side = f.code > 0 ? f.code : 0;
    Element organisation =
        text(u"{organisation}"_s, {f.margin, foot - lowest, f.inner() - side, lowest},
             std::min(f.letters(0.085, 6, 18), Face::lettersFor(lowest, 2)), kLeastLetters);
    organisation.down = Element::Down::Middle;
    artwork.front.push_back(organisation);
    if (f.code > 0)
        addCode(artwork.front, {label.width() - f.margin * 0.4 - f.code, foot - f.code, f.code, f.code},
                false);
    artwork.front.push_back(filled({0, height - rule, label.width(), rule}, kCategoryColour));
    return artwork;
}

// The colloquium and its partners above, the category below.
Artwork withHeader(QSizeF label, const Language &language)
{
    const Face f(label);
    const double height = label.height();
    const double width = label.width();
    Artwork artwork{label, Fold::None, {}, {}};
    const double head = 0.2 * height;
    const double band = std::clamp(0.11 * height, 3.2, 12.0);
    artwork.front.push_back(
        part(Element::Kind::Logo, {f.margin, 0.03 * height + 0.5, 0.2 * width, head - 0.03 * height - 0.5}));
    artwork.front.back().down = Element::Down::Middle;
    Element logos =
        centred(part(Element::Kind::Partners, {f.margin + 0.22 * width, 0.03 * height + 0.5,
                                               f.inner() - 0.22 * width, head - 0.03 * height - 0.5}));
    logos.across = Element::Across::Right;
    artwork.front.push_back(logos);
    artwork.front.push_back(filled({f.margin, head + 0.01 * height, f.inner(), 0.25}, kCategoryColour));
    const double top = head + 0.03 * height;
    const double foot = height - band;
    const double column = f.code > 0 ? f.inner() - f.code : f.inner();
    const double names = (foot - top) * 0.56;
    Element name = text(u"{given}\n{family}"_s, {f.margin, top, column, names},
                        Face::lettersFor(names, 2) * 0.9, 6, true);
    name.down = Element::Down::Middle;
    artwork.front.push_back(name);
    artwork.front.push_back(text(u"{organisation}\n"_s + representing(language),
                                 {f.margin, top + names, column, foot - top - names - 0.5},
                                 std::min(f.letters(0.075, 6, 15), Face::lettersFor(foot - top - names, 2)),
                                 kLeastLetters));
    if (f.code > 0)
        artwork.front.push_back(part(Element::Kind::Code, {width - f.margin * 0.5 - f.code,
                                                           (top + foot - f.code) / 2, f.code, f.code}));
    addBand(artwork.front, {0, foot, width, band}, u"{category}"_s, f.margin, Element::Across::Middle);
    return artwork;
}

std::vector<Element> programmeFace(const Face &f)
{
    std::vector<Element> face;
    const double height = f.size.height();
    const double head = std::clamp(0.14 * height, 4.0, 11.0);
    const double foot = std::clamp(0.09 * height, kTwoLines / 2, 8.0);
    face.push_back(text(u"{name}"_s, {f.margin, f.margin * 0.6, f.inner(), head},
                        Face::lettersFor(head, 1) * 0.8, kLeastLetters, true));
    face.push_back(filled({f.margin, f.margin * 0.6 + head, f.inner(), 0.25}, kCategoryColour));
    const double top = f.margin * 0.6 + head + 1;
    const double end = height - f.margin * 0.6 - foot;
    face.push_back(text(u"{programme}"_s, {f.margin, top, f.inner(), end - top}, f.letters(0.065, 6, 12),
                        kLeastLetters));
    Element event = grey(text(u"{short_title}, {dates}"_s, {f.margin, end, f.inner(), foot},
                              Face::lettersFor(foot, 1) * 0.8, kLeastLetters));
    event.down = Element::Down::Bottom;
    face.push_back(event);
    return face;
}

// The person's own programme on the other side.
Artwork withProgramme(QSizeF label, const Language &language)
{
    const Face f(label);
    return {label, Fold::None, classicFace(f, language, {false, true, true, false, true}), programmeFace(f)};
}

// One label, folded over its upper edge: the name before, the programme behind.
Artwork folded(QSizeF label, const Language &language)
{
    const Face f(faceSize(label, Fold::Top));
    return {f.size, Fold::Top, classicFace(f, language, {false, true, true, false, true}), programmeFace(f)};
}

// Black letters alone, for printers of labels.
Artwork lettersOnly(QSizeF label, const Language &language)
{
    Face f(label);
    const double height = label.height();
    Artwork artwork{label, Fold::None, {}, {}};
    const double foot = height - f.margin;
    const double column = f.code > 0 ? f.inner() - f.code : f.inner();
    const double names = (height - 2 * f.margin) * 0.6;
    artwork.front.push_back(text(u"{given}\n{family}"_s, {f.margin, f.margin, column, names},
                                 Face::lettersFor(names, 2), 6, true));
    artwork.front.back().down = Element::Down::Middle;
    artwork.front.push_back(
        text(u"{role}\n{organisation}\n"_s + representing(language),
             {f.margin, f.margin + names, column, foot - f.margin - names},
             std::min(f.letters(0.09, 6, 18), Face::lettersFor(foot - f.margin - names, 2)), kLeastLetters));
    if (f.code > 0) {
        const double right = label.width() - f.margin * 0.4;
        artwork.front.push_back(part(Element::Kind::Code, {right - f.code, foot - f.code, f.code, f.code}));
        const double room = foot - f.code - f.margin;
        Element mark = centred(text(u"{mark}"_s, {right - f.code, f.margin, f.code, room},
                                    std::min(Face::lettersFor(room, 1), 40.0), kLeastLetters, true));
        artwork.front.push_back(mark);
    }
    return artwork;
}

constexpr StartingDesign kDesigns[] = {
    {"classic", QT_TRANSLATE_NOOP("Design", "Classic"),
     QT_TRANSLATE_NOOP("Design", "Name, organisation and code, the category in a band above"),
     DesignPurpose::Badge, classic},
    {"big_name", QT_TRANSLATE_NOOP("Design", "Big name"),
     QT_TRANSLATE_NOOP("Design", "The given name is read from afar"), DesignPurpose::Badge, bigName},
    {"header", QT_TRANSLATE_NOOP("Design", "Logos above"),
     QT_TRANSLATE_NOOP("Design", "The colloquium's and the partners' logos above, the category below"),
     DesignPurpose::Badge, withHeader},
    {"programme", QT_TRANSLATE_NOOP("Design", "Programme on the back"),
     QT_TRANSLATE_NOOP("Design", "On the back each person's own workshops, with hours and rooms"),
     DesignPurpose::Badge, withProgramme},
    {"folded", QT_TRANSLATE_NOOP("Design", "Folded"),
     QT_TRANSLATE_NOOP("Design", "One label folded over its upper edge: name before, programme behind"),
     DesignPurpose::Badge, folded},
    {"letters", QT_TRANSLATE_NOOP("Design", "Letters only"),
     QT_TRANSLATE_NOOP("Design", "Black letters and the code, for label printers"), DesignPurpose::Badge,
     lettersOnly},
    {"place_card", QT_TRANSLATE_NOOP("Design", "Place card"),
     QT_TRANSLATE_NOOP("Design", "Folded, with the name on both sides"), DesignPurpose::PlaceCard,
     startingPlaceCard},
    {"certificate", QT_TRANSLATE_NOOP("Design", "Certificate of attendance"),
     QT_TRANSLATE_NOOP("Design", "Who took part in what, when, and for how long"), DesignPurpose::Certificate,
     startingCertificate},
};

} // namespace

std::span<const StartingDesign> startingDesigns()
{
    return kDesigns;
}

Artwork forLabel(const Artwork &artwork, QSizeF label)
{
    const QSizeF face = faceSize(label, artwork.fold);
    if (artwork.size == face || artwork.size.isEmpty())
        return artwork;
    const QSizeF faces = faceSize({1, 1}, artwork.fold);
    const QSizeF before(artwork.size.width() / faces.width(), artwork.size.height() / faces.height());
    const QString contents = contentsOf(artwork);
    for (const StartingDesign &design : kDesigns) {
        for (const Language &language : {Language::french(), Language::english()}) {
            const Artwork drawn = design.draw(before, language);
            const bool same = drawn.fold == artwork.fold && drawn.front.size() == artwork.front.size() &&
                              drawn.back.size() == artwork.back.size();
            if (same && contentsOf(drawn) == contents)
                return design.draw(label, language);
        }
    }
    return resized(artwork, face);
}

Artwork classicArtwork(QSizeF label, const Language &language, const Design &switches)
{
    return {label,
            Fold::None,
            classicFace(
                Face(label), language,
                {switches.position, switches.role, switches.category, switches.logos, switches.representing}),
            {}};
}

} // namespace colloquia
