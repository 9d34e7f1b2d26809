// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/choices.h"
#include "app/model/ids.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTime>
#include <QVariant>

#include <optional>

// The one form in which a field's value lies in the document, the journal and JSON: text (dates as
// 2017-12-11, times as 09:30, stamps as 2017-10-03T08:34:56.000Z in UTC, choices as their keys), a whole
// number (yes is 1), or null for "not known".
namespace colloquia::stored {

inline QVariant value(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}
QVariant value(QDate date);
QVariant value(QTime time);
QVariant value(const QDateTime &stamp);
inline QVariant value(bool yes)
{
    return QVariant(qlonglong(yes ? 1 : 0));
}
inline QVariant value(int number)
{
    return QVariant(qlonglong(number));
}
inline QVariant value(const std::optional<int> &number)
{
    return number ? QVariant(qlonglong(*number)) : QVariant();
}
template<class Tag>
QVariant value(Id<Tag> id)
{
    return id.isValid() ? QVariant(qlonglong(id.value)) : QVariant();
}
template<class E>
requires std::is_enum_v<E> QVariant value(E choice)
{
    return value(keyOf(choice));
}

// What cannot be read leaves the member unset.
void into(QString &member, const QVariant &value);
void into(QDate &member, const QVariant &value);
void into(QTime &member, const QVariant &value);
void into(QDateTime &member, const QVariant &value);
void into(bool &member, const QVariant &value);
void into(int &member, const QVariant &value);
void into(std::optional<int> &member, const QVariant &value);
template<class Tag>
void into(Id<Tag> &member, const QVariant &value)
{
    member = Id<Tag>(value.toLongLong());
}
template<class E>
requires std::is_enum_v<E>
void into(E &member, const QVariant &value)
{
    member = fromKey(value.toString(), member);
}

} // namespace colloquia::stored
