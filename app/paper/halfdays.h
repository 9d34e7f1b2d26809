// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/colloquium.h"
#include "app/model/language.h"
#include "app/model/workshop.h"

#include <optional>
#include <vector>

namespace colloquia {

// A morning or an afternoon, that is signed for by itself.
struct HalfDay
{
    QDate day = {}; // unset: of the sheet's own day
    bool afternoon = false;

    bool operator==(const HalfDay &) const = default;
};

// The half-days from one day to another, as far as the colloquium's hours have them; where no day is known, a
// morning and an afternoon.
std::vector<HalfDay> halfDaysOf(QDate from, QDate to, const Colloquium &colloquium);
// What stands above its cells: "11/12 matin", or "Matin" where no day is said.
QString headOf(const HalfDay &half, const Language &language);
// The half-day that something of the programme is; nothing: it is none.
std::optional<HalfDay> halfDayOf(const Workshop &workshop);
// The half-day that the head of a sheet means, whichever language it was printed in; `day` is the sheet's.
std::optional<HalfDay> halfDayCalled(const QString &head, QDate day);

} // namespace colloquia
