// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/paper/problemlist.h"

#include "ui/shell/theme.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPad = 8;
constexpr int kIcon = 16;

// Lays the sentence out in lines and gives back how high they are.
double layOut(QTextLayout &layout, double width)
{
    double height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

} // namespace

void ProblemModel::setProblems(std::vector<BadgeProblem> problems)
{
    std::ranges::stable_partition(problems, &BadgeProblem::isSerious);
    beginResetModel();
    m_problems = std::move(problems);
    endResetModel();
}

int ProblemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_problems.size());
}

QVariant ProblemModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const BadgeProblem &problem = m_problems[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return problem.sentence;
    case NameRole:
        return problem.name;
    case AttendeeRole:
        return problem.attendee.value;
    case SeriousRole:
        return problem.isSerious();
    default:
        return {};
    }
}

void ProblemDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem background = option;
    initStyleOption(&background, index);
    background.text.clear();
    option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &background, painter, option.widget);

    const theme::Colours &colours = theme::colours();
    const bool isSerious = index.data(ProblemModel::SeriousRole).toBool();
    const QIcon icon = theme::icon(u"warning"_s, isSerious ? colours.danger : colours.warning);
    icon.paint(painter, option.rect.left() + kPad, option.rect.top() + kPad, kIcon, kIcon);

    const QString sentence = index.data().toString();
    QTextLayout layout(sentence, option.font);
    const QString name = index.data(ProblemModel::NameRole).toString();
    const qsizetype at = name.isEmpty() ? -1 : sentence.indexOf(name);
    if (at >= 0) {
        QTextLayout::FormatRange range{int(at), int(name.size()), {}};
        const bool isSelected = option.state & QStyle::State_Selected;
        range.format.setForeground(isSelected ? colours.text : colours.accent);
        range.format.setFontUnderline(option.state & QStyle::State_MouseOver);
        layout.setFormats({range});
    }
    layOut(layout, option.rect.width() - 3 * kPad - kIcon);
    painter->setPen(colours.text);
    layout.draw(painter, QPointF(option.rect.left() + 2 * kPad + kIcon, option.rect.top() + kPad));
}

QSize ProblemDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QListView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    QTextLayout layout(index.data().toString(), option.font);
    return {width, int(layOut(layout, width - 3 * kPad - kIcon)) + 2 * kPad};
}

ProblemList::ProblemList(QWidget *parent) : QListView(parent), m_model(new ProblemModel(this))
{
    setObjectName(u"problems"_s);
    setAccessibleName(tr("To check before printing"));
    setModel(m_model);
    setItemDelegate(new ProblemDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setResizeMode(QListView::Adjust);
    setLayoutMode(QListView::Batched);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setMouseTracking(true);
    const auto lead = [this](const QModelIndex &index) {
        if (const qint64 attendee = index.data(ProblemModel::AttendeeRole).toLongLong())
            emit attendeeChosen(attendee);
    };
    connect(this, &QListView::clicked, this, lead);
    connect(this, &QListView::activated, this, lead);
}

} // namespace colloquia
