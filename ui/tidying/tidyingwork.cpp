// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/tidying/tidyingwork.h"

#include "ui/shell/session.h"
#include "ui/tidying/duplicatesdialog.h"
#include "ui/tidying/namesdialog.h"

namespace colloquia::tidyingwork {

namespace {

void open(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace

void showDuplicates(QWidget *window, const Workbench &bench, AttendeeId known)
{
    open(new DuplicatesDialog(bench, {}, known, window));
}

void mergeSelected(QWidget *window, const Workbench &bench)
{
    const std::vector<qint64> selected = bench.selectedAttendees();
    if (selected.size() != 2)
        return;
    const Roster &roster = bench.session.roster();
    const AttendeeCard *one = roster.card(AttendeeId(selected[0]));
    const AttendeeCard *other = roster.card(AttendeeId(selected[1]));
    if (one && other)
        open(new DuplicatesDialog(bench, pairOf(*one, *other), {}, window));
}

void showNames(QWidget *window, const Workbench &bench)
{
    open(new NamesDialog(bench, window));
}

} // namespace colloquia::tidyingwork
