// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/attendees/attendeetable.h"
#include "ui/shell/page.h"

#include <QTimer>

class QLabel;
class QSplitter;
class QStackedWidget;

namespace colloquia {

class AttendeeEditor;
class BulkMenus;
class CellWork;
class FilterBar;
class ViewMenu;

// The list that people live in: filters above, the table, one person beside it.
class AttendeesPage : public Page
{
    Q_OBJECT

public:
    explicit AttendeesPage(const Workbench &bench, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString status() const override;
    [[nodiscard]] QList<QAction *> headerActions() const override;
    [[nodiscard]] QAction *primaryAction() const override;
    void come(const PageTarget &target) override;
    void search(const QString &text) override;
    void openFirst() override;
    void enterList() override;
    void leaveSearch() override;
    [[nodiscard]] std::vector<qint64> selectedPeople() const override;
    void addNew() override;
    void editCurrent() override;
    void removeSelected() override;
    [[nodiscard]] bool canAddNew() const override { return true; }
    [[nodiscard]] bool canRemove() const override;
    // The badges of those who are selected.
    void print() override;
    [[nodiscard]] bool canPrint() const override { return canRemove(); }
    bool leaveForm() override;
    bool stepBack() override;
    void keepEdits() override;
    [[nodiscard]] QWidget *firstFocus() override;

    // How the list is searched, filtered and sorted now.
    [[nodiscard]] Listing listing() const override { return m_model->listing(); }

private:
    void applyListing();
    void followSelection();
    void showSelected();
    // How many there are besides the filters who fit what is searched for.
    [[nodiscard]] int foundWithoutFilters() const;
    void refreshEmpty();
    void refreshNote();
    void showRefusal(const QString &sentence);
    void connectTable();
    void connectActions();
    [[nodiscard]] ListLook look() const;
    void apply(const ListLook &look);

    AttendeeTableModel *m_model;
    FilterBar *m_filters;
    QStackedWidget *m_lists; // the table, or why it is empty
    AttendeeTable *m_table;
    class NothingFound *m_nothingFound;
    QLabel *m_note;               // below the list: what is shown is only similar, why a cell was not kept
    class QPushButton *m_noteAll; // beside it: those whom the filters hide
    QSplitter *m_splitter;
    AttendeeEditor *m_editor;
    BulkMenus *m_bulk;
    CellWork *m_cells;
    ViewMenu *m_views;
    QTimer m_listPainted; // the form follows what is found once the list is painted
    bool m_isLooking = false;
    QString m_search;
    QString m_wantedField;                      // whoever comes here is led to
    int m_elsewhere = 0;                        // fit the search, but not the filters, where nobody fits both
    QString m_refusal;                          // why what is typed in a cell is not kept
    std::optional<AttendeeTable::Place> m_left; // the list before it was searched
};

} // namespace colloquia
