// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/store/blockinsertion.h"

#include <algorithm>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

// Rows that one statement takes in: each statement costs, and so does the count of ids it keeps.
constexpr size_t kBlock = 50;

// Names for the values of a block. Qt makes a text out of each position that is bound; these are made once.
const QStringList &marks()
{
    static const QStringList all = [] {
        size_t most = 0;
        for (int kind = 0; kind < int(RecordKind::KindCount); ++kind)
            most = std::max(most, fieldsOf(RecordKind(kind)).size());
        QStringList names;
        for (size_t i = 0; i < most * kBlock; ++i)
            names.append(u":v%1"_s.arg(i));
        return names;
    }();
    return all;
}

QString sharedMark(const Field &field)
{
    return u":all_"_s + field.name();
}

} // namespace

BlockInsertion::BlockInsertion(Connection &connection, RecordKind kind, std::span<const void *const> rows)
    : m_connection(connection), m_kind(kind), m_rows(rows)
{
    for (const Field &field : fieldsOf(kind)) {
        const bool shared = std::ranges::all_of(
            rows, [&field, first = rows.front()](const void *row) { return field.isSame(first, row); });
        if (!shared)
            m_own.push_back(&field);
        else if (!field.get(rows.front()).isNull())
            m_shared.push_back(&field);
    }
    // Where nobody differs in anything, the rows still have to be said one by one.
    if (m_own.empty()) {
        m_own.push_back(m_shared.empty() ? fieldsOf(kind).data() : m_shared.back());
        if (!m_shared.empty())
            m_shared.pop_back();
    }
}

Result<qint64> BlockInsertion::run()
{
    qint64 last = 0;
    for (std::span<const void *const> rest = m_rows; !rest.empty();) {
        const size_t count = std::min(kBlock, rest.size());
        const auto id = insert(rest.first(count));
        if (!id)
            return id;
        last = *id;
        rest = rest.subspan(count);
    }
    return last - qint64(m_rows.size()) + 1;
}

Result<qint64> BlockInsertion::insert(std::span<const void *const> rows)
{
    if (m_prepared != rows.size()) {
        const auto query = statementFor(rows.size());
        if (!query)
            return tl::unexpected(query.error());
        m_query = *query;
        m_prepared = rows.size();
        for (const Field *field : m_shared)
            m_query->bind(sharedMark(*field), field->get(m_rows.front()));
    }
    auto mark = marks().begin();
    for (const void *row : rows) {
        for (const Field *field : m_own)
            m_query->bind(*mark++, field->get(row));
    }
    if (const auto done = m_query->run(); !done)
        return tl::unexpected(done.error());
    return m_query->insertedId();
}

Result<Query *> BlockInsertion::statementFor(size_t rows)
{
    QStringList columns;
    QStringList values;
    for (const Field *field : m_shared) {
        columns.append(field->name());
        values.append(sharedMark(*field));
    }
    for (size_t i = 0; i < m_own.size(); ++i) {
        columns.append(m_own[i]->name());
        values.append(u"column%1"_s.arg(i + 1));
    }
    const auto width = qsizetype(m_own.size());
    QStringList groups;
    for (qsizetype row = 0; row < qsizetype(rows); ++row)
        groups.append(u"(%1)"_s.arg(marks().mid(row * width, width).join(u", "_s)));
    return m_connection.prepared(u"%1 %2 (%3) SELECT %4 FROM (VALUES %5) AS block"_s.arg(
        m_connection.dialect().insertMany, tableOf(m_kind), columns.join(u", "_s), values.join(u", "_s),
        groups.join(u", "_s)));
}

} // namespace colloquia
