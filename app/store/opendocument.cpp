// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/store/opendocument.h"

#include "app/store/opening.h"

#include <QHash>
#include <QMutex>

namespace colloquia {

namespace {

// Held while a file is looked at, so that no other thread connects to it in between.
QMutex &mutex()
{
    static QMutex mutex;
    return mutex;
}

QHash<QString, std::weak_ptr<OpenDocument>> &documents()
{
    static QHash<QString, std::weak_ptr<OpenDocument>> documents;
    return documents;
}

} // namespace

Result<std::shared_ptr<OpenDocument>> OpenDocument::enter(const QString &path)
{
    const QMutexLocker locker(&mutex());
    if (auto known = documents().value(path).lock())
        return known;
    if (const auto admitted = opening::admit(path); !admitted)
        return tl::unexpected(admitted.error());
    std::shared_ptr<OpenDocument> document(new OpenDocument(path));
    documents().insert(path, document);
    return document;
}

bool OpenDocument::isOpen(const QString &path)
{
    const QMutexLocker locker(&mutex());
    return !documents().value(path).expired();
}

Result<void> OpenDocument::claim(const Identity &identity, const QDateTime &now)
{
    const QMutexLocker locker(&mutex());
    if (m_presence)
        return {};
    auto taken = PresenceFile::take(m_path, identity, now);
    if (!taken)
        return tl::unexpected(taken.error());
    m_presence = std::move(*taken);
    return {};
}

} // namespace colloquia
