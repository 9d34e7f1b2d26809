// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/exchange/recordjson.h"

#include <QCoreApplication>

namespace colloquia::recordjson {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? u"yes"_s : u"no"_s;
    case QJsonValue::Double:
        return QString::number(value.toDouble(), 'g', 15);
    default:
        return value.toString();
    }
}

} // namespace

QJsonValue value(const Field &field, const void *record)
{
    const QVariant kept = field.get(record);
    if (kept.isNull() || field.type == FieldType::Reference)
        return {};
    if (field.type == FieldType::YesNo)
        return kept.toLongLong() != 0;
    if (field.type == FieldType::Whole)
        return kept.toLongLong();
    return kept.toString();
}

Result<void> read(const Field &field, void *record, const QJsonValue &value, const QString &place)
{
    if (field.type == FieldType::YesNo && value.isNull())
        return {};
    if (value.isArray() || value.isObject()) {
        return wrong(
            place,
            {Error::Invalid,
             QCoreApplication::translate("Programme", "“%1” is one value, not a list.").arg(field.name()),
             {},
             field.name()});
    }
    const Result<QVariant> kept = understood(field, textOf(value));
    if (!kept)
        return wrong(place, kept.error());
    field.set(record, *kept);
    return {};
}

tl::unexpected<Error> wrong(const QString &place, const Error &error)
{
    Error placed = error;
    placed.sentence = QCoreApplication::translate("Programme", "%1: %2").arg(place, error.sentence);
    return tl::unexpected(placed);
}

tl::unexpected<Error> unknownKey(const QString &place, const QString &key, const QStringList &known)
{
    return wrong(place, {Error::Invalid,
                         QCoreApplication::translate("Programme", "nothing is called “%1”: choose among %2.")
                             .arg(key, known.join(u", "_s)),
                         {},
                         key});
}

} // namespace colloquia::recordjson
