// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/store/connection.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlError>
#include <QStorageInfo>

#include <atomic>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

QString say(const char *sentence)
{
    return QCoreApplication::translate("Connection", sentence);
}

bool isFull(const QString &path)
{
    return QStorageInfo(QFileInfo(path).absolutePath()).bytesAvailable() == 0;
}

Error damagedAt(const QString &name, const QString &detail)
{
    return {Error::Unavailable,
            say(QT_TRANSLATE_NOOP("Connection", "“%1” is damaged. It was left as it is; open the newest "
                                                "backup (File, Backups) instead."))
                .arg(name),
            detail};
}

Error doesNotFitIn(const QString &name, const QString &detail)
{
    return {Error::Conflict,
            say(QT_TRANSLATE_NOOP("Connection",
                                  "The change does not fit what is in “%1” by now. Nothing was changed."))
                .arg(name),
            detail};
}

} // namespace

Error errorFrom(const QSqlError &error, const Subject &subject)
{
    const QString name = QFileInfo(subject.path).fileName();
    // The engine's own text may quote what was written: the code alone goes to the log.
    const QString detail = u"SQLite %1"_s.arg(error.nativeErrorCode());
    int code = error.nativeErrorCode().toInt() & 0xFF;
    // A disk without room may also say that the engine's own journal cannot be made or forced to it.
    if ((code == 10 || code == 14) && isFull(subject.path))
        code = 13;
    if (subject.inMaking && (code == 13 || code == 14 || code == 8)) {
        return {Error::Unavailable,
                say(code == 13 ? QT_TRANSLATE_NOOP("Connection",
                                                   "“%1” could not be made: the disk is full. Make room or "
                                                   "choose another place, then try again.")
                               : QT_TRANSLATE_NOOP("Connection",
                                                   "“%1” could not be made: its folder is not there or "
                                                   "cannot be written. Choose another place."))
                    .arg(name),
                detail};
    }
    if (error.nativeErrorCode() == u"776"_s) { // SQLITE_READONLY_ROLLBACK
        return {Error::Unavailable,
                say(QT_TRANSLATE_NOOP("Connection",
                                      "“%1” was left in the middle of a change and cannot be mended here, as "
                                      "its disk is protected. Copy it together with “%1-journal” to a place "
                                      "of your own and open it there."))
                    .arg(name),
                detail};
    }
    switch (code) {
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
        return damagedAt(name, detail);
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
        return doesNotFitIn(name, detail + u' ' + error.databaseText().section(u':', 0, 0));
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
        return tl::unexpected(errorFrom(m_query.lastError(), m_subject));
    m_insertedId = m_query.lastInsertId().toLongLong(); // gone once the statement is finished
    m_query.finish();
    return {};
}

Result<void> Query::each(const std::function<void(const Row &)> &reader)
{
    if (!m_query.exec())
        return tl::unexpected(errorFrom(m_query.lastError(), m_subject));
    const Row row(m_query);
    while (m_query.next())
        reader(row);
    const QSqlError ending = m_query.lastError();
    m_query.finish();
    if (ending.isValid())
        return tl::unexpected(errorFrom(ending, m_subject));
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

Connection::Connection(const QString &name, const QString &path, Access access, const Subject &subject,
                       const Dialect &dialect)
    : m_name(name), m_path(path), m_access(access), m_subject(subject), m_dialect(dialect)
{}

Connection::~Connection()
{
    m_prepared.clear();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

namespace {

QString nextName()
{
    static std::atomic<int> number = 0;
    return u"colloquia-%1"_s.arg(++number);
}

} // namespace

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Access access,
                                                     const Dialect &dialect)
{
    std::unique_ptr<Connection> connection(
        new Connection(nextName(), path, access, Subject{path, false}, dialect));
    if (const auto done = connection->connect(); !done)
        return tl::unexpected(done.error());
    return connection;
}

Result<std::unique_ptr<Connection>> Connection::openInMaking(const QString &path, Access access,
                                                             const QString &shallBe, const Dialect &dialect)
{
    std::unique_ptr<Connection> connection(
        new Connection(nextName(), path, access, Subject{shallBe, true}, dialect));
    if (const auto done = connection->connect(); !done)
        return tl::unexpected(done.error());
    return connection;
}

Result<void> Connection::connect()
{
    m_database = QSqlDatabase::addDatabase(m_dialect.driver, m_name);
    if (!m_database.isValid()) {
        return failure(
            Error::Internal,
            say(QT_TRANSLATE_NOOP("Connection", "The part of Qt that reads documents (%1) is not installed."))
                .arg(m_dialect.driver));
    }
    m_database.setDatabaseName(m_path);
    m_database.setConnectOptions(m_access == Access::ReadOnly
                                     ? u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"_s
                                     : u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!m_database.open())
        return tl::unexpected(errorFrom(m_database.lastError(), m_subject));
    for (const QString &statement : m_dialect.onOpening) {
        if (const auto done = execute(statement); !done)
            return done;
    }
    return {};
}

Error Connection::damaged() const
{
    return damagedAt(QFileInfo(m_path).fileName(), {});
}

Error Connection::doesNotFit() const
{
    return doesNotFitIn(QFileInfo(m_path).fileName(), u"reference"_s);
}

Result<void> Connection::execute(const QString &statement)
{
    QSqlQuery query(m_database);
    if (!query.exec(statement))
        return tl::unexpected(errorFrom(query.lastError(), m_subject));
    return {};
}

Result<Query> Connection::query(const QString &statement)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(statement))
        return tl::unexpected(errorFrom(query.lastError(), m_subject));
    return Query(std::move(query), m_subject);
}

Result<Query> Connection::copying(const QString &statement, const QString &target)
{
    QSqlQuery query(m_database);
    if (!query.prepare(statement))
        return tl::unexpected(errorFrom(query.lastError(), m_subject));
    return Query(std::move(query), Subject{target, true});
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

Result<std::unique_ptr<UncheckedReferences>> UncheckedReferences::begin(Connection &connection)
{
    if (const auto done = connection.execute(connection.dialect().checkNoReference); !done)
        return tl::unexpected(done.error());
    return std::unique_ptr<UncheckedReferences>(new UncheckedReferences(connection));
}

UncheckedReferences::~UncheckedReferences()
{
    (void)m_connection.execute(m_connection.dialect().checkReferences);
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
