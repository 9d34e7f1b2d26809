// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/desk/order.h"

#include "app/desk/beginning.h"
#include "app/desk/fieldcompare.h"
#include "app/desk/filter.h"
#include "app/model/names.h"

#include <QHash>

#include <algorithm>
#include <limits>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

std::vector<int> inverse(const std::vector<int> &order)
{
    std::vector<int> ranks(order.size());
    for (size_t i = 0; i < order.size(); ++i)
        ranks[size_t(order[i])] = int(i);
    return ranks;
}

constexpr int kNothing = std::numeric_limits<int>::max(); // comes last

// Where something stands in a list of the programme.
template<class Record>
QHash<qint64, int> placesIn(const std::vector<Record> &records)
{
    QHash<qint64, int> places;
    for (size_t i = 0; i < records.size(); ++i)
        places.insert(records[i].id.value, int(i));
    return places;
}

template<class PlaceOf>
std::vector<int> placesBy(const std::vector<AttendeeCard> &cards, const PlaceOf &placeOf)
{
    std::vector<int> places;
    places.reserve(cards.size());
    for (const AttendeeCard &card : cards)
        places.push_back(placeOf(card));
    return places;
}

// By a comparison of values; cards without one come last.
template<class IsNone, class Less>
std::vector<int> placesByLess(size_t count, const IsNone &isNone, const Less &less)
{
    std::vector<int> order;
    for (size_t row = 0; row < count; ++row) {
        if (!isNone(row))
            order.push_back(int(row));
    }
    std::ranges::sort(order, [&less](int a, int b) { return less(size_t(a), size_t(b)); });
    std::vector<int> places(count, kNothing);
    int place = 0;
    for (size_t i = 0; i < order.size(); ++i) {
        if (i > 0 && less(size_t(order[i - 1]), size_t(order[i])))
            ++place;
        places[size_t(order[i])] = place;
    }
    return places;
}

std::vector<int> placesByStamp(const std::vector<AttendeeCard> &cards,
                               const std::function<QDateTime(const AttendeeCard &)> &of)
{
    std::vector<qint64> stamps;
    stamps.reserve(cards.size());
    for (const AttendeeCard &card : cards) {
        const QDateTime stamp = of(card);
        stamps.push_back(stamp.isValid() ? stamp.toMSecsSinceEpoch() : 0);
    }
    return placesByLess(
        cards.size(), [&stamps](size_t row) { return stamps[row] == 0; },
        [&stamps](size_t a, size_t b) { return stamps[a] < stamps[b]; });
}

// Letter by letter, as they are written; hardly any two are alike.
std::vector<int> placesByLetters(const std::vector<AttendeeCard> &cards, const Field &field)
{
    struct Lettered
    {
        Beginning beginning;
        QString text;
    };
    std::vector<Lettered> texts;
    texts.reserve(cards.size());
    for (const AttendeeCard &card : cards) {
        const QString text = field.get(&card.attendee).toString();
        texts.push_back({Beginning(text), text});
    }
    return placesByLess(
        cards.size(), [&texts](size_t row) { return texts[row].text.isEmpty(); },
        [&texts](size_t a, size_t b) {
            return texts[a].beginning != texts[b].beginning ? texts[a].beginning < texts[b].beginning
                                                            : texts[a].text < texts[b].text;
        });
}

// Choices are in an order of their own: invited before registered. The rest as its values compare.
std::vector<int> placesByField(const std::vector<AttendeeCard> &cards, const Field &field)
{
    Attendee none;
    field.set(&none, {});
    const bool mayBeNone = field.get(&none).isNull();
    const FieldCompare compare(field);
    return placesByLess(
        cards.size(), [&](size_t row) { return mayBeNone && compare.same(cards[row].attendee, none); },
        [&](size_t a, size_t b) { return compare.less(cards[a].attendee, cards[b].attendee); });
}

// Addresses, numbers and codes are compared as they are written.
bool isPlain(const Field &field)
{
    return field.type == FieldType::Email || field.type == FieldType::Phone || field.name() == u"code"_s;
}

bool isQuestion(const QString &key)
{
    return key.startsWith("question:"_L1);
}

} // namespace

Order::Order(const Language &language) : m_collator(language.locale())
{
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_collator.setNumericMode(false);
}

bool Order::knows(const QString &key)
{
    return findField(RecordKind::Attendee, key) || key == u"workshops"_s || key == u"checked_in_at"_s ||
           key == u"badge_printed_at"_s || isQuestion(key);
}

bool Order::isSame(const AttendeeCard &a, const AttendeeCard &b, const QString &key)
{
    const Attendee &one = a.attendee;
    const Attendee &other = b.attendee;
    if (one.familyName != other.familyName || one.givenName != other.givenName ||
        (one.familyName.isEmpty() && one.organisation != other.organisation))
        return false;
    if (const Field *field = findField(RecordKind::Attendee, key))
        return field->get(&one) == field->get(&other);
    if (key == u"checked_in_at"_s)
        return a.presences == b.presences;
    if (key == u"badge_printed_at"_s)
        return a.printedAt == b.printedAt;
    return a.enrolments == b.enrolments && a.answers == b.answers;
}

std::vector<int> Order::byName(const std::vector<AttendeeCard> &cards) const
{
    struct Named
    {
        QCollatorSortKey family;
        QString given;
        int row;
    };
    std::vector<Named> named;
    named.reserve(cards.size());
    for (size_t row = 0; row < cards.size(); ++row) {
        const Attendee &attendee = cards[row].attendee;
        const QString family =
            attendee.familyName.isEmpty() ? attendee.organisation : sortingName(attendee.familyName);
        named.push_back({m_collator.sortKey(family), attendee.givenName, int(row)});
    }
    std::ranges::sort(named, [this](const Named &a, const Named &b) {
        if (const int order = a.family.compare(b.family); order != 0)
            return order < 0;
        if (const int order = m_collator.compare(a.given, b.given); order != 0)
            return order < 0;
        return a.row < b.row;
    });
    std::vector<int> order;
    order.reserve(named.size());
    for (const Named &one : named)
        order.push_back(one.row);
    return order;
}

// Few distinct texts for many people: each is given its place once.
std::vector<int> Order::placesByText(const std::vector<AttendeeCard> &cards,
                                     const std::function<QString(const AttendeeCard &)> &textOf) const
{
    QHash<QString, int> places;
    std::vector<QString> texts;
    texts.reserve(cards.size());
    for (const AttendeeCard &card : cards) {
        texts.push_back(textOf(card));
        places.insert(texts.back(), kNothing);
    }
    std::vector<std::pair<QCollatorSortKey, QString>> distinct;
    distinct.reserve(size_t(places.size()));
    for (auto place = places.begin(); place != places.end(); ++place) {
        if (!place.key().isEmpty())
            distinct.emplace_back(m_collator.sortKey(place.key()), place.key());
    }
    std::ranges::sort(distinct, [](const auto &a, const auto &b) {
        const int order = a.first.compare(b.first);
        return order != 0 ? order < 0 : a.second < b.second;
    });
    for (size_t i = 0; i < distinct.size(); ++i)
        places[distinct[i].second] = int(i);
    std::vector<int> placeOf;
    placeOf.reserve(cards.size());
    for (const QString &text : texts)
        placeOf.push_back(places.value(text));
    return placeOf;
}

std::vector<int> Order::places(const std::vector<AttendeeCard> &cards, const Programme &programme,
                               const QString &key) const
{
    if (key == u"category"_s) {
        const auto at = placesIn(programme.categories);
        return placesBy(cards, [&at](const AttendeeCard &card) {
            return at.value(card.attendee.category.value, kNothing);
        });
    }
    if (key == u"rank"_s) {
        const auto at = placesIn(programme.ranks);
        return placesBy(
            cards, [&at](const AttendeeCard &card) { return at.value(card.attendee.rank.value, kNothing); });
    }
    if (key == u"workshops"_s) {
        const auto at = placesIn(programme.workshops);
        return placesBy(cards, [&at](const AttendeeCard &card) {
            return card.enrolments.empty() ? kNothing
                                           : at.value(card.enrolments.front().workshop.value, kNothing);
        });
    }
    if (key == u"checked_in_at"_s)
        return placesByStamp(cards, [](const AttendeeCard &card) { return checkedInAt(card); });
    if (key == u"badge_printed_at"_s)
        return placesByStamp(cards, [](const AttendeeCard &card) { return card.printedAt; });
    if (const Question *question = questionOfKey(programme, key)) {
        return placesByText(cards,
                            [id = question->id](const AttendeeCard &card) { return answerTo(card, id); });
    }
    const Field *field = findField(RecordKind::Attendee, key);
    if (!field)
        return std::vector<int>(cards.size(), kNothing);
    if (isPlain(*field))
        return placesByLetters(cards, *field);
    if (field->type == FieldType::Text || field->type == FieldType::LongText) {
        return placesByText(
            cards, [field](const AttendeeCard &card) { return field->get(&card.attendee).toString(); });
    }
    return placesByField(cards, *field);
}

std::vector<int> Order::ranks(const std::vector<AttendeeCard> &cards, const Programme &programme,
                              const QString &key, const std::vector<int> *knownNames) const
{
    std::vector<int> names = knownNames ? *knownNames : inverse(byName(cards));
    if (key == u"family_name"_s || key.isEmpty())
        return names;
    const std::vector<int> placeOf = places(cards, programme, key);
    // Sorted as plain numbers: the place, then the name's place, by which the row is found again.
    std::vector<quint64> keys;
    keys.reserve(cards.size());
    for (size_t row = 0; row < cards.size(); ++row)
        keys.push_back(quint64(placeOf[row]) << 32 | quint64(names[row]));
    std::ranges::sort(keys);
    const std::vector<int> rowOf = inverse(names);
    for (size_t rank = 0; rank < keys.size(); ++rank)
        names[size_t(rowOf[size_t(keys[rank] & 0xFFFFFFFF)])] = int(rank);
    return names;
}

} // namespace colloquia
