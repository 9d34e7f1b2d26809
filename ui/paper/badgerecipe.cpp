// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/paper/badgerecipe.h"

#include "app/model/names.h"

namespace colloquia {

namespace {

// Those of the ids that are still there; of all that need a badge, or of all.
std::vector<const AttendeeCard *> cardsOf(const Roster &roster, const std::vector<qint64> &ids, bool anybody)
{
    std::vector<const AttendeeCard *> cards;
    for (const qint64 id : ids) {
        const AttendeeCard *card = roster.card(AttendeeId(id));
        if (card && (anybody || needsBadge(card->attendee)))
            cards.push_back(card);
    }
    return cards;
}

} // namespace

std::vector<qint64> idsOf(const Roster &roster, const Listing &listing)
{
    std::vector<qint64> ids;
    for (const AttendeeCard *card : roster.listed(listing))
        ids.push_back(card->attendee.id.value);
    return ids;
}

BadgeFigures badgeFigures(const Roster &roster, const std::vector<qint64> &selected,
                          const std::vector<qint64> &shown)
{
    BadgeFigures figures;
    for (const AttendeeCard &card : roster.cards()) {
        if (!needsBadge(card.attendee))
            continue;
        ++figures.onSite;
        figures.fresh += card.printedAt.isValid() ? 0 : 1;
    }
    figures.selected = int(cardsOf(roster, selected, true).size());
    figures.shown = int(cardsOf(roster, shown, false).size());
    return figures;
}

std::vector<BadgePerson> peopleFor(const Roster &roster, const BadgeOptions &options,
                                   const std::vector<qint64> &selected, const std::vector<qint64> &shown)
{
    std::vector<const AttendeeCard *> cards;
    switch (options.who) {
    case BadgeWho::New:
    case BadgeWho::OnSite:
        for (const AttendeeCard &card : roster.cards()) {
            if (needsBadge(card.attendee) && (options.who == BadgeWho::OnSite || !card.printedAt.isValid()))
                cards.push_back(&card);
        }
        break;
    case BadgeWho::Selected:
        cards = cardsOf(roster, selected, true);
        break;
    case BadgeWho::Shown:
        cards = cardsOf(roster, shown, false);
        break;
    case BadgeWho::Blank:
        return blankBadges(options.blanks);
    }
    const Language &language = Language::of(roster.programme().colloquium.language);
    return badgePeople(cards, roster.programme(), [&roster, &language](AttendeeId id) {
        const AttendeeCard *card = roster.card(id);
        return card ? displayName(card->attendee, language) : QString();
    });
}

std::shared_ptr<const BadgePages> makePages(BadgeRecipe recipe)
{
    sortBadges(recipe.people, recipe.order, recipe.programme);
    return std::make_shared<BadgePages>(std::move(recipe.people), recipe.programme, recipe.logos,
                                        recipe.choice);
}

LastPrint lastPrint(const Roster &roster)
{
    // Everybody of one print bears its stamp, and nobody of the last one can have been printed since.
    LastPrint last;
    for (const AttendeeCard &card : roster.cards()) {
        if (!card.printedAt.isValid() || (last.at.isValid() && card.printedAt < last.at))
            continue;
        last.badges = card.printedAt == last.at ? last.badges + 1 : 1;
        last.at = card.printedAt;
    }
    return last;
}

} // namespace colloquia
