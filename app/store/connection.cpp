// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/store/connection.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlRecord>

#include <atomic>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

QString say(const char *sentence)
{
    return QCoreApplication::translate("Connection", sentence);
}

} // namespace

Error errorFrom(const QSqlError &error, const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    // The engine's own text may quote what was written: the code alone goes to the log.
    const QString detail = u"SQLite %1"_s.arg(error.nativeErrorCode());
    const int code = error.nativeErrorCode().toInt();
    switch (code & 0xFF) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return {Error::Unavailable,
                say(QT_TRANSLATE_NOOP("Connection",
                                      "“%1” is being written by somebody else just now. Nothing was "
                                      "changed; try again in a moment."))
                    .arg(name),
                detail};
    case 8: // SQLITE_READONLY
        return {Error::Unavailable,
                say(QT_TRANSLATE_NOOP("Connection",
                                      "“%1” can only be read: the file or its disk is protected. Copy it "
                                      "to a place of your own to change it."))
                    .arg(name),
                detail};
    case 10: // SQLITE_IOERR
        return {Error::Unavailable,
                say(QT_TRANSLATE_NOOP("Connection",
                                      "“%1” cannot be read or written: its disk does not answer. Nothing "
                                      "was changed; see whether the drive is there, then try again."))
                    .arg(name),
                detail};
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return {Error::Unavailable,
                say(QT_TRANSLATE_NOOP("Connection",
                                      "“%1” is damaged. It was left as it is; open the newest backup "
                                      "(File, Backups) instead."))
                    .arg(name),
                detail};
    case 13: // SQLITE_FULL
        return {Error::Unavailable,
                say(QT_TRANSLATE_NOOP("Connection",
                                      "The disk is full: the change to “%1” was not kept, everything "
                                      "before it is. Make room, then do it again."))
                    .arg(name),
                detail};
    case 14: // SQLITE_CANTOPEN
        return {
            Error::Unavailable,
            say(QT_TRANSLATE_NOOP("Connection", "“%1” cannot be opened, or its folder cannot be written."))
                .arg(name),
            detail};
    case 19: // SQLITE_CONSTRAINT
        return {Error::Conflict,
                say(QT_TRANSLATE_NOOP("Connection",
                                      "The change does not fit what is in “%1” by now. Nothing was changed."))
                    .arg(name),
                detail + u' ' + error.databaseText().section(u':', 0, 0)};
    default:
        return {Error::Internal,
                say(QT_TRANSLATE_NOOP("Connection", "Something went wrong in “%1”. Nothing was changed."))
                    .arg(name),
                detail + u' ' + error.databaseText().section(u':', 0, 0)};
    }
}

Query &Query::bind(const QString &placeholder, const QVariant &value)
{
    m_query.bindValue(placeholder, value);
    return *this;
}

Query &Query::bind(int position, const QVariant &value)
{
    m_query.bindValue(position, value);
    return *this;
}

Result<void> Query::run()
{
    const bool done = m_query.exec();
    if (!done)
        return tl::unexpected(errorFrom(m_query.lastError(), m_path));
    m_insertedId = m_query.lastInsertId().toLongLong(); // gone once the statement is finished
    m_query.finish();
    return {};
}

Result<void> Query::each(const std::function<void(const Row &)> &reader)
{
    if (!m_query.exec())
        return tl::unexpected(errorFrom(m_query.lastError(), m_path));
    const Row row(m_query);
    while (m_query.next())
        reader(row);
    const QSqlError ending = m_query.lastError();
    m_query.finish();
    if (ending.isValid())
        return tl::unexpected(errorFrom(ending, m_path));
    return {};
}

Result<QVariant> Query::first()
{
    QVariant value;
    bool isFirst = true;
    const auto done = each([&value, &isFirst](const Row &row) {
        if (isFirst)
            value = row.value(0);
        isFirst = false;
    });
    if (!done)
        return tl::unexpected(done.error());
    return value;
}

Connection::Connection(const QString &name, const QString &path, Access access, const Dialect &dialect)
    : m_name(name), m_path(path), m_access(access), m_dialect(dialect)
{}

Connection::~Connection()
{
    m_prepared.clear();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Access access,
                                                     const Dialect &dialect)
{
    static std::atomic<int> number = 0;
    const QString name = u"colloquia-%1"_s.arg(++number);
    std::unique_ptr<Connection> connection(new Connection(name, path, access, dialect));
    connection->m_database = QSqlDatabase::addDatabase(dialect.driver, name);
    if (!connection->m_database.isValid()) {
        return failure(
            Error::Internal,
            say(QT_TRANSLATE_NOOP("Connection", "The part of Qt that reads documents (%1) is not installed."))
                .arg(dialect.driver));
    }
    connection->m_database.setDatabaseName(path);
    connection->m_database.setConnectOptions(access == Access::ReadOnly
                                                 ? u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"_s
                                                 : u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!connection->m_database.open())
        return tl::unexpected(errorFrom(connection->m_database.lastError(), path));
    for (const QString &statement : dialect.onOpening) {
        if (const auto done = connection->execute(statement); !done)
            return tl::unexpected(done.error());
    }
    return connection;
}

Result<void> Connection::execute(const QString &statement)
{
    QSqlQuery query(m_database);
    if (!query.exec(statement))
        return tl::unexpected(errorFrom(query.lastError(), m_path));
    return {};
}

Result<Query> Connection::query(const QString &statement)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(statement))
        return tl::unexpected(errorFrom(query.lastError(), m_path));
    return Query(std::move(query), m_path);
}

Result<Query *> Connection::prepared(const QString &statement)
{
    if (const auto known = m_prepared.constFind(statement); known != m_prepared.constEnd())
        return known->get();
    auto made = query(statement);
    if (!made)
        return tl::unexpected(made.error());
    return m_prepared.insert(statement, std::make_shared<Query>(std::move(*made)))->get();
}

Result<std::unique_ptr<Transaction>> Transaction::beginWrite(Connection &connection)
{
    if (const auto begun = connection.execute(connection.dialect().beginWrite); !begun)
        return tl::unexpected(begun.error());
    return std::unique_ptr<Transaction>(new Transaction(connection));
}

Transaction::~Transaction()
{
    // After a full disk the engine may have rolled back by itself: an error here says nothing new.
    if (m_open)
        (void)m_connection.execute(QStringLiteral("ROLLBACK"));
}

Result<void> Transaction::commit()
{
    if (const auto done = m_connection.execute(QStringLiteral("COMMIT")); !done)
        return done; // rolled back by the destructor
    m_open = false;
    return {};
}

} // namespace colloquia
