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

const QString kInvited = u"invited"_s;

QString keyFor(const QString &document, const QString &what = u"last"_s)
{
    const QByteArray path = QFileInfo(document).absoluteFilePath().toUtf8();
    return u"import/"_s + what + u'/' +
           QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha1).toHex());
}

// What stays the same from one export to the next: numbers and dates do not.
QString stemOf(const QFileInfo &file)
{
    static const QRegularExpression counting(u"[\\d\\W_]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    return folded(file.completeBaseName()).remove(counting);
}

// The one file, or one export after the other.
bool isAlike(const QFileInfo &one, const QFileInfo &other)
{
    const QString stem = stemOf(one);
    return one.absoluteFilePath() == other.absoluteFilePath() || (!stem.isEmpty() && stemOf(other) == stem);
}

} // namespace

void remember(const QString &document, const QString &file, bool areInvited)
{
    QSettings().setValue(keyFor(document), QFileInfo(file).absoluteFilePath());
    QSettings().setValue(keyFor(document, kInvited), areInvited);
}

bool wereInvited(const QString &document, const QString &file)
{
    const QString last = QSettings().value(keyFor(document)).toString();
    return QSettings().value(keyFor(document, kInvited)).toBool() &&
           isAlike(QFileInfo(last), QFileInfo(file));
}

QString next(const QString &document)
{
    const QString last = QSettings().value(keyFor(document)).toString();
    if (last.isEmpty())
        return {};
    const QFileInfo file(last);
    QStringList kinds{u"*.zip"_s};
    for (const QString &suffix : tableSuffixes())
        kinds.append(u"*."_s + suffix);
    // The newest first.
    for (const QFileInfo &other : file.dir().entryInfoList(kinds, QDir::Files | QDir::Readable, QDir::Time)) {
        if (isAlike(file, other))
            return other.absoluteFilePath();
    }
    return {};
}

} // namespace colloquia::lastimport
