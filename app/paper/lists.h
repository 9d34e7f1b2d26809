// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/paper/listrows.h"
#include "app/paper/pageframe.h"
#include "app/paper/pages.h"

#include <QDate>

namespace colloquia {

// Which list is printed, and how.
struct ListChoice
{
    ListKind kind = ListKind::Alphabetical;
    int blankLines = 0;       // at the end, for those who were not registered
    QStringList columns = {}; // field keys, "name", "workshops"; empty: what the kind needs
    bool landscape = false;
    QString title = {};   // empty: the kind's
    QDate day = {};       // the sheet of one day of several
    QDate printedOn = {}; // in the foot; unset: not said

    bool operator==(const ListChoice &) const = default;
};

// A list or a sign-in sheet on A4, of people sorted by name already.
class ListPages : public Pages
{
public:
    ListPages(std::span<const AttendeeCard *const> cards, const Programme &programme, const Logos &logos,
              const ListChoice &choice, const NameOf &nameOf = {});

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
        enum Kind : quint8 { Heading, Row, Blank };

        Kind kind = Row;
        int number = 0; // of the row, or of the line; headings: of the row below
        float top = 0;
        float height = 0;
    };

    [[nodiscard]] bool isSignIn() const { return m_choice.kind == ListKind::SignIn; }
    void placeColumns(const QStringList &keys, const Programme &programme);
    void placeLines();
    [[nodiscard]] double heightOf(const ListRow &row) const;
    void paintHeads(Canvas &canvas, double top) const;
    void paintLine(Canvas &canvas, const Line &line) const;
    void paintRow(Canvas &canvas, const Line &line, const ListRow &row) const;
    void paintSignatureCells(Canvas &canvas, const Line &line) const;
    void paintNumber(Canvas &canvas, const Line &line) const;

    ListChoice m_choice;
    const Language *m_language = nullptr;
    std::vector<ListRow> m_rows;
    PageFrame m_frame;
    double m_left = 0;
    double m_right = 0;
    double m_numberWidth = 0;
    std::vector<Column> m_columns;
    std::vector<Column> m_signatures;
    std::vector<std::vector<Line>> m_pages;
};

} // namespace colloquia
