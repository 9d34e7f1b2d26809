// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "app/desk/figures.h"
#include "app/exchange/programmejson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace colloquia::commands {

using namespace Qt::StringLiterals;

namespace {

QString say(const char *text, int count = -1)
{
    return QCoreApplication::translate("Command", text, nullptr, count);
}

// Everybody, whatever their status: the numbers add up to the attendees.
int countIn(const Roster &roster, CategoryId category)
{
    return int(std::ranges::count_if(
        roster.cards(), [category](const AttendeeCard &card) { return card.attendee.category == category; }));
}

QJsonObject countsJson(const Roster &roster)
{
    const Programme &programme = roster.programme();
    const Figures &figures = roster.figures();
    QJsonObject byStatus;
    for (size_t i = 0; i < figures.byStatus.size(); ++i)
        byStatus.insert(keyOf(Status(i)), figures.byStatus[i]);
    QJsonObject byCategory;
    for (const Category &category : programme.categories)
        byCategory.insert(category.name, countIn(roster, category.id));
    if (const int without = countIn(roster, {}); without > 0)
        byCategory.insert(QString(), without);
    QJsonObject byWorkshop;
    for (size_t i = 0; i < programme.workshops.size(); ++i) {
        const Workshop &workshop = programme.workshops[i];
        byWorkshop.insert(
            workshop.title,
            QJsonObject{{u"enrolled"_s, figures.byWorkshop[i].enrolled},
                        {u"waiting"_s, figures.byWorkshop[i].waiting},
                        {u"capacity"_s, workshop.capacity ? QJsonValue(*workshop.capacity) : QJsonValue()}});
    }
    return {{u"attendees"_s, figures.attendees},
            {u"by_status"_s, byStatus},
            {u"by_category"_s, byCategory},
            {u"by_workshop"_s, byWorkshop}};
}

void printDetails(const Call &call, const Colloquium &colloquium)
{
    call.out << colloquium.title << "\n";
    for (const Field &field : colloquiumFields()) {
        const QVariant kept = field.get(&colloquium);
        if (kept.isNull() || field.is(Field::Internal) || field.type == FieldType::Reference ||
            field.name() == u"title"_s)
            continue;
        const QString shown =
            shownValue(field, kept, colloquium.timeZone.toLatin1()).replace(u"\n"_s, u"\n    "_s);
        call.out << "  " << field.shown() << ": " << shown << "\n";
    }
}

void printPartners(const Call &call, const std::vector<Partner> &partners)
{
    QString wording;
    for (const Partner &partner : partners) {
        if (const QString own = wordingOf(partner, Language::ofScreen()); own != wording) {
            wording = own;
            call.out << "\n" << wording << "\n";
        }
        call.out << "  " << partner.name;
        if (!partner.acronym.isEmpty())
            call.out << " (" << partner.acronym << ")";
        call.out << "\n";
    }
}

void printWorkshops(const Call &call, const std::vector<Workshop> &workshops, const Figures &figures)
{
    const Language screen = Language::ofScreen();
    if (!workshops.empty())
        call.out << "\n" << say(QT_TRANSLATE_NOOP("Command", "Workshops")) << "\n";
    for (size_t i = 0; i < workshops.size(); ++i) {
        const Workshop &workshop = workshops[i];
        const WorkshopFigures &counted = figures.byWorkshop[i];
        QString when = screen.span(workshop.date, workshop.startTime, {}, workshop.endTime);
        if (when.isEmpty())
            when = say(QT_TRANSLATE_NOOP("Command", "date not known yet"));
        const QString taken = workshop.capacity
                                  ? QCoreApplication::translate("Command", "%1 of %2 places taken")
                                        .arg(counted.enrolled)
                                        .arg(*workshop.capacity)
                                  : say(QT_TRANSLATE_N_NOOP("Command", "%n enrolled"), counted.enrolled);
        call.out << "  " << workshop.title << ": " << when << "; " << taken;
        if (counted.waiting > 0)
            call.out << "; " << say(QT_TRANSLATE_N_NOOP("Command", "%n waiting"), counted.waiting);
        call.out << "\n";
    }
}

void printPeople(const Call &call, const Roster &roster, const Figures &figures)
{
    call.out << "\n" << say(QT_TRANSLATE_N_NOOP("Command", "%n attendee(s)"), figures.attendees) << "\n";
    for (size_t i = 0; i < figures.byStatus.size(); ++i) {
        if (figures.byStatus[i] > 0)
            call.out << "  " << labelOf(Status(i)) << ": " << figures.byStatus[i] << "\n";
    }
    for (const Category &category : roster.programme().categories)
        call.out << "  " << category.name << ": " << countIn(roster, category.id) << "\n";
    call.out << Qt::flush;
}

} // namespace

Result<int> show(const Call &call)
{
    const auto document = openDocument(call, Access::ReadOnly);
    if (!document)
        return tl::unexpected(document.error());
    const Programme &programme = document->programme();
    if (call.has(u"json"_s)) {
        QJsonObject json = programmeJson(programme);
        json.insert(u"counts"_s, countsJson(*document->roster));
        call.answer(QJsonDocument(json));
        return Exit::Done;
    }
    const Figures &figures = document->roster->figures();
    printDetails(call, programme.colloquium);
    printPartners(call, programme.partners);
    printWorkshops(call, programme.workshops, figures);
    printPeople(call, *document->roster, figures);
    return Exit::Done;
}

} // namespace colloquia::commands
