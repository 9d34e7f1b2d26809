// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/tasks/savedagain.h"

namespace colloquia {

Result<SavedAgain> lookAtSaved(const QString &document, const Identity &identity, const QString &path,
                               const QDateTime &now, Progress &progress)
{
    const auto store = Store::open(document, identity, Access::ReadOnly);
    if (!store)
        return tl::unexpected(store.error());
    const auto forms = (*store)->forms();
    if (!forms)
        return tl::unexpected(forms.error());
    const auto table = readAsRemembered(path, {}, *forms, progress);
    if (!table)
        return tl::unexpected(table.error());
    const auto mapping = guessedMapping(**store, *table);
    if (!mapping)
        return tl::unexpected(mapping.error());
    ImportChoice choice;
    choice.now = now;
    const auto plan = planImport(**store, *table, *mapping, choice, progress);
    if (!plan)
        return tl::unexpected(plan.error());
    return SavedAgain{path, plan->created, plan->updated, int(plan->conflicts.size())};
}

} // namespace colloquia
