// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/tasks/exporting.h"

#include "app/exchange/vcardwriter.h"
#include "app/exchange/wholejson.h"
#include "app/model/disk.h"
#include "app/store/store.h"
#include "app/tasks/exporttables.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

Result<std::vector<QuestionId>> sensitiveQuestions(const Programme &programme, const QStringList &names)
{
    std::vector<QuestionId> ids;
    for (const QString &name : names) {
        const Question *question = questionCalled(programme.questions, name);
        if (!question) {
            return failure(Error::NotFound,
                           QCoreApplication::translate("Export", "There is no question “%1”.").arg(name));
        }
        ids.push_back(question->id);
    }
    return ids;
}

ExportChoice choiceOf(const ExportOrder &order)
{
    const bool forPrograms =
        order.recipe.format == ExportFormat::CsvStandard || order.recipe.format == ExportFormat::Json;
    return {order.words.value_or(forPrograms ? CsvFlavour::Rfc4180 : CsvFlavour::ExcelFr),
            order.recipe.columns, order.sensitive};
}

Result<void> checkOrder(const Programme &programme, const ExportOrder &order)
{
    if (!order.recipe.takesSensitive && !order.sensitive.isEmpty()) {
        return failure(Error::Invalid, QCoreApplication::translate(
                                           "Export", "This export takes no sensitive answers with it."));
    }
    if (order.recipe.format == ExportFormat::Vcards && order.recipe.shape != ExportShape::List)
        return tl::unexpected(tableBytes({}, ExportFormat::Vcards).error());
    if (const auto questions = sensitiveQuestions(programme, order.sensitive); !questions)
        return tl::unexpected(questions.error());
    if (const auto columns = chosenColumns(programme, choiceOf(order)); !columns)
        return tl::unexpected(columns.error());
    return {};
}

Result<QByteArray> bytesOf(const ListCopy &list, const ExportOrder &order, Progress &progress)
{
    std::vector<const AttendeeCard *> rows;
    rows.reserve(list.cards.size());
    for (const AttendeeCard &card : list.cards)
        rows.push_back(&card);
    const auto questions = sensitiveQuestions(list.programme, order.sensitive);
    if (!questions)
        return tl::unexpected(questions.error());
    if (order.recipe.shape == ExportShape::Caterer)
        return tableBytes(catererTable(rows, list.programme, *questions), order.recipe.format);
    if (order.recipe.shape == ExportShape::Funder)
        return tableBytes(funderTable(rows, list.programme, order.now), order.recipe.format);
    const auto codeOf = [&list](AttendeeId id) { return list.codes.value(id); };
    const ExportChoice choice = choiceOf(order);
    switch (order.recipe.format) {
    case ExportFormat::Workbook:
        return exportXlsx(rows, codeOf, list.programme, choice, progress);
    case ExportFormat::CsvExcel:
    case ExportFormat::CsvStandard:
        return exportCsv(rows, codeOf, list.programme, choice, progress);
    case ExportFormat::Vcards:
        return exportVcards(rows, list.programme, list.lastEdits, progress);
    case ExportFormat::Json:
        break;
    }
    if (!list.whole)
        return exportJson(rows, codeOf, list.programme, choice, progress);
    WholeChoice part;
    part.attendees.emplace();
    for (const AttendeeCard *card : rows)
        part.attendees->push_back(card->attendee.id);
    part.sensitive = QSet<QuestionId>(questions->begin(), questions->end());
    return QJsonDocument(wholeJson(chosenPart(*list.whole, part))).toJson();
}

} // namespace

bool isWhole(const ExportRecipe &recipe)
{
    return recipe.format == ExportFormat::Json && recipe.shape == ExportShape::List &&
           recipe.columns.isEmpty();
}

Listing listingOf(const ExportOrder &order)
{
    Listing listing = order.listing;
    listing.filter.insert(listing.filter.end(), order.recipe.filter.begin(), order.recipe.filter.end());
    if (!order.recipe.sort.isEmpty()) {
        listing.sort = order.recipe.sort;
        listing.descending = order.recipe.descending;
    }
    return listing;
}

Result<ListCopy> listCopy(Store &store, const Roster &roster, const ExportOrder &order)
{
    if (const auto fine = checkOrder(roster.programme(), order); !fine)
        return tl::unexpected(fine.error());
    ListCopy copy{.programme = roster.programme()};
    for (const AttendeeCard *card : roster.listed(listingOf(order))) {
        copy.cards.push_back(*card);
        for (const AttendeeId absent : card->represents)
            copy.codes.insert(absent, roster.codeOf(absent));
    }
    if (order.recipe.format == ExportFormat::Vcards) {
        auto edits = store.lastEdits();
        if (!edits)
            return tl::unexpected(edits.error());
        copy.lastEdits = std::move(*edits);
    }
    if (isWhole(order.recipe)) {
        auto whole = store.whole();
        if (!whole)
            return tl::unexpected(whole.error());
        copy.whole = std::move(*whole);
    }
    return copy;
}

Result<int> saveExport(const ListCopy &list, const ExportOrder &order, const QString &path,
                       Progress &progress)
{
    const auto bytes = bytesOf(list, order, progress);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (const auto written = disk::writeWhole(path, *bytes); !written)
        return tl::unexpected(written.error());
    // A seat without a name is nobody in an address book.
    if (order.recipe.format == ExportFormat::Vcards) {
        return int(std::ranges::count_if(
            list.cards, [](const AttendeeCard &card) { return !isUnnamedSeat(card.attendee); }));
    }
    return int(list.cards.size());
}

} // namespace colloquia
