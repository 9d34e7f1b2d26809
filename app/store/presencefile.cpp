// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/store/presencefile.h"

#include "app/model/disk.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

QString pathFor(const QString &document)
{
    const QFileInfo info(document);
    return info.absolutePath() + u"/."_s + info.fileName() + u".open"_s;
}

} // namespace

Result<std::unique_ptr<PresenceFile>> PresenceFile::take(const QString &document, const Identity &identity,
                                                         const QDateTime &now)
{
    const QString path = pathFor(document);
    for (int attempt = 0; attempt < 2; ++attempt) {
        QFile file(path);
        if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
            const QJsonObject who{{u"who"_s, identity.who},
                                  {u"station"_s, identity.station},
                                  {u"process"_s, qint64(QCoreApplication::applicationPid())},
                                  {u"since"_s, now.toString(Qt::ISODate)}};
            if (file.write(QJsonDocument(who).toJson()) < 0 || !file.flush()) {
                file.remove();
                break;
            }
            return std::unique_ptr<PresenceFile>(new PresenceFile(path));
        }
        if (!file.open(QIODevice::ReadOnly))
            break;
        const QJsonObject holder = QJsonDocument::fromJson(file.readAll()).object();
        file.close();
        const QString name = holder.value(u"who"_s).toString();
        const bool here = holder.value(u"station"_s).toString() == identity.station;
        if (here && !disk::isRunning(holder.value(u"process"_s).toInteger()) && QFile::remove(path))
            continue;
        const QDateTime since = QDateTime::fromString(holder.value(u"since"_s).toString(), Qt::ISODate);
        return failure(Error::Conflict,
                       QCoreApplication::translate(
                           "Presence", "%1 has this colloquium open on %2 since %3. You can read it; to "
                                       "change it, wait until it is closed there.")
                           .arg(name.isEmpty() ? QCoreApplication::translate("Presence", "Somebody") : name,
                                holder.value(u"station"_s).toString(),
                                QLocale().toString(since.toLocalTime(), QLocale::ShortFormat)));
    }
    return failure(Error::Unavailable,
                   QCoreApplication::translate(
                       "Presence", "The folder of this colloquium cannot be written: you can only "
                                   "read it."));
}

PresenceFile::~PresenceFile()
{
    QFile::remove(m_path);
}

} // namespace colloquia
