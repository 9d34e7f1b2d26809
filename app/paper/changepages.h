// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/paper/pageframe.h"
#include "app/paper/pages.h"

#include <QDateTime>

namespace colloquia {

// Who came, went, is called otherwise or goes elsewhere since a moment: what to do to the stacks of badges
// and lists that were printed by then.
struct ChangeSheet
{
    struct Line
    {
        AttendeeId attendee = {}; // invalid: a workshop
        QString name = {};
        QString organisation = {};
        QString before = {};
        QString after = {};

        bool operator==(const Line &) const = default;
    };

    QDateTime since = {}; // UTC
    std::vector<Line> arrived = {};
    std::vector<Line> withdrawn = {};
    std::vector<Line> renamed = {};
    std::vector<Line> moved = {};     // to other workshops
    std::vector<Line> workshops = {}; // to other rooms or hours

    [[nodiscard]] int count() const
    {
        return int(arrived.size() + withdrawn.size() + renamed.size() + moved.size() + workshops.size());
    }

    bool operator==(const ChangeSheet &) const = default;
};

// The sheet on A4, a box to tick before each line.
class ChangePages : public Pages
{
public:
    ChangePages(const ChangeSheet &sheet, const Programme &programme, const Logos &logos, QDate printedOn);

    [[nodiscard]] int count() const override { return int(m_pages.size()); }
    [[nodiscard]] QSizeF size(int) const override { return {210, 297}; }
    void paint(int page, QPainter &painter, double dotsPerMm) const override;

private:
    // A head, or somebody's line.
    struct Row
    {
        QString head = {};
        TextBlock name = {};
        TextBlock organisation = {};
        TextBlock what = {};
        double height = 0;
    };
    struct Placed
    {
        size_t row = 0;
        double top = 0;
    };

    void addSection(const QString &head, const std::vector<ChangeSheet::Line> &lines);
    void place();

    const Language *m_language;
    bool m_medianPoint;
    PageFrame m_frame;
    QString m_nothing;
    std::vector<Row> m_rows;
    std::vector<std::vector<Placed>> m_pages;
};

} // namespace colloquia
