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
    return stamp.isValid() ? QVariant(stamp.toUTC().toString(Qt::ISODateWithMs)) : QVariant();
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
    const auto digits = [&text](int from, int count) { return QStringView(text).mid(from, count).toInt(); };
    if (text.size() == 24 && text.endsWith(u'Z')) {
        member = QDateTime(QDate(digits(0, 4), digits(5, 2), digits(8, 2)),
                           QTime(digits(11, 2), digits(14, 2), digits(17, 2), digits(20, 3)), Qt::UTC);
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
