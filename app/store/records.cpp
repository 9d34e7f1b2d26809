// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/store/records.h"

#include <algorithm>
#include <array>

namespace colloquia::records {

using namespace Qt::StringLiterals;

namespace {

// Rows that one statement takes in: each statement costs, and so does the count of ids it keeps.
constexpr size_t kBlock = 50;

// The texts of the statements, made once for each kind.
struct Statements
{
    QString insert;
    QString erase;
    QString read;
    QString selection;
    QStringList update; // one for each field
};

Statements made(RecordKind kind)
{
    const QString table = tableOf(kind);
    QStringList columns;
    for (const Field &field : fieldsOf(kind))
        columns.append(field.name());
    const QString marks = QStringList(columns.size() + 1, u"?"_s).join(u", "_s);
    Statements statements;
    statements.insert = u"INSERT INTO %1 (id, %2) VALUES (%3)"_s.arg(table, columns.join(u", "_s), marks);
    statements.erase = u"DELETE FROM %1 WHERE id = ?"_s.arg(table);
    statements.selection = u"SELECT id, %1 FROM %2"_s.arg(columns.join(u", "_s), table);
    statements.read = statements.selection + u" WHERE id = ?"_s;
    for (const QString &column : columns)
        statements.update.append(u"UPDATE %1 SET %2 = ? WHERE id = ?"_s.arg(table, column));
    return statements;
}

const Statements &statementsOf(RecordKind kind)
{
    static const auto all = [] {
        std::array<Statements, size_t(RecordKind::KindCount)> statements;
        for (size_t i = 0; i < statements.size(); ++i)
            statements[i] = made(RecordKind(i));
        return statements;
    }();
    return all[size_t(kind)];
}

// A row's values in the order of the fields.
using Values = std::vector<QVariant>;

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

// Takes in blocks of rows of one kind under the next ids. Columns that none of a block sets are left out:
// most of a long list are, and each cell that is bound costs.
class BlockInsertion
{
public:
    BlockInsertion(Connection &connection, RecordKind kind) : m_connection(connection), m_kind(kind) {}

    // The first one's id.
    Result<qint64> insert(const std::vector<Values> &rows)
    {
        std::vector<size_t> set;
        for (size_t i = 0; i < rows.front().size(); ++i) {
            // The first always: a statement names at least one.
            if (i == 0 || std::ranges::any_of(rows, [i](const Values &row) { return !row[i].isNull(); }))
                set.push_back(i);
        }
        if (const auto ready = prepare(set, rows.size()); !ready)
            return tl::unexpected(ready.error());
        auto mark = marks().begin();
        for (const Values &row : rows) {
            for (const size_t i : set)
                m_query->bind(*mark++, row[i]);
        }
        if (const auto done = m_query->run(); !done)
            return tl::unexpected(done.error());
        return m_query->insertedId() - qint64(rows.size()) + 1;
    }

private:
    Result<void> prepare(const std::vector<size_t> &set, size_t rows)
    {
        if (m_query && set == m_set)
            return {};
        QStringList columns;
        for (const size_t i : set)
            columns.append(fieldsOf(m_kind)[i].name());
        QStringList groups;
        qsizetype next = 0;
        for (size_t row = 0; row < rows; ++row, next += columns.size())
            groups.append(u"(%1)"_s.arg(marks().mid(next, columns.size()).join(u", "_s)));
        const auto query = m_connection.prepared(u"INSERT INTO %1 (%2) VALUES %3"_s.arg(
            tableOf(m_kind), columns.join(u", "_s), groups.join(u", "_s)));
        if (!query)
            return tl::unexpected(query.error());
        m_query = *query;
        m_set = set;
        return {};
    }

    Connection &m_connection;
    RecordKind m_kind;
    std::vector<size_t> m_set; // columns of the statement
    Query *m_query = nullptr;
};

QVariant idOrNext(qint64 id)
{
    return id ? QVariant(id) : QVariant(QMetaType::fromType<qlonglong>());
}

} // namespace

Result<qint64> insert(Connection &connection, RecordKind kind, const void *record, qint64 id)
{
    const auto query = connection.prepared(statementsOf(kind).insert);
    if (!query)
        return tl::unexpected(query.error());
    (*query)->bind(0, idOrNext(id));
    int position = 1;
    for (const Field &field : fieldsOf(kind))
        (*query)->bind(position++, field.get(record));
    if (const auto done = (*query)->run(); !done)
        return tl::unexpected(done.error());
    return id ? id : (*query)->insertedId();
}

Result<qint64> insertAll(Connection &connection, RecordKind kind, std::span<const void *const> rows)
{
    qint64 first = 0;
    const auto fields = fieldsOf(kind);
    BlockInsertion insertion(connection, kind);
    std::vector<Values> block(kBlock, Values(fields.size()));
    while (rows.size() >= kBlock) {
        for (size_t row = 0; row < kBlock; ++row) {
            for (size_t i = 0; i < fields.size(); ++i)
                block[row][i] = fields[i].get(rows[row]);
        }
        const auto id = insertion.insert(block);
        if (!id)
            return id;
        if (first == 0)
            first = *id;
        rows = rows.subspan(kBlock);
    }
    for (const void *record : rows) {
        const auto id = insert(connection, kind, record);
        if (!id)
            return id;
        if (first == 0)
            first = *id;
    }
    return first;
}

Result<void> insertValues(Connection &connection, RecordKind kind, const QVariantList &values, qint64 id)
{
    const auto query = connection.prepared(statementsOf(kind).insert);
    if (!query)
        return tl::unexpected(query.error());
    (*query)->bind(0, idOrNext(id));
    for (int i = 0; i < values.size(); ++i)
        (*query)->bind(i + 1, values[i]);
    return (*query)->run();
}

Result<void> setField(Connection &connection, RecordKind kind, qint64 id, const Field &field,
                      const QVariant &value)
{
    const auto index = &field - fieldsOf(kind).data();
    const auto query = connection.prepared(statementsOf(kind).update[index]);
    if (!query)
        return tl::unexpected(query.error());
    return (*query)->bind(0, value).bind(1, id).run();
}

Result<void> erase(Connection &connection, RecordKind kind, qint64 id)
{
    const auto query = connection.prepared(statementsOf(kind).erase);
    if (!query)
        return tl::unexpected(query.error());
    return (*query)->bind(0, id).run();
}

Result<std::optional<QVariantList>> read(Connection &connection, RecordKind kind, qint64 id)
{
    const auto query = connection.prepared(statementsOf(kind).read);
    if (!query)
        return tl::unexpected(query.error());
    const int count = int(fieldsOf(kind).size());
    std::optional<QVariantList> values;
    const auto done = (*query)->bind(0, id).each([&values, count](const Row &row) {
        values.emplace();
        for (int i = 1; i <= count; ++i)
            values->append(row.value(i));
    });
    if (!done)
        return tl::unexpected(done.error());
    return values;
}

QString selection(RecordKind kind)
{
    return statementsOf(kind).selection;
}

void fill(const Row &row, RecordKind kind, void *record, int from)
{
    for (const Field &field : fieldsOf(kind)) {
        // A null leaves the member as it was made: most cells of a long list are.
        if (!row.isNull(from))
            field.set(record, row.raw(from));
        ++from;
    }
}

std::vector<qint64> references(RecordKind kind, const QVariantList &values, RecordKind target)
{
    std::vector<qint64> ids;
    int i = 0;
    for (const Field &field : fieldsOf(kind)) {
        if (field.type == FieldType::Reference && field.target == target && !values[i].isNull())
            ids.push_back(values[i].toLongLong());
        ++i;
    }
    return ids;
}

QJsonObject toJson(RecordKind kind, const QVariantList &values)
{
    QJsonObject row;
    int i = 0;
    for (const Field &field : fieldsOf(kind)) {
        const QVariant &value = values[i++];
        if (!value.isNull())
            row.insert(field.name(), QJsonValue::fromVariant(value));
    }
    return row;
}

QVariantList fromJson(RecordKind kind, const QJsonObject &row)
{
    QVariantList values;
    for (const Field &field : fieldsOf(kind)) {
        const QJsonValue value = row.value(field.name());
        if (value.isUndefined() || value.isNull())
            values.append(QVariant());
        else if (value.isDouble())
            values.append(QVariant(qlonglong(value.toInteger())));
        else
            values.append(QVariant(value.toString()));
    }
    return values;
}

} // namespace colloquia::records
