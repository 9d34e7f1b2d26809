// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/attendees/attendeetable.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QSettings>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRowHeight = 30;
// So many selected people are looked for one by one; more are found in one pass over the list.
constexpr size_t kFew = 20;
constexpr auto kColumns = "attendees/columns";

int widthOf(AttendeeTableModel::Column column)
{
    switch (column) {
    case AttendeeTableModel::Organisation:
    case AttendeeTableModel::CategoryName:
        return 134;
    case AttendeeTableModel::Workshops:
    case AttendeeTableModel::Email:
        return 190;
    case AttendeeTableModel::StatusText:
        return 112;
    case AttendeeTableModel::Position:
    case AttendeeTableModel::Code:
        return 150;
    case AttendeeTableModel::BadgePrinted:
    case AttendeeTableModel::Present:
        return 64;
    default:
        return 110;
    }
}

} // namespace

AttendeeTable::AttendeeTable(AttendeeTableModel *model, QWidget *parent) : QTableView(parent), m_model(model)
{
    setObjectName(u"attendeeTable"_s);
    setAccessibleName(tr("Attendees"));
    setModel(model);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(kRowHeight);
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicator(AttendeeTableModel::FamilyName, Qt::AscendingOrder);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setStretchLastSection(true);
    restoreColumns();
    connect(header, &QHeaderView::sectionClicked, this, &AttendeeTable::sortBy);
    connect(header, &QHeaderView::customContextMenuRequested, this,
            [this, header](const QPoint &place) { offerColumns(header->mapToGlobal(place)); });
    connect(header, &QHeaderView::sectionMoved, this, &AttendeeTable::keepColumns);
    connect(header, &QHeaderView::sectionResized, this, &AttendeeTable::keepColumns);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &AttendeeTable::keepSelection);
    connect(model, &QAbstractItemModel::modelReset, this, &AttendeeTable::restoreSelection);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_restoring)
            emit selectionMoved();
    });
    connect(this, &QTableView::doubleClicked, this, &AttendeeTable::opened);
}

std::vector<AttendeeId> AttendeeTable::selectedIds() const
{
    std::vector<AttendeeId> ids;
    // By ranges: a hundred thousand selected rows are one of them.
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            ids.push_back(m_model->card(row).attendee.id);
    }
    return ids;
}

AttendeeId AttendeeTable::currentId() const
{
    const QModelIndex current = currentIndex();
    return current.isValid() && current.row() < m_model->rowCount() ? m_model->card(current.row()).attendee.id
                                                                    : AttendeeId();
}

bool AttendeeTable::select(AttendeeId id)
{
    const int row = m_model->rowOf(id);
    if (row < 0)
        return false;
    setCurrentIndex(m_model->index(row, 0));
    selectRow(row);
    scrollTo(m_model->index(row, 0));
    return true;
}

void AttendeeTable::keepSelection()
{
    m_kept.clear();
    for (const AttendeeId id : selectedIds())
        m_kept.insert(id);
    m_keptCurrent = currentId();
    m_restoring = true;
}

void AttendeeTable::restoreSelection()
{
    const int last = m_model->columnCount() - 1;
    QItemSelection selection;
    const auto add = [this, &selection, last](int first, int end) {
        selection.append(QItemSelectionRange(m_model->index(first, 0), m_model->index(end, last)));
    };
    if (m_kept.size() <= kFew) {
        for (const AttendeeId id : m_kept) {
            if (const int row = m_model->rowOf(id); row >= 0)
                add(row, row);
        }
    } else {
        int first = -1;
        const int rows = m_model->rowCount();
        for (int row = 0; row <= rows; ++row) {
            const bool chosen = row < rows && m_kept.contains(m_model->card(row).attendee.id);
            if (chosen && first < 0)
                first = row;
            if (!chosen && first >= 0) {
                add(first, row - 1);
                first = -1;
            }
        }
    }
    const int currentRow = m_keptCurrent.isValid() ? m_model->rowOf(m_keptCurrent) : -1;
    const QModelIndex current = currentRow < 0 ? QModelIndex() : m_model->index(currentRow, 0);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (current.isValid()) {
        selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
        scrollTo(current);
    }
    m_restoring = false;
    emit selectionMoved();
}

void AttendeeTable::sortBy(int column)
{
    Listing listing = m_model->listing();
    const QString key = AttendeeTableModel::key(AttendeeTableModel::Column(column));
    listing.descending = listing.sort == key && !listing.descending;
    listing.sort = key;
    horizontalHeader()->setSortIndicator(column,
                                         listing.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_model->setListing(listing);
}

void AttendeeTable::offerColumns(const QPoint &globalPlace)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 0; column < AttendeeTableModel::ColumnCount; ++column) {
        QAction *action =
            menu->addAction(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        // Somebody must be named in a list of people.
        action->setEnabled(column != AttendeeTableModel::FamilyName);
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            setColumnHidden(column, !shown);
            keepColumns();
        });
    }
    menu->popup(globalPlace);
}

void AttendeeTable::restoreColumns()
{
    const QByteArray kept = QSettings().value(kColumns).toByteArray();
    if (!kept.isEmpty() && horizontalHeader()->restoreState(kept) &&
        horizontalHeader()->count() == AttendeeTableModel::ColumnCount) {
        horizontalHeader()->setSortIndicator(AttendeeTableModel::FamilyName, Qt::AscendingOrder);
        return;
    }
    for (int column = 0; column < AttendeeTableModel::ColumnCount; ++column) {
        setColumnWidth(column, widthOf(AttendeeTableModel::Column(column)));
        setColumnHidden(column, column > AttendeeTableModel::BadgePrinted);
    }
}

void AttendeeTable::keepColumns() const
{
    QSettings().setValue(kColumns, horizontalHeader()->saveState());
}

void AttendeeTable::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier) {
            emit opened();
            return;
        }
        break;
    case Qt::Key_Delete:
        emit removalWanted();
        return;
    case Qt::Key_Space:
        if (event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
            selectionModel()->select(currentIndex(), QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
            return;
        }
        break;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        event->ignore();
        return;
    default:
        break;
    }
    QTableView::keyPressEvent(event);
}

void AttendeeTable::contextMenuEvent(QContextMenuEvent *event)
{
    emit menuWanted(event->globalPos());
}

} // namespace colloquia
