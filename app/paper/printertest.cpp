// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/paper/printertest.h"

#include "app/paper/inks.h"
#include "app/paper/printercorrection.h"
#include "app/paper/typesetter.h"

#include <QCoreApplication>

namespace colloquia {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PrinterTest)
};

constexpr double kRule = 0.2;
constexpr double kArm = 8; // of the cross
constexpr double kCross = PrinterMeasures::kCross;
constexpr double kLine = PrinterMeasures::kLine;
constexpr QPointF kAcross(60, 80); // where the lines begin
constexpr QPointF kDown(60, 100);
constexpr double kEnd = 3; // of the lines' end marks
constexpr Type kTitle{Weight::Bold, points(16)};
constexpr Type kText{Weight::Regular, points(11)};
constexpr Type kSmall{Weight::Regular, points(7)};

// A bar with its middle on a line.
void bar(Canvas &canvas, QPointF from, QPointF to)
{
    const double half = kRule / 2;
    canvas.fill(QRectF(from, to).adjusted(-half, -half, half, half), inks::kText);
}

void paintCross(Canvas &canvas)
{
    bar(canvas, {kCross - kArm, kCross}, {kCross + kArm, kCross});
    bar(canvas, {kCross, kCross - kArm}, {kCross, kCross + kArm});
}

void paintLines(Canvas &canvas)
{
    const QPointF right(kAcross.x() + kLine, kAcross.y());
    bar(canvas, kAcross, right);
    for (const QPointF end : {kAcross, right})
        bar(canvas, end - QPointF(0, kEnd), end + QPointF(0, kEnd));
    const QPointF below(kDown.x(), kDown.y() + kLine);
    bar(canvas, kDown, below);
    for (const QPointF end : {kDown, below})
        bar(canvas, end - QPointF(kEnd, 0), end + QPointF(kEnd, 0));
}

// Millimetres from the edges, to be read where a printer's margin ends.
void paintRulers(Canvas &canvas, QSizeF page)
{
    constexpr double kAt = 232; // from above
    constexpr double kFrom = 185;
    constexpr double kCrossing = 9;
    for (int mm = 0; mm <= int(page.width()); ++mm) {
        const double length = mm % 10 == 0 ? 5 : mm % 5 == 0 ? 3.5 : 2;
        canvas.fill(QRectF(mm - kRule / 4, kAt - length, kRule / 2, length), inks::kText);
        // Figures stand at the ends of their lines, none where the rulers cross.
        if (mm % 10 == 0 && mm > 0 && mm < int(page.width()) && std::abs(mm - kFrom) > kCrossing) {
            const QString figure = QString::number(mm);
            canvas.text({mm - widthOf(figure, kSmall) / 2, kAt - 5.8}, figure, kSmall, inks::kMuted);
        }
    }
    for (int mm = 0; mm <= int(page.height()); ++mm) {
        const double length = mm % 10 == 0 ? 5 : mm % 5 == 0 ? 3.5 : 2;
        canvas.fill(QRectF(kFrom, mm - kRule / 4, length, kRule / 2), inks::kText);
        if (mm % 10 == 0 && mm > 0 && mm < int(page.height()) && std::abs(mm - kAt) > kCrossing)
            canvas.text({kFrom + 5.8, mm + 0.9}, QString::number(mm), kSmall, inks::kMuted);
    }
}

} // namespace

void PrinterTestPages::paint(int page, QPainter &painter, double dotsPerMm) const
{
    Canvas canvas(painter, dotsPerMm);
    paintCross(canvas);
    paintLines(canvas);
    paintRulers(canvas, size(page));
    const auto write = [&canvas](QPointF corner, double width, const QString &text, const Type &type) {
        return draw(canvas, corner, {wrapped(text, type, width), type, true}, inks::kText);
    };
    const double y = write({kCross + 15, kCross - 6}, 130,
                           page == 0 ? Words::tr("Test page: front") : Words::tr("Test page: back"), kTitle);
    write({kCross + 15, y + 2}, 130,
          Words::tr("Measure with a ruler, to half a millimetre, and type what you read into the program."),
          kText);
    write({kCross - 8, kCross + 14}, 150,
          Words::tr("The cross is …… mm from the left edge of the paper, …… mm from the upper edge."), kText);
    write({kAcross.x(), kAcross.y() + 4}, kLine, Words::tr("This line is …… mm long."), kText);
    write({kDown.x() + 6, kDown.y() + kLine / 2}, 60, Words::tr("This line is …… mm long."), kText);
    if (m_withBack && page == 1) {
        write(
            {kCross, 245}, 150,
            Words::tr("Turn the sheet like a page of a book: does this text stand upright, or on its head?"),
            kText);
    }
}

} // namespace colloquia
