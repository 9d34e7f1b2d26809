// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/tasks/batches.h"

#include "app/model/names.h"
#include "app/paper/changedbadges.h"
#include "app/store/people.h"

#include <QCoreApplication>

#include <algorithm>

namespace colloquia {

namespace {

bool hasKnownBadge(const AttendeeCard &card)
{
    return !card.printed.isEmpty() && needsBadge(card.attendee);
}

PrintedBadges printedOf(const std::vector<const AttendeeCard *> &cards, const Roster &roster)
{
    PrintedBadges printed;
    printed.now = badgePeople(cards, roster.programme(), namesOf(roster));
    for (const AttendeeCard *card : cards)
        printed.kept.push_back(card->printed);
    return printed;
}

} // namespace

NameOf namesOf(const Roster &roster)
{
    return [&roster](AttendeeId id) {
        const AttendeeCard *card = roster.card(id);
        return card ? displayName(card->attendee, Language::of(roster.programme().colloquium.language))
                    : QString();
    };
}

NameOf namesOf(const Roster::Snapshot &cards, const Language &language)
{
    return [cards, &language](AttendeeId id) {
        // They are in the order of the ids.
        const auto idOf = [](const AttendeeCard &card) { return card.attendee.id; };
        const auto found = std::ranges::lower_bound(*cards, id, {}, idOf);
        const bool isThere = found != cards->end() && found->attendee.id == id;
        return isThere ? displayName(found->attendee, language) : QString();
    };
}

int nextFreePlace(const std::vector<Batch> &batches, const Stock &stock)
{
    const auto last = std::ranges::find(batches, stock.id, &Batch::stock);
    if (last == batches.end() || stock.toBeCut || stock.perSheet() < 2)
        return 1;
    if (last->nextPlace > 0)
        return std::min(last->nextPlace, stock.perSheet());
    return (last->start - 1 + last->badges) % stock.perSheet() + 1;
}

PrintedBadges printedBadges(const Roster &roster)
{
    std::vector<const AttendeeCard *> printed;
    for (const AttendeeCard &card : roster.cards()) {
        if (hasKnownBadge(card))
            printed.push_back(&card);
    }
    return printedOf(printed, roster);
}

PrintedBadges printedBadges(const Roster &roster, const std::vector<AttendeeId> &ids)
{
    std::vector<const AttendeeCard *> printed;
    for (const AttendeeId id : ids) {
        if (const AttendeeCard *card = roster.card(id); card && hasKnownBadge(*card))
            printed.push_back(card);
    }
    return printedOf(printed, roster);
}

QSet<AttendeeId> changedBadges(const PrintedBadges &printed, const Programme &programme, const Design &design,
                               bool byCategory)
{
    if (printed.now.empty())
        return {};
    const ChangedBadges comparison(programme, design, byCategory);
    QSet<AttendeeId> changed;
    for (size_t i = 0; i < printed.now.size(); ++i) {
        if (comparison.hasChanged(printed.kept[i], printed.now[i]))
            changed.insert(printed.now[i].attendee);
    }
    return changed;
}

QSet<AttendeeId> changedSincePrinted(const Roster &roster, const Design &design, bool byCategory)
{
    return changedBadges(printedBadges(roster), roster.programme(), design, byCategory);
}

std::vector<Print> placedPrints(const Batch &batch, std::vector<Print> prints)
{
    const Stock *stock = findStock(batch.stock);
    const int sheets = std::max(batch.sheets, 1);
    // Of a stock that nobody knows any more, as many on each sheet as it takes.
    const int each = stock ? stock->perSheet() : (batch.start - 1 + batch.badges + sheets - 1) / sheets;
    int position = batch.start - 1;
    for (Print &print : prints) {
        if (print.sheet == 0) {
            print.sheet = position / std::max(each, 1) + 1;
            print.place = position % std::max(each, 1) + 1;
        }
        ++position;
    }
    return prints;
}

std::vector<AttendeeId> printedFrom(const std::vector<Print> &placed, int sheet)
{
    std::vector<AttendeeId> people;
    for (const Print &print : placed) {
        if (print.sheet >= sheet)
            people.push_back(print.attendee);
    }
    return people;
}

Result<Changes> takeBackFrom(Store &store, const Batch &batch, int sheet)
{
    const auto prints = store.prints(batch.id);
    if (!prints)
        return tl::unexpected(prints.error());
    std::vector<Print> gone = placedPrints(batch, *prints);
    std::erase_if(gone, [sheet](const Print &print) { return print.sheet < sheet; });
    if (gone.empty()) {
        return failure(
            Error::Invalid,
            QCoreApplication::translate("Printing", "Nobody's badge is on sheet %1 or after it.").arg(sheet));
    }
    Batch after = batch;
    after.badges -= int(gone.size());
    after.sheets = sheet - 1;
    after.nextPlace = 1; // what jammed is thrown away
    const QString label = QCoreApplication::translate(
        "Printing", "%n badge(s) not printed: the printer jammed", nullptr, int(gone.size()));
    return store.write(label,
                       [&](Writer &writer) { return people::takeBackPrints(writer, batch, after, gone); });
}

QString reasonJam()
{
    return QCoreApplication::translate("Printing", "Printer jam");
}

QStringList usualReasons()
{
    return {QCoreApplication::translate("Printing", "Lost"),
            QCoreApplication::translate("Printing", "Damaged"), reasonJam(),
            QCoreApplication::translate("Printing", "Name corrected")};
}

} // namespace colloquia
