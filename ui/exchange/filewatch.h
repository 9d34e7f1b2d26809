// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace colloquia {

// Hears when a file is saved again: written over, or put in its place under its name as most programs do. The
// folder is watched too, as a file that is replaced is another one.
class FileWatch : public QObject
{
    Q_OBJECT

public:
    explicit FileWatch(QObject *parent = nullptr);

    // From now on this file; `seen` is the state that is known already. An empty path: none.
    void follow(const QString &path, const QString &seen);
    [[nodiscard]] QString path() const { return m_path; }
    // Looks now: shares and some systems tell nobody of their changes.
    void look();

    // When and how large the file is: another word when it was saved again. "" if there is none.
    static QString stateOf(const QString &path);

signals:
    // It has rested since it was last written.
    void saved(const QString &path, const QString &state);

private:
    void watch();
    void settle();

    QFileSystemWatcher m_watcher;
    QTimer m_rest;
    QString m_path;
    QString m_seen;
    QString m_resting; // the state that has to be the same a moment later
};

} // namespace colloquia
