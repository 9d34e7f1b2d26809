// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/tasks/signedsheets.h"
#include "ui/shell/page.h"

#include <QDialog>

#include <optional>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace colloquia {

// Signed sheets that came back, entered one after the other by the keyboard: a sheet's code, the numbers of
// the lines that are signed, and how many signatures were counted on the paper.
class SheetDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SheetDialog(const Workbench &bench, QWidget *parent);

private:
    void makeParts();
    void findSheet();
    void showLines();
    // Enter in a field: to the next, and at the end the sheet is taken.
    void leaveCode();
    void leaveNumbers();
    void enter();
    void tell(const QString &sentence, bool wrong);

    Workbench m_bench;
    QLineEdit *m_code;
    QLineEdit *m_numbers;
    QLineEdit *m_total;
    QLabel *m_what;
    QListWidget *m_people;
    QLabel *m_sentence;
    QPushButton *m_enter;
    std::optional<SignInSheet> m_sheet;
    std::vector<SheetLine> m_signed;
};

void showSheetEntry(QWidget *window, const Workbench &bench);

} // namespace colloquia
