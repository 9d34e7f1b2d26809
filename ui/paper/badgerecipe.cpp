// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/paper/badgerecipe.h"

#include "app/tasks/batches.h"

#include <algorithm>

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

BadgeFigures badgeFigures(const Roster &roster, const BadgeSources &sources)
{
    BadgeFigures figures;
    for (const AttendeeCard &card : roster.cards()) {
        if (!needsBadge(card.attendee))
            continue;
        ++figures.onSite;
        figures.fresh += card.printedAt.isValid() ? 0 : 1;
    }
    figures.selected = int(cardsOf(roster, sources.selected, true).size());
    figures.shown = int(cardsOf(roster, sources.shown, false).size());
    figures.changed = int(sources.changed.size());
    return figures;
}

std::vector<const AttendeeCard *> cardsFor(const Roster &roster, const BadgeOptions &options,
                                           const BadgeSources &sources)
{
    std::vector<const AttendeeCard *> cards;
    const auto take = [&](const std::function<bool(const AttendeeCard &)> &isWanted) {
        for (const AttendeeCard &card : roster.cards()) {
            if (needsBadge(card.attendee) && isWanted(card))
                cards.push_back(&card);
        }
    };
    const auto isNew = [](const AttendeeCard &card) { return !card.printedAt.isValid(); };
    const auto hasChanged = [&](const AttendeeCard &card) {
        return sources.changed.contains(card.attendee.id);
    };
    switch (options.who) {
    case BadgeWho::New:
        take(isNew);
        break;
    case BadgeWho::OnSite:
        take([](const AttendeeCard &) { return true; });
        break;
    case BadgeWho::Changed:
        take(hasChanged);
        break;
    case BadgeWho::NewAndChanged:
        take([&](const AttendeeCard &card) { return isNew(card) || hasChanged(card); });
        break;
    case BadgeWho::Selected:
        cards = cardsOf(roster, sources.selected, true);
        break;
    case BadgeWho::Shown:
        cards = cardsOf(roster, sources.shown, false);
        break;
    case BadgeWho::Blank:
        break;
    }
    return cards;
}

BadgeRecipe recipeFor(const Roster &roster, const BadgeOptions &options, const BadgeSources &sources)
{
    BadgeRecipe recipe;
    recipe.cards = cardsFor(roster, options, sources);
    recipe.source = roster.snapshot();
    if (options.who == BadgeWho::Blank)
        recipe.blanks = blankBadges(options.blanks);
    recipe.order = options.order;
    recipe.programme = roster.programme();
    return recipe;
}

BadgeRecipe headOf(const BadgeRecipe &recipe, const Roster &roster, size_t people)
{
    BadgeRecipe head = recipe;
    head.cards.clear();
    head.blanks.clear();
    if (recipe.order != BadgeOrder::ByName || recipe.choice.cutAndStack)
        return head;
    const QSet<const AttendeeCard *> wanted(recipe.cards.begin(), recipe.cards.end());
    for (const AttendeeCard *card : roster.listed(Listing())) {
        if (head.cards.size() == people)
            break;
        if (wanted.contains(card))
            head.cards.push_back(card);
    }
    return head;
}

Design designFor(const Programme &programme, DesignId id)
{
    const auto all = everybodysDesigns(programme);
    const auto chosen = std::ranges::find(all, id, &Design::id);
    return chosen == all.end() ? designForAll(programme) : *chosen;
}

int printedBefore(const BadgeRecipe &recipe)
{
    return int(std::ranges::count_if(recipe.cards,
                                     [](const AttendeeCard *card) { return card->printedAt.isValid(); }));
}

std::shared_ptr<const BadgePages> makePages(const BadgeRecipe &recipe)
{
    const Programme &programme = recipe.programme;
    const Language &language = Language::of(programme.colloquium.language);
    auto people = badgePeople(recipe.cards, programme, namesOf(recipe.source, language));
    people.insert(people.end(), recipe.blanks.begin(), recipe.blanks.end());
    sortBadges(people, recipe.order, programme);
    return std::make_shared<BadgePages>(std::move(people), programme, recipe.logos, recipe.choice);
}

bool hasBacks(const BadgeRecipe &recipe)
{
    return BadgePages({}, recipe.programme, recipe.logos, recipe.choice).hasBacks();
}

int pagesOf(const BadgeRecipe &recipe)
{
    const int each = recipe.choice.stock.perSheet();
    const int sheets = recipe.count() == 0 ? 0 : (recipe.count() + recipe.choice.start - 1 + each - 1) / each;
    return hasBacks(recipe) ? 2 * sheets : sheets;
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
