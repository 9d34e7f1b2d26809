// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/paper/lists.h"

#include "app/paper/inks.h"

#include <QCoreApplication>
#include <QPainterPath>

#include <algorithm>
#include <numeric>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

constexpr Type kHead{Weight::Bold, points(8)};
constexpr Type kRemark{Weight::Regular, points(8)};
constexpr double kPad = 1.1;        // above and below the text of a row
constexpr double kColumnGap = 3;    // between columns
constexpr double kSignatureRow = 9; // high enough to sign in
constexpr double kSignature = 31;   // wide enough
constexpr double kHeadHeight = 6.5;
constexpr double kTick = 4; // a box to be ticked by pen
constexpr double kTickGap = 2.5;
constexpr double kTickRule = 0.25;
constexpr double kBig = 1.5; // big letters beside the usual ones
constexpr double kHairline = 0.15;
constexpr double kRule = 0.35;

QSizeF pageSize(bool landscape)
{
    return landscape ? QSizeF(297, 210) : QSizeF(210, 297);
}

// How wide a column is beside the others.
double shareOf(const QString &column)
{
    static const QHash<QString, double> shares = {{listcolumn::kName, 1.3}, {listcolumn::kWorkshops, 1.8},
                                                  {u"organisation"_s, 1.7}, {u"position"_s, 1.3},
                                                  {u"email"_s, 1.6},        {u"title"_s, 0.6},
                                                  {u"phone"_s, 0.9},        {u"code"_s, 1.0},
                                                  {u"status"_s, 0.7},       {u"registered_at"_s, 0.9},
                                                  {u"notes"_s, 1.8}};
    return shares.value(column, 1);
}

QStringList columnsOf(const ListChoice &choice)
{
    if (!choice.columns.isEmpty())
        return choice.columns;
    switch (choice.kind) {
    case ListKind::SignIn:
    case ListKind::Workshops:
        return {listcolumn::kName, u"organisation"_s};
    case ListKind::ByOrganisation:
        return {listcolumn::kName, u"position"_s, u"category"_s};
    case ListKind::ByCategory:
    case ListKind::Protocol:
    case ListKind::Excused:
        return {listcolumn::kName, u"position"_s, u"organisation"_s};
    case ListKind::Alphabetical:
    case ListKind::Kit:
        break;
    }
    return {listcolumn::kName, u"organisation"_s, u"category"_s};
}

// On one line or two, set smaller before the end is left out for an ellipsis.
TextBlock onTwoLines(const QString &cell, const Type &type, double width)
{
    if (widthOf(cell, type) <= width)
        return {{cell}, type, true};
    TextBlock block =
        fitted({cell}, {{width, 2 * lineHeight(type)}, type.weight, type.size, points(8), 2, points(8)});
    if (block.lines.size() > 2)
        block.lines = {block.lines.front(), elided(block.lines.mid(1).join(u' '), block.type, width)};
    return block;
}

PageFrame::Words wordsOf(const ListChoice &choice, const Language &language, const std::vector<ListRow> &rows)
{
    PageFrame::Words words;
    words.title = choice.title;
    if (words.title.isEmpty()) {
        words.title = titleOf(choice.kind, language);
    }
    words.lead = choice.lead;
    if (choice.day.isValid())
        words.title += u", "_s + language.weekdayDate(choice.day);
    const auto excused =
        std::count_if(rows.begin(), rows.end(), [](const ListRow &row) { return !row.remark.isEmpty(); });
    words.remark =
        language.say("List", QT_TRANSLATE_N_NOOP("List", "%n attendee(s)"), int(rows.size()) - int(excused));
    if (excused > 0)
        words.remark +=
            u" · "_s + language.say("List", QT_TRANSLATE_N_NOOP("List", "%n excused"), int(excused));
    if (choice.printedOn.isValid())
        words.foot = language.say("List", QT_TRANSLATE_NOOP("List", "Printed on %1"))
                         .arg(language.longDate(choice.printedOn));
    return words;
}

} // namespace

ListPages::ListPages(std::span<const AttendeeCard *const> cards, const Programme &programme,
                     const Logos &logos, const ListChoice &choice, const NameOf &nameOf)
    : m_choice(choice), m_text{Weight::Regular, points(9.5 * (choice.bigLetters ? kBig : 1))},
      m_strong{Weight::Bold, m_text.size}, m_letter{Weight::Bold,
                                                    points(12 * (choice.bigLetters ? kBig : 1))},
      m_letterHeight(choice.bigLetters ? 12 : 9), m_language(&Language::of(programme.colloquium.language)),
      m_rows(listRows(choice.kind, cards, columnsOf(choice), programme, nameOf)),
      m_frame(programme, logos, pageSize(choice.landscape), wordsOf(choice, *m_language, m_rows))
{
    placeColumns(columnsOf(choice), programme);
    placeLines();
}

QSizeF ListPages::size(int) const
{
    return pageSize(m_choice.landscape);
}

void ListPages::placeColumns(const QStringList &keys, const Programme &programme)
{
    const QRectF contents = m_frame.contents(0);
    m_left = contents.left();
    m_right = contents.right();
    double left = m_left;
    double right = m_right;
    if (isSignIn()) {
        const qint64 last = qint64(m_rows.size()) + m_choice.blankLines;
        m_numberWidth = widthOf(m_language->number(last), m_text) + 1;
        left += m_numberWidth + kColumnGap;
        QStringList heads = signatureHeads();
        while (!heads.isEmpty()) {
            right -= kSignature;
            m_signatures.insert(m_signatures.begin(), {heads.takeLast(), right, kSignature});
        }
        right -= kColumnGap;
    }
    if (m_choice.tickBox)
        left += kTick + kTickGap;
    const double shares = std::accumulate(keys.begin(), keys.end(), 0.0,
                                          [](double sum, const QString &key) { return sum + shareOf(key); });
    const double room = right - left - double(keys.size() - 1) * kColumnGap;
    for (const QString &key : keys) {
        const double width = room * shareOf(key) / shares;
        m_columns.push_back({headOf(key, programme), left, width});
        left += width + kColumnGap;
    }
}

QStringList ListPages::signatureHeads() const
{
    if (!m_choice.signatures.isEmpty())
        return m_choice.signatures;
    return {m_language->say("List", QT_TRANSLATE_NOOP("List", "Morning")),
            m_language->say("List", QT_TRANSLATE_NOOP("List", "Afternoon"))};
}

double ListPages::blankHeight() const
{
    return std::max(kSignatureRow * (m_choice.bigLetters ? kBig : 1), m_choice.rowHeight);
}

double ListPages::heightOf(const ListRow &row) const
{
    if (isSignIn())
        return blankHeight();
    int lines = 1;
    for (size_t i = 0; i < m_columns.size() && lines == 1; ++i) {
        const QString &cell = row.cells[qsizetype(i)];
        if (widthOf(cell, i == 0 ? m_strong : m_text) > m_columns[i].width)
            lines = 2;
    }
    const double remark = row.remark.isEmpty() ? 0 : lineHeight(kRemark);
    return std::max(2 * kPad + lines * lineHeight(m_text) + remark, m_choice.rowHeight);
}

void ListPages::placeLines()
{
    QRectF room;
    double y = 0;
    const auto turn = [&] {
        room = m_frame.contents(int(m_pages.size()));
        m_pages.emplace_back();
        y = room.top() + kHeadHeight;
    };
    const auto put = [&](Line::Kind kind, int number, double height) {
        m_pages.back().push_back({kind, number, float(y), float(height)});
        y += height;
    };
    turn();
    const int rows = int(m_rows.size());
    for (int i = 0; i < rows; ++i) {
        const ListRow &row = m_rows[size_t(i)];
        const double height = heightOf(row);
        const bool headed = i == 0 || row.heading != m_rows[size_t(i) - 1].heading;
        // A letter stays with its first row.
        if (y + height + (headed ? m_letterHeight : 0) > room.bottom())
            turn();
        if (headed)
            put(Line::Heading, i, m_letterHeight);
        put(Line::Row, i, height);
    }
    for (int i = rows; i < rows + m_choice.blankLines; ++i) {
        const bool headed = i == rows;
        if (y + blankHeight() + (headed ? m_letterHeight : 0) > room.bottom())
            turn();
        if (headed)
            put(Line::Heading, rows, m_letterHeight);
        put(Line::Blank, i, blankHeight());
    }
}

void ListPages::paint(int page, QPainter &painter, double dotsPerMm) const
{
    Canvas canvas(painter, dotsPerMm);
    m_frame.paint(canvas, page, count());
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
    for (const Column &column : m_signatures)
        paintHead(column, kPad);
    canvas.fill(QRectF(m_left, top + kHeadHeight - kRule, m_right - m_left, kRule), inks::kText);
}

void ListPages::paintLine(Canvas &canvas, const Line &line) const
{
    const double bottom = double(line.top) + double(line.height);
    switch (line.kind) {
    case Line::Heading: {
        const bool blanks = line.number >= int(m_rows.size());
        const QString text = blanks ? m_language->say("List", QT_TRANSLATE_NOOP("List", "Not registered"))
                                    : m_rows[size_t(line.number)].heading;
        const Type &type = text.size() > 1 ? m_strong : m_letter;
        canvas.text({m_left, bottom - 2}, elided(text, type, m_right - m_left), type, inks::kText);
        break;
    }
    case Line::Row:
        paintRow(canvas, line, m_rows[size_t(line.number)]);
        break;
    case Line::Blank:
        paintNumber(canvas, line);
        paintTickBox(canvas, line);
        paintSignatureCells(canvas, line);
        break;
    }
    canvas.fill(QRectF(m_left, bottom - kHairline, m_right - m_left, kHairline), inks::kLine);
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
        const TextBlock block = onTwoLines(cell, type, column.width);
        const double y = isSignIn() ? top + (height - block.height()) / 2 : top + kPad;
        const double below = draw(canvas, {column.left, y}, block, inks::kText);
        if (i == 0 && !row.remark.isEmpty() && !isSignIn())
            canvas.text({column.left, below + ascentOf(kRemark)},
                        elided(row.remark, kRemark, m_right - column.left), kRemark, inks::kMuted);
    }
    if (!isSignIn())
        return;
    if (row.remark.isEmpty()) {
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
    const double middle = isSignIn() ? double(line.height) / 2 : kPad + lineHeight(m_strong) / 2;
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
