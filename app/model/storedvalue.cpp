// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/model/storedvalue.h"

namespace colloquia::stored {

using namespace Qt::StringLiterals;

QVariant value(QDate date)
{
    return date.isValid() ? QVariant(date.toString(Qt::ISODate)) : QVariant();
}

QVariant value(QTime time)
{
    return time.isValid() ? QVariant(time.toString(u"HH:mm"_s)) : QVariant();
}

QVariant value(const QDateTime &stamp)
{
    if (!stamp.isValid())
        return {};
    const QDateTime utc = stamp.toUTC();
    const QTime time = utc.time();
    int year = 0;
    int month = 0;
    int day = 0;
    utc.date().getDate(&year, &month, &day);
    if (year < 0 || year > 9999)
        return utc.toString(Qt::ISODateWithMs);
    // Written by position, as it is read: a hundred thousand at a time.
    QString text = u"0000-00-00T00:00:00.000Z"_s;
    const auto write = [&text](int last, int number) {
        for (; number > 0; number /= 10)
            text[last--] = QChar(char16_t(u'0' + number % 10));
    };
    write(3, year);
    write(6, month);
    write(9, day);
    write(12, time.hour());
    write(15, time.minute());
    write(18, time.second());
    write(22, time.msec());
    return text;
}

void into(QString &member, const QVariant &value)
{
    member = value.toString();
}

void into(QDate &member, const QVariant &value)
{
    member = value.isNull() ? QDate() : QDate::fromString(value.toString(), Qt::ISODate);
}

void into(QTime &member, const QVariant &value)
{
    member = value.isNull() ? QTime() : QTime::fromString(value.toString(), u"HH:mm"_s);
}

void into(QDateTime &member, const QVariant &value)
{
    if (value.isNull()) {
        member = {};
        return;
    }
    // Ours is always 2017-10-03T08:34:56.000Z; read by position, a hundred thousand at a time.
    const QString text = value.toString();
    bool areDigits = true;
    const auto digits = [&text, &areDigits](int from, int count) {
        int number = 0;
        for (const QChar c : QStringView(text).sliced(from, count)) {
            areDigits = areDigits && c >= u'0' && c <= u'9';
            number = number * 10 + (c.unicode() - u'0');
        }
        return number;
    };
    if (text.size() == 24 && text.endsWith(u'Z')) {
        member = QDateTime(QDate(digits(0, 4), digits(5, 2), digits(8, 2)),
                           QTime(digits(11, 2), digits(14, 2), digits(17, 2), digits(20, 3)), Qt::UTC);
        if (!areDigits)
            member = {};
    } else {
        member = QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
    }
}

void into(bool &member, const QVariant &value)
{
    member = value.toLongLong() != 0;
}

void into(int &member, const QVariant &value)
{
    member = int(value.toLongLong());
}

void into(std::optional<int> &member, const QVariant &value)
{
    member = value.isNull() ? std::nullopt : std::optional<int>(int(value.toLongLong()));
}

} // namespace colloquia::stored
