// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "app/cli/jsonfile.h"
#include "app/cli/tellingprogress.h"
#include "app/exchange/mending.h"
#include "app/exchange/planjson.h"
#include "app/model/badgecode.h"
#include "app/model/names.h"
#include "app/tasks/importing.h"
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

// What was refused says its row itself.
QString refusedText(const RowRemark &row)
{
    return row.column.isEmpty()
               ? row.reason
               : QCoreApplication::translate("Command", "%1: %2").arg(row.column, row.reason);
}

QString remarkText(const RowRemark &row)
{
    return QCoreApplication::translate("Command", "Row %1: %2").arg(row.row).arg(row.reason);
}

// Those whose cells are in conflict, by their id.
using Concerned = QHash<AttendeeId, Attendee>;

Result<Concerned> concernedBy(const ImportPlan &plan, Store &store)
{
    std::vector<AttendeeId> ids = plan.gone;
    for (const PlannedConflict &conflict : plan.conflicts)
        ids.push_back(conflict.attendee);
    const auto cards = store.cards(ids);
    if (!cards)
        return tl::unexpected(cards.error());
    Concerned concerned;
    for (const AttendeeCard &card : *cards)
        concerned.insert(card.attendee.id, card.attendee);
    return concerned;
}

QString conflictText(const PlannedConflict &conflict, const Concerned &concerned)
{
    const Attendee attendee = concerned.value(conflict.attendee);
    const Field *field = findField(RecordKind::Attendee, conflict.field);
    return QCoreApplication::translate(
               "Command", "Row %1, %2 (%3), %4: here “%5”, in the file “%6”, in the file before “%7”.")
        .arg(QString::number(conflict.row), displayName(attendee), printedBadgeCode(attendee.code),
             field ? field->shown() : conflict.field, conflict.mine, conflict.theirs, conflict.was);
}

void printReport(const Call &call, const ImportPlan &plan, const Concerned &concerned)
{
    QTextStream &out = call.out;
    out << (plan.sheet.isEmpty()
                ? QCoreApplication::translate("Command", "%1: %2, separated by “%3”")
                      .arg(plan.source, plan.encoding, plan.delimiter)
                : QCoreApplication::translate("Command", "%1: sheet “%2”").arg(plan.source, plan.sheet))
        << "\n"
        << countOf(QT_TRANSLATE_N_NOOP("Command", "%n new attendee(s)"), plan.created) << "\n"
        << countOf(QT_TRANSLATE_N_NOOP("Command", "%n changed"), plan.updated) << "\n"
        << countOf(QT_TRANSLATE_N_NOOP("Command", "%n unchanged"), plan.unchanged) << "\n";
    for (const Category &category : plan.newCategories)
        out << QCoreApplication::translate("Command", "New category: %1").arg(category.name) << "\n";
    for (const Workshop &workshop : plan.newWorkshops)
        out << QCoreApplication::translate("Command", "New workshop: %1").arg(workshop.title) << "\n";
    for (const Question &question : plan.newQuestions)
        out << QCoreApplication::translate("Command", "New question: %1").arg(question.text) << "\n";
    if (!plan.refused.empty())
        out << countOf(QT_TRANSLATE_N_NOOP("Command", "%n row(s) refused:"), int(plan.refused.size()))
            << "\n";
    for (const RowRemark &row : plan.refused)
        out << "  " << refusedText(row) << "\n";
    if (!plan.conflicts.empty())
        out << countOf(QT_TRANSLATE_N_NOOP("Command", "%n cell(s) changed here and in the file, left as "
                                                      "they are here; settle them with --keep-mine or "
                                                      "--take-theirs:"),
                       int(plan.conflicts.size()))
            << "\n";
    for (const PlannedConflict &conflict : plan.conflicts)
        out << "  " << conflictText(conflict, concerned) << "\n";
    for (const RowRemark &row : plan.remarks)
        out << remarkText(row) << "\n";
    if (plan.perhapsSame > 0)
        out << countOf(QT_TRANSLATE_N_NOOP("Command", "%n person(s) are perhaps there twice: look at them "
                                                      "with the command “duplicates”"),
                       plan.perhapsSame)
            << "\n";
    for (const AttendeeId id : plan.gone) {
        const Attendee attendee = concerned.value(id);
        out << QCoreApplication::translate(
                   "Command", "%1 (%2) stood in this form before, and does not now: stays in the list.")
                   .arg(displayName(attendee), printedBadgeCode(attendee.code))
            << "\n";
    }
    out << Qt::flush;
}

// Plans, and carries out where that is wanted; again if somebody else wrote between the two.
Result<ImportPlan> importTable(const Call &call, Store &store, const SourceTable &table,
                               const Mapping &mapping, const ImportChoice &choice)
{
    TellingProgress progress(call.err);
    for (int attempt = 1;; ++attempt) {
        auto plan = planImport(store, table, mapping, choice, progress);
        if (!plan || call.has(u"plan"_s))
            return plan;
        const auto done = carryOut(store, *plan);
        if (!done && done.error().code == Error::Conflict && attempt < kTries)
            continue;
        if (!done)
            return tl::unexpected(done.error());
        if (!done->remark.isEmpty())
            call.say(done->remark);
        return plan;
    }
}

// Mends the mapping as far as that is wanted; else says what could be.
void mend(const Call &call, const SourceTable &table, const Programme &programme, Mapping &mapping)
{
    for (const Breakage &breakage : breakagesIn(table, mapping, programme)) {
        if (isMended(breakage, table, mapping))
            continue;
        if (call.has(u"mend"_s))
            mapping = withMended(mapping, breakage, table, true);
        else
            call.say(
                QCoreApplication::translate("Command", "With --mend: %1").arg(sentenceOf(breakage, table)));
    }
}

// --fixed KEY=VALUE, each. Unset: one of them was wrong, which has been said.
Result<void> fix(const Call &call, Mapping &mapping)
{
    for (const QString &given : call.values(u"fixed"_s)) {
        const QString key = given.section(u'=', 0, 0).trimmed();
        const QString text = given.section(u'=', 1).trimmed();
        if (!canBeFixed(key) || text.isEmpty()) {
            return failure(Error::Invalid,
                           QCoreApplication::translate(
                               "Command", "“%1” cannot be the same for all rows: give KEY=VALUE, as in "
                                          "category=Press or mode=remote.")
                               .arg(given));
        }
        if (mapping.columnOf(key) >= 0) {
            return failure(
                Error::Invalid,
                QCoreApplication::translate("Command", "The file has a column for “%1” already.").arg(key));
        }
        std::erase_if(mapping.fixed, [&key](const FixedValue &one) { return one.key == key; });
        mapping.fixed.push_back({key, text});
    }
    return {};
}

// What each column becomes: guessed and remembered, mended, as the call says.
Result<Mapping> mappingFor(const Call &call, Store &store, const SourceTable &table)
{
    auto mapping = guessedMapping(store, table);
    if (mapping && call.has(u"mapping"_s)) {
        const auto json = readJsonObject(call.value(u"mapping"_s));
        if (!json)
            return tl::unexpected(json.error());
        mapping = mappingFromJson(*json, table, *mapping);
    }
    if (!mapping)
        return mapping;
    const auto programme = store.programme();
    if (!programme)
        return tl::unexpected(programme.error());
    mend(call, table, *programme, *mapping);
    if (const auto fixed = fix(call, *mapping); !fixed)
        return tl::unexpected(fixed.error());
    return mapping;
}

} // namespace

Result<int> import(const Call &call)
{
    if (call.has(u"keep-mine"_s) && call.has(u"take-theirs"_s))
        return call.wrong(
            QCoreApplication::translate("Command", "Give --keep-mine or --take-theirs, not both."));
    const QString source = call.words.at(1);
    if (isWholeFile(source))
        return importWhole(call);
    const auto store =
        Store::open(call.file(), call.context.identity,
                    call.has(u"plan"_s) ? Access::ReadOnly : Access::ReadWrite, call.context.clock);
    if (!store)
        return tl::unexpected(store.error());
    const auto forms = (*store)->forms();
    if (!forms)
        return tl::unexpected(forms.error());
    ReadSettings settings{.sheet = call.value(u"sheet"_s), .headerRow = call.value(u"header-row"_s).toInt()};
    if (call.has(u"header-row"_s) && settings.headerRow < 1)
        return call.wrong(QCoreApplication::translate("Command", "--header-row counts from 1."));
    if (call.has(u"mend"_s))
        settings.splitLines = true;
    TellingProgress progress(call.err);
    const auto table = readAsRemembered(source, settings, *forms, progress);
    if (!table)
        return tl::unexpected(table.error());
    const auto mapping = mappingFor(call, **store, *table);
    if (!mapping)
        return tl::unexpected(mapping.error());
    ImportChoice choice;
    choice.settle = call.has(u"keep-mine"_s)     ? Settle::KeepMine
                    : call.has(u"take-theirs"_s) ? Settle::TakeTheirs
                                                 : Settle::Ask;
    choice.areInvited = call.has(u"invited"_s);
    choice.now = call.context.clock();
    const auto plan = importTable(call, **store, *table, *mapping, choice);
    if (!plan)
        return tl::unexpected(plan.error());
    // The import is done: where these cannot be read, the report lacks their names and no more.
    const Concerned concerned = concernedBy(*plan, **store).value_or(Concerned());
    if (call.has(u"json"_s)) {
        call.answer(
            QJsonDocument(planJson(*plan, [&concerned](AttendeeId id) { return concerned.value(id).code; })));
    } else {
        printReport(call, *plan, concerned);
    }
    return plan->refused.empty() && plan->conflicts.empty() ? Exit::Done : Exit::Waiting;
}

} // namespace colloquia::commands
