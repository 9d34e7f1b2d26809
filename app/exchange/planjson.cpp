// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/exchange/planjson.h"

#include "app/model/badgecode.h"

#include <QJsonArray>

namespace colloquia {

using namespace Qt::StringLiterals;

QJsonObject planJson(const Plan &plan, const CodeOf &codeOf)
{
    QJsonArray conflicts;
    for (const PlannedConflict &conflict : plan.conflicts) {
        conflicts.append(QJsonObject{{u"row"_s, conflict.row},
                                     {u"code"_s, printedBadgeCode(codeOf(conflict.attendee))},
                                     {u"field"_s, conflict.field},
                                     {u"mine"_s, conflict.mine},
                                     {u"theirs"_s, conflict.theirs},
                                     {u"was"_s, conflict.was}});
    }
    QJsonArray refused;
    for (const RowRemark &row : plan.refused) {
        refused.append(
            QJsonObject{{u"row"_s, row.row}, {u"column"_s, row.column}, {u"reason"_s, row.reason}});
    }
    QJsonArray remarks;
    for (const RowRemark &row : plan.remarks)
        remarks.append(QJsonObject{{u"row"_s, row.row}, {u"reason"_s, row.reason}});
    QJsonObject mapping;
    for (const auto &[header, target] : plan.mapping)
        mapping.insert(header, target);
    QJsonObject json{{u"rows"_s, plan.rows},           {u"created"_s, plan.created},
                     {u"updated"_s, plan.updated},     {u"unchanged"_s, plan.unchanged},
                     {u"conflicts"_s, conflicts},      {u"refused"_s, refused},
                     {u"remarks"_s, remarks},          {u"encoding"_s, plan.encoding},
                     {u"delimiter"_s, plan.delimiter}, {u"mapping"_s, mapping}};
    if (!plan.sheet.isEmpty())
        json.insert(u"sheet"_s, plan.sheet);
    return json;
}

QJsonObject planJson(const ImportPlan &plan, const CodeOf &codeOf)
{
    QJsonObject json = planJson(static_cast<const Plan &>(plan), codeOf);
    QJsonArray unknown;
    for (const ForeignValue &value : plan.foreign) {
        unknown.append(
            QJsonObject{{u"field"_s, value.key}, {u"text"_s, value.text}, {u"rows"_s, value.count}});
    }
    QJsonArray gone;
    for (const AttendeeId id : plan.gone)
        gone.append(printedBadgeCode(codeOf(id)));
    json.insert(u"unknown"_s, unknown);
    json.insert(u"gone"_s, gone);
    return json;
}

} // namespace colloquia
