// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/attendees/attendeetablemodel.h"

#include "app/model/badgecode.h"
#include "app/model/names.h"
#include "ui/shell/theme.h"

#include <algorithm>

namespace colloquia {

using namespace Qt::StringLiterals;

AttendeeTableModel::AttendeeTableModel(const Roster &roster, QObject *parent)
    : QAbstractTableModel(parent), m_roster(roster), m_rows(roster.rows(m_listing))
{
    connect(&roster, &Roster::cardsReset, this, &AttendeeTableModel::refresh);
    connect(&roster, &Roster::programmeChanged, this, &AttendeeTableModel::refresh);
    connect(&roster, &Roster::cardsChanged, this, &AttendeeTableModel::mend);
}

int AttendeeTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int AttendeeTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
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

void AttendeeTableModel::setListing(const Listing &listing)
{
    if (listing == m_listing)
        return;
    m_listing = listing;
    refresh();
}

void AttendeeTableModel::refresh()
{
    beginResetModel();
    m_rows = m_roster.rows(m_listing);
    endResetModel();
}

void AttendeeTableModel::mend(const std::vector<AttendeeId> &ids)
{
    // Mostly the rows stay where they are and only their text differs.
    std::vector<int> rows = m_roster.rows(m_listing);
    if (rows == m_rows) {
        for (const AttendeeId id : ids) {
            if (const int row = rowOf(id); row >= 0)
                emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
        }
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

QString AttendeeTableModel::statusText(const AttendeeCard &card) const
{
    const QString status = labelOf(card.attendee.status);
    if (const AttendeeCard *other = m_roster.card(card.representedBy))
        return tr("%1 → %2").arg(status, displayName(other->attendee));
    if (const AttendeeCard *other = m_roster.card(card.represents))
        return tr("%1, represents %2").arg(status, displayName(other->attendee));
    return status;
}

QString AttendeeTableModel::text(const AttendeeCard &card, Column column) const
{
    const Attendee &attendee = card.attendee;
    switch (column) {
    case FamilyName:
        return isUnnamedSeat(attendee)
                   ? tr("Seat %1 of %2").arg(attendee.seat.value_or(1)).arg(attendee.seats.value_or(1))
                   : attendee.familyName;
    case GivenName:
        return attendee.givenName;
    case Organisation:
        return attendee.organisation;
    case CategoryName: {
        const Category *category = find(m_roster.programme().categories, attendee.category);
        return category ? category->name : QString();
    }
    case StatusText:
        return statusText(card);
    case BadgePrinted:
        return card.printedAt.isValid() ? u"✓"_s : QString();
    case Present:
        return checkedInAt(card).isValid() ? u"✓"_s : QString();
    case Position:
        return attendee.position;
    case RoleText:
        return labelOf(attendee.role);
    case ModeText:
        return labelOf(attendee.mode);
    case Email:
        return attendee.email;
    case Phone:
        return attendee.phone;
    case Workshops: {
        QStringList titles;
        for (const Enrolment &enrolment : card.enrolments) {
            if (const Workshop *workshop = find(m_roster.programme().workshops, enrolment.workshop))
                titles.append(workshop->title);
        }
        return titles.join(u" · "_s);
    }
    case RegisteredAt:
        return Language::ofScreen().shortDate(attendee.registeredAt.toLocalTime().date());
    case FollowUp:
        return attendee.followUp;
    case Code:
        return printedBadgeCode(attendee.code);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant AttendeeTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const AttendeeCard &shown = card(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(shown, column);
    case Qt::ToolTipRole: {
        const QString full = text(shown, column);
        return full.size() > 20 ? QVariant(full.toHtmlEscaped()) : QVariant();
    }
    case Qt::DecorationRole:
        if (column == CategoryName) {
            if (const Category *category = find(m_roster.programme().categories, shown.attendee.category))
                return theme::disc(QColor(category->colour));
        }
        return {};
    case Qt::ForegroundRole:
        if (column == BadgePrinted || column == Present)
            return theme::colours().success;
        // Who does not come is read more lightly.
        if (shown.attendee.status == Status::Withdrawn || shown.attendee.status == Status::Excused ||
            isUnnamedSeat(shown.attendee))
            return theme::colours().muted;
        return {};
    case Qt::TextAlignmentRole:
        return column == BadgePrinted || column == Present ? QVariant(Qt::AlignCenter)
                                                           : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case IdRole:
        return shown.attendee.id.value;
    default:
        return {};
    }
}

QVariant AttendeeTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = Column(section);
    if (role == Qt::TextAlignmentRole) {
        return column == BadgePrinted || column == Present ? QVariant(Qt::AlignCenter)
                                                           : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case CategoryName:
        return tr("Category");
    case StatusText:
        return tr("Status");
    case BadgePrinted:
        return tr("Badge");
    case Present:
        return tr("Present");
    case RoleText:
        return tr("Role");
    case ModeText:
        return tr("On site");
    case Workshops:
        return tr("Workshops");
    case ColumnCount:
        return {};
    default:
        return findField(RecordKind::Attendee, key(column))->shown();
    }
}

QString AttendeeTableModel::key(Column column)
{
    switch (column) {
    case FamilyName:
        return u"family_name"_s;
    case GivenName:
        return u"given_name"_s;
    case Organisation:
        return u"organisation"_s;
    case CategoryName:
        return u"category"_s;
    case StatusText:
        return u"status"_s;
    case BadgePrinted:
        return u"badge_printed_at"_s;
    case Present:
        return u"checked_in_at"_s;
    case Position:
        return u"position"_s;
    case RoleText:
        return u"role"_s;
    case ModeText:
        return u"mode"_s;
    case Email:
        return u"email"_s;
    case Phone:
        return u"phone"_s;
    case Workshops:
        return u"workshops"_s;
    case RegisteredAt:
        return u"registered_at"_s;
    case FollowUp:
        return u"follow_up"_s;
    case Code:
        return u"code"_s;
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace colloquia
