// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/desk/breakdown.h"

#include "app/desk/departements.h"
#include "app/desk/places.h"
#include "app/model/folding.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

// Rows as they come up, each thing once however it is written.
class Rows
{
public:
    explicit Rows(Breakdown &breakdown) : m_breakdown(breakdown) {}

    // The row of that key, made where there is none.
    size_t of(const QString &key, const QString &label, const QString &colour = {})
    {
        const auto known = m_byKey.constFind(key);
        if (known != m_byKey.constEnd())
            return *known;
        m_breakdown.rows.push_back({key, label, colour, {}, {}});
        return *m_byKey.insert(key, m_breakdown.rows.size() - 1);
    }
    // The row of a text that people wrote.
    size_t ofText(const QString &written)
    {
        Spelling &spelling = m_spellings[written];
        if (spelling.times++ == 0) {
            const QString plain = folded(written);
            spelling.row = of(plain.isEmpty() ? written.simplified() : plain, written.simplified());
        }
        return spelling.row;
    }
    // Workshops of one title are told apart by their order.
    void addWorkshop(const Workshop &workshop)
    {
        QString key = folded(workshop.title);
        for (int n = 2; m_byKey.contains(key); ++n)
            key = folded(workshop.title) + u" #%1"_s.arg(n);
        m_workshops.insert(workshop.id, of(key, workshop.title));
    }
    [[nodiscard]] size_t ofWorkshop(WorkshopId workshop) const { return m_workshops.value(workshop); }
    [[nodiscard]] bool hasWorkshop(WorkshopId workshop) const { return m_workshops.contains(workshop); }
    // Each thing as most people write it, rather not in capitals throughout; nothing that is kept is changed.
    void nameByMost()
    {
        QHash<size_t, int> most;
        for (auto it = m_spellings.constBegin(); it != m_spellings.constEnd(); ++it) {
            BreakdownRow &row = m_breakdown.rows[it->row];
            const int times = most.value(it->row);
            const QString label = it.key().simplified();
            const auto looks = [](const QString &text) { return std::pair(text == text.toUpper(), text); };
            if (it->times > times || (it->times == times && looks(label) < looks(row.label))) {
                most.insert(it->row, it->times);
                row.label = label;
            }
        }
    }

private:
    struct Spelling
    {
        size_t row = 0;
        int times = 0;
    };

    Breakdown &m_breakdown;
    QHash<QString, size_t> m_byKey;
    QHash<QString, Spelling> m_spellings;
    QHash<WorkshopId, size_t> m_workshops;
};

template<class E>
size_t rowOfChoice(Rows &rows, E value, const Language &language)
{
    return rows.of(keyOf(value), labelOf(value, language));
}

// Rows that are there before anybody is counted.
void prepare(Rows &rows, const Programme &programme, const Grouping &grouping, const Language &language)
{
    switch (grouping.kind) {
    case Grouping::Category:
        for (const Category &category : programme.categories)
            rows.of(folded(category.name), category.name, category.colour);
        break;
    case Grouping::Workshop:
        for (const Workshop &workshop : programme.workshops)
            rows.addWorkshop(workshop);
        break;
    case Grouping::Role:
        for (size_t i = 0; i < choices<Role>().size(); ++i)
            rowOfChoice(rows, Role(i), language);
        break;
    case Grouping::Status:
        for (size_t i = 0; i < choices<Status>().size(); ++i)
            rowOfChoice(rows, Status(i), language);
        break;
    case Grouping::Mode:
        for (size_t i = 0; i < choices<Mode>().size(); ++i)
            rowOfChoice(rows, Mode(i), language);
        break;
    case Grouping::Organisation:
    case Grouping::Departement:
    case Grouping::Country:
    case Grouping::Question:
        break;
    }
}

// The one row in which somebody counts; not of workshops.
size_t rowOf(const AttendeeCard &card, Rows &rows, Places &places, const Programme &programme,
             const Grouping &grouping, const Language &language)
{
    const auto text = [&rows, &language](const QString &written) {
        return written.trimmed().isEmpty()
                   ? rows.of({}, language.say("Breakdown", QT_TRANSLATE_NOOP("Breakdown", "Not known")))
                   : rows.ofText(written);
    };
    switch (grouping.kind) {
    case Grouping::Category: {
        const Category *category = find(programme.categories, card.attendee.category);
        return category ? rows.of(folded(category->name), category->name, category->colour) : text({});
    }
    case Grouping::Role:
        return rowOfChoice(rows, card.attendee.role, language);
    case Grouping::Status:
        return rowOfChoice(rows, card.attendee.status, language);
    case Grouping::Mode:
        return rowOfChoice(rows, card.attendee.mode, language);
    case Grouping::Organisation:
        return text(card.attendee.organisation);
    case Grouping::Country:
        return text(places.countryOf(card, language));
    case Grouping::Departement: {
        const QString code = places.departementOf(card);
        if (code == kAbroad)
            return rows.of(code, language.say("Breakdown", QT_TRANSLATE_NOOP("Breakdown", "Outside France")));
        return code.isEmpty() ? text({}) : rows.of(code, code + u' ' + departements::nameOf(code));
    }
    case Grouping::Question:
        return text(answerTo(card, grouping.question));
    case Grouping::Workshop:
        break;
    }
    return text({});
}

void countWorkshops(Breakdown &breakdown, const Rows &rows, const AttendeeCard &card,
                    const CountingBasis &basis)
{
    const auto countIn = [&](WorkshopId id) {
        if (rows.hasWorkshop(id))
            countInWorkshop(breakdown.rows[rows.ofWorkshop(id)].counts, card, id, basis);
    };
    for (const Enrolment &enrolment : card.enrolments)
        countIn(enrolment.workshop);
    for (const Presence &presence : card.presences) {
        const bool enrolled = std::ranges::find(card.enrolments, presence.workshop, &Enrolment::workshop) !=
                              card.enrolments.end();
        if (!enrolled)
            countIn(presence.workshop);
    }
}

bool isInOrder(Grouping::Kind kind)
{
    return kind != Grouping::Organisation && kind != Grouping::Country && kind != Grouping::Question &&
           kind != Grouping::Departement;
}

void order(Breakdown &breakdown)
{
    if (isInOrder(breakdown.grouping.kind)) {
        // Whoever has none of them stands last, whoever came up first.
        std::ranges::stable_partition(breakdown.rows, &BreakdownRow::isKnown);
        return;
    }
    const bool byCode = breakdown.grouping.kind == Grouping::Departement;
    std::ranges::sort(breakdown.rows, [byCode](const BreakdownRow &a, const BreakdownRow &b) {
        if (a.isKnown() != b.isKnown())
            return a.isKnown();
        if (!byCode && peopleIn(a.counts) != peopleIn(b.counts))
            return peopleIn(a.counts) > peopleIn(b.counts);
        return a.key < b.key;
    });
}

// Nobody at all is no news of a role or a status; of a category or a workshop it is.
void dropEmpty(Breakdown &breakdown)
{
    if (breakdown.grouping.kind == Grouping::Category || breakdown.grouping.kind == Grouping::Workshop)
        return;
    std::erase_if(breakdown.rows,
                  [](const BreakdownRow &row) { return row.counts == Counts() && row.last == Counts(); });
}

} // namespace

Breakdown breakdownOf(std::span<const AttendeeCard *const> people, const Programme &programme,
                      const CountingBasis &basis, const Grouping &grouping, const Language &language)
{
    Breakdown breakdown;
    breakdown.grouping = grouping;
    breakdown.total.label = language.say("Breakdown", QT_TRANSLATE_NOOP("Breakdown", "Total"));
    Rows rows(breakdown);
    Places places(programme.questions);
    prepare(rows, programme, grouping, language);
    for (const AttendeeCard *card : people) {
        countAtEvent(breakdown.total.counts, *card, basis);
        if (grouping.kind == Grouping::Workshop) {
            countWorkshops(breakdown, rows, *card, basis);
            continue;
        }
        const size_t row = rowOf(*card, rows, places, programme, grouping, language);
        countAtEvent(breakdown.rows[row].counts, *card, basis);
    }
    rows.nameByMost();
    dropEmpty(breakdown);
    order(breakdown);
    return breakdown;
}

std::vector<PeopleGroup> groupsOf(std::span<const AttendeeCard *const> people, const Programme &programme,
                                  const Grouping &grouping, const Language &language)
{
    Breakdown breakdown;
    breakdown.grouping = grouping;
    Rows rows(breakdown);
    Places places(programme.questions);
    prepare(rows, programme, grouping, language);
    std::vector<std::vector<const AttendeeCard *>> members;
    const auto add = [&](size_t row, const AttendeeCard *card) {
        members.resize(std::max(members.size(), row + 1));
        members[row].push_back(card);
    };
    for (const AttendeeCard *card : people) {
        bool isSomewhere = false;
        for (const Enrolment &enrolment : card->enrolments) {
            if (grouping.kind != Grouping::Workshop || enrolment.state != EnrolmentState::Enrolled ||
                !rows.hasWorkshop(enrolment.workshop))
                continue;
            add(rows.ofWorkshop(enrolment.workshop), card);
            isSomewhere = true;
        }
        if (!isSomewhere)
            add(rowOf(*card, rows, places, programme, grouping, language), card);
    }
    rows.nameByMost();
    std::vector<size_t> order;
    for (size_t row = 0; row < members.size(); ++row) {
        if (!members[row].empty())
            order.push_back(row);
    }
    QCollator collator(language.locale());
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    std::ranges::stable_sort(order, [&](size_t a, size_t b) {
        const BreakdownRow &one = breakdown.rows[a];
        const BreakdownRow &other = breakdown.rows[b];
        if (one.isKnown() != other.isKnown())
            return one.isKnown();
        return isInOrder(grouping.kind) ? a < b : collator.compare(one.label, other.label) < 0;
    });
    std::vector<PeopleGroup> groups;
    for (const size_t row : order)
        groups.push_back({breakdown.rows[row].label, std::move(members[row])});
    return groups;
}

void compare(Breakdown &breakdown, const Breakdown &last)
{
    QHash<QString, size_t> byKey;
    for (size_t i = 0; i < breakdown.rows.size(); ++i)
        byKey.insert(breakdown.rows[i].key, i);
    for (const BreakdownRow &row : last.rows) {
        const auto here = byKey.constFind(row.key);
        if (here != byKey.constEnd()) {
            breakdown.rows[*here].last = row.counts;
        } else if (row.counts != Counts()) {
            BreakdownRow gone = row;
            gone.last = row.counts;
            gone.counts = {};
            breakdown.rows.push_back(gone);
        }
    }
    std::ranges::stable_partition(breakdown.rows, &BreakdownRow::isKnown);
    breakdown.total.last = last.total.counts;
    breakdown.isCompared = true;
}

std::vector<Measure> measuresShown(const Breakdown &breakdown)
{
    std::vector<Measure> shown;
    for (size_t i = 0; i < kMeasures; ++i) {
        const Measure measure{int(i)};
        const bool isSomewhere = breakdown.total.counts[measure] > 0 ||
                                 std::ranges::any_of(breakdown.rows, [measure](const auto &row) {
                                     return row.counts[measure] > 0;
                                 });
        if (measure == Measure::Registered || isSomewhere)
            shown.push_back(measure);
    }
    return shown;
}

std::vector<const AttendeeCard *> matching(const std::vector<AttendeeCard> &cards, const Filter &filter,
                                           const Programme &programme)
{
    const Matcher matcher(filter, programme);
    std::vector<const AttendeeCard *> matching;
    matching.reserve(cards.size());
    for (const AttendeeCard &card : cards) {
        if (filter.empty() || matcher.matches(card))
            matching.push_back(&card);
    }
    return matching;
}

} // namespace colloquia
