// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/exchange/lastimport.h"

#include "app/exchange/sourcetable.h"
#include "app/model/folding.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSettings>

namespace colloquia::lastimport {

using namespace Qt::StringLiterals;

namespace {

QString keyFor(const QString &document)
{
    const QByteArray path = QFileInfo(document).absoluteFilePath().toUtf8();
    return u"import/last/"_s +
           QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha1).toHex());
}

// What stays the same from one export to the next: numbers and dates do not.
QString stemOf(const QFileInfo &file)
{
    static const QRegularExpression counting(u"[\\d\\W_]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    return folded(file.completeBaseName()).remove(counting);
}

} // namespace

void remember(const QString &document, const QString &file)
{
    QSettings().setValue(keyFor(document), QFileInfo(file).absoluteFilePath());
}

QString next(const QString &document)
{
    const QString last = QSettings().value(keyFor(document)).toString();
    if (last.isEmpty())
        return {};
    const QFileInfo file(last);
    const QString stem = stemOf(file);
    QStringList kinds{u"*.zip"_s};
    for (const QString &suffix : tableSuffixes())
        kinds.append(u"*."_s + suffix);
    // The newest first.
    for (const QFileInfo &other : file.dir().entryInfoList(kinds, QDir::Files | QDir::Readable, QDir::Time)) {
        if (other.absoluteFilePath() == last || (!stem.isEmpty() && stemOf(other) == stem))
            return other.absoluteFilePath();
    }
    return {};
}

} // namespace colloquia::lastimport
