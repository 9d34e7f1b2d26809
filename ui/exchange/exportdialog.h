// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/exchange/listexport.h"
#include "ui/shell/page.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;
class QRadioButton;

namespace colloquia {

// Asks what of the list shall leave the program, for whom and in which columns.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ExportDialog(const Workbench &bench, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *madeChoices();
    QWidget *madeColumns();
    void fillColumns();
    void moveColumn(int step);
    void checkAll(bool checked);
    void refresh();
    void askWhere();
    void save(const QString &path);
    void remember() const;
    [[nodiscard]] Listing listing() const;
    [[nodiscard]] ExportChoice choice() const;

    Workbench m_bench;
    int m_listed; // people of the list as it is filtered

    QRadioButton *m_filtered;
    QRadioButton *m_everybody;
    QRadioButton *m_workbook;
    QRadioButton *m_excel;
    QRadioButton *m_standard;
    QListWidget *m_columns;
    QWidget *m_sensitivePart;
    QListWidget *m_sensitive;
    QLabel *m_sentence;
    QPushButton *m_export;
};

} // namespace colloquia
