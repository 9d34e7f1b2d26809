// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/exchange/importlook.h"
#include "ui/shell/page.h"

#include <QDialog>
#include <QTimer>

#include <array>

class QLabel;
class QProgressBar;
class QPushButton;
class QTabWidget;
class QTableView;

namespace colloquia {

class Banner;
class ImportChoices;
class ImportNoteModel;
class ImportPreviewModel;

// Shows what a file would do to the list, and does it.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(const Workbench &bench, const QString &path, QWidget *parent = nullptr);

    void done(int result) override;

private:
    enum Tab { Rows, LeftOut, BothChanged, Remarks, TabCount };

    void makeTabs();
    QTableView *madeTable(const QString &name, const QString &accessible, QAbstractItemModel *model);
    void lookAgain();
    void look();
    void take(const Result<std::shared_ptr<const ImportLook>> &look);
    void showPlan(const Plan &plan);
    void showNothing(const Error &error);
    void setImport(const QString &verb, const QString &sentence);
    void carryOut();

    Workbench m_bench;
    LookWish m_wish;
    std::shared_ptr<const ImportLook> m_look; // null: not known, or not known any more
    QTimer m_pause;                           // several choices in a row make one look
    bool m_looking = false;
    bool m_again = false; // something was chosen while it was looked at
    bool m_writing = false;

    ImportChoices *m_choices;
    QLabel *m_counts;
    Banner *m_banner;
    QTabWidget *m_tabs;
    ImportPreviewModel *m_preview;
    QTableView *m_previewTable;
    std::array<ImportNoteModel *, 3> m_notes; // by ImportNoteModel::Subject
    QLabel *m_sentence;
    QProgressBar *m_progress;
    QPushButton *m_import;
};

} // namespace colloquia
