// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/shell/pagefactory.h"

#include "ui/attendees/attendeespage.h"
#include "ui/paper/badgespage.h"
#include "ui/paper/listspage.h"

namespace colloquia {

Page *makePage(PageKind kind, const Workbench &bench, QWidget *parent)
{
    switch (kind) {
    case PageKind::Attendees:
        return new AttendeesPage(bench, parent);
    case PageKind::Badges:
        return new BadgesPage(bench, parent);
    case PageKind::Lists:
        return new ListsPage(bench, parent);
    default:
        return nullptr;
    }
}

bool hasPage(PageKind kind)
{
    return kind == PageKind::Attendees || kind == PageKind::Badges || kind == PageKind::Lists;
}

} // namespace colloquia
