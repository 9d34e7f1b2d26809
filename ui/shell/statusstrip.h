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

    void tell(const QString &sentence, bool canUndo);
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
    QLabel *m_right;
    QLabel *m_work;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
};

} // namespace colloquia
