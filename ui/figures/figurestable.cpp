// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/figures/figurestable.h"

#include "app/paper/sorting.h"
#include "ui/shell/theme.h"
#include "ui/widgets/headwidth.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRowHeight = 30;
constexpr int kNarrowestName = 180;

QString shownChange(int value)
{
    const QString number = Language::ofScreen().number(std::abs(value));
    return value > 0 ? u'+' + number : value < 0 ? QChar(0x2212) + number : number;
}

QString hintOf(Measure measure)
{
    switch (measure) {
    case Measure::Invited:
        return FiguresModel::tr("Invited, and no reply yet");
    case Measure::Registered:
        return FiguresModel::tr("On the list as registered, on site or remote");
    case Measure::Confirmed:
        return FiguresModel::tr("Registered, and confirmed again that they come");
    case Measure::Waiting:
        return FiguresModel::tr("On the waiting list");
    case Measure::Excused:
        return FiguresModel::tr("Said that they cannot come");
    case Measure::Withdrawn:
        return FiguresModel::tr("Were registered and took it back");
    case Measure::Present:
        return FiguresModel::tr("Checked in");
    case Measure::Absent:
        return FiguresModel::tr("Registered on site and not checked in, once it has begun");
    case Measure::Expected:
        return FiguresModel::tr("Registered on site; once anybody has confirmed again, those who did");
    }
    return {};
}

} // namespace

void FiguresModel::setBreakdown(const Breakdown &breakdown, const QString &head, Measure compared)
{
    beginResetModel();
    if (breakdown.grouping != m_natural.grouping)
        m_sortColumn = -1;
    const std::vector<Measure> before = m_measures;
    m_natural = breakdown;
    m_head = head;
    m_compared = compared;
    m_measures = measuresShown(breakdown);
    if (before != m_measures)
        m_sortColumn = std::min(m_sortColumn, 0);
    putInOrder();
    endResetModel();
}

int FiguresModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_breakdown.rows.size()) + 1;
}

int FiguresModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + int(m_measures.size()) + (m_breakdown.isCompared ? 2 : 0);
}

const BreakdownRow &FiguresModel::rowAt(int row) const
{
    return row < int(m_breakdown.rows.size()) ? m_breakdown.rows[size_t(row)] : m_breakdown.total;
}

bool FiguresModel::isChange(int column) const
{
    return m_breakdown.isCompared && column == columnCount() - 1;
}

int FiguresModel::valueOf(const BreakdownRow &row, int column) const
{
    if (column <= int(m_measures.size()))
        return row.counts[m_measures[size_t(column) - 1]];
    return isChange(column) ? row.counts[m_compared] - row.last[m_compared] : row.last[m_compared];
}

QVariant FiguresModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const BreakdownRow &row = rowAt(index.row());
    const bool isTotal = index.row() == rowCount() - 1;
    const bool isName = index.column() == 0;
    switch (role) {
    case Qt::DisplayRole:
        if (isName)
            return row.label;
        return isChange(index.column()) ? shownChange(valueOf(row, index.column()))
                                        : Language::ofScreen().number(valueOf(row, index.column()));
    case Qt::ToolTipRole:
        return isName ? QVariant(row.label.toHtmlEscaped()) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant(isName ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter);
    case Qt::FontRole:
        if (isTotal) {
            QFont bold;
            bold.setWeight(QFont::DemiBold);
            return bold;
        }
        return {};
    case Qt::ForegroundRole:
        // A table is read by its figures: noughts and what is not known stand back.
        if ((isName && !isTotal && !row.isKnown()) || (!isName && valueOf(row, index.column()) == 0))
            return theme::colours().muted;
        return {};
    case Qt::DecorationRole:
        return isName && !row.colour.isEmpty() ? QVariant(theme::disc(QColor(row.colour))) : QVariant();
    case Qt::AccessibleTextRole:
        return isName
                   ? QVariant()
                   : QVariant(tr("%1, %2: %3")
                                  .arg(row.label,
                                       headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                                       data(index, Qt::DisplayRole).toString()));
    default:
        return {};
    }
}

QVariant FiguresModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const bool isMeasure = section > 0 && section <= int(m_measures.size());
    if (role == Qt::TextAlignmentRole)
        return QVariant(section == 0 ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && isMeasure)
        return hintOf(m_measures[size_t(section) - 1]);
    if (role == Qt::ToolTipRole && section > 0)
        return tr("%1 of the last edition").arg(labelOf(m_compared));
    if (role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return m_head;
    if (isMeasure)
        return labelOf(m_measures[size_t(section) - 1]);
    return isChange(section) ? tr("Change") : tr("Last edition");
}

void FiguresModel::sort(int column, Qt::SortOrder order)
{
    emit layoutAboutToBeChanged();
    m_sortColumn = column;
    m_sortOrder = order;
    putInOrder();
    emit layoutChanged();
}

void FiguresModel::putInOrder()
{
    m_breakdown = m_natural;
    if (m_sortColumn < 0)
        return;
    const QCollator collator = collatorOf(Language::ofScreen());
    const bool descending = m_sortOrder == Qt::DescendingOrder;
    std::ranges::stable_sort(m_breakdown.rows, [&](const BreakdownRow &a, const BreakdownRow &b) {
        // What is not known stands last in any order.
        if (a.isKnown() != b.isKnown())
            return a.isKnown();
        const BreakdownRow &first = descending ? b : a;
        const BreakdownRow &second = descending ? a : b;
        return m_sortColumn == 0 ? collator.compare(first.label, second.label) < 0
                                 : valueOf(first, m_sortColumn) < valueOf(second, m_sortColumn);
    });
}

FiguresTable::FiguresTable(FiguresModel *model, QWidget *parent) : QTableView(parent), m_model(model)
{
    setObjectName(u"figuresTable"_s);
    setAccessibleName(tr("Figures"));
    setAccessibleDescription(tr("Enter sorts by the column."));
    setModel(model);
    setSelectionMode(SingleSelection);
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
    header->setSectionsClickable(true);
    header->setMinimumSectionSize(56);
    connect(header, &QHeaderView::sectionClicked, this, &FiguresTable::sortBy);
    connect(model, &QAbstractItemModel::modelReset, this, &FiguresTable::fitColumns);
}

int FiguresTable::wholeWidth() const
{
    int width = kNarrowestName + 2 * frameWidth();
    for (int column = 1; column < m_model->columnCount(); ++column)
        width += headWidth(*horizontalHeader(), column, hasArrow(*horizontalHeader(), column));
    return width;
}

int FiguresTable::wholeHeight() const
{
    return horizontalHeader()->sizeHint().height() + m_model->rowCount() * kRowHeight + 2 * frameWidth();
}

void FiguresTable::fitColumns()
{
    QHeaderView *header = horizontalHeader();
    header->setSortIndicatorShown(m_model->sortColumn() >= 0);
    int figures = 0;
    for (int column = 1; column < m_model->columnCount(); ++column) {
        header->setSectionResizeMode(column, QHeaderView::Fixed);
        header->resizeSection(column, headWidth(*header, column, hasArrow(*header, column)));
        figures += header->sectionSize(column);
    }
    // The name keeps room to be read; where there is less, the table scrolls.
    const bool isNarrow = viewport()->width() - figures < kNarrowestName;
    header->setSectionResizeMode(0, isNarrow ? QHeaderView::Interactive : QHeaderView::Stretch);
    if (isNarrow)
        header->resizeSection(0, kNarrowestName);
    if (!currentIndex().isValid() && m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(0, 0));
}

void FiguresTable::sortBy(int column)
{
    QHeaderView *header = horizontalHeader();
    // Names begin at A, figures with the largest.
    Qt::SortOrder order = column == 0 ? Qt::AscendingOrder : Qt::DescendingOrder;
    if (header->isSortIndicatorShown() && header->sortIndicatorSection() == column)
        order = header->sortIndicatorOrder() == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    header->setSortIndicatorShown(true);
    header->setSortIndicator(column, order);
    m_model->sort(column, order);
    fitColumns();
}

void FiguresTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void FiguresTable::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier) {
            sortBy(std::max(currentIndex().column(), 0));
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

} // namespace colloquia
