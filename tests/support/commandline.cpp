// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "tests/support/commandline.h"

#include <QDir>
#include <QFile>

namespace colloquia::testing {

using namespace Qt::StringLiterals;

Said CommandLine::run(const QStringList &words)
{
    QStringList arguments;
    for (const QString &word : words)
        arguments.append(word.startsWith(u'@') ? path(word.mid(1)) : word);
    Said answer;
    QTextStream out(&answer.out);
    QTextStream err(&answer.err);
    const CliContext context{{u"Marie"_s, u"PC-1"_s}, [this] { return m_now; }};
    answer.status = runCommand(arguments, out, err, context);
    out.flush();
    err.flush();
    return answer;
}

Said CommandLine::sure(const QStringList &words, int status)
{
    Said answer = run(words);
    if (answer.status != status)
        qFatal("%s: %d %s", qPrintable(words.join(u' ')), answer.status, qPrintable(answer.err));
    return answer;
}

QByteArray CommandLine::bytes(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void CommandLine::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
}

QStringList CommandLine::files() const
{
    return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden);
}

QString CommandLine::codeOf(const QString &words, const QString &file)
{
    return sure({u"search"_s, file, words, u"--json"_s}).array().at(0)[u"code"_s].toString();
}

} // namespace colloquia::testing
