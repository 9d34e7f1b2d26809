// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/history/historymodel.h"

#include "app/model/folding.h"
#include "ui/shell/theme.h"

#include <QFont>

#include <algorithm>
#include <optional>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

// An index knows what it is in: 0 a day; n a group of day n - 1; kLines + n a line of the shown group n.
constexpr quintptr kLines = quintptr(1) << 31;

bool isOwn(RecordKind kind)
{
    return kind == RecordKind::Form || kind == RecordKind::FormRow;
}

// Both say how many of one kind came in one step.
bool follows(const HistoryItem &run, const HistoryItem &item)
{
    return run.group == item.group && run.entity == item.entity && run.action == JournalEntry::Created &&
           item.action == JournalEntry::Created && (run.records > 1 || item.records > 1);
}

} // namespace

HistoryModel::Line HistoryModel::lineOf(const HistoryItem &item, const HistoryWords &words,
                                        const AttendeeCard *card)
{
    Line line;
    const QString subject = card ? words.subject(item, *card) : words.subject(item);
    line.what = subject.isEmpty() ? labelOf(item.entity) : subject;
    if (item.action == JournalEntry::Changed && item.field.isEmpty()) {
        line.after = tr("changed");
    } else if (item.action == JournalEntry::Changed) {
        const Field *field = findField(item.entity, item.field);
        const QString name = field ? field->shown() : item.field;
        line.what = tr("%1, %2", "a person and a field").arg(line.what, name);
        line.before = words.shown(item, item.before).simplified();
        line.after = words.shown(item, item.after).simplified();
    } else if (item.action == JournalEntry::Created) {
        line.after = tr("added");
    } else {
        line.after = tr("removed");
    }
    line.folded = folded(line.what + u' ' + line.before + u' ' + line.after);
    return line;
}

void HistoryModel::show(const std::vector<HistoryItem> &items, const HistoryWords &words,
                        const AttendeeCard *card)
{
    beginResetModel();
    m_groups.clear();
    std::optional<HistoryItem> run; // the last line's
    for (const HistoryItem &item : items) {
        if (m_groups.empty() || m_groups.back().group.number != item.group) {
            m_groups.push_back({{.number = item.group,
                                 .at = item.at,
                                 .who = item.who,
                                 .station = item.station,
                                 .label = item.label,
                                 .kind = item.kind,
                                 .target = item.edit},
                                words.when(item.at),
                                item.undone});
        }
        if (isOwn(item.entity))
            continue;
        std::vector<Line> &lines = m_groups.back().lines;
        // What was brought back around those who had stayed is still one answer to "how many".
        if (!card && run && follows(*run, item)) {
            run->records += item.records;
            lines.back() = lineOf(*run, words, card);
            continue;
        }
        run = item;
        lines.push_back(lineOf(item, words, card));
    }
    choose();
    endResetModel();
}

void HistoryModel::search(const QString &words)
{
    const QStringList wanted = folded(words).split(u' ', Qt::SkipEmptyParts);
    if (wanted == m_words)
        return;
    beginResetModel();
    m_words = wanted;
    choose();
    endResetModel();
}

void HistoryModel::narrow(const QString &who, QDate day)
{
    if (who == m_who && day == m_day)
        return;
    beginResetModel();
    m_who = who;
    m_day = day;
    choose();
    endResetModel();
}

QStringList HistoryModel::people() const
{
    QStringList all;
    for (const Group &group : m_groups)
        all.append(group.group.who);
    all.removeDuplicates();
    all.removeAll({});
    all.sort(Qt::CaseInsensitive);
    return all;
}

QList<QDate> HistoryModel::days() const
{
    QList<QDate> all;
    for (const Group &group : m_groups) {
        const QDate day = group.at.date();
        if (all.isEmpty() || all.last() != day)
            all.append(day);
    }
    return all;
}

void HistoryModel::choose()
{
    m_shown.clear();
    m_days.clear();
    for (int index = 0; index < int(m_groups.size()); ++index) {
        const Group &group = m_groups[size_t(index)];
        if ((!m_who.isEmpty() && group.group.who != m_who) || (m_day.isValid() && group.at.date() != m_day))
            continue;
        const QString own = folded(group.group.label + u' ' + group.group.who);
        const auto holds = [this, &own](const QString &text) {
            return std::ranges::all_of(
                m_words, [&](const QString &word) { return own.contains(word) || text.contains(word); });
        };
        Shown shown{index, 0, {}};
        for (int line = 0; line < int(group.lines.size()); ++line) {
            if (holds(group.lines[size_t(line)].folded))
                shown.lines.push_back(line);
        }
        if (shown.lines.empty() && !holds({}))
            continue;
        const QDate date = group.at.date();
        if (m_days.empty() || m_days.back().date != date)
            m_days.push_back({date, int(m_shown.size()), 0});
        ++m_days.back().count;
        shown.day = int(m_days.size()) - 1;
        m_shown.push_back(std::move(shown));
    }
}

const HistoryModel::Shown *HistoryModel::shownAt(const QModelIndex &index) const
{
    const quintptr place = index.internalId();
    if (!index.isValid() || place == 0)
        return nullptr;
    return place >= kLines ? &m_shown[place - kLines]
                           : &m_shown[size_t(m_days[place - 1].first + index.row())];
}

JournalGroup HistoryModel::groupAt(const QModelIndex &index) const
{
    const Shown *shown = shownAt(index);
    return shown ? m_groups[size_t(shown->group)].group : JournalGroup();
}

bool HistoryModel::isUndone(const QModelIndex &index) const
{
    const Shown *shown = shownAt(index);
    return shown && m_groups[size_t(shown->group)].undone;
}

QModelIndex HistoryModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, quintptr(0));
    if (parent.internalId() == 0)
        return createIndex(row, column, quintptr(parent.row() + 1));
    return createIndex(row, column, kLines + quintptr(shownAt(parent) - m_shown.data()));
}

QModelIndex HistoryModel::parent(const QModelIndex &child) const
{
    const quintptr place = child.internalId();
    if (!child.isValid() || place == 0)
        return {};
    if (place < kLines)
        return createIndex(int(place) - 1, 0, quintptr(0));
    const int group = int(place - kLines);
    const int day = m_shown[size_t(group)].day;
    return createIndex(group - m_days[size_t(day)].first, 0, quintptr(day + 1));
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_days.size());
    if (parent.column() != 0 || parent.internalId() >= kLines)
        return 0;
    if (parent.internalId() == 0)
        return m_days[size_t(parent.row())].count;
    // A single line is told beside its group.
    const size_t lines = shownAt(parent)->lines.size();
    return lines == 1 ? 0 : int(lines);
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() && parent.column() != 0 ? 0 : ColumnCount;
}

QString HistoryModel::dayText(const QModelIndex &index) const
{
    const QString text = Language::ofScreen().weekdayDate(m_days[size_t(index.row())].date);
    return index.column() == What ? text : QString();
}

QString HistoryModel::groupText(const Shown &shown, int column) const
{
    const Group &group = m_groups[size_t(shown.group)];
    const Line *line = shown.lines.size() == 1 ? &group.lines[size_t(shown.lines.front())] : nullptr;
    switch (Column(column)) {
    case What: {
        QString text = group.group.label;
        if (group.group.kind == JournalGroup::Undo)
            text = tr("Undone: %1").arg(text);
        else if (group.group.kind == JournalGroup::Redo)
            text = tr("Redone: %1").arg(text);
        if (line)
            text = tr("%1 – %2", "what was done, and to what").arg(text, line->what);
        return group.undone ? tr("%1 (undone)").arg(text) : text;
    }
    case Before:
        return line ? line->before : QString();
    case After:
        return line ? line->after : QString();
    case Time:
        return Language::ofScreen().time(group.at.time());
    case Who:
        return group.group.who;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Shown *shown = shownAt(index);
    const bool isDay = !shown;
    if (role == Qt::FontRole && (isDay || isUndone(index))) {
        QFont font;
        font.setBold(isDay);
        font.setStrikeOut(!isDay);
        return font;
    }
    if (role == Qt::ForegroundRole) {
        const bool isMuted =
            isUndone(index) || (!isDay && (index.column() == Time || index.column() == Before));
        return isMuted ? QVariant(theme::colours().muted) : QVariant();
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    QString text;
    if (isDay) {
        text = dayText(index);
    } else if (index.internalId() < kLines) {
        text = groupText(*shown, index.column());
    } else {
        const Line &line = m_groups[size_t(shown->group)].lines[size_t(shown->lines[size_t(index.row())])];
        text = index.column() == What     ? line.what
               : index.column() == Before ? line.before
               : index.column() == After  ? line.after
                                          : QString();
    }
    return role == Qt::ToolTipRole ? text.toHtmlEscaped() : text;
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return role == Qt::TextAlignmentRole ? QVariant(Qt::AlignLeft | Qt::AlignVCenter) : QVariant();
    switch (Column(section)) {
    case What:
        return tr("What was done");
    case Before:
        return tr("Before");
    case After:
        return tr("After");
    case Time:
        return tr("Time");
    case Who:
        return tr("Who");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace colloquia
