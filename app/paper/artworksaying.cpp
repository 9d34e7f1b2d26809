// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
// What a designed badge says of somebody, and what stands on all of them alike.
#include "app/paper/artworkdrawer.h"
#include "app/paper/designcheck.h"
#include "app/paper/designparts.h"

#include <QCoreApplication>

#include <algorithm>

namespace colloquia {

namespace {

constexpr QChar kBetween(0x1f);

} // namespace

QString ArtworkDrawer::says(const BadgePerson &person) const
{
    QString all;
    for (const Parts *side : {&m_front, &m_back}) {
        for (const Part &part : *side) {
            all += kBetween;
            if (!isShown(part, person))
                continue;
            // Something that is there for some alone says something too.
            if (part.element.kind == Element::Kind::Text && !part.fixed)
                all += part.text.lines(m_words, person).join(u'\n');
            else if (part.only != BadgeField::FieldCount)
                all += u'x';
        }
    }
    return usesCategoryColour() ? all + kBetween + QString::number(person.category.value) : all;
}

bool ArtworkDrawer::tellsProgramme() const
{
    const auto tells = [](const Part &part) {
        return part.text.tells(BadgeField::Programme) || part.text.tells(BadgeField::Hours);
    };
    return std::ranges::any_of(m_front, tells) || std::ranges::any_of(m_back, tells);
}

bool ArtworkDrawer::usesCategoryColour() const
{
    const auto uses = [](const Part &part) {
        return part.element.colour == kCategoryColour || part.element.outline == kCategoryColour;
    };
    return std::ranges::any_of(m_front, uses) || std::ranges::any_of(m_back, uses);
}

std::vector<PrintedPicture> ArtworkDrawer::pictures() const
{
    std::vector<PrintedPicture> all;
    for (const Parts *side : {&m_front, &m_back}) {
        for (const Part &part : *side) {
            const bool isLogo = part.element.kind == Element::Kind::Logo;
            if (isLogo || part.element.kind == Element::Kind::Picture) {
                const QSizeF size =
                    QSizeF(part.image.size()).scaled(part.element.area.size(), Qt::KeepAspectRatio);
                all.push_back({isLogo ? PrintedPicture::LogoOfColloquium : PrintedPicture::OfDesign,
                               {},
                               part.image,
                               size});
            }
            std::ranges::move(picturesIn(part.band), std::back_inserter(all));
        }
    }
    return all;
}

QStringList ArtworkDrawer::remarks() const
{
    Artwork artwork{faceSize(m_label, m_fold), m_fold, {}, {}};
    QStringList remarks;
    for (const Side side : {Side::Front, Side::Back}) {
        for (const Part &part : parts(side)) {
            artwork.face(side).push_back(part.element);
            remarks += remarksOn(part.band);
            if (part.fixed && !part.fixed->fits)
                remarks.append(QCoreApplication::translate(
                                   "Element", "“%1” does not fit at a readable size: give it more room.")
                                   .arg(nameOf(part.element)));
        }
    }
    const auto isCode = [](const Element &element) { return element.kind == Element::Kind::Code; };
    if (m_isBadge && designparts::Face(artwork.size).code == 0 &&
        std::ranges::none_of(artwork.front, isCode) && std::ranges::none_of(artwork.back, isCode)) {
        remarks.append(QCoreApplication::translate(
            "Element", "There is no room for a QR code on labels so small: none is printed, and arrivals are "
                       "recorded by name."));
    }
    remarks = remarksOn(artwork) + remarks;
    remarks.removeDuplicates();
    return remarks;
}

} // namespace colloquia
