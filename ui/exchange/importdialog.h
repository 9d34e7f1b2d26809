// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/exchange/importlook.h"
#include "ui/shell/page.h"

#include <QDialog>
#include <QTimer>

#include <array>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTabWidget;
class QTableView;

namespace colloquia {

class Banner;
class ConflictModel;
class FateChips;
class ImportChoices;
class ImportNoteModel;
class ImportPreviewModel;
class MendList;

// Shows what a file would do to the list, and does it.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(const Workbench &bench, const QString &path, QWidget *parent = nullptr);

    [[nodiscard]] ImportChoices &choices() { return *m_choices; }
    void done(int result) override;
    // Some who came in are perhaps there twice, and the person wants to see them next.
    [[nodiscard]] bool wantsDuplicates() const;
    // Who was there last before the import: whoever came with it came after.
    [[nodiscard]] AttendeeId known() const { return m_known; }
    // FileWatch::stateOf() the file when it was read; it may have been saved again since.
    [[nodiscard]] QString fileState() const { return m_wish.fileState; }

protected:
    bool focusNextPrevChild(bool next) override;

private:
    enum Tab { Rows, BothChanged, Notes }; // of each subject of notes one, from Notes on

    void makeTabs();
    void offerHeaderRow();
    void lookAgain();
    void look();
    void take(const Result<std::shared_ptr<const ImportLook>> &look);
    void beginWithConflicts();
    void showNumbers();
    void showPlan(const ImportPlan &plan);
    void showNothing(const Error &error);
    void setImport(const QString &verb, const QString &sentence);
    void carryOut();

    Workbench m_bench;
    LookWish m_wish;
    std::shared_ptr<const ImportLook> m_look; // null: not known, or not known any more
    QTimer m_pause;                           // several choices in a row make one look
    AttendeeId m_known;
    bool m_looking = false;
    bool m_again = false; // something was chosen while it was looked at
    bool m_writing = false;
    bool m_fitted = false; // the preview's columns, once for each file that was read

    ImportChoices *m_choices;
    QLabel *m_counts;
    Banner *m_banner;
    MendList *m_mending;
    QTabWidget *m_tabs;
    ImportPreviewModel *m_preview;
    FateChips *m_chips;
    QTableView *m_previewTable;
    ConflictModel *m_conflicts;
    std::array<ImportNoteModel *, 3> m_notes; // by ImportNoteModel::Subject
    QCheckBox *m_duplicates;
    QLabel *m_sentence;
    QProgressBar *m_progress;
    QPushButton *m_close;
    QPushButton *m_import;
};

} // namespace colloquia
