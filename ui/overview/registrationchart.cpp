// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/overview/registrationchart.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

constexpr double kTextHeight = 3.0; // mm
constexpr double kNarrowestDay = 1.2;
constexpr int kMostLines = 4;

QString say(const char *text)
{
    return QCoreApplication::translate("RegistrationChart", text);
}

} // namespace

int chartStep(int highest, int most)
{
    for (int power = 1;; power *= 10) {
        for (const int factor : {1, 2, 5}) {
            if (qint64(factor) * power * most >= highest)
                return factor * power;
        }
    }
}

RegistrationChart::RegistrationChart(const std::map<QDate, int> &registrationsByDay, const QSizeF &size,
                                     const Look &look, const Language &language)
    : m_days(registrationsByDay), m_size(size), m_look(look), m_language(language)
{}

QSizeF RegistrationChart::size(int page) const
{
    Q_UNUSED(page)
    return m_size;
}

void RegistrationChart::paint(int page, QPainter &painter, double dotsPerMm) const
{
    Q_UNUSED(page)
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QFont font = m_look.font;
    font.setPixelSize(std::max(1, int(std::lround(kTextHeight * dotsPerMm))));
    painter.setFont(font);
    const QFontMetricsF metrics(font);
    const QRectF whole(QPointF(0, 0), m_size * dotsPerMm);
    if (m_days.empty()) {
        painter.setPen(m_look.muted);
        painter.drawText(whole, Qt::AlignCenter | Qt::TextWordWrap,
                         say(QT_TRANSLATE_NOOP("RegistrationChart", "No registration has a date yet.")));
        painter.restore();
        return;
    }

    int total = 0;
    for (const auto &[day, registered] : m_days)
        total += registered;
    const int step = chartStep(total, kMostLines);
    const int highest = step * ((total + step - 1) / step);
    const double margin = metrics.horizontalAdvance(m_language.number(highest)) + 2 * dotsPerMm;
    const QRectF area = whole.adjusted(margin, metrics.height() / 2, -2 * dotsPerMm, -metrics.height() * 1.6);
    const QDate first = m_days.begin()->first;
    const qint64 days = first.daysTo(m_days.rbegin()->first) + 1;
    // Days that would be too narrow to be seen are put together.
    const auto together =
        qint64(std::ceil(double(days) * kNarrowestDay * dotsPerMm / std::max(area.width(), 1.0)));
    const qint64 bars = (days + together - 1) / together;
    const double width = area.width() / double(bars);
    const auto height = [&](int value) { return area.height() * value / highest; };

    for (int value = 0; value <= highest; value += step) {
        const double y = area.bottom() - height(value);
        painter.setPen(QPen(m_look.line, 0));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(m_look.muted);
        painter.drawText(QRectF(0, y - metrics.height() / 2, margin - 1.5 * dotsPerMm, metrics.height()),
                         Qt::AlignRight | Qt::AlignVCenter, m_language.number(value));
    }

    std::vector<int> counts(size_t(bars), 0);
    for (const auto &[day, registered] : m_days)
        counts[size_t(first.daysTo(day) / together)] += registered;
    QPainterPath line(QPointF(area.left(), area.bottom()));
    int reached = 0;
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_look.bar);
    for (size_t i = 0; i < counts.size(); ++i) {
        const double left = area.left() + width * double(i);
        const double gap = std::min(width * 0.2, dotsPerMm);
        painter.drawRect(
            QRectF(left + gap / 2, area.bottom() - height(counts[i]), width - gap, height(counts[i])));
        reached += counts[i];
        line.lineTo(left + width, area.bottom() - height(reached));
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_look.accent, 0.5 * dotsPerMm, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(line);

    painter.setPen(m_look.muted);
    const QRectF below(area.left(), area.bottom() + 0.4 * metrics.height(), area.width(), metrics.height());
    painter.drawText(below, Qt::AlignLeft, m_language.shortDate(first));
    if (days > 1)
        painter.drawText(below, Qt::AlignRight, m_language.shortDate(m_days.rbegin()->first));
    painter.restore();
}

QString RegistrationChart::description() const
{
    if (m_days.empty())
        return say(QT_TRANSLATE_NOOP("RegistrationChart", "No registration has a date yet."));
    int total = 0;
    auto busiest = m_days.begin();
    for (auto day = m_days.begin(); day != m_days.end(); ++day) {
        total += day->second;
        if (day->second > busiest->second)
            busiest = day;
    }
    return say(QT_TRANSLATE_NOOP("RegistrationChart",
                                 "%1 registrations from %2 to %3; the most on one day were %4, on %5."))
        .arg(m_language.number(total), m_language.shortDate(m_days.begin()->first),
             m_language.shortDate(m_days.rbegin()->first), m_language.number(busiest->second),
             m_language.shortDate(busiest->first));
}

} // namespace colloquia
