// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/result.h"
#include "app/store/dialect.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <functional>
#include <memory>

class QSqlError;

namespace colloquia {

enum class Access { ReadWrite, ReadOnly };

// What sentences call the document.
struct Subject
{
    QString path = {};
    bool inMaking = false; // a new document or a copy: there is nothing yet that could be kept
};

// One row of an answer, while it is read.
class Row
{
public:
    explicit Row(const QSqlQuery &query) : m_query(query) {}
    // A NULL is an invalid QVariant, as in app/model/storedvalue.h; the driver's would have a type.
    [[nodiscard]] QVariant value(int column) const
    {
        QVariant value = m_query.value(column);
        return value.isNull() ? QVariant() : value;
    }
    // As the driver gives it, for those who look for NULL themselves.
    [[nodiscard]] QVariant raw(int column) const { return m_query.value(column); }
    [[nodiscard]] bool isNull(int column) const { return m_query.isNull(column); }
    [[nodiscard]] qint64 number(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }

private:
    const QSqlQuery &m_query;
};

// One statement. Read to its end at once: an answer left half read keeps other writers out.
class Query
{
public:
    Query(QSqlQuery query, Subject subject) : m_query(std::move(query)), m_subject(std::move(subject)) {}

    Query &bind(const QString &placeholder, const QVariant &value);
    Query &bind(int position, const QVariant &value);
    // For statements that give no rows, or whose rows do not matter.
    Result<void> run();
    // Hands every row to `reader`; an error in the middle is an error, not an end.
    Result<void> each(const std::function<void(const Row &)> &reader);
    // The first row's first column; null if there is no row.
    Result<QVariant> first();
    [[nodiscard]] qint64 insertedId() const { return m_insertedId; }

private:
    QSqlQuery m_query;
    Subject m_subject;
    qint64 m_insertedId = 0;
};

// One thread's connection to one document.
class Connection
{
public:
    static Result<std::unique_ptr<Connection>> open(const QString &path, Access access,
                                                    const Dialect &dialect = Dialect::sqlite());
    // Under a name for the time of its making; sentences speak of the document that it shall be.
    static Result<std::unique_ptr<Connection>> openInMaking(const QString &path, Access access,
                                                            const QString &shallBe,
                                                            const Dialect &dialect = Dialect::sqlite());
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    [[nodiscard]] const Dialect &dialect() const { return m_dialect; }
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] Error damaged() const;
    // What is written refers to something that is not there (any more).
    [[nodiscard]] Error doesNotFit() const;
    [[nodiscard]] Access access() const { return m_access; }

    Result<void> execute(const QString &statement);
    // Made anew at each call.
    Result<Query> query(const QString &statement);
    // One that makes a copy, of which its errors speak.
    Result<Query> copying(const QString &statement, const QString &target);
    // Made once and kept; for statements that run a thousand times.
    Result<Query *> prepared(const QString &statement);

private:
    Connection(const QString &name, const QString &path, Access access, const Subject &subject,
               const Dialect &dialect);
    Result<void> connect();

    QString m_name;
    QString m_path;
    Access m_access;
    Subject m_subject;
    const Dialect &m_dialect;
    QSqlDatabase m_database;
    QHash<QString, std::shared_ptr<Query>> m_prepared;
};

// While it lives, the engine looks up no reference that is written: whoever writes does. Made and gone
// outside of transactions.
class UncheckedReferences
{
public:
    static Result<std::unique_ptr<UncheckedReferences>> begin(Connection &connection);
    ~UncheckedReferences();
    UncheckedReferences(const UncheckedReferences &) = delete;
    UncheckedReferences &operator=(const UncheckedReferences &) = delete;

private:
    explicit UncheckedReferences(Connection &connection) : m_connection(connection) {}

    Connection &m_connection;
};

// Rolled back unless committed.
class Transaction
{
public:
    static Result<std::unique_ptr<Transaction>> beginWrite(Connection &connection);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    Result<void> commit();

private:
    explicit Transaction(Connection &connection) : m_connection(connection) {}

    Connection &m_connection;
    bool m_open = true;
};

// What the engine said, as a sentence for the person: full disk, busy, read-only, damaged.
Error errorFrom(const QSqlError &error, const Subject &subject);

} // namespace colloquia
