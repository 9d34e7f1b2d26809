// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/store/referencecheck.h"

namespace colloquia {

using namespace Qt::StringLiterals;

bool holds(const CreatedRows &created, RecordKind kind, qint64 id)
{
    const auto runs = created.find(kind);
    if (runs == created.end())
        return false;
    const auto next = runs->second.upper_bound(id);
    return next != runs->second.begin() && id <= std::prev(next)->second;
}

void ReferenceCheck::note(RecordKind kind, std::span<const void *const> rows, const CreatedRows &created)
{
    for (const Field &field : fieldsOf(kind)) {
        if (field.type != FieldType::Reference)
            continue;
        qint64 last = 0;
        for (const void *row : rows) {
            const qint64 id = field.get(row).toLongLong();
            if (id == last)
                continue;
            last = id;
            if (id != 0 && !holds(created, field.target, id))
                m_referred[field.target].insert(id);
        }
    }
}

Result<bool> ReferenceCheck::areBroken(Connection &connection) const
{
    for (const auto &[kind, ids] : m_referred) {
        const auto query = connection.prepared(u"SELECT 1 FROM %1 WHERE id = ?"_s.arg(tableOf(kind)));
        if (!query)
            return tl::unexpected(query.error());
        for (const qint64 id : ids) {
            const auto found = (*query)->bind(0, id).first();
            if (!found)
                return tl::unexpected(found.error());
            if (found->isNull())
                return true;
        }
    }
    return false;
}

Result<bool> ReferenceCheck::areAnyBroken(Connection &connection)
{
    auto query = connection.query(connection.dialect().foreignKeyCheck);
    if (!query)
        return tl::unexpected(query.error());
    const auto found = query->first();
    if (!found)
        return tl::unexpected(found.error());
    return !found->isNull();
}

} // namespace colloquia
