// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/exchange/sourcetable.h"

#include "app/exchange/formulasafety.h"
#include "app/exchange/textdecoding.h"

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
                       "Import", "“%1” is no CSV file. Save it as CSV in Excel, and import that file.")
                       .arg(name));
}

// The letter a spreadsheet has over the column: A, B … Z, AA.
QString columnLetter(int column)
{
    QString letter;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letter.prepend(QChar(u'A' + (rest - 1) % 26));
    return letter;
}

// Forms repeat headers and leave some empty, but columns must be told apart.
QStringList distinct(const QStringList &given)
{
    QStringList headers;
    for (const QString &header : given) {
        const QString base = header.isEmpty() ? u"(%1)"_s.arg(columnLetter(int(headers.size()))) : header;
        QString name = base;
        for (int again = 2; headers.contains(name); ++again)
            name = u"%1 (%2)"_s.arg(base).arg(again);
        headers.append(name);
    }
    return headers;
}

} // namespace

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
    return delimiter == u'\t' ? u"\\t"_s : QString(delimiter);
}

Result<SourceTable> readTable(const QString &path, const ReadSettings &settings, Progress &progress)
{
    const QFileInfo info(path);
    const QString kind = info.suffix().toLower();
    if (!info.exists()) {
        return failure(Error::NotFound,
                       QCoreApplication::translate("Import", "There is no file “%1”.").arg(path));
    }
    if (kind != u"csv"_s && kind != u"tsv"_s && kind != u"txt"_s)
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
    // Zip (also .xlsx and .ods), the old .xls, and PDF say so in their first bytes, whatever they are called.
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("\xD0\xCF\x11\xE0") || bytes.startsWith("%PDF"))
        return noTable(name);
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
    table.headerRow = qMax(1, settings.headerRow);
    Result<CsvTable> cells = parseCsv(std::move(decoded->text), table.delimiter, progress);
    if (!cells)
        return tl::unexpected(cells.error());
    table.cells = std::move(*cells);
    if (table.cells.rowCount() < table.headerRow) {
        return failure(
            Error::Invalid,
            QCoreApplication::translate("Import", "“%1” is empty: there are no rows in it.").arg(name));
    }
    const int header = table.headerRow - 1;
    for (int column = 0; column < table.cells.cellCount(header); ++column)
        table.givenHeaders.append(cleanedCell(table.cells.cell(header, column), true));
    // Spreadsheets leave separators behind the last header where a column was once.
    while (!table.givenHeaders.isEmpty() && table.givenHeaders.last().isEmpty()) {
        const int last = int(table.givenHeaders.size()) - 1;
        bool used = false;
        for (int row = 0; row < table.rowCount() && !used; ++row)
            used = !table.cell(row, last).trimmed().isEmpty();
        if (used)
            break;
        table.givenHeaders.removeLast();
    }
    if (table.givenHeaders.isEmpty()) {
        return failure(Error::Invalid, QCoreApplication::translate("Import", "“%1” has no headers in row %2.")
                                           .arg(name)
                                           .arg(table.headerRow));
    }
    table.headers = distinct(table.givenHeaders);
    return table;
}

} // namespace colloquia
