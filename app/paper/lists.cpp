// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/paper/lists.h"

#include "app/paper/halfdays.h"
#include "app/paper/listcolumns.h"
#include "app/paper/listmeasures.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <numeric>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

using namespace listmeasures;

QStringList columnsOf(const ListChoice &choice)
{
    return choice.columns.isEmpty() ? usualColumns(choice.kind) : choice.columns;
}

ListRules rulesOf(const ListChoice &choice, const ListTools &tools)
{
    // Another order than by name has no letters to stand under.
    const bool byLetter = choice.kind == ListKind::Alphabetical || isSigned(choice.kind);
    const bool plain = choice.grouping == kNoGroups || (byLetter && !choice.order.isEmpty()) ||
                       choice.kind == ListKind::Training;
    const bool chosen = !choice.grouping.isEmpty() && choice.grouping != kNoGroups;
    return {tools.nameOf, chosen ? tools.groups : Grouper(), plain};
}

int peopleIn(const std::vector<ListRow> &rows)
{
    QSet<AttendeeId> people;
    for (const ListRow &row : rows) {
        if (!row.excused)
            people.insert(row.attendee);
    }
    return int(people.size());
}

PageFrame::Words wordsOf(const ListChoice &choice, const Language &language, const std::vector<ListRow> &rows,
                         bool hasCodes)
{
    PageFrame::Words words;
    words.hasCodes = hasCodes;
    words.title = choice.title;
    if (words.title.isEmpty()) {
        words.title = titleOf(choice.kind, language);
    }
    words.lead = choice.lead;
    words.whole = choice.kind == ListKind::Training;
    if (choice.day.isValid())
        words.title += u", "_s + language.weekdayDate(choice.day);
    QSet<AttendeeId> excused;
    for (const ListRow &row : rows) {
        if (row.excused)
            excused.insert(row.attendee);
    }
    QStringList counts;
    const bool isForStrangers = rows.empty() && choice.blankLines > 0;
    if (const int people = peopleIn(rows); !isForStrangers && (people > 0 || excused.isEmpty()))
        counts.append(language.say("List", QT_TRANSLATE_N_NOOP("List", "%n attendee(s)"), people));
    if (!excused.isEmpty())
        counts.append(language.say("List", QT_TRANSLATE_N_NOOP("List", "%n excused"), int(excused.size())));
    words.remark = counts.join(u" · "_s);
    if (choice.printedOn.isValid())
        words.foot = language.say("List", QT_TRANSLATE_NOOP("List", "Printed on %1"))
                         .arg(language.longDate(choice.printedOn));
    return words;
}

} // namespace

QSizeF pageSizeOf(const ListChoice &choice)
{
    const QSizeF upright = choice.a3 ? QSizeF(297, 420) : QSizeF(210, 297);
    return choice.landscape || choice.kind == ListKind::RunningOrder ? upright.transposed() : upright;
}

ListPages::ListPages(std::span<const AttendeeCard *const> cards, const Programme &programme,
                     const Logos &logos, const ListChoice &choice, const ListTools &tools)
    : m_choice(choice), m_text{Weight::Regular, points(9.5 * (choice.bigLetters ? kBig : 1))},
      m_strong{Weight::Bold, m_text.size}, m_letter{Weight::Bold,
                                                    points(12 * (choice.bigLetters ? kBig : 1))},
      m_letterHeight(choice.bigLetters ? 12 : 9), m_pad(kPad),
      m_language(&Language::of(programme.colloquium.language)),
      m_rows(listRows(choice.kind, cards, columnsOf(choice), programme, rulesOf(choice, tools))),
      m_frame(programme, logos, pageSizeOf(choice),
              wordsOf(choice, *m_language, m_rows, isSigned(choice.kind) && tools.codes))
{
    for (const ListRow &row : m_rows)
        ++m_counts[row.heading];
    placeColumns(columnsOf(choice), programme);
    fillPages();
    if (isSignIn() && tools.codes)
        giveCodes(*tools.codes);
}

QSizeF ListPages::size(int) const
{
    return pageSizeOf(m_choice);
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
        // Names keep half of the room.
        const double width = std::clamp((right - left) / 2 / double(heads.size()), kNarrowest, kSignature);
        while (!heads.isEmpty()) {
            right -= width;
            m_signatures.insert(m_signatures.begin(), {heads.takeLast(), right, width});
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
    return {headOf(HalfDay(), *m_language), headOf(HalfDay{{}, true}, *m_language)};
}

double ListPages::blankHeight() const
{
    return std::max(kSignatureRow * (m_choice.bigLetters ? kBig : 1), m_choice.rowHeight);
}

double ListPages::heightOf(const ListRow &row) const
{
    double text = lineHeight(m_text);
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const double width = widthOf(row.cells[qsizetype(i)], i == 0 ? m_strong : m_text);
        if (width > m_columns[i].width)
            text = std::max(text, 2 * lineHeight(m_text));
        // What two lines do not hold in letters that are read gets a third.
        if (width > kLong * m_columns[i].width)
            text = std::max(text, 3 * lineHeight(kLeast));
    }
    if (isSignIn())
        return std::max(blankHeight(), text + kPad);
    const double remark = row.remark.isEmpty() ? 0 : lineHeight(kRemark);
    return std::max(2 * m_pad + text + remark, m_choice.rowHeight);
}

bool ListPages::endsLonely() const
{
    const auto isHeading = [](const Line &line) {
        return line.kind == Line::Heading || line.kind == Line::SpeakersHeading;
    };
    const auto &last = m_pages.back();
    return m_pages.size() > 1 && qsizetype(last.size()) - std::ranges::count_if(last, isHeading) < kCompany;
}

void ListPages::fillPages()
{
    placeLines();
    if (!endsLonely())
        return;
    const size_t usual = m_pages.size();
    // Rows to sign in are as high as a hand needs.
    if (!isSignIn()) {
        m_pages.clear();
        m_pad = kTightPad;
        placeLines();
        if (m_pages.size() < usual)
            return;
        m_pad = kPad;
    }
    m_pages.clear();
    placeLines(kCompany);
}

void ListPages::placeLines(int together)
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
    const int speakers = int(m_choice.speakers.size());
    // The last line stands on the page of what is signed for all of them.
    const double closing = m_choice.kind == ListKind::Training ? kClosing : 0;
    const auto tailOf = [closing](bool isLast) { return isLast ? closing : 0.0; };
    for (int i = 0; i < rows; ++i) {
        const ListRow &row = m_rows[size_t(i)];
        const double height = heightOf(row);
        bool headed = !row.heading.isEmpty() && (i == 0 || row.heading != m_rows[size_t(i) - 1].heading);
        // A letter stays with its first row.
        const bool isLast = i == rows - 1 && m_choice.blankLines == 0 && speakers == 0;
        const bool isFull = y + height + (headed ? m_letterHeight : 0) + tailOf(isLast) > room.bottom();
        if (isFull || (i > 0 && i == rows - together)) {
            turn();
            headed = !row.heading.isEmpty(); // a page by itself says under what its first row stands
        }
        if (headed)
            put(Line::Heading, i, m_letterHeight);
        put(Line::Row, i, height);
    }
    for (int i = rows; i < rows + m_choice.blankLines; ++i) {
        const bool headed = i == rows;
        const bool isLast = i == rows + m_choice.blankLines - 1 && speakers == 0;
        if (y + blankHeight() + (headed ? m_letterHeight : 0) + tailOf(isLast) > room.bottom())
            turn();
        if (headed)
            put(Line::Heading, rows, m_letterHeight);
        put(Line::Blank, i, blankHeight());
    }
    const auto fit = [&](double height) {
        if (y + height > room.bottom())
            turn();
    };
    for (int i = 0; i < speakers; ++i) {
        fit(blankHeight() + (i == 0 ? m_letterHeight : 0) + tailOf(i == speakers - 1));
        if (i == 0)
            put(Line::SpeakersHeading, 0, m_letterHeight);
        put(Line::Speaker, i, blankHeight());
    }
    if (m_choice.kind == ListKind::Training) {
        fit(kClosing);
        put(Line::Closing, 0, kClosing);
    }
}

void ListPages::giveCodes(SheetCodes &codes)
{
    for (const std::vector<Line> &page : m_pages) {
        SignInSheet sheet;
        sheet.title = m_choice.title.isEmpty() ? titleOf(m_choice.kind, *m_language) : m_choice.title;
        sheet.day = m_choice.day.isValid() ? m_choice.day : m_choice.signedOn;
        sheet.heads = signatureHeads().join(u'\n');
        sheet.workshop = m_choice.workshop;
        std::vector<AttendeeId> people;
        for (const Line &line : page) {
            if (line.kind != Line::Row && line.kind != Line::Blank)
                continue;
            if (people.empty())
                sheet.first = line.number + 1;
            people.push_back(line.kind == Line::Row ? m_rows[size_t(line.number)].attendee : AttendeeId());
        }
        sheet.people = peopleText(people);
        if (!people.empty())
            codes.give(sheet);
        m_codes.append(sheet.code);
    }
}

} // namespace colloquia
