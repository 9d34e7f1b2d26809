// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/tasks/cards.h"

#include "app/model/disk.h"
#include "app/model/folding.h"
#include "app/paper/artworkjson.h"
#include "app/paper/listrows.h"
#include "app/paper/startingdesigns.h"
#include "app/tasks/batches.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>

#include <algorithm>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

bool wasPresent(const AttendeeCard &card)
{
    return !card.presences.empty();
}

// What every system takes as a file's name.
QString fileNameOf(const BadgePerson &person)
{
    static const QRegularExpression forbidden(u"[/\\\\:*?\"<>|\\x00-\\x1f]"_s);
    QString name = (person.familyName + u' ' + person.givenName).simplified();
    if (name.isEmpty())
        name = person.organisation.simplified();
    name.replace(forbidden, u"-"_s);
    while (name.startsWith(u'.') || name.endsWith(u'.'))
        name = name.startsWith(u'.') ? name.mid(1) : name.chopped(1);
    constexpr qsizetype kLongest = 80;
    return name.isEmpty() ? person.code : name.left(kLongest).trimmed();
}

} // namespace

QString usualStock(DesignPurpose purpose)
{
    switch (purpose) {
    case DesignPurpose::Badge:
        return defaultStockId();
    case DesignPurpose::PlaceCard:
        return u"plain-tent-90x110"_s;
    case DesignPurpose::Certificate:
        return u"plain-a4"_s;
    }
    return {};
}

std::vector<const AttendeeCard *> cardPeople(const Roster &roster, DesignPurpose purpose,
                                             const Filter &filter)
{
    Listing listing;
    listing.filter = filter;
    auto people = roster.listed(listing);
    if (purpose == DesignPurpose::Certificate) {
        std::erase_if(people, [](const AttendeeCard *card) { return !wasPresent(*card); });
        return people;
    }
    std::erase_if(people, [](const AttendeeCard *card) { return !needsBadge(card->attendee); });
    auto ordered = arranged(ListKind::Protocol, people, roster.programme());
    std::ranges::copy_if(people, std::back_inserter(ordered),
                         [](const AttendeeCard *card) { return !card->attendee.rank.isValid(); });
    return ordered;
}

std::vector<const AttendeeCard *> designPeople(const Roster &roster, const Design &design)
{
    if (design.purpose != DesignPurpose::Badge)
        return cardPeople(roster, design.purpose, {});
    QSet<CategoryId> others;
    for (const Design &other : roster.programme().designs) {
        if (other.purpose == DesignPurpose::Badge)
            others.insert(other.onlyFor);
    }
    auto people = roster.listed({});
    std::erase_if(people, [&](const AttendeeCard *card) {
        const CategoryId category = card->attendee.category;
        const bool gets = design.onlyFor.isValid() ? category == design.onlyFor
                                                   : !category.isValid() || !others.contains(category);
        return !gets || !needsBadge(card->attendee);
    });
    return people;
}

std::vector<Design> cardDesigns(const Programme &programme, DesignPurpose purpose, QSizeF label)
{
    std::vector<Design> designs;
    std::ranges::copy_if(programme.designs, std::back_inserter(designs),
                         [purpose](const Design &design) { return design.purpose == purpose; });
    if (!designs.empty())
        return designs;
    const Language &language = Language::of(programme.colloquium.language);
    for (const StartingDesign &starting : startingDesigns()) {
        if (starting.purpose != purpose)
            continue;
        Design design;
        design.name = starting.shownName(language);
        design.purpose = purpose;
        design.contents = contentsOf(starting.draw(label, language));
        designs.push_back(design);
    }
    return designs;
}

Result<CardRecipe> cardRecipe(Store &store, const Roster &roster, const CardRequest &request)
{
    const QString id = request.stock.isEmpty() ? usualStock(request.purpose) : request.stock;
    const Stock *stock = findStock(id);
    if (!stock)
        return failure(Error::Invalid,
                       QCoreApplication::translate("Printing", "No stock is called “%1”.").arg(id));
    const Programme &programme = roster.programme();
    const std::vector<Design> designs = cardDesigns(programme, request.purpose, stock->label);
    const auto design = std::ranges::find_if(designs, [&request](const Design &one) {
        return request.design.isEmpty() || folded(one.name) == folded(request.design);
    });
    if (design == designs.end()) {
        QStringList known;
        for (const Design &one : designs)
            known.append(one.name);
        return failure(Error::Invalid,
                       QCoreApplication::translate("Printing", "There is no design “%1”. There is: %2.")
                           .arg(request.design, known.join(u", "_s)));
    }
    const auto logos = logosOf(store, programme);
    if (!logos)
        return tl::unexpected(logos.error());
    const auto pictures = picturesOf(store, programme);
    if (!pictures)
        return tl::unexpected(pictures.error());
    BadgeChoice choice{*stock, *design, request.start, *pictures};
    choice.printedOn = request.printedOn;
    choice.byCategory = false;
    return CardRecipe{cardPeople(roster, request.purpose, request.filter), roster.snapshot(), programme,
                      *logos, choice};
}

BadgePages cardPages(const CardRecipe &recipe)
{
    const Language &language = Language::of(recipe.programme.colloquium.language);
    return BadgePages(badgePeople(recipe.cards, recipe.programme, namesOf(recipe.source, language)),
                      recipe.programme, recipe.logos, recipe.choice);
}

Result<BadgePages> cardPages(Store &store, const Roster &roster, const CardRequest &request)
{
    const auto recipe = cardRecipe(store, roster, request);
    return recipe ? Result<BadgePages>(cardPages(*recipe)) : tl::unexpected(recipe.error());
}

PdfInfo cardsInfo(const Programme &programme, DesignPurpose purpose)
{
    const Language &language = Language::of(programme.colloquium.language);
    const QString what =
        purpose == DesignPurpose::PlaceCard
            ? language.say("Printing", QT_TRANSLATE_NOOP("Printing", "Place cards"))
            : language.say("Printing", QT_TRANSLATE_NOOP("Printing", "Certificates of attendance"));
    return {u"%1 – %2"_s.arg(what, briefTitle(programme.colloquium)), {}, programme.colloquium.language};
}

QStringList filesOfEach(const BadgePages &pages)
{
    QStringList names;
    QSet<QString> taken;
    for (const BadgePerson &person : pages.people()) {
        QString name = fileNameOf(person);
        // Names that differ by case or accents alone are one on some disks.
        for (int number = 2; taken.contains(folded(name)); ++number)
            name = u"%1 %2"_s.arg(fileNameOf(person)).arg(number);
        taken.insert(folded(name));
        names.append(name + u".pdf"_s);
    }
    return names;
}

Result<int> saveEach(const BadgePages &pages, const Programme &programme, const Logos &logos,
                     const QString &folder, Progress &progress)
{
    const QDir into(folder);
    if (!into.exists()) {
        return failure(Error::NotFound,
                       QCoreApplication::translate("Printing", "The folder “%1” is not there.").arg(folder));
    }
    // All of them or none: beside each other first, to their names when the last one is there.
    QTemporaryDir beside(into.filePath(u".colloquia-XXXXXX"_s));
    if (!beside.isValid())
        return failure(Error::Unavailable,
                       QCoreApplication::translate("Printing", "Nothing can be written into the folder “%1”.")
                           .arg(folder));
    BadgeChoice choice = pages.choice();
    choice.start = 1;
    const PdfInfo info = cardsInfo(programme, choice.design.purpose);
    const QStringList names = filesOfEach(pages);
    int done = 0;
    for (const BadgePerson &person : pages.people()) {
        if (progress.cancelled()) {
            return failure(Error::Cancelled,
                           QCoreApplication::translate("Printing", "Stopped: nothing was written."));
        }
        const BadgePages one({person}, programme, logos, choice);
        const QString path = beside.filePath(names[done]);
        if (const auto saved = savePdf(one, path, info); !saved) {
            Error error = saved.error();
            error.sentence.replace(path, into.filePath(names[done]));
            return tl::unexpected(error);
        }
        progress.report(++done, qint64(pages.people().size()));
    }
    for (const QString &name : names) {
        if (const auto renamed = disk::renameOver(beside.filePath(name), into.filePath(name)); !renamed)
            return tl::unexpected(renamed.error());
    }
    return done;
}

} // namespace colloquia
