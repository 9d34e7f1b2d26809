// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/exchange/serialdate.h"

#include <cmath>

namespace colloquia {

namespace {

constexpr double kMsInDay = 24.0 * 60 * 60 * 1000;
constexpr qint64 kLastSerial = 2958465; // the last day of 9999
constexpr qint64 kNoSuchDay = 60;       // 29 February 1900, which Lotus 1-2-3 believed in

} // namespace

std::optional<SerialDate> dateOfSerial(double serial, bool from1904)
{
    if (!(serial >= 0 && serial < double(kLastSerial + 1)))
        return std::nullopt;
    qint64 day = qint64(std::floor(serial));
    qint64 ms = std::llround((serial - double(day)) * kMsInDay);
    if (ms >= qint64(kMsInDay)) {
        ++day;
        ms = 0;
    }
    SerialDate found;
    found.time = QTime::fromMSecsSinceStartOfDay(int(ms));
    if (from1904)
        found.date = QDate(1904, 1, 1).addDays(day);
    else if (day > 0)
        found.date = QDate(1899, 12, day < kNoSuchDay ? 31 : 30).addDays(day);
    return found;
}

std::optional<double> serialOf(QDate date, QTime time)
{
    const qint64 day = QDate(1899, 12, 30).daysTo(date);
    if (!date.isValid() || day <= kNoSuchDay || day > kLastSerial)
        return std::nullopt;
    return double(day) + double(time.msecsSinceStartOfDay()) / kMsInDay;
}

} // namespace colloquia
