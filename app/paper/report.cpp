// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/paper/report.h"

#include "app/paper/inks.h"

#include <algorithm>
#include <array>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

const QSizeF kA4(210, 297);
constexpr Type kText{Weight::Regular, points(9.5)};
constexpr Type kStrong{Weight::Bold, points(9.5)};
constexpr Type kSection{Weight::Bold, points(11.5)};
constexpr Type kHead{Weight::Bold, points(8)};
constexpr Type kSmall{Weight::Regular, points(8)};
constexpr Type kFigure{Weight::Bold, points(20)};
// mm; the tighter ones where they save a page.
constexpr std::array kRowHeights = {5.6, 5.2, 4.8};
constexpr double kSectionHeight = 12;
constexpr double kHeadHeight = 6;
constexpr double kFiguresHeight = 21;
constexpr double kRemarkHeight = 6;
constexpr double kCell = 17.5; // of a figure's column
constexpr double kPad = 2;
constexpr double kBarHeight = 2.4;
constexpr double kWidestLabel = 82;
constexpr double kHairline = 0.15;
constexpr double kRule = 0.35;
constexpr size_t kTogether = 3; // rows that stand together on a page at least
constexpr QColor kBar(0x0b, 0x5c, 0x7d);

} // namespace

ReportPages::ReportPages(const Programme &programme, const Logos &logos, const ReportContent &content)
    : m_content(content),
      m_frame(programme, logos, kA4, {.title = content.title, .remark = {}, .foot = content.foot})
{
    m_left = m_frame.contents(0).left();
    m_width = m_frame.contents(0).width();
    m_introduction.type = kText;
    if (!content.introduction.isEmpty())
        m_introduction.lines = wrapped(content.introduction, kText, m_width);
    place(kRowHeights.front());
    const int loose = count();
    for (size_t i = 1; i < kRowHeights.size() && count() == loose && loose > 1; ++i)
        place(kRowHeights[i]);
    if (count() == loose)
        place(kRowHeights.front());
}

QSizeF ReportPages::size(int) const
{
    return kA4;
}

void ReportPages::place(double rowHeight)
{
    m_rowHeight = rowHeight;
    m_pages.clear();
    QRectF room;
    double y = 0;
    const auto turn = [&] {
        room = m_frame.contents(int(m_pages.size()));
        m_pages.emplace_back();
        y = room.top();
    };
    const auto put = [&](const Line &line, double height) {
        m_pages.back().push_back(line);
        m_pages.back().back().top = y;
        y += height;
    };
    turn();
    y += kPad;
    if (!m_introduction.lines.isEmpty())
        put({Line::Introduction}, m_introduction.height() + kPad);
    if (!m_content.figures.empty())
        put({Line::Figures}, kFiguresHeight);
    const double head = kSectionHeight + kHeadHeight;
    for (size_t i = 0; i < m_content.tables.size(); ++i) {
        const ReportTable &table = m_content.tables[i];
        const double tail = table.remark.isEmpty() ? 0 : kRemarkHeight;
        const double whole = head + double(table.rows.size()) * rowHeight + tail;
        const double beginning = head + double(std::min(kTogether, table.rows.size())) * rowHeight;
        // A short table is not broken, a long one not right after its head.
        const bool isShort = whole < room.height() / 3;
        if (y + (isShort ? whole : beginning) > room.bottom())
            turn();
        put({Line::Head, i}, head);
        for (size_t row = 0; row < table.rows.size(); ++row) {
            // The last rows and the remark go over together; they were asked for at the first of them.
            const size_t left = table.rows.size() - row;
            const double need = left > kTogether    ? rowHeight
                                : left == kTogether ? double(left) * rowHeight + tail
                                                    : 0;
            if (y + need > room.bottom()) {
                turn();
                put({Line::Head, i}, head);
            }
            put({Line::Row, i, row}, rowHeight);
        }
        if (tail > 0)
            put({Line::Remark, i}, tail);
    }
}

ReportPages::Columns ReportPages::columnsOf(const ReportTable &table) const
{
    Columns columns;
    double widest = 0;
    for (const ReportRow &row : table.rows)
        widest = std::max(widest, widthOf(row.label, row.isTotal ? kStrong : kText));
    const double figures = double(table.heads.size()) * kCell;
    columns.label = std::min({widest + 3, kWidestLabel, m_width - figures - 25});
    columns.bar = m_left + columns.label;
    columns.barWidth = m_width - columns.label - figures - kPad;
    for (qsizetype i = 0; i < table.heads.size(); ++i)
        columns.rights.push_back(m_left + m_width - figures + double(i + 1) * kCell);
    return columns;
}

void ReportPages::paint(int page, QPainter &painter, double dotsPerMm) const
{
    Canvas canvas(painter, dotsPerMm);
    m_frame.paint(canvas, page, count());
    for (const Line &line : m_pages[size_t(page)]) {
        switch (line.kind) {
        case Line::Introduction:
            draw(canvas, {m_left, line.top}, m_introduction, inks::kText);
            break;
        case Line::Figures:
            paintFigures(canvas, line.top);
            break;
        case Line::Head:
            paintHead(canvas, m_content.tables[line.table], line.top);
            break;
        case Line::Row:
            paintRow(canvas, m_content.tables[line.table], m_content.tables[line.table].rows[line.row],
                     line.top);
            break;
        case Line::Remark:
            canvas.text({m_left, line.top + 1 + ascentOf(kSmall)},
                        elided(m_content.tables[line.table].remark, kSmall, m_width), kSmall, inks::kMuted);
            break;
        }
    }
}

void ReportPages::paintFigures(Canvas &canvas, double top) const
{
    const double each = m_width / double(m_content.figures.size());
    for (size_t i = 0; i < m_content.figures.size(); ++i) {
        const KeyFigure &figure = m_content.figures[i];
        const double left = m_left + each * double(i);
        double y = top + ascentOf(kFigure);
        canvas.text({left, y}, elided(figure.value, kFigure, each - kPad), kFigure, inks::kText);
        y += lineHeight(kText);
        canvas.text({left, y}, elided(figure.label, kText, each - kPad), kText, inks::kText);
        y += lineHeight(kSmall);
        canvas.text({left, y}, elided(figure.remark, kSmall, each - kPad), kSmall, inks::kMuted);
    }
}

void ReportPages::paintHead(Canvas &canvas, const ReportTable &table, double top) const
{
    canvas.text({m_left, top + kSectionHeight - 2.5}, elided(table.title, kSection, m_width), kSection,
                inks::kText);
    const double baseline = top + kSectionHeight + kHeadHeight - 2;
    const Columns columns = columnsOf(table);
    for (size_t i = 0; i < columns.rights.size(); ++i) {
        const QString head = elided(table.heads[qsizetype(i)], kHead, kCell - 1);
        canvas.text({columns.rights[i] - widthOf(head, kHead), baseline}, head, kHead, inks::kMuted);
    }
    canvas.fill(QRectF(m_left, top + kSectionHeight + kHeadHeight - kRule, m_width, kRule), inks::kText);
}

void ReportPages::paintRow(Canvas &canvas, const ReportTable &table, const ReportRow &row, double top) const
{
    const Type &type = row.isTotal ? kStrong : kText;
    const Columns columns = columnsOf(table);
    const double baseline = top + (m_rowHeight - lineHeight(type)) / 2 + ascentOf(type);
    canvas.text({m_left, baseline}, elided(row.label, type, columns.label - kPad), type, inks::kText);
    if (row.share > 0) {
        const QColor own(row.colour);
        canvas.fill(QRectF(columns.bar, top + (m_rowHeight - kBarHeight) / 2, columns.barWidth * row.share,
                           kBarHeight),
                    own.isValid() ? own : kBar);
    }
    for (size_t i = 0; i < columns.rights.size(); ++i) {
        const QString cell = row.cells.value(qsizetype(i));
        canvas.text({columns.rights[i] - widthOf(cell, type), baseline}, cell, type, inks::kText);
    }
    canvas.fill(QRectF(m_left, top + m_rowHeight - kHairline, m_width, kHairline), inks::kLine);
}

} // namespace colloquia
