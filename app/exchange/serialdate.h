// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>

#include <optional>

namespace colloquia {

// Spreadsheets count days, from 1900 or from 1904 on; the part behind the point is the time of day.

// Local, without a zone; nothing where the number is no day that a spreadsheet knows. To the millisecond.
struct SerialDate
{
    QDate date = {}; // null: less than a day, a time alone
    QTime time = {};
};
std::optional<SerialDate> dateOfSerial(double serial, bool from1904);

// Counted from 1900; nothing before March of that year, where programs disagree.
std::optional<double> serialOf(QDate date, QTime time = QTime(0, 0));

} // namespace colloquia
