// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
// How the list answers to keys and to the mouse.
#include "ui/attendees/attendeetable.h"

#include "ui/attendees/blockchoice.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>

#include <algorithm>

namespace colloquia {

using namespace Qt::StringLiterals;

bool AttendeeTable::editCell()
{
    return currentIndex().isValid() && edit(currentIndex(), AllEditTriggers, nullptr);
}

QString AttendeeTable::lockedWhy() const
{
    const QModelIndex cell = currentIndex();
    return cell.isValid() ? colloquia::lockedWhy(m_model->card(cell.row()), m_model->column(cell.column()))
                          : QString();
}

void AttendeeTable::noteLeaving(int rows, int columns)
{
    // The person may stand elsewhere once the cell is kept: the next one is known by who it is.
    const int row = currentIndex().row();
    const int there = std::clamp(row + rows, 0, m_model->rowCount() - 1);
    m_next = m_model->card(there).attendee.id;
    const std::vector<int> sections = shownSections();
    const auto now = std::ranges::find(sections, currentIndex().column());
    const auto place =
        std::clamp<qsizetype>(now - sections.begin() + columns, 0, qsizetype(sections.size()) - 1);
    m_nextColumn = sections[size_t(place)];
    m_isInRun = columns != 0;
}

// As in a spreadsheet: after an edit Tab goes on along the row, until an arrow or the end of the row ends it.
bool AttendeeTable::goAlong(int step)
{
    const std::vector<int> sections = shownSections();
    const auto now = std::ranges::find(sections, currentIndex().column()) - sections.begin();
    const auto next = now + step;
    if (!m_isInRun || next < 0 || next >= qptrdiff(sections.size()))
        return false;
    setCurrentIndex(m_model->index(currentIndex().row(), sections[size_t(next)]));
    return true;
}

void AttendeeTable::goOn()
{
    setFocus();
    const int row = m_model->rowOf(m_next);
    if (row < 0)
        return;
    setCurrentIndex(m_model->index(row, m_nextColumn));
    letGo();
}

// A row that is typed into stays below the hand: it goes where it is sorted once somebody else is the current
// one, or the list is left.
bool AttendeeTable::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    const bool begun = QTableView::edit(index, trigger, event);
    if (begun && state() == EditingState)
        m_model->hold(m_model->card(index.row()).attendee.id);
    return begun;
}

bool AttendeeTable::focusNextPrevChild(bool next)
{
    return goAlong(next ? 1 : -1) || QTableView::focusNextPrevChild(next);
}

void AttendeeTable::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (isVisible() && window()->focusWidget() != this && !isAncestorOf(window()->focusWidget())) {
                m_isInRun = false;
                m_model->hold({});
            }
        },
        Qt::QueuedConnection);
}

void AttendeeTable::letGo()
{
    if (state() != EditingState && currentId() != m_model->held())
        m_model->hold({});
}

QItemSelectionModel::SelectionFlags AttendeeTable::selectionCommand(const QModelIndex &index,
                                                                    const QEvent *event) const
{
    return m_command ? *m_command : QTableView::selectionCommand(index, event);
}

QModelIndex AttendeeTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    // Nobody was chosen yet: the first arrow key chooses the first person, by name.
    if (!currentIndex().isValid() && m_model->rowCount() > 0)
        return m_model->index(0, firstShown());
    return QTableView::moveCursor(action, modifiers);
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
        if (m_block->isOpen())
            emit emptyingWanted();
        else
            emit removalWanted();
        return;
    case Qt::Key_Space:
        // As in a spreadsheet: from here on Shift and the arrows take whole rows.
        if (event->modifiers() == Qt::ShiftModifier && currentIndex().isValid()) {
            m_block->end();
            selectionModel()->select(currentIndex(), QItemSelectionModel::Select | QItemSelectionModel::Rows);
            m_wholeRows = true;
            return;
        }
        if ((event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::ControlModifier) &&
            currentIndex().isValid()) {
            if (event->modifiers() == Qt::NoModifier &&
                m_model->column(currentIndex().column()).what == CellColumn::Present) {
                emit presenceToggled(currentId());
                return;
            }
            selectionModel()->select(currentIndex(), QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
            return;
        }
        break;
    case Qt::Key_Home:
    case Qt::Key_End:
        // The form follows, as with the arrows.
        if (event->modifiers() == Qt::ControlModifier && m_model->rowCount() > 0) {
            const int row = event->key() == Qt::Key_Home ? 0 : m_model->rowCount() - 1;
            select(m_model->card(row).attendee.id);
            return;
        }
        break;
    case Qt::Key_Escape: // is no letter to begin an edit with
        if (m_block->isOpen()) {
            m_block->end();
            return;
        }
        event->ignore();
        return;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        event->ignore();
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        m_isInRun = false;
        break;
    default:
        break;
    }
    const QModelIndex before = currentIndex();
    const QScopedValueRollback widening(m_widening, event->modifiers().testFlag(Qt::ShiftModifier));
    QTableView::keyPressEvent(event);
    const bool wentOn = before.isValid() && currentIndex().row() != before.row();
    if (m_widening && !m_wholeRows)
        widenBlock(before.column(), wentOn);
}

void AttendeeTable::mousePressEvent(QMouseEvent *event)
{
    const bool wider = event->button() == Qt::LeftButton && event->modifiers() == Qt::ShiftModifier;
    const bool menu = event->button() == Qt::RightButton && m_block->contains(indexAt(event->pos()));
    const QScopedValueRollback widening(m_widening, wider || menu);
    const int before = currentIndex().column();
    QTableView::mousePressEvent(event);
    m_pressed = currentIndex().column();
    // Whoever selects people with Shift and a click does not look at the column.
    if (wider && m_block->isOpen())
        widenBlock(before);
    else if (!m_widening)
        m_block->end(); // the same cell again
}

void AttendeeTable::mouseMoveEvent(QMouseEvent *event)
{
    const QScopedValueRollback widening(m_widening, event->buttons().testFlag(Qt::LeftButton));
    QTableView::mouseMoveEvent(event);
    if (m_widening && state() == DragSelectingState)
        widenBlock(m_pressed);
}

// The cursor went on from that column, as the edge of what is chosen.
void AttendeeTable::widenBlock(int before, bool evenInOneColumn)
{
    const int now = currentIndex().column();
    if (now >= 0 && before >= 0 && (m_block->isOpen() || now != before || evenInOneColumn))
        m_block->widen(before, now);
}

void AttendeeTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (!m_widening && !m_restoring) {
        m_block->end();
        m_wholeRows = false;
    }
    // Not at once: the view is still on its way.
    if (m_model->held().isValid() && !m_restoring)
        QMetaObject::invokeMethod(this, &AttendeeTable::letGo, Qt::QueuedConnection);
}

void AttendeeTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!m_block->isOpen())
        return;
    QPainter painter(viewport());
    m_block->paint(painter);
}

void AttendeeTable::contextMenuEvent(QContextMenuEvent *event)
{
    emit menuWanted(event->globalPos());
}

} // namespace colloquia
