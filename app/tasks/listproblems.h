// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/progress.h"
#include "app/paper/badgeproblem.h"
#include "app/tasks/listrecipe.h"

namespace colloquia {

// What of the people's names, organisations and positions no font can print.
std::vector<BadgeProblem> peopleProblems(const std::vector<const AttendeeCard *> &cards,
                                         Progress &progress = Progress::none());
// The same of a list, with the workshops and partners that are printed on it.
std::vector<BadgeProblem> listProblems(const ListRecipe &recipe, Progress &progress = Progress::none());

} // namespace colloquia
