// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace colloquia {

class Actions;

// What was just done, with its Undo for as long as it can be undone; long work with its progress and Cancel;
// at the right what the page says of itself.
class StatusStrip : public QWidget
{
    Q_OBJECT

public:
    explicit StatusStrip(const Actions &actions, QWidget *parent = nullptr);

    // `undoes`: the group that the Undo beside the sentence takes back; 0: there is none. Of what was taken
    // back in the history it is a Bring back.
    void tell(const QString &sentence, qint64 undoes = 0, bool bringsBack = false);
    // What undo takes back by now: beside a sentence that says something else it goes.
    void followUndo(qint64 group);
    void setRight(const QString &text);
    void showWork(const QString &label);
    void setProgress(int percent);
    void endWork();

signals:
    void cancelled();

private:
    QLabel *m_tick;
    QLabel *m_sentence;
    QPushButton *m_undo;
    qint64 m_undoes = 0;
    QLabel *m_right;
    QLabel *m_work;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
};

} // namespace colloquia
