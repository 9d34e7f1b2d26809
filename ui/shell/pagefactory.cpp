// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/shell/pagefactory.h"

#include "ui/details/detailspage.h"
#include "ui/overview/overviewpage.h"
#include "ui/partners/partnerspage.h"
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
    case PageKind::Attendees:
    case PageKind::Badges:
    case PageKind::Lists:
    case PageKind::KindCount:
        break;
    }
    return nullptr;
}

bool hasPage(PageKind kind)
{
    switch (kind) {
    case PageKind::Overview:
    case PageKind::Details:
    case PageKind::Partners:
    case PageKind::Workshops:
        return true;
    case PageKind::Attendees:
    case PageKind::Badges:
    case PageKind::Lists:
    case PageKind::KindCount:
        break;
    }
    return false;
}

} // namespace colloquia
