// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/attendees/tablecolumns.h"

#include "ui/widgets/headwidth.h"

#include <QHeaderView>
#include <QSettings>

#include <algorithm>

namespace colloquia::tablecolumns {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kKeys = "attendees/columnKeys";
constexpr auto kWidths = "attendees/columnWidths";

constexpr int kWholeCategory = 118; // for most
constexpr int kOrganisation = 132;

int usualWidth(const CellColumn &column)
{
    switch (column.what) {
    case CellColumn::BadgePrinted:
        return 60;
    case CellColumn::Present:
        return 76;
    case CellColumn::Workshops:
    case CellColumn::OfQuestion:
        return 190;
    case CellColumn::OfField:
        break;
    }
    if (column.key == u"organisation"_s)
        return 106;
    if (column.key == u"category"_s)
        return 90; // a dot and how it begins
    if (column.key == u"given_name"_s)
        return 88;
    if (column.key == u"status"_s)
        return 82;
    if (column.key == u"email"_s || column.key == u"notes"_s || column.key == u"follow_up"_s)
        return 190;
    if (column.key == u"position"_s || column.key == u"code"_s || column.key == u"rank"_s)
        return 150;
    return 92;
}

// A head is whole in every language; a question may be longer than all its answers. `wished`: as somebody
// has drawn it, perhaps in another language.
int widthOf(const QHeaderView &header, const AttendeeTableModel &model, int section, int wished = 0)
{
    const CellColumn &column = model.column(section);
    if (wished > 0 && column.what == CellColumn::OfQuestion)
        return wished;
    const int head = headWidth(header, section, column.key == model.listing().sort);
    return std::max(wished > 0 ? wished : usualWidth(column), head);
}

const std::vector<ShownColumn> &usual()
{
    static const std::vector<ShownColumn> columns{
        {u"family_name"_s, 0}, {u"given_name"_s, 0},       {u"organisation"_s, 0}, {u"category"_s, 0},
        {u"status"_s, 0},      {u"badge_printed_at"_s, 0}, {u"checked_in_at"_s, 0}};
    return columns;
}

} // namespace

std::vector<ShownColumn> shown(const QHeaderView &header, const AttendeeTableModel &model)
{
    std::vector<ShownColumn> columns;
    for (int place = 0; place < header.count(); ++place) {
        const int section = header.logicalIndex(place);
        if (header.isSectionHidden(section))
            continue;
        columns.push_back({model.column(section).key, header.sectionSize(section)});
    }
    // The last one takes what is left: its width is nobody's wish.
    if (!columns.empty() && header.stretchLastSection())
        columns.back().width = 0;
    return columns;
}

void show(QHeaderView &header, const AttendeeTableModel &model, const std::vector<ShownColumn> &columns)
{
    std::vector<std::pair<int, int>> wanted; // section, width
    const auto add = [&wanted, &model, &header](const ShownColumn &one) {
        const int section = model.columnOf(one.key);
        const bool known =
            std::ranges::any_of(wanted, [section](const auto &w) { return w.first == section; });
        if (section >= 0 && !known)
            wanted.emplace_back(section, widthOf(header, model, section, one.width));
    };
    std::ranges::for_each(columns, add);
    if (wanted.empty())
        std::ranges::for_each(usual(), add);
    // Somebody must be named in a list of people.
    if (const int name = model.columnOf(u"family_name"_s);
        std::ranges::none_of(wanted, [name](const auto &w) { return w.first == name; }))
        wanted.insert(wanted.begin(), {name, widthOf(header, model, name)});
    for (int section = 0; section < header.count(); ++section)
        header.setSectionHidden(
            section, std::ranges::none_of(wanted, [section](const auto &w) { return w.first == section; }));
    for (size_t place = 0; place < wanted.size(); ++place) {
        header.moveSection(header.visualIndex(wanted[place].first), int(place));
        header.resizeSection(wanted[place].first, wanted[place].second);
    }
}

void fit(QHeaderView &header, const AttendeeTableModel &model, int width)
{
    const int organisation = model.columnOf(u"organisation"_s);
    if (organisation < 0 || header.isSectionHidden(organisation))
        return;
    const int category = model.columnOf(u"category"_s);
    std::vector<int> shown;
    for (int place = 0; place < header.count(); ++place) {
        if (const int section = header.logicalIndex(place); !header.isSectionHidden(section))
            shown.push_back(section);
    }
    int left = width;
    for (const int section : shown) {
        // The last column, which is stretched, counts with what it needs.
        if (section != organisation && section != category)
            left -= section == shown.back() ? headWidth(header, section, hasArrow(header, section))
                                            : header.sectionSize(section);
    }
    if (std::ranges::find(shown, category) != shown.end()) {
        // Its first words where they fit beside half an organisation's name.
        const int size =
            std::max(widthOf(header, model, category), std::min(kWholeCategory, left - kOrganisation));
        header.resizeSection(category, size);
        left -= size;
    }
    header.resizeSection(organisation, std::max(widthOf(header, model, organisation), left));
}

std::vector<ShownColumn> remembered()
{
    const QSettings settings;
    const QStringList keys = settings.value(kKeys).toStringList();
    const QStringList widths = settings.value(kWidths).toStringList();
    std::vector<ShownColumn> columns;
    for (qsizetype i = 0; i < keys.size(); ++i)
        columns.push_back({keys[i], widths.value(i).toInt()});
    return columns;
}

void forget()
{
    QSettings settings;
    settings.remove(kKeys);
    settings.remove(kWidths);
}

void remember(const std::vector<ShownColumn> &shown, const AttendeeTableModel &model)
{
    std::vector<ShownColumn> columns = shown;
    for (const ShownColumn &old : remembered()) {
        if (model.columnOf(old.key) < 0)
            columns.push_back(old);
    }
    QStringList keys;
    QStringList widths;
    for (const ShownColumn &column : columns) {
        keys.append(column.key);
        widths.append(QString::number(column.width));
    }
    QSettings settings;
    settings.setValue(kKeys, keys);
    settings.setValue(kWidths, widths);
}

} // namespace colloquia::tablecolumns
