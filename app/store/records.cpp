// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/store/records.h"

#include "app/store/blockinsertion.h"

#include <algorithm>
#include <array>

namespace colloquia::records {

using namespace Qt::StringLiterals;

namespace {

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
    if (rows.empty())
        return 0;
    // One by one is quicker than a statement made for so few alone.
    constexpr size_t kFew = 10;
    if (rows.size() > kFew)
        return BlockInsertion(connection, kind, rows).run();
    qint64 first = 0;
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

Result<std::optional<QVariantList>> read(Connection &connection, RecordKind kind, qint64 id,
                                         const std::vector<const Field *> &wanted)
{
    const auto fields = fieldsOf(kind);
    QStringList columns{u"id"_s};
    std::vector<qsizetype> places;
    for (size_t i = 0; i < fields.size(); ++i) {
        const bool isOfSomebody =
            fields[i].type == FieldType::Reference && fields[i].target == RecordKind::Attendee;
        if (!isOfSomebody && std::ranges::find(wanted, &fields[i]) == wanted.end())
            continue;
        columns.append(fields[i].name());
        places.push_back(qsizetype(i));
    }
    const auto query =
        connection.prepared(u"SELECT %1 FROM %2 WHERE id = ?"_s.arg(columns.join(u", "_s), tableOf(kind)));
    if (!query)
        return tl::unexpected(query.error());
    std::optional<QVariantList> values;
    const auto done = (*query)->bind(0, id).each([&](const Row &row) {
        values.emplace(qsizetype(fields.size()));
        for (size_t i = 0; i < places.size(); ++i)
            (*values)[places[i]] = row.value(int(i) + 1);
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
