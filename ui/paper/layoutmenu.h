// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/tasks/listlayout.h"
#include "ui/shell/page.h"

#include <QPushButton>

class QMenu;

namespace colloquia {

// The lists that are kept under a name: taken out, kept, renamed and removed.
class LayoutMenu : public QPushButton
{
    Q_OBJECT

public:
    LayoutMenu(const Workbench &bench, const std::function<ListOptions()> &now,
               const std::function<void(const ListOptions &)> &apply, QWidget *parent = nullptr);

    void offer();
    // Says which list was taken out, and whether it is still as it was kept.
    void nameButton();

private:
    void fill();
    void take(const ListLayout &layout);
    void askName();
    void keepAs(const QString &name);
    void change(const QString &label, const ListLayout &layout, const QString &name, const QString &recipe);
    void askNewName(const ListLayout &layout);
    [[nodiscard]] QString recipeNow() const;
    [[nodiscard]] const ListLayout *current() const;

    Workbench m_bench;
    std::function<ListOptions()> m_now;
    std::function<void(const ListOptions &)> m_apply;
    QMenu *m_menu;
    ListLayoutId m_current; // taken out last
};

} // namespace colloquia
