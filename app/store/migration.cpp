// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/store/migration.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace colloquia::migration {

using namespace Qt::StringLiterals;

namespace {

// "0001_beginning.sql", "0002_…", without gaps.
const QStringList &steps()
{
    static const QStringList names = QDir(u":/schema"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    return names;
}

// The statements of a script: each ends with a semicolon at the end of its line; whole-line comments are
// ours.
QStringList statementsIn(const QString &script)
{
    QStringList statements;
    QString statement;
    for (const QString &line : script.split(u'\n')) {
        if (line.trimmed().isEmpty() || line.startsWith(u"--"_s))
            continue;
        statement += line + u'\n';
        if (line.trimmed().endsWith(u';')) {
            statements.append(statement);
            statement.clear();
        }
    }
    return statements;
}

} // namespace

int newestVersion()
{
    return int(steps().size());
}

Result<int> versionOf(Connection &connection)
{
    auto query = connection.query(connection.dialect().readVersion);
    if (!query)
        return tl::unexpected(query.error());
    const auto version = query->first();
    if (!version)
        return tl::unexpected(version.error());
    return version->toInt();
}

Result<void> migrate(Connection &connection, int target)
{
    auto transaction = Transaction::beginWrite(connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    // Asked again under the lock: another program may have been quicker.
    const auto version = versionOf(connection);
    if (!version)
        return tl::unexpected(version.error());
    if (*version >= target)
        return {};
    for (int step = *version; step < target; ++step) {
        QFile script(u":/schema/"_s + steps().at(step));
        if (!script.open(QIODevice::ReadOnly))
            return failure(Error::Internal, {}, u"schema step %1 is missing"_s.arg(step + 1));
        for (const QString &statement : statementsIn(QString::fromUtf8(script.readAll()))) {
            if (const auto done = connection.execute(statement); !done)
                return done;
        }
    }
    if (const auto done = connection.execute(connection.dialect().writeVersion.arg(target)); !done)
        return done;
    return (*transaction)->commit();
}

} // namespace colloquia::migration
