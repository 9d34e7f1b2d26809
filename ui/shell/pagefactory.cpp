// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/shell/pagefactory.h"

#include "ui/attendees/attendeespage.h"
#include "ui/categories/categoriespage.h"
#include "ui/details/detailspage.h"
#include "ui/due/duepage.h"
#include "ui/figures/figurespage.h"
#include "ui/overview/overviewpage.h"
#include "ui/paper/badgespage.h"
#include "ui/paper/listspage.h"
#include "ui/partners/partnerspage.h"
#include "ui/protocol/rankspage.h"
#include "ui/workshops/workshopspage.h"

namespace colloquia {

Page *makePage(PageKind kind, const Workbench &bench, QWidget *parent)
{
    switch (kind) {
    case PageKind::Overview:
        return new OverviewPage(bench, parent);
    case PageKind::Details:
        return new DetailsPage(bench, parent);
    case PageKind::Partners:
        return new PartnersPage(bench, parent);
    case PageKind::Workshops:
        return new WorkshopsPage(bench, parent);
    case PageKind::Categories:
        return new CategoriesPage(bench, parent);
    case PageKind::Ranks:
        return new RanksPage(bench, parent);
    case PageKind::Attendees:
        return new AttendeesPage(bench, parent);
    case PageKind::Due:
        return new DuePage(bench, parent);
    case PageKind::Figures:
        return new FiguresPage(bench, parent);
    case PageKind::Badges:
        return new BadgesPage(bench, parent);
    case PageKind::Lists:
        return new ListsPage(bench, parent);
    case PageKind::KindCount:
        break;
    }
    return nullptr;
}

} // namespace colloquia
