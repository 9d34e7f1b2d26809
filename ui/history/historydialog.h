// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/store/journal.h"
#include "ui/shell/page.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace colloquia {

class HistoryModel;

// Everything that was ever done, of one attendee or the whole colloquium; any of it can be taken back, and
// what was undone brought back, where nothing later hinders it.
class HistoryDialog : public QDialog
{
    Q_OBJECT

public:
    // An invalid attendee: there is the whole colloquium only.
    HistoryDialog(const Workbench &bench, AttendeeId attendee, QWidget *parent = nullptr);

    void done(int result) override;

private:
    void makeParts();
    void read();
    void offerChoices();
    void unfold();
    void refresh();
    // Why nothing can be done about the entry; empty: something can.
    [[nodiscard]] QString hindrance(const JournalGroup &group) const;
    void takeBack();
    void carryOut();
    void say(const QString &sentence, const QString &role);

    Workbench m_bench;
    AttendeeId m_attendee;
    int m_most;            // items that are read
    JournalGroup m_edit;   // what the current entry is, or turned round; number 0: nothing to be done
    bool m_stands = false; // it is in force, and would be taken back

    QComboBox *m_of;
    QComboBox *m_who;
    QComboBox *m_day;
    QLineEdit *m_search;
    HistoryModel *m_model;
    QTreeView *m_tree;
    QLabel *m_sentence;
    QPushButton *m_more;
    QPushButton *m_takeBack;
};

} // namespace colloquia
