// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/desk/due.h"
#include "app/desk/roster.h"

#include <QSettings>

namespace colloquia {

// Days without a reply before somebody is to be chased, as it was set on this PC.
inline int duePatience()
{
    constexpr int kUsual = 14;
    return QSettings().value(QStringLiteral("due/patience"), kUsual).toInt();
}

// What is due today, as the page and the side bar count it.
inline std::vector<Due> dueToday(const Roster &roster)
{
    return dueOn(QDate::currentDate(), duePatience(), roster.cards(), roster.programme(), roster.figures());
}

} // namespace colloquia
