// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/figures/figuressplit.h"

#include "ui/figures/figurestable.h"

#include <QLabel>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

constexpr int kChart = 224; // wide, beside the table
constexpr int kTitle = 290; // wide, before it is cut

QString settingsKey()
{
    return u"figures/splitter"_s;
}

} // namespace

FiguresSplit::FiguresSplit(FiguresModel *model, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent), m_table(new FiguresTable(model, this))
{
    setObjectName(u"figuresSplitter"_s);
    auto *card = new QFrame(this);
    card->setProperty("card", true);
    m_chart = new BarChart(card);
    m_title = new QLabel(card);
    m_title->setObjectName(u"chartTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setProperty("role", u"section"_s);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(16, 8, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_title);
    layout->addWidget(m_chart, 1);
    addWidget(m_table);
    addWidget(card);
    setStretchFactor(0, 1);
    setStretchFactor(1, 0);
    setChildrenCollapsible(false);
    setHandleWidth(16);
    setSizes({800, kChart});
    restoreState(QSettings().value(settingsKey()).toByteArray());
    setOrientation(Qt::Horizontal);
    connect(this, &QSplitter::splitterMoved, this, [this] {
        if (orientation() == Qt::Horizontal)
            QSettings().setValue(settingsKey(), saveState());
        else
            m_isShared = true;
    });
}

void FiguresSplit::showChart(const QString &title, const std::vector<BarChart::Bar> &bars, bool isCompared,
                             const QString &nobody)
{
    m_title->setText(m_title->fontMetrics().elidedText(title, Qt::ElideRight, kTitle));
    m_chart->setAccessibleName(title);
    m_chart->setBars(bars, isCompared, nobody);
}

void FiguresSplit::arrange()
{
    const int room = width() - handleWidth() - kChart;
    const auto wanted = m_table->wholeWidth() <= room ? Qt::Horizontal : Qt::Vertical;
    if (orientation() != wanted) {
        setOrientation(wanted);
        m_isShared = false;
        if (wanted == Qt::Horizontal)
            setSizes({room, kChart});
    }
    // As high as its rows want it, unless that leaves the chart less than half.
    if (wanted == Qt::Vertical && !m_isShared && height() > 0) {
        const int table = std::min(m_table->wholeHeight(), (height() - handleWidth()) / 2);
        setSizes({table, height() - handleWidth() - table});
    }
}

void FiguresSplit::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    arrange();
}

} // namespace colloquia
