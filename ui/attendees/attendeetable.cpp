// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/attendees/attendeetable.h"

#include "ui/attendees/blockchoice.h"
#include "ui/attendees/tablecolumns.h"
#include "ui/widgets/headwidth.h"

#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRowHeight = 30;
// So many selected people are looked for one by one; more are found in one pass over the list.
constexpr size_t kFew = 20;

} // namespace

AttendeeTable::AttendeeTable(AttendeeTableModel *model, QWidget *parent)
    : QTableView(parent), m_model(model), m_cells(new AttendeeDelegate(model, this)),
      m_block(new BlockChoice(this))
{
    setObjectName(u"attendeeTable"_s);
    setAccessibleName(tr("Attendees"));
    setModel(model);
    setItemDelegate(m_cells);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked | AnyKeyPressed);
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
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setStretchLastSection(true);
    restoreColumns();
    connect(header, &QHeaderView::sectionClicked, this, &AttendeeTable::sortBySection);
    connect(header, &QHeaderView::customContextMenuRequested, this, &AttendeeTable::offerHead);
    connect(header, &QHeaderView::sectionMoved, this, &AttendeeTable::keepColumns);
    // The last one takes what is left, which is nobody's wish.
    connect(header, &QHeaderView::sectionResized, this, [this, header](int section) {
        const std::vector<int> shown = shownSections();
        if (header->isVisible() && !shown.empty() && section != shown.back())
            keepColumns();
    });
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &AttendeeTable::keepSelection);
    connect(model, &QAbstractItemModel::modelReset, this, &AttendeeTable::restoreSelection);
    connect(model, &AttendeeTableModel::listingRenamed, this, &AttendeeTable::keepColumns);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (m_restoring)
            return;
        if (!selectionModel()->hasSelection())
            m_block->end();
        emit selectionMoved();
    });
    connect(m_block, &BlockChoice::changed, viewport(), [this] { viewport()->update(); });
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        if (!(index.flags() & Qt::ItemIsEditable))
            emit opened();
    });
    connect(m_cells, &AttendeeDelegate::leaving, this, &AttendeeTable::noteLeaving);
    connect(m_cells, &AttendeeDelegate::left, this, &AttendeeTable::goOn);
    connect(m_cells, &AttendeeDelegate::presenceToggled, this, &AttendeeTable::presenceToggled);
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

std::vector<int> AttendeeTable::selectedRows() const
{
    std::vector<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    }
    std::ranges::sort(rows);
    return rows;
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
    const QModelIndex cell =
        m_model->index(row, currentIndex().isValid() ? currentIndex().column() : firstShown());
    choose(cell, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(cell);
    return true;
}

void AttendeeTable::select(const std::vector<AttendeeId> &ids)
{
    Place there = place();
    there.selected = ids;
    there.current = ids.empty() ? AttendeeId() : ids.front();
    goBackTo(there);
    if (currentIndex().isValid())
        scrollTo(currentIndex());
}

// The view itself looks at which keys are held; and only what it makes the current cell is where Shift
// begins.
void AttendeeTable::choose(const QModelIndex &cell, QItemSelectionModel::SelectionFlags command)
{
    const QScopedValueRollback chosen(m_command, std::optional(command));
    setCurrentIndex(cell);
}

void AttendeeTable::keepSelection()
{
    m_kept.clear();
    for (const AttendeeId id : selectedIds())
        m_kept.insert(id);
    m_keptCurrent = currentId();
    m_keptRow = currentIndex().row();
    m_keptColumn = std::max(0, currentIndex().column());
    m_keptEdit = m_cells->openEdit();
    m_restoring = true;
}

void AttendeeTable::restoreSelection()
{
    if (m_columnsKnown != m_model->columns().size()) {
        m_block->end();
        restoreColumns();
    }
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
    int currentRow = m_keptCurrent.isValid() ? m_model->rowOf(m_keptCurrent) : -1;
    // Who was removed leaves the cursor where it was, and nobody chosen.
    if (currentRow < 0 && m_keptCurrent.isValid() && !m_model->isKnown(m_keptCurrent))
        currentRow = std::min(m_keptRow, m_model->rowCount() - 1);
    const QModelIndex current = currentRow < 0 ? QModelIndex() : m_model->index(currentRow, m_keptColumn);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (current.isValid()) {
        choose(current, QItemSelectionModel::NoUpdate);
        scrollTo(current);
    }
    m_restoring = false;
    emit selectionMoved();
    if (const auto edit = std::exchange(m_keptEdit, {}))
        resumeEdit(*edit);
}

// The list was read anew below an open editor: what is typed there goes on where the person stands now.
void AttendeeTable::resumeEdit(const AttendeeDelegate::Edit &edit)
{
    const int row = m_model->rowOf(edit.before.attendee.id);
    const int section = m_model->columnOf(edit.column.key);
    if (row < 0 || section < 0) {
        emit editLost();
        return;
    }
    m_cells->resume(edit);
    setCurrentIndex(m_model->index(row, section));
    if (!editCell())
        emit editLost();
}

void AttendeeTable::sortBySection(int section)
{
    const QString key = m_model->column(section).key;
    const Listing &now = m_model->listing();
    sortBy(key, now.sort == key && !now.descending);
}

void AttendeeTable::sortByCurrent()
{
    sortBySection(currentIndex().isValid() ? currentIndex().column() : firstShown());
}

void AttendeeTable::sortBy(const QString &key, bool descending)
{
    Listing listing = m_model->listing();
    listing.descending = descending;
    listing.sort = key;
    const int section = m_model->columnOf(key);
    horizontalHeader()->setSortIndicator(section, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    // Beside the arrow the head is whole.
    const QScopedValueRollback arranging(m_arranging, true);
    if (section >= 0 && !isColumnHidden(section))
        setColumnWidth(section, std::max(columnWidth(section), headWidth(*horizontalHeader(), section)));
    m_model->setListing(listing);
}

void AttendeeTable::offerHead(const QPoint &place)
{
    const int section = horizontalHeader()->logicalIndexAt(place);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (section >= 0 && m_model->column(section).key != u"family_name"_s) {
        menu->addAction(tr("Hide this column"), this, [this, section] {
            setColumnHidden(section, true);
            keepColumns();
        });
    }
    menu->addAction(tr("Columns…"), this, &AttendeeTable::columnsWanted);
    menu->popup(horizontalHeader()->mapToGlobal(place));
}

std::vector<ShownColumn> AttendeeTable::shownColumns() const
{
    return tablecolumns::shown(*horizontalHeader(), *m_model);
}

void AttendeeTable::showColumns(const std::vector<ShownColumn> &columns)
{
    {
        const QScopedValueRollback arranging(m_arranging, true);
        tablecolumns::show(*horizontalHeader(), *m_model, columns);
        if (columns.empty()) {
            tablecolumns::forget();
            tablecolumns::fit(*horizontalHeader(), *m_model, viewport()->width());
        }
    }
    m_columnsKnown = m_model->columns().size();
    if (!columns.empty())
        keepColumns();
}

std::vector<int> AttendeeTable::shownSections() const
{
    std::vector<int> sections;
    for (const ShownColumn &column : shownColumns())
        sections.push_back(m_model->columnOf(column.key));
    return sections;
}

int AttendeeTable::firstShown() const
{
    return std::max(0, m_model->columnOf(u"family_name"_s));
}

void AttendeeTable::restoreColumns()
{
    const QScopedValueRollback arranging(m_arranging, true);
    tablecolumns::show(*horizontalHeader(), *m_model, tablecolumns::remembered());
    m_columnsKnown = m_model->columns().size();
    const Listing &now = m_model->listing();
    horizontalHeader()->setSortIndicator(m_model->columnOf(now.sort),
                                         now.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void AttendeeTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (tablecolumns::remembered().empty()) {
        const QScopedValueRollback arranging(m_arranging, true);
        tablecolumns::fit(*horizontalHeader(), *m_model, viewport()->width());
    }
}

void AttendeeTable::keepColumns()
{
    if (!m_arranging && m_columnsKnown == m_model->columns().size())
        tablecolumns::remember(shownColumns(), *m_model);
}

AttendeeTable::Place AttendeeTable::place() const
{
    return {selectedIds(), currentId(), std::max(0, currentIndex().column()), verticalScrollBar()->value()};
}

void AttendeeTable::goBackTo(const Place &place)
{
    m_kept = std::set<AttendeeId>(place.selected.begin(), place.selected.end());
    m_keptCurrent = place.current;
    m_keptRow = -1;
    m_keptColumn = place.column;
    m_restoring = true;
    if (!place.current.isValid())
        selectionModel()->clearCurrentIndex();
    restoreSelection();
    verticalScrollBar()->setValue(place.scrolled);
}

} // namespace colloquia
