// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/paper/keptbadge.h"

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar kBetween(0x1f);
constexpr QChar kBetweenWorkshops(0x1e);

struct Part
{
    enum { Title, Given, Family, Organisation, Position, RoleKey, Category, Represents, Workshops, Count };
};

} // namespace

QString keptProgramme(const BadgePerson &person, const Programme &programme)
{
    QStringList all;
    for (const WorkshopId id : person.workshops) {
        const Workshop *workshop = find(programme.workshops, id);
        if (!workshop)
            continue;
        all.append(u"%1 %2 %3 %4 %5"_s.arg(QString::number(id.value), workshop->date.toString(Qt::ISODate),
                                           workshop->startTime.toString(u"HH:mm"_s),
                                           workshop->endTime.toString(u"HH:mm"_s), workshop->room));
    }
    return all.join(kBetweenWorkshops);
}

QString keptBadge(const BadgePerson &person, const Programme &programme)
{
    const QStringList parts = {person.title,
                               person.givenName,
                               person.familyName,
                               person.organisation,
                               person.position,
                               keyOf(person.role),
                               QString::number(person.category.value),
                               person.represents,
                               keptProgramme(person, programme)};
    return parts.join(kBetween);
}

std::optional<KeptBadge> badgeAsKept(const QByteArray &kept, const BadgePerson &now)
{
    const QStringList parts = QString::fromUtf8(kept).split(kBetween);
    if (parts.size() != Part::Count)
        return std::nullopt;
    KeptBadge badge{now, parts[Part::Workshops]};
    BadgePerson &person = badge.person;
    person.title = parts[Part::Title];
    person.givenName = parts[Part::Given];
    person.familyName = parts[Part::Family];
    person.organisation = parts[Part::Organisation];
    person.position = parts[Part::Position];
    person.role = fromKey(parts[Part::RoleKey], Role::Participant);
    person.category = CategoryId(parts[Part::Category].toLongLong());
    person.represents = parts[Part::Represents];
    person.workshops.clear();
    for (const QString &workshop : badge.programme.split(kBetweenWorkshops, Qt::SkipEmptyParts))
        person.workshops.push_back(WorkshopId(workshop.section(u' ', 0, 0).toLongLong()));
    return badge;
}

} // namespace colloquia
