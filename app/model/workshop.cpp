// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/model/workshop.h"

#include "app/model/folding.h"
#include "app/model/rules.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <tuple>

namespace colloquia {

using namespace Qt::StringLiterals;

std::span<const Field> workshopFields()
{
    using T = FieldType;
    using W = Workshop;
    static constexpr Field fields[] = {
        field<&W::kind>("kind", T::Choice, QT_TRANSLATE_NOOP("Field", "Kind")),
        field<&W::title>("title", T::Text, QT_TRANSLATE_NOOP("Field", "Title")),
        field<&W::description>("description", T::LongText, QT_TRANSLATE_NOOP("Field", "Description")),
        field<&W::date>("date", T::Date, QT_TRANSLATE_NOOP("Field", "Date")),
        field<&W::startTime>("start_time", T::Time, QT_TRANSLATE_NOOP("Field", "Starts at")),
        field<&W::endTime>("end_time", T::Time, QT_TRANSLATE_NOOP("Field", "Ends at")),
        field<&W::room>("room", T::Text, QT_TRANSLATE_NOOP("Field", "Room")),
        field<&W::capacity>("capacity", T::Whole, QT_TRANSLATE_NOOP("Field", "Capacity")),
        field<&W::moderators>("moderators", T::LongText, QT_TRANSLATE_NOOP("Field", "Moderators")),
        field<&W::speakers>("speakers", T::LongText, QT_TRANSLATE_NOOP("Field", "Speakers")),
        field<&W::signUpOpen>("sign_up_open", T::YesNo, QT_TRANSLATE_NOOP("Field", "Sign-up open")),
        field<&W::position>("position", T::Whole, QT_TRANSLATE_NOOP("Field", "Place in the order")),
        field<&W::material>("material", T::LongText, QT_TRANSLATE_NOOP("Field", "Needed in the room")),
    };
    return fields;
}

Result<void> validate(const Workshop &workshop)
{
    if (workshop.title.trimmed().isEmpty()) {
        return failure(Error::Invalid, QCoreApplication::translate("Rule", "The workshop needs a title."), {},
                       u"title"_s);
    }
    if (workshop.startTime.isValid() && workshop.endTime.isValid() && workshop.endTime < workshop.startTime) {
        return failure(Error::Invalid, QCoreApplication::translate("Rule", "It ends before it starts."), {},
                       u"end_time"_s);
    }
    if (workshop.capacity && *workshop.capacity < 0)
        return rules::negative(u"capacity"_s);
    return rules::checked(workshopFields(), &workshop);
}

void sortWorkshops(std::vector<Workshop> &workshops)
{
    std::stable_sort(workshops.begin(), workshops.end(), [](const Workshop &a, const Workshop &b) {
        return std::tie(a.position, a.id) < std::tie(b.position, b.id);
    });
}

bool isOnlySigned(const Workshop &workshop)
{
    return workshop.kind == WorkshopKind::HalfDay && !workshop.startTime.isValid() &&
           workshop.room.isEmpty() && workshop.speakers.isEmpty() && workshop.moderators.isEmpty();
}

QDate dayOf(const Workshop &workshop, const Colloquium &colloquium)
{
    const bool isOneDay = !colloquium.endDate.isValid() || colloquium.endDate == colloquium.startDate;
    const bool isThen = isOneDay && workshop.startTime.isValid();
    return workshop.date.isValid() || !isThen ? workshop.date : colloquium.startDate;
}

std::vector<const Workshop *> inOrderOfTheDay(const std::vector<Workshop> &workshops,
                                              const Colloquium &colloquium)
{
    std::vector<const Workshop *> ordered;
    for (const Workshop &workshop : workshops)
        ordered.push_back(&workshop);
    std::ranges::stable_sort(ordered, {}, [&colloquium](const Workshop *workshop) {
        const QDate day = dayOf(*workshop, colloquium);
        return std::tuple(!day.isValid(), day, !workshop->startTime.isValid(), workshop->startTime);
    });
    return ordered;
}

QStringList namesIn(const QString &people)
{
    static const QRegularExpression separator(u"[,;\\n]+"_s);
    QStringList names;
    for (const QString &piece : people.split(separator, Qt::SkipEmptyParts)) {
        if (const QString name = piece.trimmed(); !name.isEmpty())
            names.append(name);
    }
    return names;
}

namespace {

// Nothing can be said without a date and an hour; an unknown end is taken as a minute.
bool atTheSameTime(const Workshop &a, const Workshop &b)
{
    if (!a.date.isValid() || a.date != b.date || !a.startTime.isValid() || !b.startTime.isValid())
        return false;
    const QTime endOfA = a.endTime.isValid() ? a.endTime : a.startTime.addSecs(60);
    const QTime endOfB = b.endTime.isValid() ? b.endTime : b.startTime.addSecs(60);
    return a.startTime < endOfB && b.startTime < endOfA;
}

} // namespace

std::vector<Clash> clashesOf(const std::vector<Workshop> &workshops)
{
    std::vector<Clash> clashes;
    for (size_t i = 0; i < workshops.size(); ++i) {
        for (size_t j = i + 1; j < workshops.size(); ++j) {
            const Workshop &a = workshops[i];
            const Workshop &b = workshops[j];
            if (!atTheSameTime(a, b))
                continue;
            if (!a.room.isEmpty() && folded(a.room) == folded(b.room))
                clashes.push_back({a.id, b.id, a.room, {}});
            QStringList others;
            for (const QString &name : namesIn(b.moderators) + namesIn(b.speakers))
                others.append(folded(name));
            QStringList said;
            for (const QString &name : namesIn(a.moderators) + namesIn(a.speakers)) {
                if (others.contains(folded(name)) && !said.contains(folded(name))) {
                    said.append(folded(name));
                    clashes.push_back({a.id, b.id, {}, name});
                }
            }
        }
    }
    return clashes;
}

} // namespace colloquia
