// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/tasks/importing.h"

#include "app/exchange/formmemory.h"
#include "app/exchange/headerrow.h"

#include <QCoreApplication>

#include <algorithm>

namespace colloquia {

Result<std::shared_ptr<const ImportBasis>> readImportBasis(Store &store, const CardReader &cards)
{
    // Asked before anything else is read: a plan that missed somebody's write is refused when it is applied.
    const auto last = store.lastGroup();
    if (!last)
        return tl::unexpected(last.error());
    auto programme = store.programme();
    if (!programme)
        return tl::unexpected(programme.error());
    auto people = store.knownPeople();
    if (!people)
        return tl::unexpected(people.error());
    auto forms = store.forms();
    if (!forms)
        return tl::unexpected(forms.error());
    auto formRows = store.formRows();
    if (!formRows)
        return tl::unexpected(formRows.error());
    return std::make_shared<const ImportBasis>(ImportBasis{std::move(*programme), std::move(*people), cards,
                                                           std::move(*forms), std::move(*formRows), *last});
}

Result<Mapping> guessedMapping(Store &store, const SourceTable &table)
{
    const auto programme = store.programme();
    if (!programme)
        return tl::unexpected(programme.error());
    const auto forms = store.forms();
    if (!forms)
        return tl::unexpected(forms.error());
    return guessMapping(table, *programme, *forms);
}

namespace {

// The sheet that the settings name, or the first.
Result<SourceTable> readSheet(const QString &path, const ReadSettings &settings,
                              const std::vector<Form> &forms, Progress &progress)
{
    auto table = readTable(path, settings, progress);
    if (!table)
        return table;
    if (table->squeezedRows > 0 && !settings.splitLines) {
        ReadSettings splitting = settings;
        splitting.splitLines = true;
        auto split = readTable(path, splitting, progress);
        const Form *form = split ? formLike(split->headers, forms) : nullptr;
        if (form && rememberedChoices(*form).splitLines)
            return split;
    }
    if (settings.headerRow > 0 || formLike(table->headers, forms))
        return table;
    const int row = rememberedHeaderRow(*table, forms);
    return row > 0 ? withHeadersIn(std::move(*table), row) : table;
}

} // namespace

Result<SourceTable> readAsRemembered(const QString &path, const ReadSettings &settings,
                                     const std::vector<Form> &forms, Progress &progress)
{
    auto table = readSheet(path, settings, forms, progress);
    if (!table || !settings.sheet.isEmpty() || forms.empty() || formLike(table->headers, forms))
        return table;
    ReadSettings other = settings;
    for (const QString &sheet : table->sheets) {
        other.sheet = sheet;
        if (sheet == table->sheet)
            continue;
        // One that cannot be read is said when somebody chooses it.
        if (auto further = readSheet(path, other, forms, progress);
            further && formLike(further->headers, forms))
            return further;
    }
    return table;
}

Result<ImportPlan> planImport(Store &store, const SourceTable &table, const Mapping &mapping,
                              const ImportChoice &choice, Progress &progress)
{
    const auto basis =
        readImportBasis(store, [&store](const std::vector<AttendeeId> &ids) { return store.cards(ids); });
    if (!basis)
        return tl::unexpected(basis.error());
    return makePlan(table, mapping, **basis, choice, progress);
}

QString importLabel(const Plan &plan)
{
    const int people = plan.created + plan.updated;
    const QString label =
        plan.areInvited
            ? QCoreApplication::translate("Import", "Bring in %n invitation(s) from “%1”", nullptr, people)
            : QCoreApplication::translate("Import", "Import %n registration(s) from “%1”", nullptr, people);
    return label.arg(plan.source);
}

Result<Imported> carryOut(Store &store, const Plan &plan)
{
    Imported imported;
    if (isEmpty(plan))
        return imported;
    if (plan.created + plan.updated > 0) {
        if (const auto kept = store.keepBackup(); !kept) {
            imported.remark =
                QCoreApplication::translate("Import", "No backup could be kept before the import: %1")
                    .arg(kept.error().sentence);
        }
    }
    auto changes = store.apply(plan, importLabel(plan));
    if (!changes)
        return tl::unexpected(changes.error());
    imported.changes = std::move(*changes);
    return imported;
}

} // namespace colloquia
