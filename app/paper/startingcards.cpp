// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/paper/designparts.h"

#include <QCoreApplication>

namespace colloquia {

using namespace Qt::StringLiterals;
using namespace designparts;

// Stands on the table, and is read from both sides.
Artwork startingPlaceCard(QSizeF label, const Language &)
{
    const Face f(faceSize(label, Fold::Top));
    const double height = f.size.height();
    std::vector<Element> face;
    face.push_back(centred(text(u"{name}"_s, {f.margin, 0.12 * height, f.inner(), 0.46 * height},
                                Face::lettersFor(0.46 * height, 1) * 0.8, 9, true)));
    face.push_back(filled({0.35 * f.size.width(), 0.6 * height, 0.3 * f.size.width(), 0.4}, kCategoryColour));
    face.push_back(
        centred(text(u"{position}\n{organisation}"_s, {f.margin, 0.64 * height, f.inner(), 0.28 * height},
                     Face::lettersFor(0.28 * height, 2) * 0.9, kLeastLetters),
                Element::Down::Top));
    return {f.size, Fold::Top, face, face};
}

// After the French model: who, what, when, for how long, by whom; place, date, signature and stamp.
Artwork startingCertificate(QSizeF label, const Language &language)
{
    const double width = label.width();
    const double height = label.height();
    const double margin = std::min(width, height) * 0.11;
    const double inner = width - 2 * margin;
    const double unit = height / 297;
    const double letters = std::min(width / 210, height / 210);
    const auto say = [&language](const char *words) { return language.say("Certificate", words); };
    Artwork artwork{label, Fold::None, {}, {}};
    const auto add = [&](Element element) { artwork.front.push_back(std::move(element)); };
    Element logos = centred(part(Element::Kind::Partners, {margin, 14 * unit, inner, 20 * unit}));
    add(logos);
    add(centred(text(say(QT_TRANSLATE_NOOP("Certificate", "Certificate of attendance")),
                     {margin, 50 * unit, inner, 18 * unit}, 26 * letters, 12, true)));
    add(filled({width * 0.4, 70 * unit, width * 0.2, 0.5}, u"#0b5c7d"));
    add(centred(text(say(QT_TRANSLATE_NOOP("Certificate", "We, {organisers}, certify that"))
                         .replace(u"{organisers}"_s, u"{partners}"_s),
                     {margin, 80 * unit, inner, 18 * unit}, 12 * letters, 8)));
    add(centred(text(u"{title} {name}"_s, {margin, 100 * unit, inner, 16 * unit}, 22 * letters, 10, true)));
    add(centred(
        text(u"{position}\n{organisation}"_s, {margin, 117 * unit, inner, 14 * unit}, 12 * letters, 8),
        Element::Down::Top));
    add(centred(text(say(QT_TRANSLATE_NOOP("Certificate", "took part in the following event:")),
                     {margin, 133 * unit, inner, 8 * unit}, 12 * letters, 8)));
    add(centred(
        text(u"{kind}\n{colloquium}"_s, {margin, 143 * unit, inner, 24 * unit}, 16 * letters, 9, true)));
    add(centred(text(u"{dates}\n{venue}"_s, {margin, 169 * unit, inner, 14 * unit}, 12 * letters, 8)));
    Element attended =
        centred(text(u"{attendance}"_s, {margin, 186 * unit, inner, 26 * unit}, 11 * letters, 6));
    add(attended);
    Element hours = centred(text(say(QT_TRANSLATE_NOOP("Certificate", "Length: {hours}")),
                                 {margin, 213 * unit, inner, 8 * unit}, 12 * letters, 8));
    add(hours);
    add(text(say(QT_TRANSLATE_NOOP("Certificate", "{city}, {today}")),
             {margin, 232 * unit, inner / 2, 8 * unit}, 12 * letters, 8));
    // Below place and date, at the right, as letters are signed.
    const double sign = margin + inner * 0.6;
    add(text(say(QT_TRANSLATE_NOOP("Certificate", "Signature and stamp")),
             {sign, 232 * unit, inner * 0.4, 8 * unit}, 12 * letters, 8));
    // The signature's picture, once there is one.
    add(part(Element::Kind::Picture, {sign, 242 * unit, inner * 0.4, 30 * unit}));
    return artwork;
}

} // namespace colloquia
