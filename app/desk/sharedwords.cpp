// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/desk/sharedwords.h"

#include "app/model/folding.h"

#include <algorithm>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kShortestWord = 4;      // "on" of "On site" is nothing that one looks for
constexpr qsizetype kShortestBeginning = 3; // of a word, as somebody types it

enum Fact { HasCome, HasConfirmed, HasBadge, IsRepresented, Represents, FactCount };

constexpr const char *kFacts[] = {
    QT_TRANSLATE_NOOP("Search", "Present"), QT_TRANSLATE_NOOP("Search", "Presence confirmed"),
    QT_TRANSLATE_NOOP("Search", "Badge printed"), QT_TRANSLATE_NOOP("Search", "Represented"),
    QT_TRANSLATE_NOOP("Search", "Representative")};
static_assert(std::size(kFacts) == FactCount);

// The words of "Inscrit·e": with its ending and without.
QStringList wordsOf(const QString &label, qsizetype shortest)
{
    QStringList words;
    for (const QString &part : label.split(u' ', Qt::SkipEmptyParts)) {
        const QStringList own = folded(part).split(u' ', Qt::SkipEmptyParts);
        words += own;
        if (part.contains(QChar(0xB7)))
            words.append(own.join(QString()));
    }
    words.removeIf([shortest](const QString &word) {
        return word.size() < shortest && std::ranges::none_of(word, [](QChar c) { return c.isDigit(); });
    });
    words.removeDuplicates();
    return words;
}

// What there is to have, by number: statuses, roles, modes, facts, then the workshops as they stand.
std::vector<QStringList> wordsOfAll(const Programme &programme)
{
    const Language screen = Language::ofScreen();
    std::vector<QStringList> all;
    for (const auto labels : {choices<Status>(), choices<Role>(), choices<Mode>()}) {
        for (const Choice &choice : labels)
            all.push_back(wordsOf(screen.say("Choice", choice.label), kShortestWord));
    }
    for (const char *fact : kFacts)
        all.push_back(wordsOf(screen.say("Search", fact), kShortestWord));
    for (const Workshop &workshop : programme.workshops)
        all.push_back(wordsOf(workshop.title, kShortestBeginning));
    return all;
}

template<class Do>
void forEachOf(const AttendeeCard &card, const Programme &programme, Do have)
{
    const Attendee &attendee = card.attendee;
    int first = 0;
    have(int(attendee.status));
    first += int(choices<Status>().size());
    have(first + int(attendee.role));
    first += int(choices<Role>().size());
    have(first + int(attendee.mode));
    first += int(choices<Mode>().size());
    const bool facts[] = {!card.presences.empty() && checkedInAt(card).isValid(),
                          attendee.confirmedAt.isValid(), card.printedAt.isValid(),
                          card.representedBy.isValid(), !card.represents.empty()};
    for (int fact = 0; fact < FactCount; ++fact) {
        if (facts[fact])
            have(first + fact);
    }
    first += FactCount;
    for (const Enrolment &enrolment : card.enrolments) {
        const auto workshop = std::ranges::find(programme.workshops, enrolment.workshop, &Workshop::id);
        if (workshop != programme.workshops.end())
            have(first + int(workshop - programme.workshops.begin()));
    }
}

} // namespace

void SharedWords::build(const std::vector<AttendeeCard> &cards, const Programme &programme)
{
    m_traits.clear();
    for (QStringList &words : wordsOfAll(programme))
        m_traits.push_back({std::move(words), RowSet(int(cards.size())), 0});
    for (size_t row = 0; row < cards.size(); ++row)
        forEachOf(cards[row], programme,
                  [this, row](int trait) { m_traits[size_t(trait)].rows.insert(int(row)); });
    for (Trait &trait : m_traits)
        trait.count = trait.rows.size();
}

QStringList SharedWords::of(const AttendeeCard &card, const Programme &programme)
{
    const std::vector<QStringList> all = wordsOfAll(programme);
    QStringList words;
    forEachOf(card, programme, [&words, &all](int trait) { words += all[size_t(trait)]; });
    words.removeDuplicates();
    return words;
}

bool SharedWords::fits(const QString &own, const QString &typed, bool beginningCounts)
{
    if (beginningCounts && typed.size() >= kShortestBeginning && own.startsWith(typed))
        return true;
    // "inscrits" and "inscrites" as well.
    return own == typed || (typed.size() == own.size() + 1 && typed.back() == u's' && typed.startsWith(own));
}

} // namespace colloquia
