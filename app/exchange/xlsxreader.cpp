// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/exchange/xlsxreader.h"

#include "app/exchange/odsreader.h"
#include "app/exchange/sheetreader.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kNamed = 5;

} // namespace

Result<SourceTable> readXlsx(ZipFile &zip, const ReadSettings &settings, Progress &progress)
{
    const auto book = readWorkbook(zip);
    if (!book)
        return tl::unexpected(book.error());
    SourceTable table;
    table.name = zip.name();
    for (const Workbook::Sheet &sheet : book->sheets) {
        if (!sheet.hidden || sheet.name == settings.sheet)
            table.sheets.append(sheet.name);
    }
    const auto isWanted = [&](const Workbook::Sheet &sheet) {
        return settings.sheet.isEmpty() ? table.sheets.isEmpty() || !sheet.hidden
                                        : sheet.name == settings.sheet;
    };
    // Where nobody said which, a cover without a cell is passed over.
    for (const Workbook::Sheet &sheet : book->sheets) {
        if (!isWanted(sheet))
            continue;
        auto cells = readSheet(zip, *book, sheet, progress);
        if (!cells)
            return tl::unexpected(cells.error());
        table.sheet = sheet.name;
        table.cells = std::move(*cells);
        if (table.cells.rowCount() > 0 || !settings.sheet.isEmpty())
            break;
    }
    if (table.sheet.isEmpty())
        return noSuchSheet(zip.name(), settings, table.sheets);
    if (table.sheets.isEmpty())
        table.sheets.append(table.sheet);
    return table;
}

Result<PackedTable> onlyTable(ZipFile &zip)
{
    QStringList found;
    for (const QString &entry : zip.entries()) {
        const QFileInfo info(entry);
        // Macs add a shadow of each file.
        const bool shadow = entry.startsWith(u"__MACOSX/"_s) || info.fileName().startsWith(u'.');
        if (!shadow && tableSuffixes().contains(info.suffix().toLower()))
            found.append(entry);
    }
    if (found.isEmpty()) {
        return failure(Error::Invalid,
                       QCoreApplication::translate("Import", "“%1” holds neither a CSV file nor a workbook.")
                           .arg(zip.name()));
    }
    if (found.size() > 1) {
        const QString names =
            found.mid(0, kNamed).join(u", "_s) + (found.size() > kNamed ? u" …"_s : QString());
        return failure(Error::Invalid,
                       QCoreApplication::translate(
                           "Import", "“%1” holds several tables: %2. Unpack it, and import one of them.")
                           .arg(zip.name(), names));
    }
    auto bytes = zip.contents(found.front());
    if (!bytes)
        return tl::unexpected(bytes.error());
    return PackedTable{found.front(), std::move(*bytes)};
}

} // namespace colloquia
