// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/paper/listrows.h"
#include "app/paper/pageframe.h"
#include "app/paper/pages.h"
#include "app/paper/sheetcodes.h"

#include <QDate>

namespace colloquia {

// Which list is printed, and how.
struct ListChoice
{
    ListKind kind = ListKind::Alphabetical;
    int blankLines = 0;       // at the end, for those who were not registered
    QStringList columns = {}; // field keys, questions, "name", "workshops"; empty: what the kind needs
    QString grouping = {};    // "": as the kind groups; "none"; or what people are grouped by
    QString order = {};       // a field's key; "": by name
    bool a3 = false;
    bool landscape = false;
    bool bigLetters = false;     // to be read standing, at arm's length
    bool tickBox = false;        // before every name
    double rowHeight = 0;        // mm at least; 0: as the kind needs
    int desks = 1;               // an alphabetical list or a sign-in sheet comes in so many parts
    QString title = {};          // empty: the kind's
    QString lead = {};           // lines below the title of the first page
    QStringList signatures = {}; // heads of the cells to sign in; empty: morning and afternoon
    QDate day = {};              // the sheet of one day of several
    QDate printedOn = {};        // in the foot; unset: not said
    WorkshopId workshop = {};    // of the sheet of one workshop
    QDate signedOn = {};         // of a sheet to sign, where its title does not say so
    QStringList speakers = {};   // who sign below the others
    QStringList asked = {};      // questions that are counted for the caterer
    QStringList without = {};    // parts that the papers for the day are made without, by their keys

    bool operator==(const ListChoice &) const = default;
};

// What lists are made with besides people and looks.
struct ListTools
{
    NameOf nameOf = {};          // of those who stand for somebody
    Grouper groups = {};         // for a grouping that is chosen
    SheetCodes *codes = nullptr; // null: sheets to sign have none
    bool isBeginning = false;    // only the first people are there: how many pages follow is not known
    // The page for the caterer; empty: there is none.
    std::function<std::shared_ptr<const Pages>()> caterer = {};
};

// The paper that the list is on.
QSizeF pageSizeOf(const ListChoice &choice);

// "none", the grouping without headings.
inline constexpr QLatin1StringView kNoGroups("none");

// One list or sign-in sheet on A4 or A3, of people sorted by name already; what stands in several parts is
// put together by listsheets.h.
class ListPages : public Pages
{
public:
    ListPages(std::span<const AttendeeCard *const> cards, const Programme &programme, const Logos &logos,
              const ListChoice &choice, const ListTools &tools = {});

    [[nodiscard]] int count() const override { return int(m_pages.size()); }
    [[nodiscard]] QSizeF size(int page) const override;
    void paint(int page, QPainter &painter, double dotsPerMm) const override;

private:
    struct Column
    {
        QString head = {};
        double left = 0;
        double width = 0;
    };
    // A line of the list: a heading, somebody's row, or a blank one.
    struct Line
    {
        enum Kind : quint8 { Heading, Row, Blank, SpeakersHeading, Speaker, Closing };

        Kind kind = Row;
        int number = 0; // of the row, the line or the speaker; headings: of the row below
        float top = 0;
        float height = 0;
    };

    [[nodiscard]] bool isSignIn() const { return isSigned(m_choice.kind); }
    [[nodiscard]] QStringList signatureHeads() const;
    [[nodiscard]] double blankHeight() const;
    void placeColumns(const QStringList &keys, const Programme &programme);
    // Where a few rows would lie on a page of their own, all are set tighter; where that does not help,
    // others keep them company.
    void fillPages();
    [[nodiscard]] bool endsLonely() const;
    // So many of the last rows begin a page.
    void placeLines(int together = 0);
    void giveCodes(SheetCodes &codes);
    [[nodiscard]] double heightOf(const ListRow &row) const;
    void paintHeads(Canvas &canvas, double top) const;
    void paintLine(Canvas &canvas, const Line &line) const;
    void paintRow(Canvas &canvas, const Line &line, const ListRow &row) const;
    void paintSignatureCells(Canvas &canvas, const Line &line) const;
    void paintNumber(Canvas &canvas, const Line &line) const;
    void paintTickBox(Canvas &canvas, const Line &line) const;
    void paintSpeaker(Canvas &canvas, const Line &line) const;
    void paintClosing(Canvas &canvas, const Line &line) const;
    void paintHeading(Canvas &canvas, const Line &line) const;

    ListChoice m_choice;
    Type m_text;
    Type m_strong;
    Type m_letter;
    double m_letterHeight = 0;
    double m_pad; // mm, above and below the text of a row
    const Language *m_language = nullptr;
    std::vector<ListRow> m_rows;
    QHash<QString, int> m_counts; // of the people under each heading
    PageFrame m_frame;
    double m_left = 0;
    double m_right = 0;
    double m_numberWidth = 0;
    std::vector<Column> m_columns;
    std::vector<Column> m_signatures;
    std::vector<std::vector<Line>> m_pages;
    QStringList m_codes; // of the pages
};

} // namespace colloquia
