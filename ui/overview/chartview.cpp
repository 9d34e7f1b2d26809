// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/overview/chartview.h"

#include "ui/overview/registrationchart.h"
#include "ui/shell/theme.h"

#include <QPainter>

namespace colloquia {

namespace {

constexpr double kDotsPerMm = 4; // of the screen's own pixels: text of 12
constexpr int kBarHeight = 6;

RegistrationChart chartOf(const std::map<QDate, int> &byDay, const QWidget &widget)
{
    const auto &colours = theme::colours();
    return {byDay,
            QSizeF(widget.size()) / kDotsPerMm,
            {colours.text, colours.muted, colours.line, colours.muted, colours.accent, widget.font()},
            Language::ofScreen()};
}

} // namespace

ChartView::ChartView(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("registrationChart"));
    setAccessibleName(tr("Registrations over time"));
    setMinimumHeight(180);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ChartView::setRegistrations(const std::map<QDate, int> &byDay)
{
    m_byDay = byDay;
    const QString description = chartOf(m_byDay, *this).description();
    setAccessibleDescription(description);
    setToolTip(description);
    update();
}

void ChartView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    chartOf(m_byDay, *this).paint(0, painter, kDotsPerMm);
}

ShareBar::ShareBar(double share, const QColor &colour, QWidget *parent)
    : QWidget(parent), m_share(std::clamp(share, 0.0, 1.0)), m_colour(colour)
{
    setFixedHeight(kBarHeight);
}

void ShareBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::colours().line);
    const double round = kBarHeight / 2.0;
    const QRectF whole = QRectF(rect()).adjusted(4, 0, -4, 0); // in line with the words above
    painter.drawRoundedRect(whole, round, round);
    if (m_share <= 0)
        return;
    painter.setBrush(m_colour);
    painter.drawRoundedRect(
        QRectF(whole.left(), 0, std::max(m_share * whole.width(), double(kBarHeight)), kBarHeight), round,
        round);
}

} // namespace colloquia
