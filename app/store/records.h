// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/field.h"
#include "app/store/connection.h"

#include <QJsonObject>

#include <optional>
#include <span>
#include <vector>

// The statements about single rows, made from the description of the fields. Every other statement stands
// whole where it is used.
namespace colloquia::records {

// The new row's id. `id` 0: the next; else the row comes back under the number it had.
Result<qint64> insert(Connection &connection, RecordKind kind, const void *record, qint64 id = 0);
// Many new rows with few statements; the first one's id, the others follow it without gaps.
Result<qint64> insertAll(Connection &connection, RecordKind kind, std::span<const void *const> rows);
Result<void> setField(Connection &connection, RecordKind kind, qint64 id, const Field &field,
                      const QVariant &value);
Result<void> erase(Connection &connection, RecordKind kind, qint64 id);
// The row's values in the order of the fields; nothing if there is no such row.
Result<std::optional<QVariantList>> read(Connection &connection, RecordKind kind, qint64 id);
// The same with only the wanted fields in their places, and those that say whose the row is: each column that
// is read costs, and a change of ten thousand reads as many rows.
Result<std::optional<QVariantList>> read(Connection &connection, RecordKind kind, qint64 id,
                                         const std::vector<const Field *> &wanted);

// `SELECT id, field, field … FROM table`, for the caller to add what follows.
QString selection(RecordKind kind);
// Fills a record from a row of such a selection; columns `from` on.
void fill(const Row &row, RecordKind kind, void *record, int from = 1);

// The ids of records of the kind `target` that the row refers to.
std::vector<qint64> references(RecordKind kind, const QVariantList &values, RecordKind target);

// A row as the journal keeps it: fields that are set, by key.
QJsonObject toJson(RecordKind kind, const QVariantList &values);
// The other way; fields that the object lacks are null.
QVariantList fromJson(RecordKind kind, const QJsonObject &row);
Result<void> insertValues(Connection &connection, RecordKind kind, const QVariantList &values, qint64 id);

// Reads records of one kind with their ids; `rest` follows the selection: "ORDER BY position, id".
template<class Record>
Result<std::vector<Record>> readAll(Connection &connection, const QString &rest,
                                    const QVariantList &bound = {})
{
    constexpr RecordKind kind = kindOf<Record>;
    std::vector<Record> all;
    auto query = connection.query(selection(kind) + u' ' + rest);
    if (!query)
        return tl::unexpected(query.error());
    for (int i = 0; i < bound.size(); ++i)
        query->bind(i, bound[i]);
    const auto done = query->each([&all](const Row &row) {
        Record &record = all.emplace_back();
        record.id = decltype(record.id)(row.number(0));
        fill(row, kind, &record);
    });
    if (!done)
        return tl::unexpected(done.error());
    return all;
}

} // namespace colloquia::records
