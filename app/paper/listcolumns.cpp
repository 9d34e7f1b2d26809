// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/paper/listcolumns.h"

#include "app/paper/listrows.h"

#include <QHash>

namespace colloquia {

using namespace Qt::StringLiterals;

QStringList usualColumns(ListKind kind)
{
    switch (kind) {
    case ListKind::SignIn:
    case ListKind::Workshops:
        return {listcolumn::kName, u"organisation"_s};
    case ListKind::Training:
        return {u"family_name"_s, u"given_name"_s, u"organisation"_s};
    case ListKind::ByOrganisation:
        return {listcolumn::kName, u"position"_s, u"category"_s};
    case ListKind::ByCategory:
    case ListKind::Protocol:
    case ListKind::Excused:
        return {listcolumn::kName, u"position"_s, u"organisation"_s};
    case ListKind::Alphabetical:
    case ListKind::Kit:
    case ListKind::DayProgramme:
    case ListKind::RunningOrder:
    case ListKind::Caterer:
        break;
    }
    return {listcolumn::kName, u"organisation"_s, u"category"_s};
}

double shareOf(const QString &column)
{
    static const QHash<QString, double> shares = {{listcolumn::kName, 1.3}, {listcolumn::kWorkshops, 1.8},
                                                  {u"organisation"_s, 1.7}, {u"position"_s, 1.3},
                                                  {u"email"_s, 1.6},        {u"title"_s, 0.6},
                                                  {u"phone"_s, 0.9},        {u"code"_s, 1.0},
                                                  {u"status"_s, 0.7},       {u"registered_at"_s, 0.9},
                                                  {u"notes"_s, 1.8}};
    return shares.value(column, 1);
}

} // namespace colloquia
