// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/paper/pages.h"

#include <QPointF>
#include <QString>

#include <memory>

namespace colloquia {

// What somebody measures on the ruled page, in millimetres.
struct PrinterMeasures
{
    QPointF cross = {20, 20}; // from the left and from the upper edge
    QSizeF lines = {100, 100};
    QPointF backCross = {20, 20};        // the same on the back, held so that it can be read
    bool backIsUpside = false;           // turned like a page of a book, the back stands on its head
    static constexpr double kCross = 20; // as they are drawn
    static constexpr double kLine = 100;

    bool operator==(const PrinterMeasures &) const = default;
};

// What one printer does to every page: what is drawn at a point lands at point × scale + offset.
struct PrinterCorrection
{
    QPointF offset = {};
    QSizeF scale = {1, 1};
    QPointF backOffset = {};
    bool turnsBack = false; // it turns sheets over the other edge: the back has to be drawn upside down

    // Less than anybody can measure.
    [[nodiscard]] bool isNone() const;
    // Where to draw what has to land there.
    [[nodiscard]] QPointF drawnAt(QPointF wanted, bool onBack) const;

    bool operator==(const PrinterCorrection &) const = default;
};

PrinterCorrection correctionFrom(const PrinterMeasures &measures);
// What one would have measured.
PrinterMeasures measuresOf(const PrinterCorrection &correction);
// Whether nobody can have measured that on a page that a printer can still print on.
bool isPlausible(const PrinterMeasures &measures);
// "0.8 mm to the left, 1.2 mm down, 0.3 % smaller": what is done to the pages, in the screen's language.
QString inWords(const PrinterCorrection &correction);

// Pages drawn so that they land in the right place on one printer's paper. For what lies on sheets of labels;
// never for files, which are exact.
class CorrectedPages : public Pages
{
public:
    // With backs, every second page is one.
    CorrectedPages(std::shared_ptr<const Pages> pages, const PrinterCorrection &correction, bool hasBacks);

    [[nodiscard]] int count() const override { return m_pages->count(); }
    [[nodiscard]] QSizeF size(int page) const override { return m_pages->size(page); }
    void paint(int page, QPainter &painter, double dotsPerMm) const override;

private:
    std::shared_ptr<const Pages> m_pages;
    PrinterCorrection m_correction;
    bool m_hasBacks;
};

} // namespace colloquia
