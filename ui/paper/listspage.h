// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/tasks/listrecipe.h"
#include "ui/paper/latest.h"
#include "ui/shell/page.h"

#include <optional>

namespace colloquia {

class LayoutMenu;
class ListChoices;
class ProblemPane;
class SheetView;

// Lists on paper: choices at the left, the pages as they will be printed at the right.
class ListsPage : public Page
{
    Q_OBJECT

public:
    explicit ListsPage(const Workbench &bench, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Lists"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QAction *> headerActions() const override;
    [[nodiscard]] QAction *primaryAction() const override;
    void come(const PageTarget &target) override;
    void run(const QAction *action) override;
    void print() override;
    void savePdf() override;
    [[nodiscard]] bool canPrint() const override { return m_pages && m_pages->count() > 0; }
    [[nodiscard]] QWidget *firstFocus() override;

private:
    void refreshSoon();
    void refresh();
    void showPages(const MadeList &made);
    void showNobody(ListKind kind);
    void restore();
    void remember();
    bool showHead(const ListRecipe &recipe);
    void look(const ListRecipe &recipe);
    [[nodiscard]] ListRecipe recipe();

    ListChoices *m_choices;
    LayoutMenu *m_layouts;
    SheetView *m_view;
    ProblemPane *m_problems;
    QTimer m_soon;
    Latest<MadeList> m_maker;
    std::shared_ptr<const Pages> m_pages;
    std::optional<Logos> m_logos; // read when first needed, anew when the programme changes
    std::vector<qint64> m_shown;  // in the list as it is filtered
    bool m_isShownKnown = false;
    Filter m_filter;                        // of the list, when this page was come to last
    ListWho m_unfiltered = ListWho::OnSite; // who was chosen before
    int m_people = 0;
    int m_lines = 0; // people and blank lines
};

} // namespace colloquia
