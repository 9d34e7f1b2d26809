// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/paper/printercorrection.h"
#include "ui/shell/page.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QRadioButton;

namespace colloquia {

// A printer is adjusted: a ruled page is printed, measured with a ruler, and what was read is typed in. Kept
// for this printer on this PC.
class PrinterDialog : public QDialog
{
    Q_OBJECT

public:
    PrinterDialog(const Workbench &bench, const QStringList &printers, QWidget *parent = nullptr);

private:
    QDoubleSpinBox *measure(const char *name, const QString &label, double value);
    void addMeasures(QGridLayout *form);
    [[nodiscard]] PrinterMeasures measures() const;
    void fill(const PrinterMeasures &measures);
    void choosePrinter();
    void refresh();
    void printTest();
    void saveTest();
    void tell(const QString &sentence, bool wrong);
    void keep();

    Workbench m_bench;
    QComboBox *m_printer;
    QPushButton *m_print;
    QCheckBox *m_checking; // the test page is printed as it is adjusted now
    QDoubleSpinBox *m_left, *m_top, *m_across, *m_down, *m_backLeft, *m_backTop;
    QCheckBox *m_bothSides;
    QRadioButton *m_upright, *m_upside;
    std::vector<QWidget *> m_backParts;
    QLabel *m_result;
    QLabel *m_sentence;
    QPushButton *m_keep;
};

} // namespace colloquia
