// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "app/cli/parsing.h"
#include "app/cli/tellingprogress.h"
#include "app/tasks/exporting.h"
#include "app/tasks/filewithwrite.h"

#include <QCoreApplication>

namespace colloquia::commands {

using namespace Qt::StringLiterals;

namespace {

// By --format, else by the name's ending, else as the preset was kept.
Result<ExportFormat> formatOf(const Call &call, const ExportRecipe &recipe)
{
    if (call.has(u"format"_s))
        return exportFormatFrom(call.value(u"format"_s));
    const auto format = exportFormatOf(call.words.at(1));
    return !format && call.has(u"preset"_s) ? Result<ExportFormat>(recipe.format) : format;
}

// What the options say beside a preset, or without one.
Result<ExportOrder> orderOf(const Call &call, const Programme &programme)
{
    ExportOrder order;
    if (call.has(u"preset"_s)) {
        const auto recipe = recipeCalled(call.value(u"preset"_s), programme);
        if (!recipe)
            return tl::unexpected(recipe.error());
        order.recipe = *recipe;
        if (call.has(u"columns"_s)) {
            return failure(Error::Invalid,
                           QCoreApplication::translate("Command", "--preset says which columns leave."));
        }
    } else {
        order.recipe.columns = columnsOf(call, programme);
    }
    const auto format = formatOf(call, order.recipe);
    if (!format)
        return tl::unexpected(format.error());
    order.recipe.format = *format;
    const QString words = call.value(u"for"_s);
    if (call.has(u"for"_s) && words != u"excel-fr"_s && words != u"rfc4180"_s) {
        return failure(Error::Invalid,
                       QCoreApplication::translate("Command", "--for takes excel-fr or rfc4180."));
    }
    if (call.has(u"for"_s))
        order.words = words == u"rfc4180"_s ? CsvFlavour::Rfc4180 : CsvFlavour::ExcelFr;
    const auto listing = listingOf(call, programme);
    if (!listing)
        return tl::unexpected(listing.error());
    order.listing = *listing;
    if (call.has(u"sort"_s) || call.has(u"view"_s))
        order.recipe.sort.clear();
    order.sensitive = call.values(u"sensitive"_s);
    order.now = call.context.clock();
    return order;
}

// A file of everything that lacks something says so.
void sayWhatIsMissing(const Call &call, const Programme &programme, const ExportOrder &order)
{
    if (!isWhole(order.recipe))
        return;
    for (const Question &question : programme.questions) {
        if (question.sensitive && !order.sensitive.contains(question.text))
            call.say(QCoreApplication::translate("Command",
                                                 "The answers to “%1” are sensitive and not in the file; "
                                                 "--sensitive \"%1\" takes them with it.")
                         .arg(question.text));
    }
}

} // namespace

Result<int> exportList(const Call &call)
{
    const QString out = call.words.at(1);
    if (!call.has(u"preset"_s) && !call.has(u"format"_s)) {
        if (const auto format = exportFormatOf(out); !format)
            return call.wrong(format.error().sentence);
    }
    const auto document = openDocument(call, Access::ReadOnly);
    if (!document)
        return tl::unexpected(document.error());
    const Programme &programme = document->programme();
    const auto order = orderOf(call, programme);
    if (!order)
        return call.wrong(order.error().sentence);
    if (const auto allowed = mayBeWritten(out, *document->store); !allowed)
        return call.wrong(allowed.error().sentence);
    const auto list = listCopy(*document->store, *document->roster, *order);
    if (!list) {
        const bool isOurs = list.error().code == Error::Invalid || list.error().code == Error::NotFound;
        return isOurs ? Result<int>(call.wrong(list.error().sentence)) : tl::unexpected(list.error());
    }
    TellingProgress progress(call.err);
    const auto saved = saveExport(*list, *order, out, progress);
    if (!saved)
        return tl::unexpected(saved.error());
    call.say(QCoreApplication::translate("Command", "%n attendee(s) exported.", nullptr, *saved));
    sayWhatIsMissing(call, programme, *order);
    return Exit::Done;
}

} // namespace colloquia::commands
