// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/tasks/listrecipe.h"

#include "app/desk/breakdown.h"
#include "app/model/disk.h"
#include "app/model/names.h"
#include "app/paper/sorting.h"
#include "app/tasks/catererpage.h"
#include "app/tasks/filewithwrite.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kFirst = 40; // organisations that fill the first page

// The excused do not come, but are named where it matters: with who comes in their place, by protocol, and on
// their own list.
bool isSeenThough(const AttendeeCard &card, ListKind kind)
{
    if (card.attendee.status != Status::Excused || isSigned(kind))
        return false;
    return card.representedBy.isValid() || kind == ListKind::Protocol || kind == ListKind::Excused ||
           kind == ListKind::Kit;
}

Grouper grouperOf(const ListRecipe &recipe)
{
    const auto grouping = groupingFrom(recipe.choice.grouping, recipe.programme);
    if (!grouping)
        return {};
    return [&programme = recipe.programme, grouping = *grouping](std::span<const AttendeeCard *const> cards) {
        std::vector<ListGroup> groups;
        const Language &language = Language::of(programme.colloquium.language);
        for (PeopleGroup &group : groupsOf(cards, programme, grouping, language))
            groups.push_back({group.label, std::move(group.people)});
        return groups;
    };
}

Store::Work keeping(const std::vector<SignInSheet> &sheets)
{
    return [&sheets](Writer &writer) -> Result<void> {
        std::vector<SignInSheet> rows = sheets;
        for (SignInSheet &sheet : rows)
            sheet.at = writer.now();
        return writer.addAll(rows);
    };
}

// Without those that another station has printed just as they are meanwhile.
Result<std::vector<SignInSheet>> notKept(Store &store, std::vector<SignInSheet> sheets)
{
    const auto kept = store.signInSheets();
    if (!kept)
        return tl::unexpected(kept.error());
    std::erase_if(sheets, [&kept](const SignInSheet &sheet) {
        return std::ranges::find(*kept, sheet.code, &SignInSheet::code) != kept->end();
    });
    return sheets;
}

QString labelFor(const std::vector<SignInSheet> &sheets)
{
    return QCoreApplication::translate("Printing", "Print %n sheet(s) to sign", nullptr, int(sheets.size()));
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
    const QSet<qint64> wanted =
        options.who == ListWho::Shown ? QSet<qint64>(shown.begin(), shown.end()) : QSet<qint64>();
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
    Listing listing;
    listing.filter = options.filter;
    if (!options.choice.order.isEmpty())
        listing.sort = options.choice.order;
    std::vector<const AttendeeCard *> people;
    for (const AttendeeCard *card : roster.listed(listing)) {
        if (stands(*card))
            people.push_back(card);
    }
    return listRecipe(roster, options.choice, people);
}

ListRecipe listRecipe(const Roster &roster, const ListChoice &choice,
                      const std::vector<const AttendeeCard *> &people)
{
    ListRecipe recipe;
    recipe.programme = roster.programme();
    recipe.choice = choice;
    const Language &language = Language::of(recipe.programme.colloquium.language);
    recipe.people = people;
    std::erase_if(recipe.people,
                  [&choice](const AttendeeCard *card) { return !standsOn(choice.kind, card->attendee); });
    recipe.source = roster.snapshot();
    for (const AttendeeCard *card : recipe.people) {
        std::vector<AttendeeId> named = card->represents;
        named.push_back(card->representedBy);
        for (const AttendeeId id : named) {
            if (const AttendeeCard *other = roster.card(id))
                recipe.names.insert(id, displayName(other->attendee, language));
        }
    }
    return recipe;
}

ListRecipe headOf(const ListRecipe &recipe, size_t people)
{
    ListRecipe head = recipe;
    head.people.clear();
    head.isBeginning = true;
    const auto takeWhere = [&](const auto &stands) {
        for (const AttendeeCard *card : recipe.people) {
            if (head.people.size() < people && stands(*card))
                head.people.push_back(card);
        }
    };
    const bool isPlain = recipe.choice.grouping.isEmpty() && recipe.choice.desks == 1;
    switch (recipe.choice.kind) {
    case ListKind::Alphabetical:
    case ListKind::SignIn:
    case ListKind::Training:
        if (isPlain)
            takeWhere([](const AttendeeCard &) { return true; });
        break;
    case ListKind::ByCategory:
        for (const Category &category : recipe.programme.categories) {
            if (isPlain && head.people.empty())
                takeWhere(
                    [&category](const AttendeeCard &card) { return card.attendee.category == category.id; });
        }
        break;
    case ListKind::Workshops:
        for (const Workshop &workshop : recipe.programme.workshops) {
            if (head.people.empty())
                takeWhere([&workshop](const AttendeeCard &card) {
                    return !enrolledIn(std::array{&card}, workshop.id).empty();
                });
        }
        break;
    case ListKind::ByOrganisation: {
        // The first organisations of all by the letters; those without one come last.
        QSet<QString> names;
        for (const AttendeeCard *card : recipe.people)
            names.insert(card->attendee.organisation);
        names.remove(QString());
        QStringList sorted(names.begin(), names.end());
        const Language &language = Language::of(recipe.programme.colloquium.language);
        std::ranges::sort(sorted, collatorOf(language));
        const QSet<QString> first(sorted.begin(),
                                  sorted.begin() + std::min<qsizetype>(sorted.size(), kFirst));
        if (isPlain)
            takeWhere(
                [&first](const AttendeeCard &card) { return first.contains(card.attendee.organisation); });
        break;
    }
    case ListKind::Kit:
        takeWhere([](const AttendeeCard &) { return true; });
        break;
    default:
        break;
    }
    return head;
}

QString nobodyOn(ListKind kind)
{
    switch (kind) {
    case ListKind::Protocol:
        return QCoreApplication::translate("Printing", "Nobody of these has a rank yet.");
    case ListKind::Excused:
        return QCoreApplication::translate("Printing", "Nobody of these is excused.");
    default:
        return QCoreApplication::translate("Printing", "Nobody stands on this list.");
    }
}

Result<void> addCodes(Store &store, ListRecipe &recipe)
{
    recipe.hasCodes =
        !store.isReadOnly() && (isSigned(recipe.choice.kind) || recipe.choice.kind == ListKind::Kit);
    if (!recipe.hasCodes)
        return {};
    auto printed = store.signInSheets();
    if (!printed)
        return tl::unexpected(printed.error());
    recipe.printed = std::move(*printed);
    return {};
}

MadeList makeList(const ListRecipe &recipe)
{
    const std::vector<const AttendeeCard *> &cards = recipe.people;
    SheetCodes codes(recipe.printed);
    const CatererChoice meals{recipe.choice.kind == ListKind::Kit ? QString() : recipe.choice.title,
                              recipe.choice.asked, recipe.choice.printedOn};
    ListTools tools;
    tools.nameOf = [&recipe](AttendeeId id) { return recipe.names.value(id); };
    tools.groups = grouperOf(recipe);
    tools.codes = recipe.hasCodes ? &codes : nullptr;
    tools.isBeginning = recipe.isBeginning;
    if (recipe.choice.kind == ListKind::Caterer || hasCatererPage(recipe.programme, meals))
        tools.caterer = [&] { return catererPage(cards, recipe.programme, recipe.logos, meals); };
    MadeList made;
    if (recipe.choice.kind == ListKind::Kit) {
        Kit kit = eventKit(cards, recipe.programme, recipe.logos, recipe.choice, tools);
        made.pages = std::move(kit.pages);
        made.counts = std::move(kit.counts);
    } else {
        made.pages = listSheets(cards, recipe.programme, recipe.logos, recipe.choice, tools);
    }
    made.sheets = codes.fresh();
    return made;
}

Result<Changes> keepSheets(Store &store, const std::vector<SignInSheet> &sheets)
{
    const auto fresh = notKept(store, sheets);
    if (!fresh)
        return tl::unexpected(fresh.error());
    return store.write(labelFor(*fresh), keeping(*fresh), JournalGroup::Note);
}

Result<void> saveList(Store &store, const MadeList &made, const QString &path, const QByteArray &pdf)
{
    const auto fresh = notKept(store, made.sheets);
    if (!fresh)
        return tl::unexpected(fresh.error());
    if (fresh->empty())
        return disk::writeWhole(path, pdf);
    const auto done =
        writeWithFile(store, labelFor(*fresh), path, pdf, keeping(*fresh), {}, JournalGroup::Note);
    if (!done)
        return tl::unexpected(done.error());
    return {};
}

} // namespace colloquia
