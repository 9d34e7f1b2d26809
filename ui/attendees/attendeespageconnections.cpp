// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
// What the list, its filters and the actions have to do with each other.
#include "ui/attendees/attendeespage.h"

#include "ui/attendees/attendeeeditor.h"
#include "ui/attendees/blockchoice.h"
#include "ui/attendees/bulkmenus.h"
#include "ui/attendees/cellwork.h"
#include "ui/attendees/columnsdialog.h"
#include "ui/attendees/filterbar.h"
#include "ui/attendees/seatsdialog.h"
#include "ui/attendees/viewmenu.h"
#include "ui/shell/actions.h"
#include "ui/shell/session.h"

namespace colloquia {

void AttendeesPage::connectTable()
{
    m_listPainted.setSingleShot(true);
    connect(&m_listPainted, &QTimer::timeout, this, &AttendeesPage::showSelected);
    connect(m_table, &AttendeeTable::selectionMoved, this, &AttendeesPage::followSelection);
    connect(&m_table->block(), &BlockChoice::changed, this, &Page::headerChanged);
    connect(m_table, &AttendeeTable::opened, this, [this] {
        if (m_editor->isShowing())
            m_editor->focusFirst();
    });
    connect(m_table, &AttendeeTable::removalWanted, this, &AttendeesPage::removeSelected);
    connect(m_table, &AttendeeTable::menuWanted, m_bulk, &BulkMenus::showMenu);
    connect(m_table, &AttendeeTable::columnsWanted, bench().actions.chooseColumns, &QAction::trigger);
    connect(m_table, &AttendeeTable::editLost, this, [this] {
        session().tell(Error{Error::Conflict,
                             tr("This person is no longer in the list as it is filtered: what was typed "
                                "was not kept."),
                             {},
                             {}});
    });
    connect(&m_table->cells(), &AttendeeDelegate::refused, this, [this](const QString &sentence) {
        showRefusal(sentence.isEmpty() ? QString() : tr("Not kept: %1 Esc gives it up.").arg(sentence));
    });
    connect(&m_table->cells(), &AttendeeDelegate::overtaken, this, [this](const QString &sentence) {
        showRefusal(tr("%1 Enter keeps what you typed, Esc leaves what stands there.").arg(sentence));
    });
    connect(&m_table->cells(), &AttendeeDelegate::lost, this, [this](const QString &sentence) {
        session().tell(Error{Error::Invalid, sentence, {}, {}});
    });
    // Who was removed and comes back is who one looks at next.
    connect(&session(), &Session::turned, this, [this](const Changes &changes) {
        if (m_table->selectionModel()->hasSelection() || m_editor->isNew())
            return;
        // Of very many it is not said one by one who they are.
        m_table->select(changes.everything ? m_bulk->removed() : changes.attendees);
    });
    const auto followAccess = [this] { m_model->setEditable(!session().store().isReadOnly()); };
    connect(&session(), &Session::accessChanged, this, followAccess);
    followAccess();
}

void AttendeesPage::connectActions()
{
    Actions &actions = bench().actions;
    connect(actions.addAttendee, &QAction::triggered, this, [this] {
        bench().go(PageKind::Attendees, {});
        addNew();
    });
    connect(actions.addSeats, &QAction::triggered, this, [this] { askSeats(bench(), this); });
    connect(actions.chooseColumns, &QAction::triggered, this, [this] {
        bench().go(PageKind::Attendees, {});
        auto *dialog = new ColumnsDialog(m_table, m_model, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    // Text of the form is its fields' business.
    connect(actions.copyCells, &QAction::triggered, this, [this] {
        if (!m_editor->isAncestorOf(focusWidget()))
            m_cells->copy();
    });
    connect(actions.pasteCells, &QAction::triggered, this, [this] {
        if (!m_editor->isAncestorOf(focusWidget()))
            m_cells->paste();
    });
    connect(actions.addFilter, &QAction::triggered, m_filters, &FilterBar::offer);
    connect(actions.showViews, &QAction::triggered, m_views, &ViewMenu::offer);
    connect(actions.sortByColumn, &QAction::triggered, m_table, &AttendeeTable::sortByCurrent);
}

ListLook AttendeesPage::look() const
{
    const Listing &now = m_model->listing();
    return {now.filter, now.sort, now.descending, m_table->shownColumns()};
}

void AttendeesPage::apply(const ListLook &look)
{
    m_table->showColumns(look.columns);
    m_filters->setFilter(look.filter);
    m_table->sortBy(look.sort, look.descending);
}

} // namespace colloquia
