// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/tasks/letters.h"
#include "ui/shell/page.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;

namespace colloquia {

class ProblemPane;
class SheetView;

// Letters to people: a text with fields at the left, the pages as they are printed at the right. A kept text
// is kept on as it is written, with undo.
class LetterDialog : public QDialog
{
    Q_OBJECT

public:
    LetterDialog(const Workbench &bench, QWidget *parent);

    void done(int result) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeWho();
    void countListed();
    void makeText();
    void layOut();
    QPushButton *button(const char *name, const QString &text, void (LetterDialog::*work)());
    void fillLetters(const QString &chosen);
    void choose(int index);
    [[nodiscard]] Letter letter() const;
    [[nodiscard]] const Letter *kept() const;
    [[nodiscard]] std::vector<const AttendeeCard *> people() const;
    // Writes what was typed into the kept text.
    void keepEdits();
    void keepAs();
    void rename();
    void remove();
    void insertField(const QString &label);
    void refresh();
    void copy();
    void savePdf();
    void print();
    void tell(const QString &sentence, bool wrong);

    Workbench m_bench;
    QRadioButton *m_selected;
    QRadioButton *m_listed;
    QCheckBox *m_absent; // also those of the list who do not come
    QComboBox *m_letters;
    QLineEdit *m_subject;
    QPlainTextEdit *m_text;
    QMenu *m_fields;
    SheetView *m_view;
    ProblemPane *m_problems;
    QLabel *m_sentence;
    QPushButton *m_more = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_print = nullptr;
    std::shared_ptr<const Pages> m_pages;
    LetterId m_kept; // the one whose text is shown; invalid: a model's
    QTimer m_soon;
};

void showLetters(QWidget *window, const Workbench &bench);

} // namespace colloquia
