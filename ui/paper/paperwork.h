// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/tasks/listrecipe.h"
#include "ui/paper/badgerecipe.h"
#include "ui/shell/page.h"

// Prints and files that the person asks for: the question where to, the job, the batch, the sentence about
// it. What cannot be is said and nothing is begun.
namespace colloquia::paperwork {

// What comes next, once it is done; not called where it was not.
using Then = std::function<void()>;

// Of several files in a row: what the question for this one says, and what happens where none is chosen.
struct Step
{
    QString title = {};
    Then cancelled = {};
};

// The PDF is made in a job; the file and the batch are written together when it is there.
void saveBadges(QWidget *page, const Workbench &bench, const BadgeRecipe &recipe, const Then &then = {},
                const Step &step = {});
// The batch is kept when the printer has taken every sheet.
void printBadges(QWidget *page, const Workbench &bench, const BadgeRecipe &recipe, const Then &then = {});

void saveList(QWidget *page, const Workbench &bench, const ListRecipe &recipe, const Then &then = {},
              const Step &step = {});
void printList(QWidget *page, const Workbench &bench, const ListRecipe &recipe, const Then &then = {},
               const Step &step = {});

// Goes to what a problem is about.
void showProblem(const Workbench &bench, const BadgeProblem &problem);

} // namespace colloquia::paperwork
