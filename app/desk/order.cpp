// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/desk/order.h"

#include "app/model/names.h"

#include <QHash>

#include <algorithm>
#include <numeric>
#include <optional>

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

// What a card is ordered by, where it is no plain text of the attendee.
QString derivedText(const AttendeeCard &card, const QString &key)
{
    if (key == u"workshops"_s)
        return card.enrolments.empty() ? QString()
                                       : QString::number(card.enrolments.front().workshop.value + 1'000'000);
    if (key == u"checked_in_at"_s)
        return stored::value(checkedInAt(card)).toString();
    if (key == u"badge_printed_at"_s)
        return stored::value(card.printedAt).toString();
    return {};
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
           key == u"badge_printed_at"_s;
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
    return derivedText(a, key) == derivedText(b, key);
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

std::vector<int> Order::ranks(const std::vector<AttendeeCard> &cards, const Programme &programme,
                              const QString &key) const
{
    const std::vector<int> names = inverse(byName(cards));
    if (key == u"family_name"_s || key.isEmpty())
        return names;

    const Field *field = findField(RecordKind::Attendee, key);
    // Few distinct values for many people: each is given its place once, and people are sorted by two
    // numbers.
    QHash<QString, int> places;
    std::vector<QString> values(cards.size());
    for (size_t row = 0; row < cards.size(); ++row) {
        const Attendee &attendee = cards[row].attendee;
        if (key == u"category"_s) {
            const Category *category = find(programme.categories, attendee.category);
            values[row] = category ? QString::number(category->position + 1'000'000) : QString();
        } else if (field && field->choices) {
            // Choices are in an order of their own: invited before registered.
            const QString kept = field->get(&attendee).toString();
            const auto all = field->choices();
            for (size_t i = 0; i < all.size(); ++i) {
                if (kept == QLatin1StringView(all[i].key))
                    values[row] = QString::number(i + 1000);
            }
        } else if (field) {
            const QVariant kept = field->get(&attendee);
            values[row] = field->type == FieldType::Whole && !kept.isNull()
                              ? QString::number(kept.toLongLong() + 1'000'000'000)
                              : kept.toString();
        } else {
            values[row] = derivedText(cards[row], key);
        }
        places.insert(values[row], 0);
    }
    std::vector<std::pair<QCollatorSortKey, QString>> distinct;
    distinct.reserve(size_t(places.size()));
    for (auto place = places.begin(); place != places.end(); ++place)
        distinct.emplace_back(m_collator.sortKey(place.key()), place.key());
    std::ranges::sort(distinct, [](const auto &a, const auto &b) {
        if (a.second.isEmpty() != b.second.isEmpty())
            return b.second.isEmpty();
        const int order = a.first.compare(b.first);
        return order != 0 ? order < 0 : a.second < b.second;
    });
    for (size_t i = 0; i < distinct.size(); ++i)
        places[distinct[i].second] = int(i);
    std::vector<int> placeOf(cards.size());
    for (size_t row = 0; row < cards.size(); ++row)
        placeOf[row] = places.value(values[row]);
    std::vector<int> order(cards.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::sort(order, [&placeOf, &names](int a, int b) {
        return std::pair(placeOf[size_t(a)], names[size_t(a)]) <
               std::pair(placeOf[size_t(b)], names[size_t(b)]);
    });
    return inverse(order);
}

} // namespace colloquia
