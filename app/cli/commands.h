// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/call.h"

// What each command runs; their descriptions are in commands.cpp.
namespace colloquia::commands {

Result<int> makeNew(const Call &call);
Result<int> show(const Call &call);
Result<int> set(const Call &call);
Result<int> edit(const Call &call);
Result<int> import(const Call &call);
Result<int> importWhole(const Call &call); // of a JSON file of everything
Result<int> search(const Call &call);
Result<int> exportList(const Call &call);
Result<int> badges(const Call &call);
Result<int> prints(const Call &call);
Result<int> list(const Call &call);
Result<int> changeSheet(const Call &call); // a kind of list
Result<int> letters(const Call &call);
Result<int> certificates(const Call &call);
Result<int> placeCards(const Call &call);
Result<int> checkIn(const Call &call);
Result<int> duplicates(const Call &call);
Result<int> merge(const Call &call);
Result<int> history(const Call &call);
Result<int> undo(const Call &call);
Result<int> redo(const Call &call);
Result<int> backup(const Call &call);
Result<int> check(const Call &call);
Result<int> figures(const Call &call);

} // namespace colloquia::commands
