// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/desk/figures.h"
#include "app/desk/filter.h"
#include "ui/shell/page.h"

namespace colloquia {

class ChartView;
class FormScroll;
class OverviewCard;

// How the colloquium stands: its figures, what is missing or odd, registrations over time, the last changes.
class OverviewPage : public Page
{
    Q_OBJECT

public:
    explicit OverviewPage(const Workbench &workbench, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Overview"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QAction *> headerActions() const override;
    [[nodiscard]] QAction *primaryAction() const override;
    [[nodiscard]] QWidget *firstFocus() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void follow();
    void refresh();
    void fillFigures(const Figures &figures);
    void fillCategories(const Figures &figures);
    void fillWorkshops(const Figures &figures);
    void fillOddities(const Figures &figures);
    void fillChanges();
    OverviewCard *makeBeginning();
    void goToPeople(const Filter &filter);

    OverviewCard *m_registered, *m_others, *m_badges, *m_present;
    OverviewCard *m_beginning;
    OverviewCard *m_time, *m_categories, *m_oddities, *m_workshops, *m_changes;
    ChartView *m_chart;
    FormScroll *m_scroll;
    bool m_stale = true;
};

} // namespace colloquia
