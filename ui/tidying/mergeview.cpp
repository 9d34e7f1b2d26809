// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/tidying/mergeview.h"

#include "ui/shell/theme.h"

#include <QFont>
#include <QHeaderView>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QStyledItemDelegate>

#include <algorithm>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

// An e-mail address is one word and longer than its column: it goes on in the next line after a sign, or
// where a name in it is too long for a line of its own.
QString breakable(const QString &text)
{
    static const QRegularExpression sign(u"(?<=[@._-])(?=\\S)"_s);
    static const QRegularExpression longName(u"[^\\s@._-]{21,}"_s);
    constexpr qsizetype kPart = 12;
    const QString here(QChar(0x200b));
    QString parted = text;
    for (QRegularExpressionMatch found = longName.match(parted); found.hasMatch();
         found = longName.match(parted, found.capturedStart() + kPart + 1))
        parted.insert(found.capturedStart() + kPart, here);
    return parted.replace(sign, here);
}

// As high as its lines: what the style sheet puts around a text the style forgets when it counts them.
class WholeCells : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        constexpr int kAround = 12;
        QStyleOptionViewItem inside(option);
        inside.rect.setWidth(std::max(0, option.rect.width() - kAround));
        return QStyledItemDelegate::sizeHint(inside, index);
    }
};

} // namespace

void MergeModel::show(const std::vector<MergeChoice> &choices, const QString &first, const QString &second)
{
    beginResetModel();
    m_choices = choices;
    m_first = first;
    m_second = second;
    endResetModel();
}

void MergeModel::choose(int row, MergeChoice::Side side)
{
    if (row < 0 || row >= rowCount())
        return;
    MergeChoice &choice = m_choices[size_t(row)];
    if (!choice.differs() || choice.side == side || (side == MergeChoice::Both && !choice.canBeBoth))
        return;
    choice.side = side;
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void MergeModel::chooseNext(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    const MergeChoice &choice = m_choices[size_t(row)];
    const int sides = choice.canBeBoth ? 3 : 2;
    choose(row, MergeChoice::Side((choice.side + 1) % sides));
}

int MergeModel::firstDifference() const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_choices[size_t(row)].differs())
            return row;
    }
    return -1;
}

int MergeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_choices.size());
}

int MergeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

// Whether the column's side is the chosen one.
bool MergeModel::counts(const MergeChoice &choice, int column)
{
    return choice.side == MergeChoice::Both ||
           choice.side == (column == First ? MergeChoice::First : MergeChoice::Second);
}

QVariant MergeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MergeChoice &choice = m_choices[size_t(index.row())];
    const bool isSide = index.column() == First || index.column() == Second;
    const bool isChosen = isSide && choice.differs() && counts(choice, index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: {
        const QString text = index.column() == What     ? choice.label
                             : index.column() == First  ? choice.first
                             : index.column() == Second ? choice.second
                                                        : choice.result();
        if (role == Qt::ToolTipRole)
            return text.toHtmlEscaped();
        return text.isEmpty() ? u"–"_s : breakable(text);
    }
    case Qt::DecorationRole:
        return isChosen ? QVariant(theme::icon(u"checkin"_s, theme::colours().accent)) : QVariant();
    case Qt::FontRole: {
        QFont font;
        font.setBold(choice.differs() && (isChosen || index.column() == What));
        return font;
    }
    case Qt::ForegroundRole: {
        const bool isQuiet = !choice.differs() || (isSide && !isChosen);
        return isQuiet ? QVariant(theme::colours().muted) : QVariant();
    }
    case Qt::AccessibleTextRole:
        if (isChosen)
            return tr("%1, chosen").arg(index.data().toString().remove(QChar(0x200b)));
        return index.data().toString().remove(QChar(0x200b));
    default:
        return {};
    }
}

QVariant MergeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case What:
        return {};
    case First:
        return m_first;
    case Second:
        return m_second;
    case Result:
        return tr("Result");
    case ColumnCount:
        break;
    }
    return {};
}

MergeView::MergeView(MergeModel *model, QWidget *parent) : QTableView(parent), m_model(model)
{
    setObjectName(u"mergeView"_s);
    setAccessibleName(tr("The two side by side: Left and Right choose"));
    setModel(model);
    setItemDelegate(new WholeCells(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    verticalHeader()->setMinimumSectionSize(30);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setMinimumHeight(44); // names in two lines
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(MergeModel::What, QHeaderView::Interactive);
    setColumnWidth(MergeModel::What, 172);
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == MergeModel::First)
            m_model->choose(index.row(), MergeChoice::First);
        else if (index.column() == MergeModel::Second)
            m_model->choose(index.row(), MergeChoice::Second);
        else if (index.column() == MergeModel::Result)
            m_model->chooseNext(index.row());
    });
}

void MergeView::keyPressEvent(QKeyEvent *event)
{
    const int row = currentIndex().row();
    if (event->modifiers() == Qt::NoModifier) {
        switch (event->key()) {
        case Qt::Key_Left:
            m_model->choose(row, MergeChoice::First);
            return;
        case Qt::Key_Right:
            m_model->choose(row, MergeChoice::Second);
            return;
        case Qt::Key_Space:
            m_model->chooseNext(row);
            return;
        default:
            break;
        }
    }
    QTableView::keyPressEvent(event);
}

} // namespace colloquia
