// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/run.h"
#include "tests/support/testing.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

namespace colloquia::testing {

// What a command answered.
struct Said
{
    int status = -1;
    QString out = {};
    QString err = {};

    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
    [[nodiscard]] QJsonArray array() const { return QJsonDocument::fromJson(out.toUtf8()).array(); }
};

// Runs commands in a folder of their own, as Marie, at a time that stands still until it is moved on.
class CommandLine
{
public:
    // Words that begin with "@" are names in the folder.
    Said run(const QStringList &words);
    // Runs and fails the test's process where the status is another; for what only prepares.
    Said sure(const QStringList &words, int status = 0);

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QByteArray bytes(const QString &name) const;
    void write(const QString &name, const QByteArray &bytes) const;
    // The names in the folder.
    [[nodiscard]] QStringList files() const;
    void later(qint64 seconds) { m_now = m_now.addSecs(seconds); }
    // The printed code of the best match.
    QString codeOf(const QString &words, const QString &file = QStringLiteral("@x.colloquium"));

private:
    QTemporaryDir m_folder;
    QDateTime m_now = QDateTime(QDate(2017, 12, 10), QTime(8, 30), Qt::UTC);
};

} // namespace colloquia::testing

// Fails with what the command said.
#define QCOMPARE_STATUS(answer, wanted)                                                                      \
    do {                                                                                                     \
        const auto &answer_ = (answer);                                                                      \
        if (answer_.status != (wanted))                                                                      \
            QFAIL(qPrintable(QStringLiteral("%1: %2%3").arg(answer_.status).arg(answer_.err, answer_.out))); \
    } while (false)
