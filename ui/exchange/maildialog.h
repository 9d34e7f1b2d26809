// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/desk/mailportions.h"
#include "ui/shell/page.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QRadioButton;
class QSpinBox;

namespace colloquia {

// Copies people's addresses to the clipboard, one portion after the other, for a mail program's blind copies.
class MailDialog : public QDialog
{
    Q_OBJECT

public:
    explicit MailDialog(const Workbench &bench, QWidget *parent = nullptr);

private:
    void makeParts();
    void refresh();
    void copyNext();
    [[nodiscard]] std::vector<const AttendeeCard *> people() const;

    Workbench m_bench;
    MailPortions m_mail;
    size_t m_next = 0; // the portion that is copied next

    QRadioButton *m_listed;
    QRadioButton *m_selected;
    QSpinBox *m_most;
    QLabel *m_figures;
    QLabel *m_without;
    QLabel *m_done;
    QPushButton *m_copy;
};

} // namespace colloquia
