// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/overview/cards.h"

#include "ui/overview/chartview.h"
#include "ui/shell/theme.h"
#include "ui/widgets/linktext.h"

#include <QLabel>
#include <QVBoxLayout>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

constexpr int kInset = 4; // links need that much around them for the frame of the focus

QLabel *label(const QString &text, const QString &role, QWidget *parent)
{
    auto *made = new QLabel(text, parent);
    made->setTextFormat(Qt::PlainText);
    made->setProperty("role", role);
    made->setWordWrap(true);
    made->setContentsMargins(kInset, 0, kInset, 0);
    return made;
}

} // namespace

OverviewCard::OverviewCard(const QString &heading, QWidget *parent)
    : QFrame(parent), m_layout(new QVBoxLayout(this)), m_kept(0)
{
    setProperty("card", true);
    m_layout->setContentsMargins(12, 8, 12, 16);
    m_layout->setSpacing(4);
    if (!heading.isEmpty()) {
        m_layout->addWidget(label(heading, u"section"_s, this));
        m_kept = 1;
    }
}

void OverviewCard::clear()
{
    while (m_layout->count() > m_kept) {
        QLayoutItem *item = m_layout->takeAt(m_kept);
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

void OverviewCard::addFigure(const QString &figure, const QString &words, std::optional<double> share)
{
    m_layout->addSpacing(4);
    m_layout->addWidget(label(figure, u"figure"_s, this));
    if (share)
        m_layout->addWidget(new ShareBar(*share, theme::colours().accent, this));
    if (!words.isEmpty())
        m_layout->addWidget(label(words, u"small"_s, this));
}

void OverviewCard::addRow(const Row &row)
{
    auto *whole = new QWidget(this);
    auto *link = new LinkText(row.text, whole);
    link->setObjectName(row.name);
    link->setIcon(row.icon);
    link->setQuiet(!row.figure.isEmpty());
    if (!row.figure.isEmpty())
        link->setAccessibleName(u"%1: %2"_s.arg(row.text, row.figure));
    const std::function<void()> follow = row.follow;
    // Following a link can fill this card anew: not while its button is at work.
    connect(link, &QAbstractButton::clicked, this, follow, Qt::QueuedConnection);
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(link, 1);
    if (!row.figure.isEmpty()) {
        auto *figure = label(row.figure, u"muted"_s, whole);
        figure->setWordWrap(false);
        figure->setContentsMargins(0, 3, kInset, 0);
        line->addWidget(figure, 0, Qt::AlignTop);
    }
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 1, 0, 1);
    layout->setSpacing(3);
    layout->addLayout(line);
    if (row.share)
        layout->addWidget(new ShareBar(*row.share, row.colour, whole));
    m_layout->addWidget(whole);
}

void OverviewCard::addWords(const QString &words)
{
    m_layout->addWidget(label(words, u"muted"_s, this));
}

void OverviewCard::addWidget(QWidget *widget)
{
    m_layout->addWidget(widget);
}

void OverviewCard::fillUp()
{
    m_layout->addStretch(1);
}

} // namespace colloquia
