// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
// How the pages of a list are painted; lists.cpp lays them out.
#include "app/paper/inks.h"
#include "app/paper/listmeasures.h"
#include "app/paper/lists.h"

#include <QCoreApplication>
#include <QPainterPath>

namespace colloquia {

using namespace Qt::StringLiterals;
using namespace listmeasures;

namespace {

// On one line or two, set smaller, and then on three of those, before the end is left out for an ellipsis.
TextBlock onFewLines(const QString &cell, const Type &type, double width)
{
    if (widthOf(cell, type) <= width)
        return {{cell}, type, true};
    TextBlock block =
        fitted({cell}, {{width, 2 * lineHeight(type)}, type.weight, type.size, kLeast.size, 2, kLeast.size});
    if (block.lines.size() <= 2)
        return block;
    constexpr Mm small = kLeast.size;
    constexpr int kMost = 3;
    const double height = kMost * lineHeight({type.weight, small});
    TextBlock three = fitted({cell}, {{width, height}, type.weight, small, small, kMost, small});
    if (three.lines.size() <= kMost)
        return three;
    block.lines = {block.lines.front(), elided(block.lines.mid(1).join(u' '), block.type, width)};
    return block;
}

} // namespace

void ListPages::paint(int page, QPainter &painter, double dotsPerMm) const
{
    Canvas canvas(painter, dotsPerMm);
    m_frame.paint(canvas, page, count(), m_codes.value(page));
    paintHeads(canvas, m_frame.contents(page).top());
    for (const Line &line : m_pages[size_t(page)])
        paintLine(canvas, line);
}

void ListPages::paintHeads(Canvas &canvas, double top) const
{
    const double baseline = top + kHeadHeight - 2;
    const auto paintHead = [&](const Column &column, double indent) {
        canvas.text({column.left + indent, baseline}, elided(column.head, kHead, column.width - indent),
                    kHead, inks::kMuted);
    };
    for (const Column &column : m_columns)
        paintHead(column, 0);
    // Half-days of several dates need two lines above a narrow cell.
    for (const Column &column : m_signatures) {
        QStringList words{column.head};
        if (widthOf(column.head, kHead) > column.width - kPad)
            words = {column.head.section(u' ', 0, -2), column.head.section(u' ', -1)};
        const TextBlock block =
            fitted(words, {{column.width - kPad, kHeadHeight - 0.5}, kHead.weight, kHead.size, points(5), 2});
        const double y = baseline - ascentOf(block.type) - (block.height() - lineHeight(block.type));
        draw(canvas, {column.left + kPad, y}, block, inks::kMuted);
    }
    canvas.fill(QRectF(m_left, top + kHeadHeight - kRule, m_right - m_left, kRule), inks::kText);
}

void ListPages::paintLine(Canvas &canvas, const Line &line) const
{
    const double bottom = double(line.top) + double(line.height);
    switch (line.kind) {
    case Line::Heading:
        paintHeading(canvas, line);
        break;
    case Line::Row:
        paintRow(canvas, line, m_rows[size_t(line.number)]);
        break;
    case Line::Blank:
        paintNumber(canvas, line);
        paintTickBox(canvas, line);
        paintSignatureCells(canvas, line);
        break;
    case Line::SpeakersHeading:
        canvas.text({m_left, bottom - 2}, m_language->say("List", QT_TRANSLATE_NOOP("List", "Trainers")),
                    m_strong, inks::kText);
        break;
    case Line::Speaker:
        paintSpeaker(canvas, line);
        break;
    case Line::Closing:
        paintClosing(canvas, line);
        return;
    }
    canvas.fill(QRectF(m_left, bottom - kHairline, m_right - m_left, kHairline), inks::kLine);
}

void ListPages::paintHeading(Canvas &canvas, const Line &line) const
{
    const double baseline = double(line.top) + double(line.height) - 2;
    const bool blanks = line.number >= int(m_rows.size());
    const QString text = blanks ? m_language->say("List", QT_TRANSLATE_NOOP("List", "Not registered"))
                                : m_rows[size_t(line.number)].heading;
    const bool goesOn = !blanks && line.number > 0 && m_rows[size_t(line.number) - 1].heading == text;
    const bool isLetter = text.size() == 1;
    const Type &type = isLetter ? m_letter : m_strong;
    const QString count = goesOn ? u' ' + m_language->say("List", QT_TRANSLATE_NOOP("List", "(continued)"))
                          : isLetter || blanks || text.isEmpty()
                              ? QString()
                              : u" · "_s + m_language->number(m_counts.value(text));
    const QString shown = elided(text, type, m_right - m_left - widthOf(count, m_text));
    canvas.text({m_left, baseline}, shown, type, inks::kText);
    canvas.text({m_left + widthOf(shown, type), baseline}, count, m_text, inks::kMuted);
}

void ListPages::paintSpeaker(Canvas &canvas, const Line &line) const
{
    const double baseline =
        double(line.top) + (double(line.height) - lineHeight(m_strong)) / 2 + ascentOf(m_strong);
    const double left = m_columns.front().left;
    canvas.text({left, baseline},
                elided(m_choice.speakers[line.number], m_strong, m_signatures.front().left - kPad - left),
                m_strong, inks::kText);
    paintSignatureCells(canvas, line);
}

// What a training body asks the organiser to declare, and the room to sign and stamp it.
void ListPages::paintClosing(Canvas &canvas, const Line &line) const
{
    const QString words = m_language->say(
        "List", QT_TRANSLATE_NOOP("List", "I, the undersigned, for the organiser, certify that the people "
                                          "who have signed above took part in this training."));
    TextBlock block;
    block.type = m_text;
    block.lines = wrapped(words, m_text, m_right - m_left);
    const double y = draw(canvas, {m_left, double(line.top) + 4}, block, inks::kText) + 2;
    const double middle = (m_left + m_right) / 2;
    canvas.text({m_left, y + ascentOf(m_text)},
                m_language->say("List", QT_TRANSLATE_NOOP("List", "Name and position:")), m_text,
                inks::kMuted);
    canvas.text({middle, y + ascentOf(m_text)},
                m_language->say("List", QT_TRANSLATE_NOOP("List", "Date, signature and stamp:")), m_text,
                inks::kMuted);
}

void ListPages::paintRow(Canvas &canvas, const Line &line, const ListRow &row) const
{
    const double top = double(line.top);
    const double height = double(line.height);
    paintNumber(canvas, line);
    paintTickBox(canvas, line);
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const Column &column = m_columns[i];
        const Type &type = i == 0 ? m_strong : m_text;
        const QString &cell = row.cells[qsizetype(i)];
        const TextBlock block = onFewLines(cell, type, column.width);
        const double y = isSignIn() ? top + (height - block.height()) / 2 : top + m_pad;
        const double below = draw(canvas, {column.left, y}, block, inks::kText);
        if (i == 0 && !row.remark.isEmpty() && !isSignIn())
            canvas.text({column.left, below + ascentOf(kRemark)},
                        elided(row.remark, kRemark, m_right - column.left), kRemark, inks::kMuted);
    }
    if (!isSignIn())
        return;
    if (!row.excused) {
        paintSignatureCells(canvas, line);
        return;
    }
    // Who is excused does not sign.
    const double left = m_signatures.front().left + kPad;
    const TextBlock block =
        fitted({row.remark}, {{m_right - left, height}, Weight::Regular, kRemark.size, points(6), 2});
    draw(canvas, {left, top + (height - block.height()) / 2}, block, inks::kMuted);
}

void ListPages::paintNumber(Canvas &canvas, const Line &line) const
{
    if (!isSignIn())
        return;
    const QString number = m_language->number(line.number + 1);
    const double baseline =
        double(line.top) + (double(line.height) - lineHeight(m_text)) / 2 + ascentOf(m_text);
    canvas.text({m_left + m_numberWidth - widthOf(number, m_text), baseline}, number, m_text, inks::kMuted);
}

void ListPages::paintTickBox(Canvas &canvas, const Line &line) const
{
    if (!m_choice.tickBox)
        return;
    const double left = m_columns.front().left - kTickGap - kTick;
    const double middle = isSignIn() ? double(line.height) / 2 : m_pad + lineHeight(m_strong) / 2;
    const QRectF box(left, double(line.top) + middle - kTick / 2, kTick, kTick);
    QPainterPath frame;
    frame.addRect(box);
    frame.addRect(box.adjusted(kTickRule, kTickRule, -kTickRule, -kTickRule));
    canvas.fill(frame, inks::kText);
}

void ListPages::paintSignatureCells(Canvas &canvas, const Line &line) const
{
    for (const Column &column : m_signatures)
        canvas.fill(QRectF(column.left, double(line.top), kHairline, double(line.height)), inks::kLine);
    if (!m_signatures.empty())
        canvas.fill(QRectF(m_right - kHairline, double(line.top), kHairline, double(line.height)),
                    inks::kLine);
}

} // namespace colloquia
