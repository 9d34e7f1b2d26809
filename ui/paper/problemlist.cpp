// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/paper/problemlist.h"

#include "ui/shell/theme.h"

#include <QPainter>
#include <QTextLayout>

#include <array>
#include <ranges>

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

QFont headFont(const QStyleOptionViewItem &option)
{
    QFont font = option.font;
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

void ProblemModel::setProblems(std::vector<BadgeProblem> problems)
{
    constexpr int kShown = 300; // of a kind: nobody reads more at once
    std::array<std::vector<int>, BadgeProblem::KindCount> kinds;
    for (size_t i = 0; i < problems.size(); ++i)
        kinds[size_t(problems[i].kind)].push_back(int(i));
    beginResetModel();
    m_problems = std::move(problems);
    m_rows.clear();
    for (size_t i = 0; i < kinds.size(); ++i) {
        const auto kind = BadgeProblem::Kind(i);
        const int count = int(kinds[i].size());
        if (count == 0)
            continue;
        m_rows.push_back({headOf(kind, count), kind, -1, true});
        for (const int problem : kinds[i] | std::views::take(kShown))
            m_rows.push_back({m_problems[size_t(problem)].sentence, kind, problem, false});
        if (count > kShown)
            m_rows.push_back({tr("and %n more", nullptr, count - kShown), kind, -1, false});
    }
    endResetModel();
}

const BadgeProblem *ProblemModel::problemAt(const QModelIndex &index) const
{
    const int problem = index.isValid() ? m_rows[size_t(index.row())].problem : -1;
    return problem < 0 ? nullptr : &m_problems[size_t(problem)];
}

int ProblemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ProblemModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.words;
    case NameRole:
        return row.problem < 0 ? QString() : m_problems[size_t(row.problem)].name;
    case HeadRole:
        return row.isHead;
    case SeriousRole:
        return row.kind < BadgeProblem::OfDesign;
    default:
        return {};
    }
}

Qt::ItemFlags ProblemModel::flags(const QModelIndex &index) const
{
    // A head is read, but not chosen.
    const Qt::ItemFlags all = QAbstractListModel::flags(index);
    return !index.isValid() || problemAt(index) ? all : all & ~Qt::ItemIsSelectable;
}

void ProblemDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem background = option;
    initStyleOption(&background, index);
    background.text.clear();
    option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &background, painter, option.widget);

    const theme::Colours &colours = theme::colours();
    if (index.data(ProblemModel::HeadRole).toBool()) {
        painter->setFont(headFont(option));
        painter->setPen(colours.text);
        painter->drawText(option.rect.adjusted(kPad, 0, -kPad, 0), Qt::AlignVCenter | Qt::AlignLeft,
                          index.data().toString());
        return;
    }
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
    if (index.data(ProblemModel::HeadRole).toBool())
        return {0, QFontMetrics(headFont(option)).height() + 2 * kPad};
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
        if (const BadgeProblem *problem = m_model->problemAt(index))
            emit chosen(*problem);
    };
    connect(this, &QListView::clicked, this, lead);
    connect(this, &QListView::activated, this, lead);
}

} // namespace colloquia
