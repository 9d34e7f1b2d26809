// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/paper/listrecipe.h"

#include "app/model/names.h"

#include <QSet>

namespace colloquia {

namespace {

// The excused do not come, but are named where it matters: with who comes in their place, by protocol, and on
// their own list.
bool isSeenThough(const AttendeeCard &card, ListKind kind)
{
    if (card.attendee.status != Status::Excused || isSigned(kind))
        return false;
    return card.representedBy.isValid() || kind == ListKind::Protocol || kind == ListKind::Excused ||
           kind == ListKind::Kit;
}

} // namespace

ListFigures listFigures(const Roster &roster, const std::vector<qint64> &shown)
{
    ListFigures figures;
    figures.everybody = roster.size();
    for (const AttendeeCard &card : roster.cards()) {
        figures.registered += card.attendee.status == Status::Registered ? 1 : 0;
        figures.onSite += needsBadge(card.attendee) ? 1 : 0;
    }
    for (const qint64 id : shown)
        figures.shown += roster.card(AttendeeId(id)) ? 1 : 0;
    return figures;
}

ListRecipe listRecipe(const Roster &roster, const ListOptions &options, const std::vector<qint64> &shown)
{
    const QSet<qint64> wanted(shown.begin(), shown.end());
    const auto stands = [&](const AttendeeCard &card) {
        switch (options.who) {
        case ListWho::OnSite:
            return needsBadge(card.attendee) || isSeenThough(card, options.choice.kind);
        case ListWho::Registered:
            return card.attendee.status == Status::Registered || isSeenThough(card, options.choice.kind);
        case ListWho::Shown:
            return wanted.contains(card.attendee.id.value);
        case ListWho::Everybody:
            return true;
        }
        return false;
    };
    ListRecipe recipe;
    recipe.programme = roster.programme();
    recipe.choice = options.choice;
    const Language &language = Language::of(recipe.programme.colloquium.language);
    for (const AttendeeCard *card : roster.listed({})) {
        if (!stands(*card))
            continue;
        recipe.cards.push_back(*card);
        if (const AttendeeCard *other = roster.card(card->representedBy))
            recipe.names.insert(card->representedBy, displayName(other->attendee, language));
    }
    return recipe;
}

std::shared_ptr<const Pages> makePages(const ListRecipe &recipe)
{
    std::vector<const AttendeeCard *> cards;
    cards.reserve(recipe.cards.size());
    for (const AttendeeCard &card : recipe.cards)
        cards.push_back(&card);
    const auto make = recipe.choice.kind == ListKind::Kit ? eventKit : listSheets;
    return make(cards, recipe.programme, recipe.logos, recipe.choice,
                [&recipe](AttendeeId id) { return recipe.names.value(id); });
}

} // namespace colloquia
