// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/store/referencecheck.h"

#include <algorithm>

namespace colloquia::referencecheck {

using namespace Qt::StringLiterals;

namespace {

// The longest run of the kind's new rows, where most references lead; none: an empty one.
std::pair<qint64, qint64> longestRun(const CreatedRows &created, RecordKind kind)
{
    const auto runs = created.find(kind);
    if (runs == created.end() || runs->second.empty())
        return {1, 0};
    return *std::ranges::max_element(runs->second, {},
                                     [](const auto &run) { return run.second - run.first; });
}

Result<bool> isBroken(Connection &connection, const Field &field, RecordKind kind,
                      const std::pair<qint64, qint64> &rows, const std::pair<qint64, qint64> &there)
{
    const auto query = connection.prepared(
        u"SELECT 1 FROM %1 AS own WHERE id BETWEEN ? AND ? AND %2 NOT BETWEEN ? AND ? "
        "AND NOT EXISTS (SELECT 1 FROM %3 AS target WHERE target.id = own.%2) LIMIT 1"_s.arg(
            tableOf(kind), field.name(), tableOf(field.target)));
    if (!query)
        return tl::unexpected(query.error());
    const auto found =
        (*query)->bind(0, rows.first).bind(1, rows.second).bind(2, there.first).bind(3, there.second).first();
    if (!found)
        return tl::unexpected(found.error());
    return !found->isNull();
}

} // namespace

Result<bool> areBroken(Connection &connection, const CreatedRows &created)
{
    for (const auto &[kind, runs] : created) {
        for (const Field &field : fieldsOf(kind)) {
            if (field.type != FieldType::Reference)
                continue;
            const auto there = longestRun(created, field.target);
            for (const auto &run : runs) {
                const auto broken = isBroken(connection, field, kind, run, there);
                if (!broken || *broken)
                    return broken;
            }
        }
    }
    return false;
}

Result<bool> areBroken(Connection &connection)
{
    auto query = connection.query(connection.dialect().foreignKeyCheck);
    if (!query)
        return tl::unexpected(query.error());
    const auto found = query->first();
    if (!found)
        return tl::unexpected(found.error());
    return !found->isNull();
}

} // namespace colloquia::referencecheck
