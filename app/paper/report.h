// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/paper/pageframe.h"
#include "app/paper/pages.h"

namespace colloquia {

// One of the large figures at the top: "173", "registered", "+ 12 since the last edition".
struct KeyFigure
{
    QString value = {};
    QString label = {};
    QString remark = {};
};

struct ReportRow
{
    QString label = {};
    QStringList cells = {};
    double share = -1;   // of the longest bar, 0 to 1; below 0: no bar
    QString colour = {}; // of the bar; empty: the usual one
    bool isTotal = false;
};

struct ReportTable
{
    QString title = {};
    QStringList heads = {}; // of the cells
    std::vector<ReportRow> rows = {};
    QString remark = {}; // below it
};

// What a report of figures says, in its language already.
struct ReportContent
{
    QString title = {};
    QString foot = {};
    QString introduction = {}; // a sentence under the head; may be empty
    std::vector<KeyFigure> figures = {};
    std::vector<ReportTable> tables = {};
};

// A report for those who gave money: key figures, and tables with bars, on A4.
class ReportPages : public Pages
{
public:
    ReportPages(const Programme &programme, const Logos &logos, const ReportContent &content);

    [[nodiscard]] int count() const override { return int(m_pages.size()); }
    [[nodiscard]] QSizeF size(int page) const override;
    void paint(int page, QPainter &painter, double dotsPerMm) const override;

private:
    // A part of a table that stands on one page; row -1 is its title and heads.
    struct Line
    {
        enum Kind : quint8 { Introduction, Figures, Head, Row, Remark };

        Kind kind = Row;
        size_t table = 0;
        size_t row = 0;
        double top = 0;
    };
    // How a table's room is divided, the same on every page.
    struct Columns
    {
        double label = 0; // wide
        double bar = 0;   // from the left
        double barWidth = 0;
        std::vector<double> rights; // of the cells
    };

    // The tables in rows of that height.
    void place(double rowHeight);
    [[nodiscard]] Columns columnsOf(const ReportTable &table) const;
    void paintFigures(Canvas &canvas, double top) const;
    void paintHead(Canvas &canvas, const ReportTable &table, double top) const;
    void paintRow(Canvas &canvas, const ReportTable &table, const ReportRow &row, double top) const;

    ReportContent m_content;
    PageFrame m_frame;
    double m_left = 0;
    double m_width = 0;
    TextBlock m_introduction;
    double m_rowHeight = 0; // mm
    std::vector<std::vector<Line>> m_pages;
};

} // namespace colloquia
