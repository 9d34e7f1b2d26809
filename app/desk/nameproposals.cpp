// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/desk/nameproposals.h"

#include "app/desk/namecase.h"
#include "app/model/folding.h"
#include "app/model/names.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

// People of the list that must bear a given name before it counts as one.
constexpr int kCommon = 3;

// How often the list has a name as given and as family name.
class NameCounts
{
public:
    explicit NameCounts(const std::vector<AttendeeCard> &cards)
    {
        for (const AttendeeCard &card : cards) {
            if (isUnnamedSeat(card.attendee))
                continue;
            ++m_given[folded(card.attendee.givenName)];
            ++m_family[folded(card.attendee.familyName)];
        }
    }

    // Whether the two stand in each other's place. Where one is in capitals it is the family name, as French
    // forms have it, unless the list knows it as a given name. Otherwise only where the list is clear about
    // both.
    [[nodiscard]] bool areSwapped(const QString &given, const QString &family) const
    {
        using namecase::Writing;
        const QString first = folded(given);
        const QString second = folded(family);
        if (first.isEmpty() || second.isEmpty() || first == second)
            return false;
        const int firstAsGiven = m_given.value(first) - 1; // elsewhere
        const int secondAsGiven = m_given.value(second);
        const int firstAsFamily = m_family.value(first);
        const int secondAsFamily = m_family.value(second) - 1;
        if (namecase::writingOf(given) == Writing::Capitals && namecase::writingOf(family) == Writing::Mixed)
            return firstAsGiven <= secondAsGiven && firstAsGiven <= firstAsFamily;
        return secondAsGiven >= kCommon && secondAsFamily == 0 && firstAsGiven == 0 && firstAsFamily > 0;
    }

private:
    QHash<QString, int> m_given;
    QHash<QString, int> m_family;
};

unsigned writingReasons(const QString &name, const QString &proper)
{
    if (name == proper)
        return 0;
    return namecase::writingOf(name) == namecase::Writing::Capitals ? NameProposal::Capitals
                                                                    : NameProposal::SmallLetters;
}

NameProposal proposalFor(const Attendee &attendee, const NameCounts &counts)
{
    NameProposal proposal;
    proposal.attendee = attendee.id;
    QString given = attendee.givenName.simplified();
    QString family = attendee.familyName.simplified();
    if (given != attendee.givenName || family != attendee.familyName)
        proposal.reasons |= NameProposal::Blanks;
    if (counts.areSwapped(given, family)) {
        proposal.reasons |= NameProposal::Swapped;
        std::swap(given, family);
    }
    proposal.givenName = namecase::given(given);
    proposal.familyName = namecase::family(family);
    proposal.reasons |= writingReasons(given, proposal.givenName);
    proposal.reasons |= writingReasons(family, proposal.familyName);
    return proposal;
}

} // namespace

std::vector<NameProposal> nameProposals(const std::vector<AttendeeCard> &cards,
                                        const std::vector<RefusedName> &refused)
{
    QSet<std::pair<qint64, QString>> known;
    for (const RefusedName &one : refused)
        known.insert({one.attendee.value, one.proposal});
    const NameCounts counts(cards);
    std::vector<NameProposal> proposals;
    for (const AttendeeCard &card : cards) {
        if (isUnnamedSeat(card.attendee))
            continue;
        NameProposal proposal = proposalFor(card.attendee, counts);
        if (proposal.reasons && !known.contains({card.attendee.id.value, refusalOf(proposal)}))
            proposals.push_back(std::move(proposal));
    }
    return proposals;
}

Attendee renamed(Attendee attendee, const NameProposal &proposal)
{
    attendee.givenName = proposal.givenName;
    attendee.familyName = proposal.familyName;
    return attendee;
}

QString refusalOf(const NameProposal &proposal)
{
    return displayName({.givenName = proposal.givenName, .familyName = proposal.familyName});
}

QString reasonOf(const NameProposal &proposal)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("Names", text); };
    QStringList reasons;
    if (proposal.reasons & NameProposal::Swapped)
        reasons.append(say(QT_TRANSLATE_NOOP("Names", "Given and family name swapped")));
    if (proposal.reasons & NameProposal::Capitals)
        reasons.append(say(QT_TRANSLATE_NOOP("Names", "In capitals")));
    if (proposal.reasons & NameProposal::SmallLetters)
        reasons.append(say(QT_TRANSLATE_NOOP("Names", "In small letters")));
    if (proposal.reasons & NameProposal::Blanks)
        reasons.append(say(QT_TRANSLATE_NOOP("Names", "Blanks too many")));
    return reasons.join(u" · "_s);
}

} // namespace colloquia
