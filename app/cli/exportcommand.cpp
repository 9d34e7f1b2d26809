// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "app/cli/parsing.h"
#include "app/cli/tellingprogress.h"
#include "app/tasks/exporting.h"
#include "app/tasks/filewithwrite.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace colloquia::commands {

using namespace Qt::StringLiterals;

namespace {

// Why the file cannot be of that kind; "" if it can.
QString refusedKind(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == u"csv"_s || suffix == u"xlsx"_s)
        return {};
    if (suffix == u"json"_s || suffix == u"vcf"_s) {
        return QCoreApplication::translate(
                   "Command", "A .%1 file cannot be written by this version: export to .csv or .xlsx.")
            .arg(suffix);
    }
    return QCoreApplication::translate("Command", "What is exported ends in .csv or .xlsx, not “%1”.")
        .arg(QFileInfo(path).fileName());
}

} // namespace

Result<int> exportList(const Call &call)
{
    const QString out = call.words.at(1);
    if (const QString refused = refusedKind(out); !refused.isEmpty())
        return call.wrong(refused);
    // A workbook is for people, as long as nobody says otherwise.
    const QString usual = out.endsWith(u".xlsx"_s, Qt::CaseInsensitive) ? u"excel-fr"_s : u"rfc4180"_s;
    const QString flavour = call.has(u"for"_s) ? call.value(u"for"_s) : usual;
    if (flavour != u"excel-fr"_s && flavour != u"rfc4180"_s)
        return call.wrong(QCoreApplication::translate("Command", "--for takes excel-fr or rfc4180."));
    const auto document = openDocument(call, Access::ReadOnly);
    if (!document)
        return tl::unexpected(document.error());
    const Programme &programme = document->programme();
    const auto listing = listingOf(call, programme);
    if (!listing)
        return call.wrong(listing.error().sentence);
    const ExportChoice choice{flavour == u"rfc4180"_s ? CsvFlavour::Rfc4180 : CsvFlavour::ExcelFr,
                              columnsOf(call, programme), call.values(u"sensitive"_s)};
    if (const auto columns = chosenColumns(programme, choice); !columns)
        return call.wrong(columns.error().sentence);
    if (const auto allowed = mayBeWritten(out, *document->store); !allowed)
        return call.wrong(allowed.error().sentence);
    TellingProgress progress(call.err);
    const auto saved = saveList(*document->roster, *listing, choice, out, progress);
    if (!saved)
        return tl::unexpected(saved.error());
    call.say(QCoreApplication::translate("Command", "%n attendee(s) exported.", nullptr, *saved));
    return Exit::Done;
}

} // namespace colloquia::commands
