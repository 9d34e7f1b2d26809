// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/paper/badges.h"

#include "app/paper/badgelayout.h"

#include <QCoreApplication>

#include <algorithm>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

BadgeChoice tidied(BadgeChoice choice)
{
    if (choice.stock.id.isEmpty())
        choice.stock = *findStock(defaultStockId());
    choice.start = std::clamp(choice.start, 1, choice.stock.perSheet());
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

void examine(const BadgePerson &person, const BadgeLook &look, std::vector<BadgeProblem> &problems)
{
    const QString name = nameOf(person);
    const auto add = [&](BadgeProblem::Kind kind, const QString &sentence) {
        problems.push_back({person.attendee, name, sentence, kind});
    };
    const BadgeLayout layout = layoutOf(person, look);
    if (!layout.nameFits) {
        add(BadgeProblem::NameDoesNotFit,
            QCoreApplication::translate("BadgeProblem",
                                        "The name of %1 does not fit at a readable size. Choose a larger "
                                        "badge or shorten the name.")
                .arg(name));
    }
    if (!layout.detailsFit) {
        add(BadgeProblem::DetailsDoNotFit,
            QCoreApplication::translate("BadgeProblem",
                                        "What stands below the name of %1 does not fit at a readable size. "
                                        "Shorten the organisation or print less on the badge.")
                .arg(name));
    }
    const QString lost = charactersWithoutFont(person.givenName + person.familyName + person.organisation +
                                               (look.design.position ? person.position : QString()) +
                                               (look.design.representing ? person.represents : QString()));
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
    : m_people(std::move(people)), m_choice(tidied(choice)),
      m_look(programme, logos, m_choice.stock, m_choice.design)
{}

int BadgePages::count() const
{
    const int sheet = m_choice.stock.perSheet();
    const int places = int(m_people.size()) + m_choice.start - 1;
    return m_people.empty() ? 0 : (places + sheet - 1) / sheet;
}

QSizeF BadgePages::size(int) const
{
    return m_choice.stock.page;
}

const BadgePerson *BadgePages::personAt(int page, int place) const
{
    const int index = page * m_choice.stock.perSheet() + place - (m_choice.start - 1);
    const bool there =
        place >= 0 && place < m_choice.stock.perSheet() && index >= 0 && index < int(m_people.size());
    return there ? &m_people[size_t(index)] : nullptr;
}

void BadgePages::paint(int page, QPainter &painter, double dotsPerMm) const
{
    Canvas canvas(painter, dotsPerMm);
    for (int place = 0; place < m_choice.stock.perSheet(); ++place) {
        if (const BadgePerson *person = personAt(page, place))
            drawBadge(canvas, m_choice.stock.place(place).topLeft(), *person, m_look);
    }
}

std::vector<BadgeProblem> BadgePages::problems(Progress &progress) const
{
    std::vector<BadgeProblem> problems;
    qint64 done = 0;
    for (const BadgePerson &person : m_people) {
        if (person.attendee.isValid())
            examine(person, m_look, problems);
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
    return page == 0 && place < m_choice.start - 1;
}

int BadgePages::pageOf(AttendeeId attendee) const
{
    const auto found = std::find_if(m_people.begin(), m_people.end(), [attendee](const BadgePerson &person) {
        return person.attendee == attendee;
    });
    if (!attendee.isValid() || found == m_people.end())
        return -1;
    return (int(found - m_people.begin()) + m_choice.start - 1) / m_choice.stock.perSheet();
}

Design plainDesign(const Language &language)
{
    Design design;
    design.name = language.say("Badge", QT_TRANSLATE_NOOP("Badge", "Plain, coloured band"));
    return design;
}

} // namespace colloquia
