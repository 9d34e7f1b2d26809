// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/shell/page.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace colloquia {

class HistoryModel;
struct JournalGroup;

// Everything that was ever done, of one attendee or the whole colloquium; any of it can be taken back where
// nothing later hinders it.
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
    void takeBack();
    void carryOut(const JournalGroup &takenBack);

    Workbench m_bench;
    AttendeeId m_attendee;
    int m_most; // items that are read

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
