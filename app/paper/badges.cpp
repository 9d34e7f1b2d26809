// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/paper/badges.h"

#include "app/paper/cutmarks.h"

#include <QCoreApplication>

#include <algorithm>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

BadgeChoice tidied(BadgeChoice choice)
{
    if (choice.stock.id.isEmpty())
        choice.stock = *findStock(defaultStockId());
    choice.start = choice.cutAndStack ? 1 : std::clamp(choice.start, 1, choice.stock.perSheet());
    return choice;
}

} // namespace

BadgePages::BadgePages(std::vector<BadgePerson> people, const Programme &programme, const Logos &logos,
                       const BadgeChoice &choice)
    : m_people(std::move(people)), m_programme(programme), m_choice(tidied(choice))
{
    addDrawers(logos);
}

void BadgePages::addDrawers(const Logos &logos)
{
    const Pictures none;
    const BadgeGround ground{m_programme, logos, m_choice.pictures ? *m_choice.pictures : none,
                             m_choice.stock, m_choice.printedOn};
    m_drawer = drawerFor(m_choice.design, ground);
    m_hasBacks = m_drawer->hasBack();
    for (const Design &design : m_programme.designs) {
        if (!m_choice.byCategory || !design.onlyFor.isValid() || design.purpose != m_choice.design.purpose)
            continue;
        const auto drawer = drawerFor(design, ground);
        m_hasBacks = m_hasBacks || drawer->hasBack();
        m_ofCategories.insert(design.onlyFor, drawer);
    }
}

const BadgeDrawer &BadgePages::drawerOf(const BadgePerson &person) const
{
    const auto own = m_ofCategories.constFind(person.category);
    return own == m_ofCategories.constEnd() ? *m_drawer : **own;
}

int BadgePages::sheets() const
{
    const int sheet = m_choice.stock.perSheet();
    const int places = int(m_people.size()) + m_choice.start - 1;
    return m_people.empty() ? 0 : (places + sheet - 1) / sheet;
}

int BadgePages::count() const
{
    return pageOfSheet(sheets());
}

QSizeF BadgePages::size(int) const
{
    return m_choice.stock.page;
}

QRectF BadgePages::areaOf(int page, int place) const
{
    const QRectF area = m_choice.stock.place(place);
    if (sideOf(page) == Side::Front)
        return area;
    // Turned over its long edge, left is right.
    return {QPointF(m_choice.stock.page.width() - area.right(), area.top()), area.size()};
}

const BadgePerson *BadgePages::personAt(int page, int place) const
{
    const int sheet = sheetOf(page);
    const int position =
        m_choice.cutAndStack ? place * sheets() + sheet : sheet * m_choice.stock.perSheet() + place;
    const int index = position - (m_choice.start - 1);
    const bool there =
        place >= 0 && place < m_choice.stock.perSheet() && index >= 0 && index < int(m_people.size());
    return there ? &m_people[size_t(index)] : nullptr;
}

void BadgePages::paint(int page, QPainter &painter, double dotsPerMm) const
{
    Canvas canvas(painter, dotsPerMm);
    for (int place = 0; place < m_choice.stock.perSheet(); ++place) {
        if (const BadgePerson *person = personAt(page, place))
            drawerOf(*person).draw(canvas, areaOf(page, place).topLeft(), *person, sideOf(page));
    }
    if (m_choice.stock.toBeCut && sideOf(page) == Side::Front)
        drawCutMarks(canvas, m_choice.stock);
}

std::optional<AttendeeId> BadgePages::attendeeAt(int page, int place) const
{
    const BadgePerson *person = personAt(page, place);
    if (!person || !person->attendee.isValid())
        return std::nullopt;
    return person->attendee;
}

bool BadgePages::isUsed(int page, int place) const
{
    return sheetOf(page) == 0 && place < m_choice.start - 1;
}

int BadgePages::pageOf(AttendeeId attendee) const
{
    const auto found = std::find_if(m_people.begin(), m_people.end(), [attendee](const BadgePerson &person) {
        return person.attendee == attendee;
    });
    if (!attendee.isValid() || found == m_people.end())
        return -1;
    return pageOfSheet(spotOf(size_t(found - m_people.begin())).sheet);
}

BadgeSpot BadgePages::spotOf(size_t index) const
{
    const int position = int(index) + m_choice.start - 1;
    if (m_choice.cutAndStack)
        return {position % sheets(), position / sheets()};
    return {position / m_choice.stock.perSheet(), position % m_choice.stock.perSheet()};
}

int BadgePages::nextPlace() const
{
    // What is left of plain paper goes with what is cut off.
    if (m_people.empty() || m_choice.stock.toBeCut)
        return 1;
    return (spotOf(m_people.size() - 1).place + 1) % m_choice.stock.perSheet() + 1;
}

std::vector<Design> everybodysDesigns(const Programme &programme)
{
    std::vector<Design> designs;
    std::ranges::copy_if(programme.designs, std::back_inserter(designs), [](const Design &design) {
        return design.purpose == DesignPurpose::Badge && !design.onlyFor.isValid();
    });
    return designs;
}

Design designForAll(const Programme &programme)
{
    const std::vector<Design> designs = everybodysDesigns(programme);
    return designs.empty() ? plainDesign(Language::of(programme.colloquium.language)) : designs.front();
}

Design plainDesign(const Language &language)
{
    Design design;
    design.name = language.say("Badge", QT_TRANSLATE_NOOP("Badge", "Plain, coloured band"));
    return design;
}

} // namespace colloquia
