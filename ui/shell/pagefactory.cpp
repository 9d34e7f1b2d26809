// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/shell/pagefactory.h"

#include "ui/attendees/attendeespage.h"

namespace colloquia {

Page *makePage(PageKind kind, const Workbench &bench, QWidget *parent)
{
    switch (kind) {
    case PageKind::Attendees:
        return new AttendeesPage(bench, parent);
    default:
        return nullptr;
    }
}

bool hasPage(PageKind kind)
{
    return kind == PageKind::Attendees;
}

} // namespace colloquia
