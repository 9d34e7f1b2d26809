// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/attendees/attendeedelegate.h"

#include "ui/attendees/markedtext.h"
#include "ui/attendees/spilling.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QTableView>
#include <QToolTip>

#include <algorithm>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTick = 16;
constexpr int kBesideTick = 6;

QString typedIn(const QWidget *editor)
{
    if (const auto *box = qobject_cast<const QComboBox *>(editor))
        return box->currentText();
    const auto *line = qobject_cast<const QLineEdit *>(editor);
    return line ? line->text() : QString();
}

void showIn(QWidget *editor, const QString &text)
{
    if (auto *box = qobject_cast<QComboBox *>(editor))
        box->setCurrentIndex(std::max(0, box->findText(text)));
    else if (auto *line = qobject_cast<QLineEdit *>(editor))
        line->setText(text);
}

QStyle *styleOf(const QStyleOptionViewItem &option)
{
    return option.widget ? option.widget->style() : QApplication::style();
}

// Where the cell's text would begin.
QRect tickIn(const QRect &room)
{
    QRect tick(0, 0, kTick, kTick);
    tick.moveCenter(room.center());
    tick.moveLeft(room.left());
    return tick;
}

void drawTick(QPainter *painter, const QStyleOptionViewItem &option, const QRect &place, bool on)
{
    QStyleOptionViewItem tick(option);
    tick.rect = place;
    tick.state &= ~QStyle::State_HasFocus;
    tick.state |= on ? QStyle::State_On : QStyle::State_Off;
    styleOf(option)->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &tick, painter, option.widget);
}

// Whole or not at all: half an hour's figures would be another hour.
void drawHour(QPainter *painter, const QStyleOptionViewItem &option, const QRect &room, const QString &hour)
{
    if (hour.isEmpty() || option.fontMetrics.horizontalAdvance(hour) > room.width())
        return;
    painter->setFont(option.font);
    painter->setPen(option.state & QStyle::State_Selected ? option.palette.color(QPalette::HighlightedText)
                                                          : theme::colours().muted);
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter, hour);
}

} // namespace

AttendeeDelegate::AttendeeDelegate(const AttendeeTableModel *model, QObject *parent)
    : QStyledItemDelegate(parent), m_model(model)
{}

std::vector<Mark> AttendeeDelegate::marksOf(const QString &text, const CellColumn &column) const
{
    if (m_model->searchWords().isEmpty())
        return {};
    if (column.field && column.field->type == FieldType::Phone)
        return phoneMarksIn(text, m_model->searchWords());
    const bool shared = column.what == CellColumn::Workshops || (column.field && column.field->choices);
    if (shared)
        return marksIn(text, m_model->sharedWords(), false);
    // Only what is searched is marked.
    const bool searched = column.what == CellColumn::OfQuestion ||
                          (column.field && (column.field->is(Field::Searched) || column.key == u"code"_s));
    return searched ? marksIn(text, m_model->searchWords(), m_model->isSimilar()) : std::vector<Mark>();
}

void AttendeeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    const CellColumn &column = m_model->column(index.column());
    const QString text = cell.text;
    const bool isTick = column.what == CellColumn::Present;
    cell.text.clear();
    QStyle *style = styleOf(cell);
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    painter->save();
    if (isTick) {
        const QRect room = textRoom(cell);
        const QRect tick = tickIn(room);
        drawTick(painter, cell, tick, !text.isEmpty());
        drawHour(painter, cell, room.adjusted(tick.right() + 1 + kBesideTick - room.left(), 0, 0, 0),
                 index.data(AttendeeTableModel::HourRole).toString());
    } else if (!text.isEmpty()) {
        drawText(painter, cell, index, text);
    } else if (const auto *table = qobject_cast<const QTableView *>(option.widget)) {
        if (const QModelIndex before = spilling::source(*table, index); before.isValid()) {
            QStyleOptionViewItem whole(option);
            initStyleOption(&whole, before);
            drawText(painter, whole, before, whole.text);
        }
    }
    if (cell.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(theme::colours().accent, 2));
        painter->drawRect(cell.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

// The cell's text, as far as it reaches; of it, what falls into the option's place.
void AttendeeDelegate::drawText(QPainter *painter, QStyleOptionViewItem cell, const QModelIndex &index,
                                const QString &text) const
{
    painter->setClipRect(cell.rect, Qt::IntersectClip);
    if (const auto *table = qobject_cast<const QTableView *>(cell.widget))
        cell.rect = spilling::reach(*table, index);
    markedtext::draw(painter, cell, textRoom(cell), text, marksOf(text, m_model->column(index.column())));
    painter->setClipping(false);
}

// Where the style would put the cell's text. It works that out anew for each cell, and it is the same for all
// that have a dot before it, and for all that have none.
QRect AttendeeDelegate::textRoom(const QStyleOptionViewItem &option) const
{
    const bool dotted = option.features.testFlag(QStyleOptionViewItem::HasDecoration);
    auto &known = m_rooms[dotted ? 1 : 0];
    if (!known) {
        QStyleOptionViewItem cell(option);
        cell.text = u"x"_s;
        cell.features |= QStyleOptionViewItem::HasDisplay;
        const QStyle *style = styleOf(cell);
        const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &cell, cell.widget) + 1;
        const QRect room = style->subElementRect(QStyle::SE_ItemViewItemText, &cell, cell.widget);
        known = QMargins(room.left() + margin - cell.rect.left(), 0,
                         cell.rect.right() - room.right() + margin, 0);
    }
    return option.rect.marginsRemoved(*known);
}

bool AttendeeDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                                 const QStyleOptionViewItem &option, const QModelIndex &index)
{
    // What stands there whole needs no saying again.
    const QString tip = index.data(Qt::ToolTipRole).toString();
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    const bool fits = cell.fontMetrics.horizontalAdvance(cell.text) <= textRoom(cell).width();
    if (event->type() == QEvent::ToolTip && fits && tip == cell.text.toHtmlEscaped()) {
        QToolTip::hideText();
        return true;
    }
    return QStyledItemDelegate::helpEvent(event, view, option, index);
}

QWidget *AttendeeDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, // NOLINT
                                        const QModelIndex &index) const
{
    const CellColumn &column = m_model->column(index.column());
    const QStringList choices = choicesOf(column, m_model->programme());
    QWidget *editor = nullptr;
    if (choices.isEmpty()) {
        auto *line = new QLineEdit(parent);
        line->setFrame(false);
        editor = line;
    } else {
        auto *box = new QComboBox(parent);
        box->addItems(choices);
        editor = box;
    }
    editor->setObjectName(u"cellEdit"_s);
    editor->setAccessibleName(headOf(column, m_model->programme()));
    m_editor = editor;
    m_edit = {m_model->card(index.row()), column, {}};
    m_edit->typed = index.data(Qt::EditRole).toString();
    showIn(editor, m_edit->typed);
    if (m_resumed) {
        m_edit = m_resumed;
        showIn(editor, m_resumed->typed);
        m_resumed.reset();
        m_edit->typed = typedCell(m_edit->before, column, m_model->programme());
    } else if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        line->selectAll();
    }
    return editor;
}

void AttendeeDelegate::setEditorData(QWidget *, const QModelIndex &) const
{
    // The editor was filled when it was made. What others write meanwhile does not take away what is being
    // typed: it is told when that is kept.
}

void AttendeeDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                            const QModelIndex &) const
{
    QRect place = option.rect.adjusted(0, 0, 0, -1);
    // A choice is read whole.
    if (qobject_cast<QComboBox *>(editor))
        place.setWidth(std::max(place.width(), editor->sizeHint().width()));
    if (const int over = place.right() - editor->parentWidget()->width() + 1; over > 0)
        place.moveLeft(std::max(0, place.left() - over));
    editor->setGeometry(place);
}

std::optional<AttendeeDelegate::Edit> AttendeeDelegate::openEdit() const
{
    if (!m_edit || !m_editor || m_keeping || m_editor->isHidden())
        return {};
    Edit edit = *m_edit;
    edit.typed = typedIn(m_editor);
    return edit;
}

Result<void> AttendeeDelegate::keep(QWidget *editor) const
{
    if (!m_edit || editor != m_editor)
        return {};
    const QString typed = typedIn(editor);
    if (typed == m_edit->typed)
        return {};
    const auto kept = understoodCell(m_edit->column, typed, m_model->programme());
    if (!kept)
        return tl::unexpected(kept.error());
    const AttendeeCard after = withCell(m_edit->before, m_edit->column, *kept);
    if (isSameCell(m_edit->before, after, m_edit->column))
        return {};
    if (const auto valid = validate(after.attendee); !valid)
        return valid;
    if (!m_keep)
        return {};
    m_keeping = true;
    const auto done = m_keep(m_edit->before, after, m_edit->column);
    m_keeping = false;
    return done;
}

void AttendeeDelegate::setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &) const
{
    // The cell is left with the mouse, or the window is: what cannot be kept is told and not lost from sight.
    const auto kept = keep(editor);
    m_edit.reset();
    emit refused({});
    if (!kept)
        emit lost(kept.error().sentence);
}

// Whoever was told what stands there by now, and presses Enter again, wants theirs in its place.
void AttendeeDelegate::takeUpWhatIsThere() const
{
    if (!m_edit || !m_edit->isOvertaken)
        return;
    if (const int row = m_model->rowOf(m_edit->before.attendee.id); row >= 0)
        m_edit->before = m_model->card(row);
}

bool AttendeeDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *editor = qobject_cast<QWidget *>(watched);
    if (!editor || editor != m_editor || event->type() != QEvent::KeyPress)
        return QStyledItemDelegate::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape) {
        m_edit.reset();
        emit refused({});
        return QStyledItemDelegate::eventFilter(watched, event);
    }
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (!enter && key != Qt::Key_Tab && key != Qt::Key_Backtab)
        return QStyledItemDelegate::eventFilter(watched, event);
    emit leaving(enter ? 1 : 0, enter ? 0 : key == Qt::Key_Tab ? 1 : -1);
    if (enter)
        takeUpWhatIsThere();
    const auto kept = keep(editor);
    editor->setProperty("refused", !kept);
    editor->style()->unpolish(editor);
    editor->style()->polish(editor);
    if (kept) {
        m_edit.reset();
        emit refused({});
        emit closeEditor(editor, NoHint);
        emit left();
    } else if (m_edit && kept.error().code == Error::Conflict) {
        m_edit->isOvertaken = true;
        emit overtaken(kept.error().sentence);
    } else {
        emit refused(kept.error().sentence);
    }
    return true;
}

bool AttendeeDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                                   const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() == QEvent::MouseButtonRelease &&
        m_model->column(index.column()).what == CellColumn::Present) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        QStyleOptionViewItem cell(option);
        initStyleOption(&cell, index);
        if (mouse->button() == Qt::LeftButton && tickIn(textRoom(cell)).contains(mouse->pos())) {
            emit presenceToggled(m_model->card(index.row()).attendee.id);
            return true;
        }
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

} // namespace colloquia
