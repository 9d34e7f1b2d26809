// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/attendees/attendeetablemodel.h"

#include "app/desk/searchwords.h"
#include "app/desk/situation.h"
#include "ui/shell/theme.h"

#include <algorithm>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kFew = 50; // people whose rows are shown anew one by one

bool isTick(const CellColumn &column)
{
    return column.what == CellColumn::BadgePrinted || column.what == CellColumn::Present;
}

QVariant alignmentOf(const CellColumn &column)
{
    // The hour of arrival stands beside its tick.
    return column.what == CellColumn::BadgePrinted ? QVariant(Qt::AlignCenter)
                                                   : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
}

} // namespace

AttendeeTableModel::AttendeeTableModel(const Roster &roster, QObject *parent)
    : QAbstractTableModel(parent), m_roster(roster), m_columns(cellColumns(roster.programme())),
      m_known(roster.programme())
{
    look();
    connect(&roster, &Roster::cardsAboutToReset, this, [this] { beginResetModel(); });
    connect(&roster, &Roster::cardsReset, this, [this] {
        look();
        endResetModel();
    });
    connect(&roster, &Roster::programmeChanged, this, &AttendeeTableModel::takeProgramme);
    connect(&roster, &Roster::cardsChanged, this, &AttendeeTableModel::mend);
}

int AttendeeTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int AttendeeTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

const AttendeeCard &AttendeeTableModel::card(int row) const
{
    return m_roster.cards()[size_t(m_rows[size_t(row)])];
}

int AttendeeTableModel::rowOf(AttendeeId id) const
{
    const AttendeeCard *wanted = m_roster.card(id);
    if (!wanted)
        return -1;
    const auto found = std::ranges::find(m_rows, int(wanted - m_roster.cards().data()));
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int AttendeeTableModel::columnOf(const QString &key) const
{
    const auto found = std::ranges::find(m_columns, key, &CellColumn::key);
    return found == m_columns.end() ? -1 : int(found - m_columns.begin());
}

void AttendeeTableModel::look()
{
    take(m_roster.look(m_listing));
}

void AttendeeTableModel::take(Roster::Found &&found)
{
    m_rows = std::move(found.rows);
    m_similar = found.similar;
    m_sharedWords = std::move(found.shared);
}

void AttendeeTableModel::setListing(const Listing &listing)
{
    if (listing == m_listing)
        return;
    m_listing = listing;
    m_held = {};
    m_words = searchWordsTyped(listing.search);
    refresh();
}

void AttendeeTableModel::hold(AttendeeId id)
{
    const AttendeeId before = std::exchange(m_held, id);
    if (before == id || !before.isValid())
        return;
    Roster::Found found = m_roster.look(m_listing);
    if (found.rows == m_rows)
        return;
    beginResetModel();
    take(std::move(found));
    endResetModel();
}

// Puts the held person where they stand now.
void AttendeeTableModel::keepHeld(std::vector<int> &rows) const
{
    const AttendeeCard *card = m_roster.card(m_held);
    if (!card)
        return;
    const auto one = int(card - m_roster.cards().data());
    const auto now = std::ranges::find(m_rows, one);
    if (now == m_rows.end())
        return;
    std::erase(rows, one);
    rows.insert(rows.begin() + std::min<qptrdiff>(now - m_rows.begin(), qptrdiff(rows.size())), one);
}

void AttendeeTableModel::refresh()
{
    beginResetModel();
    look();
    endResetModel();
}

void AttendeeTableModel::takeProgramme()
{
    const Renamings renamings = renamingsBetween(m_known, m_roster.programme());
    beginResetModel();
    m_known = m_roster.programme();
    m_listing.filter = renamed(m_listing.filter, renamings);
    m_listing.sort = renamedKey(m_listing.sort, renamings);
    m_columns = cellColumns(m_roster.programme());
    look();
    endResetModel();
    if (!renamings.empty())
        emit listingRenamed();
}

void AttendeeTableModel::mend(const std::vector<AttendeeId> &ids)
{
    // Mostly the rows stay where they are and only their text differs.
    Roster::Found found = m_roster.look(m_listing);
    keepHeld(found.rows);
    if (found.rows == m_rows && found.similar == m_similar) {
        take(std::move(found));
        // Many are said at once: each of them would be looked for, and all that follows asked to follow.
        if (ids.size() > kFew && !m_rows.empty()) {
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
            return;
        }
        for (const AttendeeId id : ids) {
            if (const int row = rowOf(id); row >= 0)
                emit dataChanged(index(row, 0), index(row, columnCount() - 1));
        }
        return;
    }
    beginResetModel();
    take(std::move(found));
    endResetModel();
}

QVariant AttendeeTableModel::toolTip(const AttendeeCard &card, const CellColumn &column) const
{
    QStringList lines;
    const QString full = shownCell(card, column, m_roster);
    if (const QDateTime at = checkedInAt(card); column.what == CellColumn::Present && at.isValid()) {
        const QDateTime local = there(at, programme().colloquium);
        lines.append(
            tr("Arrived on %1 at %2")
                .arg(Language::ofScreen().shortDate(local.date()), Language::ofScreen().time(local.time())));
    } else if (!full.isEmpty() && !isTick(column)) {
        lines.append(full); // the list shows it where the cell cuts it
    }
    if (const QString why = lockedWhy(card, column); !why.isEmpty())
        lines.append(why);
    return lines.isEmpty() ? QVariant()
                           : QVariant(lines.join(u'\n').toHtmlEscaped().replace(u'\n', u"<br>"_s));
}

QVariant AttendeeTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const AttendeeCard &shown = card(index.row());
    const CellColumn &column = m_columns[size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return shownCell(shown, column, m_roster).replace(u'\n', u' ');
    case Qt::EditRole:
        return typedCell(shown, column, programme());
    case Qt::ToolTipRole:
        return toolTip(shown, column);
    case Qt::DecorationRole:
        if (column.key == u"category"_s) {
            if (const Category *category = find(programme().categories, shown.attendee.category))
                return theme::disc(QColor(category->colour));
        }
        return {};
    case Qt::ForegroundRole:
        if (isTick(column))
            return theme::colours().success;
        // Who does not come is read more lightly.
        if (shown.attendee.status == Status::Withdrawn || shown.attendee.status == Status::Excused ||
            isUnnamedSeat(shown.attendee))
            return theme::colours().muted;
        return {};
    case Qt::TextAlignmentRole:
        return alignmentOf(column);
    case Qt::AccessibleTextRole:
        if (isTick(column))
            return shownCell(shown, column, m_roster).isEmpty() ? tr("no") : tr("yes");
        return {};
    case IdRole:
        return shown.attendee.id.value;
    case HourRole:
        if (const QDateTime at = checkedInAt(shown); column.what == CellColumn::Present && at.isValid())
            return Language::ofScreen().time(there(at, programme().colloquium).time());
        return {};
    default:
        return {};
    }
}

QVariant AttendeeTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const CellColumn &column = m_columns[size_t(section)];
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(column);
    if (role == Qt::DisplayRole)
        return headOf(column, programme());
    if (role == Qt::ToolTipRole && column.what == CellColumn::OfQuestion)
        return headOf(column, programme()).toHtmlEscaped();
    return {};
}

Qt::ItemFlags AttendeeTableModel::flags(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Qt::ItemFlags plain = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const bool locked =
        !m_editable || !lockedWhy(card(index.row()), m_columns[size_t(index.column())]).isEmpty();
    return locked ? plain : plain | Qt::ItemIsEditable;
}

} // namespace colloquia
