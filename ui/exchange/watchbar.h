// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/tasks/savedagain.h"
#include "ui/exchange/filewatch.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace colloquia {

class Jobs;
class Session;

// Follows the file that was imported last into the document, on this PC, and says over the page when it was
// saved again and what that would bring. Nothing is imported by itself.
class WatchBar : public QFrame
{
    Q_OBJECT

public:
    explicit WatchBar(Jobs &jobs, QWidget *parent = nullptr);

    // The document that is open now; null: none.
    void setSession(Session *session);
    // This file was imported as it was in that state; from now on it is the one.
    void follow(const QString &path, const QString &state);
    // What it says was seen: not said again until the file is saved once more.
    void dismiss();
    [[nodiscard]] QString path() const { return m_watch.path(); }

signals:
    // The person wants to see what it would do.
    void lookAt(const QString &path);
    // It has come up, or gone.
    void shown(bool visible);

private:
    void plan();
    void tell(const SavedAgain &again);
    void stop();
    void setShown(bool visible);
    [[nodiscard]] QString key(const QString &name) const;

    Jobs &m_jobs;
    Session *m_session = nullptr;
    FileWatch m_watch;
    QString m_state;      // of the file, as it was planned last
    bool m_waits = false; // for the jobs
    QLabel *m_sentence;
    QPushButton *m_look;
};

} // namespace colloquia
