// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

#include <vector>

namespace colloquia {

// Writes an Excel workbook of one sheet: the headers bold, kept in sight and with filters, the columns as
// wide as what is in them. Text is always text: no cell can run as a formula.
class XlsxWriter
{
public:
    XlsxWriter(const QString &sheet, const QStringList &headers);

    void text(const QString &text);
    void number(qint64 number);
    // Shown as 03/10/2017 and 03/10/2017 09:34, and dates to whoever sorts or counts.
    void date(QDate date);
    void stamp(const QDateTime &local);
    void endRow();
    // The workbook; packing can fail for want of memory alone.
    Result<QByteArray> bytes() &&;

private:
    enum Style { Plain, Bold, Day, Minute };

    void inlineText(const QString &text, Style style);
    void serial(double number, Style style);
    void openCell(Style style);
    void measure(qsizetype characters);
    [[nodiscard]] QByteArray sheet() const;
    [[nodiscard]] QByteArray workbook() const;

    QString m_sheet;
    QByteArray m_rows;
    std::vector<QByteArray> m_letters; // of the columns
    std::vector<int> m_widths;         // in characters
    int m_row = 1;
    size_t m_column = 0;
};

// The letters a spreadsheet has over a column, 0 first: A, B … Z, AA.
QString columnLetters(int column);

} // namespace colloquia
