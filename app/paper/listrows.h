// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/paper/badgeperson.h"
#include "app/paper/listkinds.h"

#include <QStringList>

namespace colloquia {

// One person of a list, as printed: a text for each column.
struct ListRow
{
    AttendeeId attendee = {}; // invalid: nobody of the list
    QString heading = {};     // the letter, organisation, category or rank it stands under
    QStringList cells = {};
    QString remark = {}; // "Excused, represented by …", "Represents …"
    bool excused = false;

    bool operator==(const ListRow &) const = default;
};

// A column of a list: an attendee's field by its key, a question by its text, or one of these.
namespace listcolumn {
inline constexpr QLatin1StringView kName("name");           // family name first, then given name
inline constexpr QLatin1StringView kWorkshops("workshops"); // titles of those enrolled in
} // namespace listcolumn

// The column's head in the colloquium's language; "" if there is no such column.
QString headOf(const QString &column, const Programme &programme);

// Whether the kind of list shows somebody: by rank, only those who have one; of the excused, only them.
bool standsOn(ListKind kind, const Attendee &attendee);
// Whom the kind of list shows, in its order, from people sorted by name: by organisation, by category in the
// order of these, by rank, or only the excused.
std::vector<const AttendeeCard *> arranged(ListKind kind, std::span<const AttendeeCard *const> cards,
                                           const Programme &programme);

// The letter somebody stands under in a list by name.
QString letterOf(const Attendee &attendee);

// People who stand together under a heading; the same person may stand under several.
struct ListGroup
{
    QString heading = {};
    std::vector<const AttendeeCard *> cards = {};
};
using Grouper = std::function<std::vector<ListGroup>(std::span<const AttendeeCard *const>)>;

// How rows are made besides their columns.
struct ListRules
{
    NameOf nameOf = {};  // whoever stands for somebody is known by the cards or by it
    Grouper groups = {}; // empty: as the kind groups
    bool plain = false;  // without headings
};

// Those of `cards` that the kind shows, in its order.
std::vector<ListRow> listRows(ListKind kind, std::span<const AttendeeCard *const> cards,
                              const QStringList &columns, const Programme &programme,
                              const ListRules &rules = {});

// By family name as the colloquium's language sorts it, then by given name; seats without a name by their
// organisation.
void sortForList(std::vector<const AttendeeCard *> &cards, const Programme &programme);

} // namespace colloquia
