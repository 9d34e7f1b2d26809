// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/tasks/nextedition.h"
#include "ui/paper/latest.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace colloquia {

class Jobs;
class Prompts;

// Which earlier colloquium a new one is made from, and what is taken over.
class NextEditionDialog : public QDialog
{
    Q_OBJECT

public:
    // `current` is the colloquium that is open, offered first; "" if none.
    NextEditionDialog(Prompts &prompts, Jobs &jobs, const QString &current, QWidget *parent = nullptr);

signals:
    // The new colloquium lies there.
    void made(const QString &path);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *buildFile(const QString &current);
    QWidget *buildTicks();
    void orderTabs();
    QCheckBox *addTick(QVBoxLayout *layout, const char *name, bool ticked);
    void browse();
    void choose(const QString &path);
    void read(const QString &path);
    void show(const Result<std::shared_ptr<const Edition>> &read);
    void showTicks();
    void refresh();
    [[nodiscard]] NextEditionChoice choice() const;
    void askWhere();
    void make(const QString &path);

    using Read = Result<std::shared_ptr<const Edition>>;

    Prompts &m_prompts;
    Jobs &m_jobs;
    std::shared_ptr<const Edition> m_last; // null: none is read
    InvitedAgain m_again;
    QComboBox *m_file;
    QLabel *m_says;
    QLineEdit *m_title;
    QLineEdit *m_shortTitle;
    QCheckBox *m_partners;
    QCheckBox *m_questions;
    QCheckBox *m_designs;
    QCheckBox *m_ranksAndViews;
    QCheckBox *m_workshops;
    QCheckBox *m_agreed;
    QCheckBox *m_neverAsked;
    QCheckBox *m_speakers;
    QLabel *m_left; // what is not taken over
    QPushButton *m_make;
    bool m_isMaking = false;
    Latest<Read> m_reader;
};

} // namespace colloquia
