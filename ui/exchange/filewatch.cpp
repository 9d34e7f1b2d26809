// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/exchange/filewatch.h"

#include <QDateTime>
#include <QFileInfo>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRest = 300; // ms; large files are written in pieces

} // namespace

FileWatch::FileWatch(QObject *parent) : QObject(parent)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRest);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &FileWatch::look);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &FileWatch::look);
    connect(&m_rest, &QTimer::timeout, this, &FileWatch::settle);
}

QString FileWatch::stateOf(const QString &path)
{
    const QFileInfo info(path);
    if (path.isEmpty() || !info.isFile())
        return {};
    return u"%1 %2"_s.arg(info.lastModified().toMSecsSinceEpoch()).arg(info.size());
}

void FileWatch::follow(const QString &path, const QString &seen)
{
    m_path = path;
    m_seen = seen;
    m_rest.stop();
    watch();
    look();
}

void FileWatch::watch()
{
    const QStringList before = m_watcher.files() + m_watcher.directories();
    if (!before.isEmpty())
        m_watcher.removePaths(before);
    if (m_path.isEmpty())
        return;
    const QFileInfo info(m_path);
    if (info.isFile())
        m_watcher.addPath(m_path);
    if (QFileInfo::exists(info.path()))
        m_watcher.addPath(info.path());
}

void FileWatch::look()
{
    m_resting = stateOf(m_path);
    if (!m_resting.isEmpty() && m_resting != m_seen)
        m_rest.start();
}

void FileWatch::settle()
{
    const QString state = stateOf(m_path);
    if (state != m_resting) {
        look();
        return;
    }
    watch(); // the file may be another one under the same name
    m_seen = state;
    emit saved(m_path, state);
}

} // namespace colloquia
