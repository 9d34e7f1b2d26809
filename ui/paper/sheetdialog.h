// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/tasks/signedsheets.h"
#include "ui/shell/page.h"

#include <QDialog>

#include <optional>

class QGridLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace colloquia {

// Signed sheets that came back, entered one after the other by the keyboard: a sheet's code, and for each
// column of signatures the numbers of the lines that are signed and how many were counted on the paper.
class SheetDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SheetDialog(const Workbench &bench, QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    // What is typed of a column.
    struct ColumnFields
    {
        QLabel *head = nullptr;
        QLineEdit *numbers = nullptr;
        QLineEdit *total = nullptr;
    };

    void makeParts();
    void findSheet();
    void setColumns();
    void showLines();
    // Enter in a field: to the next, and at the end the sheet is taken.
    void leaveCode();
    void leaveNumbers(size_t column);
    void leaveTotal(size_t column);
    void enter();
    void clear();
    void tell(const QString &sentence, bool wrong);
    [[nodiscard]] QString typedIn(size_t column) const;
    [[nodiscard]] Result<std::vector<SheetLine>> linesIn(size_t column) const;
    [[nodiscard]] std::vector<SheetLine> passedOverIn(size_t column) const;
    // What is wrong with a column as it is typed, the field at fault in focus; "" if nothing.
    [[nodiscard]] QString problemOf(size_t column, const std::vector<SheetLine> &lines);

    Workbench m_bench;
    QLineEdit *m_code;
    QLabel *m_what;
    QGridLayout *m_grid;
    std::vector<ColumnFields> m_fields;
    size_t m_current = 0; // the column whose people are shown
    QListWidget *m_people;
    QLabel *m_sentence;
    QPushButton *m_enter;
    std::optional<SignInSheet> m_sheet;
    std::vector<SheetColumn> m_columns;
};

void showSheetEntry(QWidget *window, const Workbench &bench);

} // namespace colloquia
