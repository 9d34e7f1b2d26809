// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/tasks/exportformat.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

struct Known
{
    ExportFormat format;
    const char *key;
    const char *suffix;
};
// Of two with one suffix the one for programs first.
constexpr Known kKnown[] = {
    {ExportFormat::Workbook, "xlsx", ".xlsx"},     {ExportFormat::CsvStandard, "csv", ".csv"},
    {ExportFormat::CsvExcel, "csv-excel", ".csv"}, {ExportFormat::Vcards, "vcard", ".vcf"},
    {ExportFormat::Json, "json", ".json"},
};

const Known &entryOf(ExportFormat format)
{
    return *std::ranges::find(kKnown, format, &Known::format);
}

} // namespace

QString suffixOf(ExportFormat format)
{
    return QString::fromLatin1(entryOf(format).suffix);
}

QString keyOf(ExportFormat format)
{
    return QString::fromLatin1(entryOf(format).key);
}

Result<ExportFormat> exportFormatFrom(const QString &key)
{
    QStringList keys;
    for (const Known &known : kKnown) {
        if (key.toLower() == QLatin1StringView(known.key))
            return known.format;
        keys.append(QString::fromLatin1(known.key));
    }
    return failure(Error::Invalid,
                   QCoreApplication::translate("Export", "There is no format “%1”: choose among %2.")
                       .arg(key, keys.join(u", "_s)));
}

Result<ExportFormat> exportFormatOf(const QString &path)
{
    for (const Known &known : kKnown) {
        if (path.endsWith(QLatin1StringView(known.suffix), Qt::CaseInsensitive))
            return known.format;
    }
    return failure(Error::Invalid,
                   QCoreApplication::translate(
                       "Export", "What is exported ends in .xlsx, .csv, .vcf or .json, not “%1”.")
                       .arg(QFileInfo(path).fileName()));
}

} // namespace colloquia
