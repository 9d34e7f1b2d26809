// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/paper/latest.h"
#include "ui/paper/listrecipe.h"
#include "ui/shell/page.h"

#include <optional>

namespace colloquia {

class ListChoices;
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
    void print() override;
    void savePdf() override;
    [[nodiscard]] bool canPrint() const override { return m_lines > 0; }
    [[nodiscard]] QWidget *firstFocus() override;

private:
    using MadePages = std::shared_ptr<const Pages>;

    void refreshSoon();
    void refresh();
    void showPages(const MadePages &pages);
    void restore();
    void remember();
    [[nodiscard]] ListRecipe recipe();

    ListChoices *m_choices;
    SheetView *m_view;
    QTimer m_soon;
    Latest<MadePages> m_maker;
    MadePages m_pages;
    std::optional<Logos> m_logos; // read when first needed, anew when the programme changes
    std::vector<qint64> m_shown;
    int m_people = 0;
    int m_lines = 0; // people and blank lines
};

} // namespace colloquia
