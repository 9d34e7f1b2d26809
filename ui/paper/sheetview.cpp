// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/paper/sheetview.h"

#include "app/model/language.h"
#include "ui/shell/actions.h"
#include "ui/shell/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QToolButton>

#include <cmath>

namespace colloquia {

using namespace Qt::StringLiterals;

SheetView::SheetView(const Actions &actions, QWidget *parent)
    : QFrame(parent), m_stack(new QStackedWidget(this)), m_area(new SheetArea(this)),
      m_sentence(new QLabel(this)), m_hint(new QLabel(this)), m_button(new QPushButton(this)),
      m_pager(new QWidget(this)), m_where(new QLabel(this)), m_zoom(new QComboBox(this))
{
    setObjectName(u"sheetView"_s);
    setProperty("card", true);
    m_area->setAccessibleName(tr("Sheet as it is printed"));

    auto *empty = new QWidget(this);
    auto *emptyLayout = new QVBoxLayout(empty);
    emptyLayout->setContentsMargins(24, 24, 24, 24);
    emptyLayout->setSpacing(12);
    m_sentence->setObjectName(u"sheetEmpty"_s);
    m_sentence->setProperty("role", u"section"_s);
    m_hint->setObjectName(u"sheetHint"_s);
    m_hint->setProperty("role", u"muted"_s);
    m_button->setObjectName(u"sheetEmptyButton"_s);
    m_button->setAutoDefault(false);
    emptyLayout->addStretch();
    for (QLabel *label : {m_sentence, m_hint}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignCenter);
        emptyLayout->addWidget(label);
    }
    emptyLayout->addWidget(m_button, 0, Qt::AlignCenter);
    emptyLayout->addStretch();
    m_stack->addWidget(m_area);
    m_stack->addWidget(empty);

    m_back = made("sheetBack", u"chevron-left"_s, tr("Sheet before (Page Up)"));
    m_forward = made("sheetForward", u"chevron-right"_s, tr("Next sheet (Page Down)"));
    m_smaller = made("sheetSmaller", u"minus"_s, tr("Smaller"));
    m_larger = made("sheetLarger", u"add"_s, tr("Larger"));
    m_where->setObjectName(u"sheetWhere"_s);
    m_where->setAlignment(Qt::AlignCenter);
    m_zoom->setObjectName(u"sheetZoom"_s);
    m_zoom->setAccessibleName(tr("Size of the sheet on the screen"));
    m_zoom->addItem(tr("Whole sheet"), SheetArea::kWhole);
    for (const double step : SheetArea::zoomSteps())
        m_zoom->addItem(tr("%1 %").arg(std::lround(step * 100)), step);
    m_zoom->setSizeAdjustPolicy(QComboBox::AdjustToContents);

    auto *bar = new QHBoxLayout(m_pager);
    bar->setContentsMargins(12, 8, 12, 8);
    bar->setSpacing(8);
    bar->addWidget(m_back);
    bar->addWidget(m_where);
    bar->addWidget(m_forward);
    bar->addStretch();
    bar->addWidget(m_smaller);
    bar->addWidget(m_zoom);
    bar->addWidget(m_larger);
    auto *line = new QFrame(this);
    line->setProperty("line", true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_stack, 1);
    layout->addWidget(line);
    layout->addWidget(m_pager);
    setTabOrder(m_area, m_back);
    setTabOrder(m_back, m_forward);
    setTabOrder(m_forward, m_smaller);
    setTabOrder(m_smaller, m_zoom);
    setTabOrder(m_zoom, m_larger);

    connect(m_area, &SheetArea::pageChanged, this, &SheetView::refresh);
    connect(m_area, &SheetArea::zoomChanged, this, &SheetView::refresh);
    connect(m_back, &QToolButton::clicked, this, [this] { m_area->showPage(m_area->page() - 1); });
    connect(m_forward, &QToolButton::clicked, this, [this] { m_area->showPage(m_area->page() + 1); });
    connect(m_smaller, &QToolButton::clicked, this, [this] { m_area->stepZoom(-1); });
    connect(m_larger, &QToolButton::clicked, this, [this] { m_area->stepZoom(1); });
    connect(m_zoom, &QComboBox::activated, this,
            [this] { m_area->setZoom(m_zoom->currentData().toDouble()); });
    connect(m_button, &QPushButton::clicked, this, &SheetView::emptyButtonClicked);
    // The same actions serve every paper page: the one that is seen answers.
    const auto whenSeen = [this](const QAction *action, const std::function<void()> &work) {
        connect(action, &QAction::triggered, this, [this, work] {
            if (isVisible())
                work();
        });
    };
    whenSeen(actions.zoomIn, [this] { m_area->stepZoom(1); });
    whenSeen(actions.zoomOut, [this] { m_area->stepZoom(-1); });
    whenSeen(actions.zoomFit, [this] { m_area->setZoom(SheetArea::kWhole); });
    refresh();
}

QToolButton *SheetView::made(const char *name, const QString &icon, const QString &says)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QString::fromLatin1(name));
    button->setIcon(theme::icon(icon));
    button->setIconSize(QSize(16, 16));
    button->setProperty("button", true);
    button->setAccessibleName(says);
    button->setToolTip(says);
    return button;
}

void SheetView::setPages(std::shared_ptr<const Pages> pages, const SheetArea::Places &places)
{
    m_area->setPages(std::move(pages), places);
}

void SheetView::setEmpty(const QString &sentence, const QString &hint, const QString &button)
{
    m_sentence->setText(sentence);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_button->setText(button);
    m_button->setAccessibleName(button);
    m_button->setVisible(!button.isEmpty());
}

void SheetView::refresh()
{
    const int count = m_area->count();
    const int page = m_area->page();
    m_stack->setCurrentIndex(count > 0 ? 0 : 1);
    m_pager->setVisible(count > 0);
    const Language screen = Language::ofScreen();
    m_where->setText(tr("Sheet %1 of %2").arg(screen.number(page + 1), screen.number(count)));
    m_area->setAccessibleDescription(m_where->text());
    m_back->setEnabled(page > 0);
    m_forward->setEnabled(page + 1 < count);
    const QSignalBlocker blocker(m_zoom);
    // A size between the steps, by the wheel, stands as an item of its own for as long as it is shown.
    const int steps = 1 + int(SheetArea::zoomSteps().size());
    while (m_zoom->count() > steps)
        m_zoom->removeItem(steps);
    int index = m_zoom->findData(m_area->zoom());
    if (index < 0) {
        m_zoom->addItem(tr("%1 %").arg(std::lround(m_area->zoom() * 100)), m_area->zoom());
        index = steps;
    }
    m_zoom->setCurrentIndex(index);
    m_smaller->setEnabled(m_area->zoom() == SheetArea::kWhole ||
                          m_area->zoom() > SheetArea::zoomSteps().front());
    m_larger->setEnabled(m_area->zoom() < SheetArea::zoomSteps().back());
}

} // namespace colloquia
