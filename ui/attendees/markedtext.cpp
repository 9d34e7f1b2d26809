// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/attendees/markedtext.h"

#include "ui/shell/theme.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionViewItem>
#include <QTextLayout>

#include <algorithm>

namespace colloquia::markedtext {

namespace {

constexpr QChar kDots(0x2026);

// What is elided may hide a mark: the dots at its end are no letters of the text.
QList<QTextLayout::FormatRange> formatsOf(const std::vector<Mark> &marks, int visible, int shift)
{
    QList<QTextLayout::FormatRange> formats;
    for (const Mark &mark : marks) {
        const int start = mark.start - shift;
        const int length = std::min(mark.length, visible - start);
        if (length <= 0 || start < 0)
            continue;
        QTextCharFormat format;
        format.setBackground(theme::colours().mark);
        format.setForeground(theme::colours().text);
        formats.append({start, length, format});
    }
    return formats;
}

// One line, as wide as it is by itself.
QTextLine laidOut(QTextLayout &layout, const QList<QTextLayout::FormatRange> &formats)
{
    layout.setFormats(formats);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    return line;
}

// "Élu·e…" of "Élu·e local·e": what one knows by its first words is cut between them.
QString cutBetweenWords(const QString &text, const QFontMetrics &metrics, int width)
{
    for (qsizetype blank = text.lastIndexOf(u' '); blank > 0; blank = text.lastIndexOf(u' ', blank - 1)) {
        const QString some = text.left(blank) + kDots;
        if (metrics.horizontalAdvance(some) <= width)
            return some;
    }
    return metrics.elidedText(text, Qt::ElideRight, width);
}

} // namespace

Cut cut(const QString &text, const std::vector<Mark> &marks, const QFontMetrics &metrics, int width,
        bool betweenWords)
{
    const QString byEnd = betweenWords ? cutBetweenWords(text, metrics, width)
                                       : metrics.elidedText(text, Qt::ElideRight, width);
    if (marks.empty() || marks.front().start < 2)
        return {byEnd, 0};
    const int end = marks.front().start + marks.front().length;
    if (end < byEnd.size())
        return {byEnd, 0};
    // As much before the mark as leaves it whole.
    const auto hidesIt = [&](int start) {
        return metrics.horizontalAdvance(kDots + text.mid(start, end - start) + kDots) > width;
    };
    int first = 1;
    for (int last = marks.front().start; first < last;) {
        const int middle = (first + last) / 2;
        if (hidesIt(middle))
            first = middle + 1;
        else
            last = middle;
    }
    while (first < marks.front().start && text[first].isSpace())
        ++first;
    return {metrics.elidedText(kDots + text.mid(first), Qt::ElideRight, width), first - 1};
}

// The style would set each text three times, to measure, elide and draw it: half the time of a list's
// repaint.
void draw(QPainter *painter, const QStyleOptionViewItem &option, const QRect &room, const QString &text,
          const std::vector<Mark> &marks)
{
    const bool isName = option.features.testFlag(QStyleOptionViewItem::HasDecoration); // of a category
    QTextLayout layout(text, option.font);
    QTextLine line = laidOut(layout, formatsOf(marks, int(text.size()), 0));
    if (line.isValid() && line.naturalTextWidth() > room.width()) {
        const Cut fitting = cut(text, marks, option.fontMetrics, room.width(), isName);
        layout.setText(fitting.text);
        const auto visible = int(fitting.text.size()) - (fitting.text.endsWith(kDots) ? 1 : 0);
        line = laidOut(layout, formatsOf(marks, visible, fitting.shift));
    }
    if (!line.isValid())
        return;
    const QSizeF size(line.naturalTextWidth(), line.height());
    const QRect place = QStyle::alignedRect(option.direction, option.displayAlignment | Qt::AlignVCenter,
                                            size.toSize().boundedTo(room.size()), room);
    painter->setPen(option.palette.color(option.state & QStyle::State_Selected ? QPalette::HighlightedText
                                                                               : QPalette::Text));
    layout.draw(painter, place.topLeft(), {}, room);
}

} // namespace colloquia::markedtext
