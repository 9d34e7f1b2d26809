// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/tasks/wholeimport.h"
#include "ui/shell/page.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;
class QRadioButton;

namespace colloquia {

// Shows what a JSON file of everything would do to the document, and takes it in.
class WholeImportDialog : public QDialog
{
    Q_OBJECT

public:
    WholeImportDialog(const Workbench &bench, const QString &path, QWidget *parent = nullptr);

private:
    void makeParts();
    void read();
    void plan();
    void show(const WholePlan &plan);
    void takeIn();

    Workbench m_bench;
    QString m_path;
    std::shared_ptr<const ReadWhole> m_file;
    WholePlan m_plan;

    QLabel *m_counts;
    QLabel *m_sentence;
    QRadioButton *m_mine;
    QRadioButton *m_theirs;
    QListWidget *m_notes;
    QPushButton *m_import;
};

} // namespace colloquia
