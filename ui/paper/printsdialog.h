// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/paper/batchmodels.h"
#include "ui/shell/page.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QTableView;

namespace colloquia {

// All prints of badges: what, when, whose, why. One can be printed again, or taken back from a sheet on where
// the printer jammed.
class PrintsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PrintsDialog(const Workbench &bench, QWidget *parent = nullptr);

private:
    void makeParts();
    [[nodiscard]] QLayout *jamRow();
    [[nodiscard]] QLayout *againRow();
    void read();
    void showBatch();
    void refresh();
    void takeBack();
    void printAgain();
    void tell(const QString &sentence, bool wrong = false);

    Workbench m_bench;
    BatchModel *m_batches;
    PrintModel *m_prints;
    QTableView *m_batchView;
    QTableView *m_printView;
    QLabel *m_empty;
    QLabel *m_whose;
    int m_blanks = 0; // of the batch: badges that are nobody's
    QSpinBox *m_sheet;
    QPushButton *m_jam;
    QComboBox *m_reason;
    QPushButton *m_again;
    QLabel *m_sentence;
};

} // namespace colloquia
