// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/paper/badges.h"

#include "app/paper/cutmarks.h"
#include "app/paper/typesetter.h"

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

QString nameOf(const BadgePerson &person)
{
    if (person.unnamed)
        return person.organisation;
    return (person.givenName + u' ' + person.familyName).trimmed();
}

// "INÈS", but not "O" or "李".
bool allCapitals(const QString &name)
{
    return name.size() > 1 && name == name.toUpper() && name != name.toLower();
}

void examine(const BadgePerson &person, const BadgeDrawer &drawer, std::vector<BadgeProblem> &problems)
{
    const QString name = nameOf(person);
    const auto add = [&](BadgeProblem::Kind kind, const QString &sentence) {
        problems.push_back({person.attendee, name, sentence, kind});
    };
    const BadgeFit fit = drawer.fitOf(person);
    if (!fit.name) {
        add(BadgeProblem::NameDoesNotFit,
            QCoreApplication::translate("BadgeProblem",
                                        "The name of %1 does not fit at a readable size. Choose a larger "
                                        "badge or shorten the name.")
                .arg(name));
    }
    if (!fit.details) {
        add(BadgeProblem::DetailsDoNotFit,
            QCoreApplication::translate("BadgeProblem",
                                        "What stands below the name of %1 does not fit at a readable size. "
                                        "Shorten the organisation or print less on the badge.")
                .arg(name));
    }
    const QString lost = charactersWithoutFont(fit.text);
    if (!lost.isEmpty()) {
        add(BadgeProblem::CharactersWithoutFont,
            QCoreApplication::translate("BadgeProblem",
                                        "No font on this computer can print “%2” on the badge of %1. Install "
                                        "a font for it or write it otherwise.")
                .arg(name, lost));
    }
    if (person.organisation.isEmpty())
        add(BadgeProblem::NoOrganisation,
            QCoreApplication::translate("BadgeProblem", "No organisation: %1").arg(name));
    if (!person.category.isValid())
        add(BadgeProblem::NoCategory,
            QCoreApplication::translate("BadgeProblem", "No category: %1").arg(name));
    if (allCapitals(person.givenName) || allCapitals(person.familyName))
        add(BadgeProblem::AllCapitals,
            QCoreApplication::translate("BadgeProblem", "Name written in capitals: %1").arg(name));
}

} // namespace

BadgePages::BadgePages(std::vector<BadgePerson> people, const Programme &programme, const Logos &logos,
                       const BadgeChoice &choice)
    : m_people(std::move(people)), m_choice(tidied(choice))
{
    addDrawers(programme, logos);
}

void BadgePages::addDrawers(const Programme &programme, const Logos &logos)
{
    const Pictures none;
    const BadgeGround ground{programme, logos, m_choice.pictures ? *m_choice.pictures : none, m_choice.stock,
                             m_choice.printedOn};
    m_drawer = drawerFor(m_choice.design, ground);
    m_hasBacks = m_drawer->hasBack();
    for (const Design &design : programme.designs) {
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

std::vector<BadgeProblem> BadgePages::problems(Progress &progress) const
{
    std::vector<BadgeProblem> problems;
    qint64 done = 0;
    for (const BadgePerson &person : m_people) {
        if (person.attendee.isValid())
            examine(person, drawerOf(person), problems);
        if (++done % 256 == 0) {
            progress.report(done, qint64(m_people.size()));
            if (progress.cancelled())
                break;
        }
    }
    return problems;
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
    const int position = int(found - m_people.begin()) + m_choice.start - 1;
    return pageOfSheet(m_choice.cutAndStack ? position % sheets() : position / m_choice.stock.perSheet());
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
