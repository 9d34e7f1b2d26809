// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "app/exchange/planjson.h"
#include "app/model/badgecode.h"
#include "app/model/names.h"
#include "app/tasks/wholeimport.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace colloquia::commands {

using namespace Qt::StringLiterals;

namespace {

// How often an import is planned anew when others write meanwhile.
constexpr int kTries = 5;

QString countOf(const char *text, int count)
{
    return QCoreApplication::translate("Command", text, nullptr, count);
}

QHash<AttendeeId, Attendee> concernedBy(const WholePlan &plan, Store &store)
{
    std::vector<AttendeeId> ids;
    for (const PlannedConflict &conflict : plan.report.conflicts) {
        if (conflict.attendee.isValid())
            ids.push_back(conflict.attendee);
    }
    QHash<AttendeeId, Attendee> concerned;
    const auto cards = store.cards(ids);
    // The import is done: where these cannot be read, the report lacks their names and no more.
    for (const AttendeeCard &card : cards.value_or(std::vector<AttendeeCard>()))
        concerned.insert(card.attendee.id, card.attendee);
    return concerned;
}

QString conflictText(const PlannedConflict &conflict, const QHash<AttendeeId, Attendee> &concerned)
{
    const Field *field = findField(RecordKind::Attendee, conflict.field);
    const QString what = field ? field->shown() : conflict.field;
    if (!conflict.attendee.isValid()) {
        return QCoreApplication::translate("Command", "%1: here “%2”, in the file “%3”.")
            .arg(what, conflict.mine, conflict.theirs);
    }
    const Attendee attendee = concerned.value(conflict.attendee);
    return QCoreApplication::translate("Command", "%1 (%2), %3: here “%4”, in the file “%5”.")
        .arg(displayName(attendee), printedBadgeCode(attendee.code), what, conflict.mine, conflict.theirs);
}

void printReport(const Call &call, const WholePlan &plan, const QHash<AttendeeId, Attendee> &concerned)
{
    const Plan &report = plan.report;
    QTextStream &out = call.out;
    out << countOf(QT_TRANSLATE_N_NOOP("Command", "%n new attendee(s)"), report.created) << "\n"
        << countOf(QT_TRANSLATE_N_NOOP("Command", "%n changed"), report.updated) << "\n"
        << countOf(QT_TRANSLATE_N_NOOP("Command", "%n unchanged"), report.unchanged) << "\n"
        << countOf(QT_TRANSLATE_N_NOOP("Command", "%n new entry(ies) of the programme"), plan.programmeAdded)
        << "\n"
        << countOf(QT_TRANSLATE_N_NOOP("Command", "%n changed entry(ies) of the programme"),
                   plan.programmeChanged)
        << "\n";
    if (plan.changesNothing() && report.conflicts.empty() && report.refused.empty())
        out << QCoreApplication::translate("Command", "All unchanged.") << "\n";
    for (const RowRemark &row : report.refused)
        out << "  " << row.reason << "\n";
    if (!report.conflicts.empty())
        out << countOf(QT_TRANSLATE_N_NOOP("Command", "%n value(s) differ here and in the file, left as they "
                                                      "are here; settle them with --keep-mine or "
                                                      "--take-theirs:"),
                       int(report.conflicts.size()))
            << "\n";
    for (const PlannedConflict &conflict : report.conflicts)
        out << "  " << conflictText(conflict, concerned) << "\n";
    for (const RowRemark &row : report.remarks)
        out << QCoreApplication::translate("Command", "Attendee %1: %2").arg(row.row).arg(row.reason) << "\n";
    out << Qt::flush;
}

} // namespace

Result<int> importWhole(const Call &call)
{
    for (const QString &option : {u"mapping"_s, u"sheet"_s, u"invited"_s}) {
        if (call.has(option)) {
            return call.wrong(
                QCoreApplication::translate("Command", "“--%1” has no meaning for a JSON file.").arg(option));
        }
    }
    const QString source = call.words.at(1);
    const auto file = readWholeFile(source);
    if (!file)
        return tl::unexpected(file.error());
    const bool planOnly = call.has(u"plan"_s);
    const auto store = Store::open(call.file(), call.context.identity,
                                   planOnly ? Access::ReadOnly : Access::ReadWrite, call.context.clock);
    if (!store)
        return tl::unexpected(store.error());
    const Settle settle = call.has(u"keep-mine"_s)     ? Settle::KeepMine
                          : call.has(u"take-theirs"_s) ? Settle::TakeTheirs
                                                       : Settle::Ask;
    for (int attempt = 1;; ++attempt) {
        const auto plan = planWholeImport(**store, *file, QFileInfo(source).fileName(), settle);
        if (!plan)
            return tl::unexpected(plan.error());
        if (!planOnly) {
            const auto done = carryOut(**store, *plan);
            if (!done && done.error().code == Error::Conflict && attempt < kTries)
                continue;
            if (!done)
                return tl::unexpected(done.error());
            if (!done->remark.isEmpty())
                call.say(done->remark);
        }
        const auto concerned = concernedBy(*plan, **store);
        if (call.has(u"json"_s)) {
            call.answer(QJsonDocument(
                planJson(plan->report, [&concerned](AttendeeId id) { return concerned.value(id).code; })));
        } else {
            printReport(call, *plan, concerned);
        }
        return plan->report.refused.empty() && plan->report.conflicts.empty() ? Exit::Done : Exit::Waiting;
    }
}

} // namespace colloquia::commands
