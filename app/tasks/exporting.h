// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/desk/roster.h"
#include "app/exchange/listexport.h"

namespace colloquia {

// The wanted part of the list with all that writing it needs, for a thread of its own.
struct ListCopy
{
    Programme programme = {};
    std::vector<AttendeeCard> cards = {};
    QHash<AttendeeId, QString> codes = {}; // of those who are represented by somebody of the cards
};
ListCopy listCopy(const Roster &roster, const Listing &listing);

Result<int> saveList(const ListCopy &list, const ExportChoice &choice, const QString &path,
                     Progress &progress = Progress::none());

// The wanted rows of the list as an Excel workbook where the path ends in .xlsx, else as CSV, whole or not at
// all; gives back how many people are in it.
Result<int> saveList(const Roster &roster, const Listing &listing, const ExportChoice &choice,
                     const QString &path, Progress &progress = Progress::none());

} // namespace colloquia
