// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/paper/listrows.h"

#include "app/model/names.h"
#include "app/paper/sorting.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

// Whom a seat without a name is sorted by.
const QString &sortedBy(const Attendee &attendee)
{
    if (!attendee.familyName.isEmpty())
        return attendee.familyName;
    return attendee.givenName.isEmpty() ? attendee.organisation : attendee.givenName;
}

// Makes the cells of one column.
class Cells
{
public:
    Cells(const QString &column, const Programme &programme)
        : m_programme(programme), m_language(Language::of(programme.colloquium.language)),
          m_zone(programme.colloquium.timeZone.toUtf8()), m_name(column == listcolumn::kName),
          m_workshops(column == listcolumn::kWorkshops),
          m_familyName(column == u"family_name"_s && programme.colloquium.capitals),
          m_field(findField(RecordKind::Attendee, column)),
          m_question(m_field ? nullptr : questionCalled(programme.questions, column))
    {}

    [[nodiscard]] QString of(const AttendeeCard &card) const
    {
        if (m_name)
            return nameOf(card.attendee);
        if (m_workshops)
            return workshopsOf(card);
        if (m_question)
            return answerTo(card, m_question->id).simplified();
        if (!m_field)
            return {};
        if (m_field->type == FieldType::Reference) {
            return printed(nameMeant(m_programme, *m_field, m_field->get(&card.attendee)));
        }
        const QVariant kept = m_field->get(&card.attendee);
        if (m_field->type == FieldType::Text)
            return m_familyName ? inCapitals(kept.toString()) : kept.toString();
        const QString text = shownValue(*m_field, kept, m_zone, m_language);
        return m_field->choices ? printed(text) : text;
    }

private:
    [[nodiscard]] QString printed(const QString &text) const
    {
        return m_programme.colloquium.medianPoint ? text : withoutMedianPoint(text);
    }
    [[nodiscard]] QString nameOf(const Attendee &attendee) const
    {
        if (isUnnamedSeat(attendee))
            return displayName(attendee, m_language);
        const QString family =
            m_programme.colloquium.capitals ? inCapitals(attendee.familyName) : attendee.familyName;
        if (attendee.givenName.isEmpty())
            return family;
        return family.isEmpty() ? attendee.givenName : family + u' ' + attendee.givenName;
    }
    [[nodiscard]] QString workshopsOf(const AttendeeCard &card) const
    {
        QStringList titles;
        for (const Enrolment &enrolment : card.enrolments) {
            const Workshop *workshop = find(m_programme.workshops, enrolment.workshop);
            if (workshop && enrolment.state == EnrolmentState::Enrolled)
                titles.append(workshop->title);
        }
        return titles.join(u", "_s);
    }

    const Programme &m_programme;
    const Language &m_language;
    QByteArray m_zone;
    bool m_name = false;
    bool m_workshops = false;
    bool m_familyName = false; // to be written in capitals
    const Field *m_field = nullptr;
    const Question *m_question = nullptr;
};

// In the order of the records; those of none come last.
template<class Record>
size_t placeOf(const std::vector<Record> &records, decltype(Record::id) id)
{
    return size_t(std::ranges::find(records, id, &Record::id) - records.begin());
}

// By a key of each, those alike in the order they are in.
template<class KeyOf>
void sortByKey(std::vector<const AttendeeCard *> &cards, const KeyOf &keyOf)
{
    std::vector<std::pair<decltype(keyOf(*cards.front())), const AttendeeCard *>> keyed;
    keyed.reserve(cards.size());
    for (const AttendeeCard *card : cards)
        keyed.emplace_back(keyOf(*card), card);
    std::ranges::stable_sort(keyed, [](const auto &a, const auto &b) { return a.first < b.first; });
    std::ranges::transform(keyed, cards.begin(), [](const auto &one) { return one.second; });
}

QString headingOf(ListKind kind, const Attendee &attendee, const Programme &programme,
                  const Language &language)
{
    switch (kind) {
    case ListKind::ByOrganisation:
        return attendee.organisation.isEmpty()
                   ? language.say("List", QT_TRANSLATE_NOOP("List", "Without organisation"))
                   : attendee.organisation;
    case ListKind::ByCategory: {
        const Category *category = find(programme.categories, attendee.category);
        return category ? category->name
                        : language.say("List", QT_TRANSLATE_NOOP("List", "Without category"));
    }
    case ListKind::Protocol: {
        const Rank *rank = find(programme.ranks, attendee.rank);
        return rank ? rank->title : QString();
    }
    default:
        return letterOf(attendee);
    }
}

} // namespace

QString letterOf(const Attendee &attendee)
{
    // headingLetter(), which has to think about particles and accents, is asked only where there can be any:
    // "D'ALMEIDA" has one in capitals.
    const QString &name = sortedBy(attendee);
    if (!name.isEmpty() && name[0] >= u'A' && name[0] <= u'Z' && name[0] != u'D')
        return name.left(1);
    return headingLetter(name);
}

QString headOf(const QString &column, const Programme &programme)
{
    const Language &language = Language::of(programme.colloquium.language);
    if (column == listcolumn::kName)
        return language.say("List", QT_TRANSLATE_NOOP("List", "Name"));
    if (column == listcolumn::kWorkshops)
        return language.say("List", QT_TRANSLATE_NOOP("List", "Workshops"));
    const Field *field = findField(RecordKind::Attendee, column);
    if (field)
        return field->shown(language);
    const Question *question = questionCalled(programme.questions, column);
    return question ? question->text.simplified() : QString();
}

bool standsOn(ListKind kind, const Attendee &attendee)
{
    switch (kind) {
    case ListKind::Protocol:
        return attendee.rank.isValid();
    case ListKind::Excused:
        return attendee.status == Status::Excused;
    default:
        return true;
    }
}

std::vector<const AttendeeCard *> arranged(ListKind kind, std::span<const AttendeeCard *const> cards,
                                           const Programme &programme)
{
    std::vector<const AttendeeCard *> chosen(cards.begin(), cards.end());
    std::erase_if(chosen, [kind](const AttendeeCard *card) { return !standsOn(kind, card->attendee); });
    switch (kind) {
    case ListKind::Alphabetical:
    case ListKind::SignIn:
    case ListKind::Workshops:
    case ListKind::Kit:
    case ListKind::DayProgramme:
    case ListKind::RunningOrder:
    case ListKind::Caterer:
    case ListKind::Training:
    case ListKind::Excused:
        break;
    case ListKind::ByOrganisation: {
        const QCollator collator = collatorOf(Language::of(programme.colloquium.language));
        sortByKey(chosen, [&collator](const AttendeeCard &card) {
            // Those without one stand at the end.
            return std::pair(card.attendee.organisation.isEmpty(),
                             collator.sortKey(card.attendee.organisation));
        });
        break;
    }
    case ListKind::ByCategory:
        sortByKey(chosen, [&programme](const AttendeeCard &card) {
            return placeOf(programme.categories, card.attendee.category);
        });
        break;
    case ListKind::Protocol:
        sortByKey(chosen, [&programme](const AttendeeCard &card) {
            return placeOf(programme.ranks, card.attendee.rank);
        });
        break;
    }
    return chosen;
}

std::vector<ListRow> listRows(ListKind kind, std::span<const AttendeeCard *const> cards,
                              const QStringList &columns, const Programme &programme, const ListRules &rules)
{
    const Language &language = Language::of(programme.colloquium.language);
    std::vector<Cells> makers;
    for (const QString &column : columns)
        makers.emplace_back(column, programme);
    QHash<AttendeeId, const Attendee *> byId; // made only where somebody is represented
    const auto called = [&](AttendeeId id) {
        if (byId.isEmpty()) {
            for (const AttendeeCard *card : cards)
                byId.insert(card->attendee.id, &card->attendee);
        }
        if (const Attendee *attendee = byId.value(id))
            return displayName(*attendee, language);
        return rules.nameOf ? rules.nameOf(id) : QString();
    };
    const auto printed = [&programme](const QString &text) {
        return programme.colloquium.medianPoint ? text : withoutMedianPoint(text);
    };
    std::vector<ListRow> rows;
    rows.reserve(cards.size());
    const auto add = [&](const AttendeeCard &card, const QString &heading) {
        ListRow row;
        row.attendee = card.attendee.id;
        row.heading = printed(heading);
        row.cells.reserve(columns.size());
        for (const Cells &maker : makers)
            row.cells.append(maker.of(card));
        if (card.attendee.status == Status::Excused) {
            const QString by = card.representedBy.isValid() ? called(card.representedBy) : QString();
            row.excused = true;
            row.remark = printed(
                by.isEmpty()
                    ? labelOf(Status::Excused, language)
                    : language.say("List", QT_TRANSLATE_NOOP("List", "Excused, represented by %1")).arg(by));
        } else if (const QString absent = namesRepresented(card, called); !absent.isEmpty()) {
            row.remark = language.say("List", QT_TRANSLATE_NOOP("List", "Represents %1")).arg(absent);
        }
        rows.push_back(std::move(row));
    };
    const std::vector<const AttendeeCard *> chosen = arranged(kind, cards, programme);
    if (rules.groups) {
        for (const ListGroup &group : rules.groups(chosen)) {
            for (const AttendeeCard *card : group.cards)
                add(*card, group.heading);
        }
        return rows;
    }
    for (const AttendeeCard *card : chosen)
        add(*card, rules.plain ? QString() : headingOf(kind, card->attendee, programme, language));
    return rows;
}

void sortForList(std::vector<const AttendeeCard *> &cards, const Programme &programme)
{
    const QCollator collator = collatorOf(Language::of(programme.colloquium.language));
    struct Key
    {
        QCollatorSortKey family;
        QCollatorSortKey given;
        const AttendeeCard *card = nullptr;
    };
    std::vector<Key> keys;
    keys.reserve(cards.size());
    for (const AttendeeCard *card : cards)
        keys.push_back({collator.sortKey(sortingName(sortedBy(card->attendee))),
                        collator.sortKey(card->attendee.givenName), card});
    std::stable_sort(keys.begin(), keys.end(), [](const Key &a, const Key &b) {
        const int family = a.family.compare(b.family);
        return family != 0 ? family < 0 : a.given.compare(b.given) < 0;
    });
    std::transform(keys.begin(), keys.end(), cards.begin(), [](const Key &key) { return key.card; });
}

} // namespace colloquia
