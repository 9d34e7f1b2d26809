// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/tasks/changesheet.h"

#include "app/model/folding.h"
#include "app/model/names.h"
#include "app/paper/sorting.h"
#include "app/tasks/filewithwrite.h"
#include "app/tasks/printing.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <optional>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

// Records of one kind as they were: those that the journal has touched, wound back to the moment.
template<class Record>
class WoundBack
{
public:
    using Find = std::function<const Record *(qint64)>;
    explicit WoundBack(Find now) : m_now(std::move(now)) {}

    // Items come newest first.
    void take(const HistoryItem &item)
    {
        switch (item.action) {
        case JournalEntry::Created:
            for (qint64 id = item.record; id <= item.until; ++id)
                m_then.insert(id, std::nullopt);
            break;
        case JournalEntry::Removed: {
            Record record;
            record.id = decltype(record.id)(item.record);
            const QJsonObject row = QJsonDocument::fromJson(item.before.toString().toUtf8()).object();
            for (const Field &field : fieldsOf(kindOf<Record>)) {
                if (row.contains(field.name()))
                    field.set(&record, row.value(field.name()).toVariant());
            }
            m_then.insert(item.record, record);
            break;
        }
        case JournalEntry::Changed: {
            auto known = m_then.find(item.record);
            if (known == m_then.end()) {
                const Record *now = m_now(item.record);
                known = m_then.insert(item.record, now ? std::optional(*now) : std::nullopt);
            }
            const Field *field = findField(kindOf<Record>, item.field);
            if (known->has_value() && field)
                field->set(&**known, item.before);
            break;
        }
        }
    }

    [[nodiscard]] const QHash<qint64, std::optional<Record>> &then() const { return m_then; }

private:
    Find m_now;
    QHash<qint64, std::optional<Record>> m_then; // nothing: was not there
};

using Seats = QSet<WorkshopId>;

class Comparison
{
public:
    explicit Comparison(const Roster &roster)
        : m_roster(roster), m_programme(roster.programme()),
          m_language(Language::of(m_programme.colloquium.language)), m_attendees([&roster](qint64 id) {
              const AttendeeCard *card = roster.card(AttendeeId(id));
              return card ? &card->attendee : nullptr;
          }),
          m_enrolments([this](qint64 id) { return enrolment(id); }),
          m_workshops([this](qint64 id) { return find(m_programme.workshops, WorkshopId(id)); })
    {}

    void take(const HistoryItem &item)
    {
        if (item.entity == RecordKind::Attendee)
            m_attendees.take(item);
        else if (item.entity == RecordKind::Enrolment)
            m_enrolments.take(item);
        else if (item.entity == RecordKind::Workshop)
            m_workshops.take(item);
    }

    ChangeSheet sheet()
    {
        windBackSeats();
        QSet<qint64> looked;
        for (auto it = m_attendees.then().cbegin(); it != m_attendees.then().cend(); ++it)
            looked.insert(it.key());
        for (auto it = m_seatsThen.cbegin(); it != m_seatsThen.cend(); ++it)
            looked.insert(it.key().value);
        ChangeSheet sheet;
        for (const qint64 id : looked)
            compare(AttendeeId(id), sheet);
        const QCollator collator = collatorOf(m_language);
        for (auto *lines : {&sheet.arrived, &sheet.withdrawn, &sheet.renamed, &sheet.moved}) {
            std::ranges::sort(*lines, [&](const ChangeSheet::Line &a, const ChangeSheet::Line &b) {
                const int order = collator.compare(sorted(a), sorted(b));
                return order != 0 ? order < 0 : a.attendee < b.attendee;
            });
        }
        compareWorkshops(sheet);
        return sheet;
    }

private:
    const Enrolment *enrolment(qint64 id)
    {
        if (m_byId.isEmpty()) {
            for (const AttendeeCard &card : m_roster.cards()) {
                for (const Enrolment &one : card.enrolments)
                    m_byId.insert(one.id.value, &one);
            }
        }
        return m_byId.value(id);
    }

    static Seats seatsOf(const AttendeeCard &card)
    {
        Seats seats;
        for (const Enrolment &one : card.enrolments) {
            if (one.state == EnrolmentState::Enrolled)
                seats.insert(one.workshop);
        }
        return seats;
    }

    Seats &seatsThen(AttendeeId attendee)
    {
        const auto known = m_seatsThen.find(attendee);
        if (known != m_seatsThen.end())
            return *known;
        const AttendeeCard *card = m_roster.card(attendee);
        return *m_seatsThen.insert(attendee, card ? seatsOf(*card) : Seats());
    }

    void windBackSeats()
    {
        // What is there now goes before what was there comes: they may be the same seat.
        for (auto it = m_enrolments.then().cbegin(); it != m_enrolments.then().cend(); ++it) {
            if (const Enrolment *now = enrolment(it.key()); now && now->state == EnrolmentState::Enrolled)
                seatsThen(now->attendee).remove(now->workshop);
        }
        for (const std::optional<Enrolment> &was : m_enrolments.then()) {
            if (was && was->state == EnrolmentState::Enrolled)
                seatsThen(was->attendee).insert(was->workshop);
        }
    }

    [[nodiscard]] QString titles(const Seats &seats) const
    {
        QStringList all;
        for (const Workshop &workshop : m_programme.workshops) {
            if (seats.contains(workshop.id))
                all.append(workshop.title);
        }
        return all.join(u", "_s);
    }

    [[nodiscard]] QString sorted(const ChangeSheet::Line &line) const
    {
        const AttendeeCard *card = m_roster.card(line.attendee);
        return card && !card->attendee.familyName.isEmpty()
                   ? sortingName(card->attendee.familyName) + u' ' + card->attendee.givenName
                   : line.name;
    }

    // As the stacks and lists are ordered: the family name first.
    [[nodiscard]] QString listed(const Attendee &attendee) const
    {
        if (attendee.familyName.isEmpty())
            return displayName(attendee, m_language);
        const QString family =
            m_programme.colloquium.capitals ? inCapitals(attendee.familyName) : attendee.familyName;
        return attendee.givenName.isEmpty() ? family : family + u' ' + attendee.givenName;
    }

    // Two records of one person were made one: nobody went.
    [[nodiscard]] bool isStillThere(const Attendee &gone)
    {
        if (m_names.isEmpty()) {
            for (const AttendeeCard &card : m_roster.cards()) {
                if (needsBadge(card.attendee))
                    m_names.insert(folded(displayName(card.attendee, m_language)));
            }
        }
        return m_names.contains(folded(displayName(gone, m_language)));
    }

    // What every badge shows is another: gives what it was, and what it is where the line does not say it.
    [[nodiscard]] bool isOtherwise(const Attendee &then, const Attendee &now, QStringList &was,
                                   QStringList &is) const
    {
        if (const QString name = listed(then); name != listed(now))
            was.append(name);
        if (then.organisation != now.organisation)
            was.append(then.organisation.isEmpty() ? u"–"_s : then.organisation);
        if (then.category != now.category) {
            const auto called = [this](CategoryId id) {
                const Category *category = find(m_programme.categories, id);
                return category ? category->name : u"–"_s;
            };
            was.append(called(then.category));
            is.append(called(now.category));
        }
        return !was.isEmpty();
    }

    void compare(AttendeeId id, ChangeSheet &sheet)
    {
        const AttendeeCard *card = m_roster.card(id);
        const auto touched = m_attendees.then().constFind(id.value);
        std::optional<Attendee> then;
        if (touched != m_attendees.then().constEnd())
            then = *touched;
        else if (card)
            then = card->attendee;
        const bool cameThen = then && needsBadge(*then);
        const bool comesNow = card && needsBadge(card->attendee);
        const Attendee *named = card ? &card->attendee : then ? &*then : nullptr;
        if (!named || (!cameThen && !comesNow))
            return;
        ChangeSheet::Line line{id, listed(*named), named->organisation, {}, {}};
        if (!cameThen) {
            line.after = titles(seatsOf(*card));
            sheet.arrived.push_back(line);
            return;
        }
        if (!comesNow) {
            if (!card && isStillThere(*then))
                return;
            line.after = card && card->attendee.status != Status::Registered
                             ? labelOf(card->attendee.status, m_language)
                         : card ? labelOf(card->attendee.mode, m_language)
                                : m_language.say("Changes", QT_TRANSLATE_NOOP("Changes", "removed"));
            sheet.withdrawn.push_back(line);
            return;
        }
        if (QStringList was, is; isOtherwise(*then, *named, was, is)) {
            ChangeSheet::Line renamed = line;
            renamed.before = was.join(u", "_s);
            renamed.after = is.join(u", "_s);
            sheet.renamed.push_back(renamed);
        }
        const auto seats = m_seatsThen.constFind(id);
        if (seats != m_seatsThen.constEnd() && *seats != seatsOf(*card)) {
            line.before = titles(*seats);
            line.after = titles(seatsOf(*card));
            if (line.after.isEmpty())
                line.after = m_language.say("Changes", QT_TRANSLATE_NOOP("Changes", "no workshop"));
            sheet.moved.push_back(line);
        }
    }

    [[nodiscard]] QString whereAndWhen(const Workshop &workshop) const
    {
        QStringList facts;
        for (const QString &fact : {workshop.room, m_language.span(workshop.date, workshop.startTime,
                                                                   workshop.date, workshop.endTime)}) {
            if (!fact.isEmpty())
                facts.append(fact);
        }
        // Hours without a date are told too.
        if (!workshop.date.isValid() && workshop.startTime.isValid())
            facts.append(m_language.time(workshop.startTime));
        return facts.join(u", "_s);
    }

    void compareWorkshops(ChangeSheet &sheet) const
    {
        for (const Workshop &now : m_programme.workshops) {
            const auto then = m_workshops.then().constFind(now.id.value);
            if (then == m_workshops.then().constEnd() || !then->has_value())
                continue;
            const QString before = whereAndWhen(**then);
            const QString after = whereAndWhen(now);
            if (before != after)
                sheet.workshops.push_back({{}, now.title, {}, before, after});
        }
    }

    const Roster &m_roster;
    const Programme &m_programme;
    const Language &m_language;
    WoundBack<Attendee> m_attendees;
    WoundBack<Enrolment> m_enrolments;
    WoundBack<Workshop> m_workshops;
    QHash<qint64, const Enrolment *> m_byId;
    QHash<AttendeeId, Seats> m_seatsThen;
    QSet<QString> m_names; // of those who come now, folded; made when somebody is gone
};

} // namespace

Result<ChangeSheet> changesSince(Store &store, const Roster &roster, const QDateTime &since)
{
    const auto items = store.history({.since = since});
    if (!items)
        return tl::unexpected(items.error());
    Comparison comparison(roster);
    for (const HistoryItem &item : *items)
        comparison.take(item);
    ChangeSheet sheet = comparison.sheet();
    sheet.since = since;
    return sheet;
}

Result<QDateTime> lastPrintedAt(Store &store)
{
    const auto batches = store.batches();
    if (!batches)
        return tl::unexpected(batches.error());
    return batches->empty() ? QDateTime::fromMSecsSinceEpoch(0, Qt::UTC) : batches->front().at;
}

PdfInfo changesInfo(const Programme &programme)
{
    const Language &language = Language::of(programme.colloquium.language);
    return {u"%1 – %2"_s.arg(language.say("Changes", QT_TRANSLATE_NOOP("Changes", "Change sheet")),
                             briefTitle(programme.colloquium)),
            {},
            programme.colloquium.language};
}

Result<int> saveChanges(Store &store, const Roster &roster, const QDateTime &since, QDate printedOn,
                        const QString &path, Progress &progress)
{
    if (const auto allowed = mayBeWritten(path, store); !allowed)
        return tl::unexpected(allowed.error());
    const auto sheet = changesSince(store, roster, since);
    if (!sheet)
        return tl::unexpected(sheet.error());
    const auto logos = logosOf(store, roster.programme());
    if (!logos)
        return tl::unexpected(logos.error());
    const ChangePages pages(*sheet, roster.programme(), *logos, printedOn);
    if (const auto saved = savePdf(pages, path, changesInfo(roster.programme()), progress); !saved)
        return tl::unexpected(saved.error());
    return sheet->count();
}

} // namespace colloquia
