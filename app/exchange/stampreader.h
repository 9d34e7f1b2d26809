// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QDateTime>
#include <QHash>
#include <QString>
#include <QTimeZone>

#include <optional>

namespace colloquia {

// Which of "10/2/2017" is the month, where only one reading makes a date.
std::optional<bool> monthComesFirst(QStringView text);
// Whether a header is English, where forms of the United States write the month first.
bool isEnglishStampHeader(const QString &header);

// Reads the time stamps of one column: "2017/10/03 9:34:56 AM UTC+1", "03/10/2017 09:34:56", ISO 8601 and
// what lies between. Without a zone of its own a stamp is in the colloquium's.
class StampReader
{
public:
    StampReader() = default;
    // `zone` as in Colloquium::timeZone; empty or unknown: Europe/Paris.
    StampReader(const QString &zone, bool monthFirst);

    // UTC; invalid if it cannot be read.
    QDateTime read(QStringView text);

private:
    [[nodiscard]] qint64 offsetOn(QDate date, QTime time);

    QTimeZone m_zone;
    bool m_monthFirst = false;
    QHash<QDate, qint64> m_offsets; // seconds, of days without a change of the clocks
};

} // namespace colloquia
