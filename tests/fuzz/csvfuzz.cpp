// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
// What libFuzzer invents is read as a CSV file. What is read and written again must read the same.
#include "app/exchange/csvwriter.h"
#include "app/exchange/formulasafety.h"
#include "app/exchange/sourcetable.h"
#include "app/exchange/textdecoding.h"

using namespace colloquia;
using namespace Qt::StringLiterals;

namespace {

// As UTF-8 brings it back: half characters are replaced.
QString carried(QStringView cell)
{
    return QString::fromUtf8(cell.toUtf8());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto table = readTable(bytes, u"x.csv"_s);
    if (!table)
        return 0;
    const CsvTable &cells = table->cells;
    // Rows of one length: what is ragged may be mended in another way once its quotes are in order.
    int width = 1;
    for (int row = 0; row < cells.rowCount(); ++row)
        width = qMax(width, cells.cellCount(row));
    CsvWriter writer(CsvFlavour::Rfc4180);
    for (int row = 0; row < cells.rowCount(); ++row) {
        for (int column = 0; column < width; ++column)
            writer.cell(carried(cells.cell(row, column)));
        writer.endRow();
    }
    const auto decoded = decodeText(std::move(writer).bytes(), u"UTF-8"_s);
    const auto again = decoded ? parseCsv(decoded->text, u',') : tl::unexpected(decoded.error());
    if (!again)
        qFatal("what was written cannot be read");
    for (int row = 0; row < cells.rowCount(); ++row) {
        for (int column = 0; column < width; ++column) {
            const QString before = carried(cells.cell(row, column));
            const QString after =
                row < again->rowCount() ? unprotectedCell(again->cell(row, column)).toString() : QString();
            if (before != after)
                qFatal("a cell has changed");
        }
    }
    if (again->rowCount() > cells.rowCount())
        qFatal("there are more rows");
    return 0;
}
