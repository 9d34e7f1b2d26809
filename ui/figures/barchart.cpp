// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/figures/barchart.h"

#include "app/model/language.h"
#include "ui/shell/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBarHeight = 10;
constexpr int kLastHeight = 3;
constexpr int kGap = 12; // below a bar
constexpr double kContrast = 3;

double lightOf(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = lightOf(a);
    const double second = lightOf(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace

BarChart::BarChart(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"figuresChart"_s);
    setMinimumSize(180, 160);
}

QColor BarChart::standingOut(QColor colour, const QColor &ground)
{
    const bool lighter = lightOf(ground) < 0.18;
    for (int i = 0; i < 20 && contrast(colour, ground) < kContrast; ++i)
        colour = lighter ? colour.lighter(115) : colour.darker(115);
    // Black grows no lighter by multiplying.
    return contrast(colour, ground) < kContrast ? theme::colours().muted : colour;
}

void BarChart::setBars(const std::vector<Bar> &bars, bool isCompared, const QString &nothing)
{
    m_bars = bars;
    m_isCompared = isCompared;
    m_nothing = nothing;
    QStringList words;
    for (const Bar &bar : m_bars)
        words.append(isCompared ? tr("%1: %2, last edition %3").arg(bar.label).arg(bar.value).arg(bar.last)
                                : tr("%1: %2").arg(bar.label).arg(bar.value));
    setAccessibleDescription(words.isEmpty() ? nothing : words.join(u"; "_s));
    update();
}

void BarChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto &colours = theme::colours();
    const QFontMetrics metrics = painter.fontMetrics();
    if (m_bars.empty()) {
        painter.setPen(colours.muted);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, m_nothing);
        return;
    }
    const int each = metrics.height() + 3 + kBarHeight + (m_isCompared ? kLastHeight + 2 : 0) + kGap;
    const int room = height() - (m_isCompared ? metrics.height() + 8 : 0);
    size_t shown = size_t(std::max(1, (room + kGap) / each));
    if (shown < m_bars.size()) // the last line says how many are left out
        shown = size_t(std::max(1, (room - metrics.height()) / each));
    shown = std::min(shown, m_bars.size());
    int highest = 1;
    int widest = 0;
    for (size_t i = 0; i < shown; ++i) {
        highest = std::max({highest, m_bars[i].value, m_isCompared ? m_bars[i].last : 0});
        widest = std::max(widest, metrics.horizontalAdvance(Language::ofScreen().number(m_bars[i].value)));
    }
    const auto length = [&](int value) { return double(width()) * value / highest; };
    double y = 0;
    for (size_t i = 0; i < shown; ++i) {
        const Bar &bar = m_bars[i];
        const QRectF line(0, y, width(), metrics.height());
        painter.setPen(colours.text);
        painter.drawText(line.adjusted(0, 0, -widest - 12, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(bar.label, Qt::ElideRight, width() - widest - 12));
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, Language::ofScreen().number(bar.value));
        const double top = y + metrics.height() + 3;
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.hover);
        painter.drawRoundedRect(QRectF(0, top, width(), kBarHeight), 2, 2);
        painter.setBrush(bar.colour.isValid() ? standingOut(bar.colour, colours.surface) : colours.accent);
        painter.drawRoundedRect(QRectF(0, top, length(bar.value), kBarHeight), 2, 2);
        if (m_isCompared) {
            painter.setBrush(colours.muted);
            painter.drawRect(QRectF(0, top + kBarHeight + 2, length(bar.last), kLastHeight));
        }
        y += each;
    }
    painter.setPen(colours.muted);
    if (shown < m_bars.size())
        painter.drawText(QRectF(0, y, width(), metrics.height()), Qt::AlignLeft | Qt::AlignVCenter,
                         tr("%n more in the table", nullptr, int(m_bars.size() - shown)));
    if (m_isCompared) {
        const double below = height() - metrics.height();
        painter.fillRect(QRectF(0, below + (metrics.height() - kLastHeight) / 2.0, 16, kLastHeight),
                         colours.muted);
        painter.drawText(QRectF(22, below, width() - 22, metrics.height()), Qt::AlignLeft | Qt::AlignVCenter,
                         tr("Last edition"));
    }
}

} // namespace colloquia
