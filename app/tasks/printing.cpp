// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/tasks/printing.h"

#include "app/model/badgecode.h"
#include "app/model/disk.h"
#include "app/model/folding.h"
#include "app/model/names.h"
#include "app/paper/artworkjson.h"
#include "app/paper/keptbadge.h"
#include "app/store/people.h"
#include "app/tasks/batches.h"
#include "app/tasks/filewithwrite.h"

#include <QCoreApplication>

#include <algorithm>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

Result<std::vector<const AttendeeCard *>> badgeCards(const Roster &roster, const BadgeRequest &request,
                                                     const QSet<AttendeeId> &changed)
{
    std::vector<const AttendeeCard *> chosen;
    for (const QString &code : request.codes) {
        const auto found = std::ranges::find_if(
            roster.cards(), [&code](const AttendeeCard &card) { return card.attendee.code == code; });
        if (found == roster.cards().end()) {
            return failure(Error::NotFound, QCoreApplication::translate("Printing", "Nobody has the code %1.")
                                                .arg(printedBadgeCode(code)));
        }
        const bool isWanted = (!request.onlyNew && !request.changed) ||
                              changed.contains(found->attendee.id) ||
                              (request.onlyNew && !found->printedAt.isValid());
        if (isWanted && std::ranges::find(chosen, &*found) == chosen.end())
            chosen.push_back(&*found);
    }
    if (!request.codes.isEmpty())
        return chosen;
    auto cards = roster.listed(request.listing);
    const bool anyStatus = speaksOf(request.listing.filter, u"status"_s);
    const bool anyMode = speaksOf(request.listing.filter, u"mode"_s);
    const auto isWanted = [&](const AttendeeCard *card) {
        if (!request.onlyNew && !request.changed)
            return true;
        return card->printedAt.isValid() ? changed.contains(card->attendee.id) : request.onlyNew;
    };
    std::erase_if(cards, [&](const AttendeeCard *card) {
        return (!anyStatus && card->attendee.status != Status::Registered) ||
               (!anyMode && card->attendee.mode != Mode::OnSite) || !isWanted(card);
    });
    return cards;
}

Result<Design> designCalled(const QString &name, const Programme &programme)
{
    if (name.isEmpty())
        return designForAll(programme);
    QStringList known;
    for (const Design &design : programme.designs) {
        if (design.purpose != DesignPurpose::Badge)
            continue;
        if (folded(design.name) == folded(name))
            return design;
        known.append(design.name);
    }
    return failure(Error::Invalid,
                   QCoreApplication::translate("Printing", "There is no badge design “%1”. There is: %2.")
                       .arg(name, known.join(u", "_s)));
}

PdfInfo infoFor(const Programme &programme, const QString &what)
{
    return {u"%1 – %2"_s.arg(what, briefTitle(programme.colloquium)), {}, programme.colloquium.language};
}

// Notes the batch, and who was in it.
Store::Work batchOf(const BadgePages &pages)
{
    return [&pages](Writer &writer) -> Result<void> {
        std::vector<Print> printed;
        for (size_t i = 0; i < pages.people().size(); ++i) {
            const BadgePerson &person = pages.people()[i];
            if (!person.attendee.isValid())
                continue;
            const BadgeSpot spot = pages.spotOf(i);
            printed.push_back({{},
                               {},
                               person.attendee,
                               spot.sheet + 1,
                               spot.place + 1,
                               keptBadge(person, pages.programme())});
        }
        Batch batch;
        batch.at = writer.now();
        batch.stock = pages.choice().stock.id;
        batch.design = pages.choice().design.name;
        batch.start = pages.choice().start;
        batch.badges = int(pages.people().size());
        batch.sheets = pages.sheets();
        batch.reason = pages.choice().reason;
        batch.nextPlace = pages.nextPlace();
        return people::keepBatch(writer, batch, printed);
    };
}

QString labelFor(const BadgePages &pages)
{
    const QString what =
        QCoreApplication::translate("Printing", "Print %n badge(s)", nullptr, int(pages.people().size()));
    const QString &reason = pages.choice().reason;
    return reason.isEmpty() ? what
                            : QCoreApplication::translate("Printing", "%1 (%2)", "what was done, and why")
                                  .arg(what, reason);
}

} // namespace

Result<Logos> logosOf(Store &store, const Programme &programme)
{
    std::vector<FileContent> files;
    for (const Partner &partner : programme.partners) {
        if (!partner.logo.isValid())
            continue;
        auto file = store.file(partner.logo);
        if (!file)
            return tl::unexpected(file.error());
        files.push_back(std::move(*file));
    }
    return logosOf(programme.partners, files);
}

Result<std::shared_ptr<const Pictures>> picturesOf(Store &store, const Programme &programme)
{
    std::vector<FileId> wanted{programme.colloquium.logo};
    for (const Design &design : programme.designs) {
        const auto drawn = picturesIn(artworkOf(design.contents));
        wanted.insert(wanted.end(), drawn.begin(), drawn.end());
    }
    auto pictures = std::make_shared<Pictures>();
    for (const FileId id : wanted) {
        if (!id.isValid() || pictures->contains(id))
            continue;
        const auto file = store.file(id);
        if (!file && file.error().code == Error::NotFound)
            continue; // the place stays empty, as the designer shows
        if (!file)
            return tl::unexpected(file.error());
        if (const QImage image = pictureFrom(file->bytes); !image.isNull())
            pictures->emplace(id, image);
    }
    return pictures;
}

Result<BadgePages> badgePages(Store &store, const Roster &roster, const BadgeRequest &request)
{
    const QString id = request.stock.isEmpty() ? defaultStockId() : request.stock;
    const Stock *stock = findStock(id);
    if (!stock) {
        // The first of the list are those that offices have; the whole of it would hide them.
        constexpr qsizetype kShown = 11;
        QStringList usual;
        for (const Stock &one : knownStock()) {
            if (usual.size() < kShown)
                usual.append(one.id);
        }
        return failure(Error::Invalid,
                       QCoreApplication::translate("Printing", "No stock is called “%1”. The usual ones: %2.")
                           .arg(id, usual.join(u", "_s)));
    }
    int start = request.start;
    if (start == 0) {
        const auto batches = store.batches();
        if (!batches)
            return tl::unexpected(batches.error());
        start = nextFreePlace(*batches, *stock);
    }
    if (start < 1 || start > stock->perSheet()) {
        return failure(
            Error::Invalid,
            QCoreApplication::translate("Printing", "The first place is a number from 1 to %1 on this stock.")
                .arg(stock->perSheet()));
    }
    const Programme &programme = roster.programme();
    const auto design = designCalled(request.design, programme);
    if (!design)
        return tl::unexpected(design.error());
    const QSet<AttendeeId> changed =
        request.changed ? changedSincePrinted(roster, *design, request.design.isEmpty()) : QSet<AttendeeId>();
    const auto cards = badgeCards(roster, request, changed);
    if (!cards)
        return tl::unexpected(cards.error());
    const auto logos = logosOf(store, programme);
    if (!logos)
        return tl::unexpected(logos.error());
    const auto pictures = picturesOf(store, programme);
    if (!pictures)
        return tl::unexpected(pictures.error());
    BadgeChoice choice{*stock, *design, start, *pictures};
    choice.byCategory = request.design.isEmpty();
    choice.reason = request.reason;
    return BadgePages(badgePeople(*cards, programme, namesOf(roster)), programme, *logos, choice);
}

Result<Changes> keepPrinted(Store &store, const BadgePages &pages)
{
    return store.write(labelFor(pages), batchOf(pages));
}

Result<Changes> keepPrinted(Store &store, const BadgePages &pages, const QString &path, const QByteArray &pdf,
                            const std::function<void()> &between)
{
    if (const auto allowed = mayBeWritten(path, store); !allowed)
        return tl::unexpected(allowed.error());
    return writeWithFile(store, labelFor(pages), path, pdf, batchOf(pages), between);
}

PdfInfo badgesInfo(const Programme &programme)
{
    const Language &language = Language::of(programme.colloquium.language);
    return infoFor(programme, language.say("Printing", QT_TRANSLATE_NOOP("Printing", "Badges")));
}

PdfInfo listInfo(const Programme &programme, ListKind kind)
{
    const Language &language = Language::of(programme.colloquium.language);
    return infoFor(programme, titleOf(kind, language));
}

Result<BadgeOutcome> saveBadges(Store &store, const BadgePages &pages, const QString &path, Recorded recorded,
                                Progress &progress, const std::function<void()> &between)
{
    BadgeOutcome outcome;
    if (pages.people().empty())
        return outcome;
    if (const auto allowed = mayBeWritten(path, store); !allowed)
        return tl::unexpected(allowed.error());
    if (recorded == Recorded::Yes && store.isReadOnly())
        return failure(Error::Unavailable, store.readOnlyReason());
    const auto programme = store.programme();
    if (!programme)
        return tl::unexpected(programme.error());
    outcome.badges = int(pages.people().size());
    outcome.sheets = pages.sheets();
    outcome.problems = pages.problems(progress);
    const auto pdf = makePdf(pages, badgesInfo(*programme), progress);
    if (!pdf)
        return tl::unexpected(pdf.error());
    if (recorded == Recorded::No) {
        if (const auto written = disk::writeWhole(path, *pdf); !written)
            return tl::unexpected(written.error());
        return outcome;
    }
    if (const auto written = keepPrinted(store, pages, path, *pdf, between); !written)
        return tl::unexpected(written.error());
    return outcome;
}

Result<ListRecipe> recipeOf(Store &store, const Roster &roster, const ListRequest &request)
{
    auto logos = logosOf(store, roster.programme());
    if (!logos)
        return tl::unexpected(logos.error());
    ListRecipe recipe;
    if (request.who) {
        recipe = listRecipe(roster, ListOptions{*request.who, request.listing.filter, request.choice});
    } else {
        const bool isSheet = isSigned(request.choice.kind);
        const bool anyStatus = speaksOf(request.listing.filter, u"status"_s);
        const bool anyMode = speaksOf(request.listing.filter, u"mode"_s);
        const bool isKit = request.choice.kind == ListKind::Kit;
        Listing listing = request.listing;
        if (!request.choice.order.isEmpty())
            listing.sort = request.choice.order;
        auto cards = roster.listed(listing);
        std::erase_if(cards, [&](const AttendeeCard *card) {
            const Attendee &attendee = card->attendee;
            const bool comes =
                attendee.status == Status::Registered || (!isSheet && attendee.status == Status::Excused);
            // Who takes part from afar comes to no desk.
            const bool isAfar = !anyMode && attendee.mode != Mode::OnSite &&
                                (isSheet || (isKit && attendee.status == Status::Registered));
            return (!anyStatus && !comes) || isAfar;
        });
        recipe = listRecipe(roster, request.choice, cards);
    }
    recipe.logos = std::move(*logos);
    if (const auto done = addCodes(store, recipe); !done)
        return tl::unexpected(done.error());
    return recipe;
}

Result<MadeList> makeList(Store &store, const Roster &roster, const ListRequest &request)
{
    const auto recipe = recipeOf(store, roster, request);
    return recipe ? Result<MadeList>(makeList(*recipe)) : tl::unexpected(recipe.error());
}

Result<void> saveList(Store &store, const Roster &roster, const ListRequest &request, const QString &path,
                      Progress &progress)
{
    if (const auto allowed = mayBeWritten(path, store); !allowed)
        return allowed;
    const auto recipe = recipeOf(store, roster, request);
    if (!recipe)
        return tl::unexpected(recipe.error());
    const bool isSelective =
        request.choice.kind == ListKind::Protocol || request.choice.kind == ListKind::Excused;
    if (isSelective && recipe->people.empty())
        return failure(Error::Invalid, nobodyOn(request.choice.kind));
    const MadeList made = makeList(*recipe);
    if (made.pages->count() == 0) {
        return failure(
            Error::Invalid,
            isOfWorkshops(request.choice.kind)
                ? QCoreApplication::translate("Printing", "There is no workshop yet.")
                : QCoreApplication::translate("Printing", "Nobody of these is enrolled in a workshop."));
    }
    const auto pdf = makePdf(*made.pages, listInfo(roster.programme(), request.choice.kind), progress);
    if (!pdf)
        return tl::unexpected(pdf.error());
    return saveList(store, made, path, *pdf);
}

} // namespace colloquia
