// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/desk/listing.h"
#include "ui/attendees/attendeetablemodel.h"

class QHeaderView;

// Which columns of the list are shown, in which order and how wide.
namespace colloquia::tablecolumns {

std::vector<ShownColumn> shown(const QHeaderView &header, const AttendeeTableModel &model);
// Shows these; columns that this colloquium does not have are left out. Nothing: the usual ones.
void show(QHeaderView &header, const AttendeeTableModel &model, const std::vector<ShownColumn> &columns);

// The organisation takes the room, in pixels, that the others leave; for columns nobody has arranged yet.
void fit(QHeaderView &header, const AttendeeTableModel &model, int width);

// What was shown last in any colloquium; columns of another one's questions are kept for it.
std::vector<ShownColumn> remembered();
void remember(const std::vector<ShownColumn> &shown, const AttendeeTableModel &model);
// As at the first start.
void forget();

} // namespace colloquia::tablecolumns
