// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/exchange/attendeejson.h"

#include <QJsonArray>

namespace colloquia {

QJsonObject attendeeJson(const AttendeeCard &card, const Programme &programme, const CodeOf &codeOf)
{
    QJsonObject json;
    for (const ListColumn &column : columnsOf(programme)) {
        // A question that is called like a field does not hide it.
        if (column.sensitive || column.further || json.contains(column.key))
            continue;
        const QVariant value = valueIn(column, card, programme, codeOf);
        if (column.what == ListColumn::Workshops)
            json.insert(column.key, QJsonArray::fromStringList(value.toStringList()));
        else
            json.insert(column.key, value.isNull() ? QJsonValue() : QJsonValue(value.toString()));
    }
    return json;
}

} // namespace colloquia
