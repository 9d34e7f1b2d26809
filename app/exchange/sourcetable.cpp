// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/exchange/sourcetable.h"

#include "app/exchange/headerrow.h"
#include "app/exchange/linemending.h"
#include "app/exchange/odsreader.h"
#include "app/exchange/textdecoding.h"
#include "app/exchange/workbook.h"
#include "app/exchange/xlsxreader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLargestFile = qint64(512) * 1024 * 1024;

tl::unexpected<Error> noTable(const QString &name)
{
    return failure(Error::Invalid,
                   QCoreApplication::translate(
                       "Import",
                       "“%1” is neither a CSV file nor a workbook (.xlsx, .ods). Save it as one of them, and "
                       "import that file.")
                       .arg(name));
}

// Old workbooks look the same, and so do new ones that are encrypted.
tl::unexpected<Error> lockedOrOld(const QString &name)
{
    return failure(Error::Invalid,
                   QCoreApplication::translate(
                       "Import",
                       "“%1” is protected by a password, or was saved for an old Excel. Save it as .xlsx "
                       "without a password, and import that file.")
                       .arg(name));
}

Result<SourceTable> textTable(const QByteArray &bytes, const QString &name, const ReadSettings &settings,
                              Progress &progress)
{
    Result<DecodedText> decoded = decodeText(bytes, settings.encoding);
    if (!decoded)
        return tl::unexpected(decoded.error());
    SourceTable table;
    table.name = name;
    table.encoding = decoded->encoding;
    const std::optional<QChar> told = takeSeparatorLine(decoded->text);
    table.delimiter = !settings.delimiter.isNull() ? settings.delimiter
                      : told                       ? *told
                                                   : guessDelimiter(decoded->text);
    Result<CsvTable> cells = parseCsv(std::move(decoded->text), table.delimiter, progress);
    if (!cells)
        return tl::unexpected(cells.error());
    table.cells = std::move(*cells);
    return table;
}

bool isNamedWorkbook(const QString &name)
{
    return name.endsWith(u".xlsx"_s, Qt::CaseInsensitive) || name.endsWith(u".ods"_s, Qt::CaseInsensitive);
}

bool isAnyWorkbook(const ZipFile &zip)
{
    return isWorkbook(zip) || isOds(zip);
}

Result<SourceTable> workbookTable(ZipFile &zip, const ReadSettings &settings, Progress &progress)
{
    return isWorkbook(zip) ? readXlsx(zip, settings, progress) : readOds(zip, settings, progress);
}

// The cells of what the bytes are, whatever the file is called; the headers are still to be found.
Result<SourceTable> tableIn(const QByteArray &bytes, const QString &name, const ReadSettings &settings,
                            Progress &progress)
{
    if (bytes.startsWith("\xD0\xCF\x11\xE0"))
        return lockedOrOld(name);
    if (bytes.startsWith("%PDF") || bytes.startsWith("PK\x05\x06"))
        return noTable(name);
    if (!bytes.startsWith("PK\x03\x04"))
        return isNamedWorkbook(name) ? noTable(name) : textTable(bytes, name, settings, progress);
    auto zip = ZipFile::open(bytes, name);
    if (!zip)
        return tl::unexpected(zip.error());
    if (isAnyWorkbook(*zip))
        return workbookTable(*zip, settings, progress);
    const auto packed = onlyTable(*zip);
    if (!packed)
        return tl::unexpected(packed.error());
    if (!packed->bytes.startsWith("PK\x03\x04"))
        return textTable(packed->bytes, name, settings, progress);
    auto inner = ZipFile::open(packed->bytes, name);
    if (!inner)
        return tl::unexpected(inner.error());
    return isAnyWorkbook(*inner) ? workbookTable(*inner, settings, progress) : noTable(name);
}

} // namespace

const QStringList &tableSuffixes()
{
    static const QStringList suffixes{u"csv"_s, u"tsv"_s, u"txt"_s, u"xlsx"_s, u"ods"_s};
    return suffixes;
}

bool SourceTable::isBlank(int row) const
{
    for (int column = 0; column < cellCount(row); ++column) {
        if (!cell(row, column).trimmed().isEmpty())
            return false;
    }
    return true;
}

QString SourceTable::shownDelimiter() const
{
    return delimiter.isNull() ? QString() : delimiter == u'\t' ? u"\\t"_s : QString(delimiter);
}

Result<SourceTable> readTable(const QString &path, const ReadSettings &settings, Progress &progress)
{
    const QFileInfo info(path);
    const QString kind = info.suffix().toLower();
    if (!info.exists()) {
        return failure(Error::NotFound,
                       QCoreApplication::translate("Import", "There is no file “%1”.").arg(path));
    }
    // A file of an old Excel is told how to come in.
    if (!tableSuffixes().contains(kind) && kind != u"zip"_s && kind != u"xls"_s)
        return noTable(info.fileName());
    if (info.size() > kLargestFile) {
        return failure(Error::Invalid,
                       QCoreApplication::translate("Import", "“%1” is too large: split it in two.")
                           .arg(info.fileName()));
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(
            Error::Unavailable,
            QCoreApplication::translate("Import", "“%1” cannot be read: %2").arg(path, file.errorString()));
    }
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError) {
        return failure(
            Error::Unavailable,
            QCoreApplication::translate("Import", "“%1” cannot be read: %2").arg(path, file.errorString()));
    }
    return readTable(bytes, info.fileName(), settings, progress);
}

Result<SourceTable> readTable(const QByteArray &bytes, const QString &name, const ReadSettings &settings,
                              Progress &progress)
{
    Result<SourceTable> read = tableIn(bytes, name, settings, progress);
    if (!read)
        return read;
    SourceTable &table = *read;
    table.squeezedRows = squeezedRows(table.cells, table.delimiter);
    if (table.squeezedRows > 0 && settings.splitLines == true) {
        auto cells = withSplitLines(table.cells, table.delimiter);
        if (!cells)
            return tl::unexpected(cells.error());
        table.cells = std::move(*cells);
        table.linesSplit = true;
    }
    const int row = settings.headerRow > 0 ? settings.headerRow : guessedHeaderRow(table.cells);
    return withHeadersIn(std::move(table), row);
}

} // namespace colloquia
