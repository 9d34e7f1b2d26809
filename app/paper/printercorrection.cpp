// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/paper/printercorrection.h"

#include "app/model/language.h"

#include <QCoreApplication>
#include <QPainter>

#include <cmath>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Printer)
};

constexpr double kLeastMm = 0.05;
constexpr double kLeastScale = 0.0005;

bool isLittle(QPointF offset)
{
    return std::abs(offset.x()) < kLeastMm && std::abs(offset.y()) < kLeastMm;
}

QString lengthIn(double mm)
{
    return Language::ofScreen().locale().toString(std::abs(mm), 'f', 1);
}

void sayMove(QStringList &parts, QPointF offset)
{
    if (std::abs(offset.x()) >= kLeastMm) {
        parts.append((offset.x() > 0 ? Words::tr("%1 mm to the left") : Words::tr("%1 mm to the right"))
                         .arg(lengthIn(offset.x())));
    }
    if (std::abs(offset.y()) >= kLeastMm)
        parts.append(
            (offset.y() > 0 ? Words::tr("%1 mm up") : Words::tr("%1 mm down")).arg(lengthIn(offset.y())));
}

} // namespace

bool PrinterCorrection::isNone() const
{
    return isLittle(offset) && isLittle(backOffset) && !turnsBack &&
           std::abs(scale.width() - 1) < kLeastScale && std::abs(scale.height() - 1) < kLeastScale;
}

QPointF PrinterCorrection::drawnAt(QPointF wanted, bool onBack) const
{
    const QPointF shifted = wanted - (onBack ? backOffset : offset);
    return {shifted.x() / scale.width(), shifted.y() / scale.height()};
}

PrinterCorrection correctionFrom(const PrinterMeasures &measures)
{
    PrinterCorrection correction;
    correction.scale = measures.lines / PrinterMeasures::kLine;
    const QPointF drawn(correction.scale.width() * PrinterMeasures::kCross,
                        correction.scale.height() * PrinterMeasures::kCross);
    correction.offset = measures.cross - drawn;
    correction.backOffset = measures.backCross - drawn;
    correction.turnsBack = measures.backIsUpside;
    return correction;
}

PrinterMeasures measuresOf(const PrinterCorrection &correction)
{
    const QPointF drawn(correction.scale.width() * PrinterMeasures::kCross,
                        correction.scale.height() * PrinterMeasures::kCross);
    PrinterMeasures measures;
    measures.lines = correction.scale * PrinterMeasures::kLine;
    measures.cross = correction.offset + drawn;
    measures.backCross = correction.backOffset + drawn;
    measures.backIsUpside = correction.turnsBack;
    return measures;
}

bool isPlausible(const PrinterMeasures &measures)
{
    const auto isNear = [](double value, double drawn, double most) {
        return std::abs(value - drawn) <= most;
    };
    constexpr double kFurthest = 15;
    constexpr double kLongest = 5;
    const auto isNearCross = [&](QPointF cross) {
        return isNear(cross.x(), PrinterMeasures::kCross, kFurthest) &&
               isNear(cross.y(), PrinterMeasures::kCross, kFurthest);
    };
    return isNearCross(measures.cross) && isNearCross(measures.backCross) &&
           isNear(measures.lines.width(), PrinterMeasures::kLine, kLongest) &&
           isNear(measures.lines.height(), PrinterMeasures::kLine, kLongest);
}

QString inWords(const PrinterCorrection &correction)
{
    if (correction.isNone())
        return Words::tr("nothing to adjust");
    QStringList parts;
    sayMove(parts, correction.offset);
    const auto sayScale = [&parts](double scale, const QString &larger, const QString &smaller) {
        if (std::abs(scale - 1) >= kLeastScale) {
            // What came out too small is drawn larger.
            const double percent = (1 / scale - 1) * 100;
            parts.append((percent > 0 ? larger : smaller).arg(lengthIn(percent)));
        }
    };
    sayScale(correction.scale.width(), Words::tr("%1 % wider"), Words::tr("%1 % narrower"));
    sayScale(correction.scale.height(), Words::tr("%1 % higher"), Words::tr("%1 % lower"));
    QStringList back;
    if (!isLittle(correction.backOffset - correction.offset))
        sayMove(back, correction.backOffset);
    if (correction.turnsBack)
        back.append(Words::tr("turned round"));
    if (!back.isEmpty())
        parts.append(Words::tr("back: %1").arg(back.join(u", "_s)));
    return parts.join(u", "_s);
}

CorrectedPages::CorrectedPages(std::shared_ptr<const Pages> pages, const PrinterCorrection &correction,
                               bool hasBacks)
    : m_pages(std::move(pages)), m_correction(correction), m_hasBacks(hasBacks)
{}

void CorrectedPages::paint(int page, QPainter &painter, double dotsPerMm) const
{
    const bool isBack = m_hasBacks && page % 2 == 1;
    const QPointF origin = m_correction.drawnAt({0, 0}, isBack) * dotsPerMm;
    painter.save();
    painter.translate(origin);
    painter.scale(1 / m_correction.scale.width(), 1 / m_correction.scale.height());
    if (isBack && m_correction.turnsBack) {
        const QSizeF dots = size(page) * dotsPerMm;
        painter.translate(dots.width(), dots.height());
        painter.rotate(180);
    }
    m_pages->paint(page, painter, dotsPerMm);
    painter.restore();
}

} // namespace colloquia
